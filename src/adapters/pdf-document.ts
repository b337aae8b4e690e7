import type { LoadParameters, PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageRuns } from '../core/resume/text-run.ts';
import { keepCanvasOut } from './no-canvas.ts';
import type { PdfFont } from './pdf-graphics.ts';
import { OPERATOR } from './pdf-operators.ts';
import { type OperatorList, walkPage } from './pdf-page.ts';

/** How much of a document is read. */
export interface PdfLimits {
  /** No more pages are read than this. */
  readonly pages: number;
  /** The same thread is to draw pages as well. */
  readonly drawing?: boolean;
}

/** What was read of a document. */
export interface PdfPages {
  /** Pages in the file; more than were read if the limit is below. */
  readonly pageCount: number;
  readonly pages: readonly PageRuns[];
}

/**
 * Loads the PDF reader; the first call takes its time, later ones none. The part that parses is loaded
 * here, in its minified form: pdf.js then need not look for it as a file. `drawing` says that pages are
 * to be drawn as pictures: the first call decides.
 */
export async function loadPdfParse({
  drawing = false,
}: Pick<PdfLimits, 'drawing'> = {}): Promise<typeof import('pdf-parse')> {
  if (!drawing) keepCanvasOut();
  const [module] = await Promise.all([
    import('pdf-parse'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  return module;
}

/**
 * Reads what the pages of a PDF draw. Takes ownership of `bytes`. Throws what pdf.js throws: its
 * `name` is `PasswordException`, `InvalidPDFException` or another.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfPages> {
  const { PDFParse } = await loadPdfParse(limits);
  const parser = new PDFParse({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    fontExtraProperties: true,
    ...takeFontsUnseen(),
  });
  try {
    const document: PDFDocumentProxy = await parser['load']();
    restorePush();
    const layers = await document.getOptionalContentConfig();
    const pages: PageRuns[] = [];
    for (let number = 1; number <= Math.min(document.numPages, limits.pages); number += 1) {
      pages.push(await readPage(await document.getPage(number), layers));
    }
    return { pageCount: document.numPages, pages };
  } finally {
    await parser.destroy();
  }
}

/** Opens a PDF whose pages are to be drawn; takes ownership of `bytes`. */
export async function openForDrawing(bytes: Uint8Array): Promise<PDFParse> {
  const { PDFParse } = await loadPdfParse({ drawing: true });
  return new PDFParse({ data: bytes, isEvalSupported: false, useSystemFonts: false });
}

/**
 * Without a browser pdf.js turns every glyph into an outline, which nobody here looks at (a third of
 * the time of a page). It does not where it may hand fonts to a document: this one drops them.
 */
function takeFontsUnseen(): Pick<LoadParameters, 'disableFontFace' | 'ownerDocument'> {
  if (!('FontFace' in globalThis)) {
    const value = function FontFace(this: { loaded: Promise<void> }): void {
      this.loaded = Promise.resolve();
    };
    Object.defineProperty(globalThis, 'FontFace', { value, configurable: true });
  }
  const sink: unknown = { fonts: { add: (): void => {}, delete: (): void => {} } };
  return {
    disableFontFace: false,
    ownerDocument: sink as NonNullable<LoadParameters['ownerDocument']>,
  };
}

const { push } = Array.prototype;

/**
 * Where the engine has no newer built-ins (Node 20), pdf.js' legacy build and its worker put their own
 * slow `push` into Array.prototype; everything after runs a third faster with the engine's own.
 */
function restorePush(): void {
  if (Array.prototype.push === push) return;
  Object.defineProperty(Array.prototype, 'push', {
    value: push,
    configurable: true,
    writable: true,
  });
}

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

async function readPage(page: PDFPageProxy, layers: Layers): Promise<PageRuns> {
  const list = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = await findFonts(page, list);
  const runs = walkPage(list, {
    number: page.pageNumber,
    width,
    height,
    transform,
    findFont: (name) => fonts.get(name),
    isLayerOn: (layer) => layers.isVisible(layer),
  });
  page.cleanup();
  return runs;
}

/** pdf.js hands fonts over beside the operator list, some of them later than the list itself. */
async function findFonts(
  page: PDFPageProxy,
  { fnArray, argsArray }: OperatorList,
): Promise<ReadonlyMap<string, PdfFont>> {
  const names = new Set<string>();
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPERATOR.setFont) names.add(argsArray[at][0]);
    if (operator !== OPERATOR.setGState) continue;
    for (const [key, value] of argsArray[at][0]) if (key === 'Font') names.add(value[0]);
  }
  const fonts = new Map<string, PdfFont>();
  for (const name of names) {
    const font: unknown = await new Promise((resolve) => page.commonObjs.get(name, resolve));
    if (typeof font === 'object' && font !== null) fonts.set(name, font);
  }
  return fonts;
}
