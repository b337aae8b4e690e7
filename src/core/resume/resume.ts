import type { HiddenText } from './hidden-text.ts';
import type { LineStyle } from './line-style.ts';

/**
 * A resume as a person reads it. `text` holds all of it in reading order: lines end with one line
 * feed, paragraphs, bullets and pages with two (one, where a sentence runs on). Every offset in this
 * file counts UTF-16 units of `text` from 0; `end` is exclusive.
 */
export interface Resume {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly pages: readonly Page[];
  /** What is drawn but cannot be seen; none of it is in `text`. */
  readonly hidden: readonly HiddenText[];
}

/** A line of the resume. */
export interface Line {
  /** Counts from 1. */
  readonly page: number;
  /** Counts from 1 on its page. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** There where a file without geometry has an empty line before it. */
  readonly apart?: true;
  /** How it is drawn; missing where the file does not say. */
  readonly style?: LineStyle;
}

/** What one page holds. */
export interface Page {
  /** Counts from 1. */
  readonly number: number;
  /** Characters other than white space. */
  readonly characters: number;
  /** Columns side by side at the widest place. */
  readonly columns: number;
  readonly images: number;
  /** It has too little text to be read as text: most likely a scan. */
  readonly isPicture: boolean;
  /** It is a picture whose text was recognised (OCR): letters may be wrong. */
  readonly byOcr: boolean;
  readonly oddities: readonly PageOddity[];
}

/** Something about a page that may keep its text from being read rightly. */
export type PageOddity =
  /** Most glyphs of the font stand for no known character. */
  | { readonly code: 'unmapped-font'; readonly font: string; readonly characters: number }
  /** Text that does not run from left to right along the page; degrees clockwise. */
  | { readonly code: 'rotated-text'; readonly angle: number; readonly characters: number };

/** A stretch of a resume's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of text begins. Pages and lines count from 1. */
export interface Place {
  readonly page: number;
  readonly line: number;
  /** There on pages that were read by OCR only. */
  readonly ocr?: true;
}

/** The place of an offset; the last line before it where the offset lies between lines. */
export function placeAt(resume: Resume, offset: number): Place {
  let low = 0;
  let high = resume.lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((resume.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = resume.lines[low];
  const page = line?.page ?? 1;
  const byOcr = resume.pages[page - 1]?.byOcr === true;
  return { page, line: line?.number ?? 1, ...(byOcr && { ocr: true }) };
}
