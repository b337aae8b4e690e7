import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentType } from '../core/resume/document-type.ts';
import { layOut } from '../core/resume/layout.ts';
import { readPlainText } from '../core/resume/plain-text.ts';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Resume } from '../core/resume/resume.ts';
import type { PageRuns } from '../core/resume/text-run.ts';
import { layOutParagraphs } from '../core/resume/word-text.ts';
import { decodeText, typeOfDocument } from './document-type.ts';
import { createPageOcr } from './page-ocr.ts';
import { drawPages } from './page-picture.ts';
import { loadPdfParse, readPdf } from './pdf-document.ts';
import { readWordDocument } from './word-document.ts';
import {
  READY,
  type ReadOrder,
  type WorkerReading,
  type WorkerSettings,
} from './worker-messages.ts';

const { ocr: files }: WorkerSettings = workerData ?? {};
const ocr = files && createPageOcr(files);
// The parent is still reading the file and the library: time enough to load the PDF reader.
void loadPdfParse({ drawing: ocr !== undefined }).then(() => parentPort?.postMessage(READY));
/**
 * Begins to take orders. `afterFirst` is told when the first document has been read, before that is
 * handed over: all that a document needs is compiled by then.
 */
export function takeOrders(afterFirst: () => void): void {
  let isFirst = true;
  parentPort?.on('message', (order: ReadOrder) => {
    void read(order).then((reading) => {
      if (isFirst) afterFirst();
      isFirst = false;
      parentPort?.postMessage(reading);
    });
  });
}

async function read({ bytes, maxPages }: ReadOrder): Promise<WorkerReading> {
  const type = typeOfDocument(bytes);
  switch (type) {
    case 'pdf':
      return readPdfResume(bytes, maxPages);
    case 'docx':
      return finish(() => layOutParagraphs(readWordDocument(bytes)), type, maxPages);
    case 'text':
      return finish(() => readPlainText(decodeText(bytes)), type, maxPages);
    default:
      return fail({ code: 'wrong-type', type });
  }
}

async function readPdfResume(bytes: Uint8Array, most: number): Promise<WorkerReading> {
  try {
    const copy = ocr && bytes.slice();
    const { pageCount, pages } = await readPdf(bytes, { pages: most, drawing: ocr !== undefined });
    if (pageCount > most) return fail({ code: 'too-many-pages', pages: pageCount, limit: most });
    const seen = layOut(pages);
    const resume = copy ? await recognise(copy, pages, seen) : seen;
    if (resume.pages.every((page) => page.isPicture)) {
      return fail({ code: 'picture-only', pages: pageCount, ocr: ocr !== undefined });
    }
    return measured({ ok: true, resume, type: 'pdf' }, most);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return fail(isLocked ? { code: 'encrypted' } : { code: 'damaged', type: 'pdf' });
  }
}

/** Reads the pages that are pictures by OCR and lays all out anew; without such, all is as it was. */
async function recognise(
  bytes: Uint8Array,
  pages: readonly PageRuns[],
  seen: Resume,
): Promise<Resume> {
  const isPicture = ({ number }: PageRuns): boolean => seen.pages[number - 1]?.isPicture === true;
  const pictures = pages.filter(isPicture);
  if (ocr === undefined || pictures.length === 0) return seen;
  const read = new Map<number, PageRuns>();
  for await (const picture of drawPages(bytes, pictures)) {
    read.set(picture.number, await ocr.read(picture));
  }
  return layOut(pages.map((page) => read.get(page.number) ?? page));
}

/** What breaks while it is read, whatever breaks, is damaged: the worker goes on with the next. */
function finish(
  make: () => Resume,
  type: Exclude<DocumentType, 'pdf'>,
  most: number,
): WorkerReading {
  try {
    const resume = make();
    const { pages, text } = resume;
    if (pages.length > most)
      return fail({ code: 'too-many-pages', pages: pages.length, limit: most });
    if (!/[\p{L}\p{N}]/u.test(text)) return fail({ code: 'no-text' });
    return measured({ ok: true, resume, type }, most);
  } catch {
    return fail({ code: 'damaged', type });
  }
}

/** Characters of a page that is printed full, and more. */
const MOST_ON_PAGE = 5000;

/** All that follows takes time by the length of the text, outside of any limit: so it is limited here. */
function measured(reading: Extract<WorkerReading, { ok: true }>, most: number): WorkerReading {
  const [characters, limit] = [reading.resume.text.length, most * MOST_ON_PAGE];
  return characters > limit ? fail({ code: 'too-much-text', characters, limit }) : reading;
}

function fail(failure: ReadFailure): WorkerReading {
  return { ok: false, failure };
}
