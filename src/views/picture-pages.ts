import type { PicturePages } from '../core/resume/picture-pages.ts';

/** What was not read because it is a picture, and what OCR read; a sentence for each, as a rule none. */
export function pictureWarnings({ unreadPages, ocrPages }: PicturePages): readonly string[] {
  return [
    ...(unreadPages.length > 0 ? [`Not read: ${unreadText(unreadPages)}.`] : []),
    ...(ocrPages.length > 0 ? [`Read by OCR: ${ocrText(ocrPages)}.`] : []),
  ];
}

/** Which pages were not read, and why. */
export function unreadText(pages: readonly number[]): string {
  const one = pages.length === 1;
  return `${namePages(pages)}, ${one ? 'a picture' : 'pictures'} without text, as a scanner makes it; what stands there is missing below (--ocr reads pictures)`;
}

/** Which pages OCR read, and what to make of that. */
export function ocrText(pages: readonly number[]): string {
  return `${namePages(pages)}, ${pages.length === 1 ? 'a picture' : 'pictures'} without text; letters and dates may be wrong: look at the page itself`;
}

function namePages(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`;
}
