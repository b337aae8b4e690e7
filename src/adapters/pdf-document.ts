import type { PDFParse } from 'pdf-parse';
import type { PageRuns, TextRun } from '../core/resume/text-run.ts';

/** The part of pdf.js that this file uses; pdf-parse exposes it through its `load`. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: readonly unknown[] }>;
  cleanup(): void;
}
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Reads what each page of a PDF draws. Rejects with pdf.js's own errors. */
export async function readPdf(
  bytes: Uint8Array,
  limits: { maxPages: number },
): Promise<readonly PageRuns[]> {
  const { PDFParse: Parser } = await importPdfParse();
  const parser: PDFParse = new Parser({ data: bytes, isEvalSupported: false, verbosity: 0 });
  // The document behind the parser has the positions; `load` is typed but marked private.
  const document = (await (
    parser as unknown as { load(): Promise<unknown> }
  ).load()) as PdfDocument;
  if (document.numPages > limits.maxPages) throw new TooManyPages(document.numPages);
  const pages: PageRuns[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ number, width, height, runs: items.flatMap((item) => toRun(item, height)) });
    page.cleanup();
  }
  return pages;
}

/** The document has more pages than allowed. */
export class TooManyPages extends Error {
  readonly pages: number;
  constructor(pages: number) {
    super(`${pages} pages`);
    this.name = 'TooManyPages';
    this.pages = pages;
  }
}

/** On Node 20 pdf.js's legacy build replaces Array.prototype.push by a slow polyfill. */
async function importPdfParse(): Promise<typeof import('pdf-parse')> {
  const native = Array.prototype.push;
  const module = await import('pdf-parse');
  if (Array.prototype.push !== native) {
    Object.defineProperty(Array.prototype, 'push', {
      value: native,
      writable: true,
      configurable: true,
    });
  }
  return module;
}

function toRun(item: unknown, pageHeight: number): readonly TextRun[] {
  const { str, transform, width, fontName } = item as TextItem;
  if (typeof str !== 'string' || str === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const angle = (-Math.atan2(b, a) * 180) / Math.PI;
  return [
    { text: str, x, y: pageHeight - y, width, size: Math.hypot(c, d), angle, font: fontName },
  ];
}
