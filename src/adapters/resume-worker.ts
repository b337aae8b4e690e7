import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { layOut } from '../core/resume/layout.ts';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Resume } from '../core/resume/resume.ts';
import type { Reading } from '../ports.ts';
import { readPdf, TooManyPages } from './pdf-document.ts';

/** What the worker is started with. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
}

/** Resume text below which a page counts as a picture: a scanner's own line is not resume text. */
const LEAST_CHARACTERS = 80;

const order: ReadOrder = workerData;
parentPort?.postMessage(await read(order));

async function read({ bytes, maxPages }: ReadOrder): Promise<Reading> {
  // pdf.js takes the bytes over, so the hash comes first.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const resume = layOut(await readPdf(bytes, { maxPages }));
    return isPicture(resume)
      ? { ok: false, failure: { code: 'picture-only', pages: resume.pages.length } }
      : { ok: true, resume, sha256 };
  } catch (error) {
    return { ok: false, failure: toFailure(error, maxPages) };
  }
}

function isPicture(resume: Resume): boolean {
  return resume.pages.every((page) => page.characters < LEAST_CHARACTERS);
}

function toFailure(error: unknown, limit: number): ReadFailure {
  if (error instanceof TooManyPages) return { code: 'too-many-pages', pages: error.pages, limit };
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { code: 'encrypted' };
  return { code: 'damaged' };
}
