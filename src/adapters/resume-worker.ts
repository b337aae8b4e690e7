import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { layOut } from '../core/resume/layout.ts';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Reading } from '../ports.ts';
import { loadPdfParse, readPdf } from './pdf-document.ts';

/** What the worker is asked to read. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
}

// The parent is still reading the file and the library: time enough to load the PDF reader.
void loadPdfParse();
parentPort?.on('message', (order: ReadOrder) => {
  void read(order).then((reading) => parentPort?.postMessage(reading));
});

async function read({ bytes, maxPages }: ReadOrder): Promise<Reading> {
  // pdf.js takes the bytes over, so the hash comes first.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const { pageCount, pages } = await readPdf(bytes, { pages: maxPages });
    if (pageCount > maxPages)
      return fail({ code: 'too-many-pages', pages: pageCount, limit: maxPages });
    const resume = layOut(pages);
    if (resume.pages.every((page) => page.isPicture)) {
      return fail({ code: 'picture-only', pages: pageCount });
    }
    return { ok: true, resume, sha256 };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return fail({ code: isLocked ? 'encrypted' : 'damaged' });
  }
}

function fail(failure: ReadFailure): Reading {
  return { ok: false, failure };
}
