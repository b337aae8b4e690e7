import type { PagePicture } from './page-ocr.ts';
import { openForDrawing } from './pdf-document.ts';

/** Dots per inch at which OCR reads best (Tesseract, "Improving the quality of the output"). */
const DOTS_PER_INCH = 300;
/** No side of a picture has more dots: a page of A3, and a limit for the memory of a poster. */
const MOST_DOTS = 5000;

/**
 * Draws pages as pictures. Takes ownership of `bytes`. pdf.js needs its canvas for this: the thread
 * must not have called `keepCanvasOut`. Throws what pdf.js throws.
 */
export async function* drawPages(
  bytes: Uint8Array,
  pages: readonly { readonly number: number; readonly width: number; readonly height: number }[],
): AsyncGenerator<PagePicture> {
  const parser = await openForDrawing(bytes);
  try {
    for (const { number, width, height } of pages) {
      const scale = Math.min(DOTS_PER_INCH / 72, MOST_DOTS / Math.max(width, height));
      const { pages: drawn } = await parser.getScreenshot({
        partial: [number],
        scale,
        imageDataUrl: false,
      });
      const png = drawn[0]?.data;
      if (png !== undefined) yield { number, width, height, scale, png };
    }
  } finally {
    await parser.destroy();
  }
}
