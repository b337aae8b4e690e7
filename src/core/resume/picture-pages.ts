import type { Page } from './resume.ts';

/** The pages of a document that are pictures, by what became of them. Numbers from 1. */
export interface PicturePages {
  /** Nothing on them was read. */
  readonly unreadPages: readonly number[];
  /** They were read by OCR: letters may be wrong. */
  readonly ocrPages: readonly number[];
}

/** Sorts the pages that are pictures; where OCR finds next to nothing, a page is not read. */
export function sortPictures(pages: readonly Page[]): PicturePages {
  return {
    unreadPages: pages.filter(({ isPicture }) => isPicture).map(({ number }) => number),
    ocrPages: pages
      .filter(({ byOcr, isPicture }) => byOcr && !isPicture)
      .map(({ number }) => number),
  };
}
