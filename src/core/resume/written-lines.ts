import type { HiddenText } from './hidden-text.ts';
import { quoteInvisible } from './invisible.ts';
import type { LineStyle } from './line-style.ts';
import type { Line, Page, Resume } from './resume.ts';

/** A line of a document which holds its text in order and has no geometry. */
export interface WrittenLine {
  readonly text: string;
  /** Counts from 1; pages never go back. */
  readonly page: number;
  /** A paragraph or a list item begins here. */
  readonly startsBlock: boolean;
  /** An empty line stands before it, or it is a heading. */
  readonly apart?: boolean;
  readonly style?: LineStyle;
}

/** Characters that show nothing, and those that turn the direction of text. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Latin ligatures as characters of their own. */
const LIGATURES = /[\uFB00-\uFB06]/gu;

/** Makes a resume of lines in order; `hidden` is what was found to be out of sight. */
export function writeResume(
  written: readonly WrittenLine[],
  hidden: readonly HiddenText[] = [],
): Resume {
  let text = '';
  let blockPending = false;
  const lines: Line[] = [];
  const invisible: HiddenText[] = [];
  const counts = new Map<number, number>();
  for (const { text: raw, page, startsBlock, apart, style } of written) {
    const shown = tidy(raw);
    const number = (counts.get(page) ?? 0) + (shown === '' ? 0 : 1);
    for (const quote of quoteInvisible(raw)) {
      invisible.push({
        mechanism: 'invisible-characters',
        page,
        line: Math.max(1, number),
        ...quote,
      });
    }
    blockPending ||= startsBlock;
    if (shown === '') continue;
    counts.set(page, number);
    if (text !== '') text += blockPending ? '\n\n' : '\n';
    lines.push({
      page,
      number,
      start: text.length,
      end: text.length + shown.length,
      ...(apart === true && { apart }),
      ...(style && { style }),
    });
    text += shown;
    blockPending = false;
  }
  const last = written.reduce((most, { page }) => Math.max(most, page), 1);
  return {
    text,
    lines,
    pages: describePages(text, lines, last),
    hidden: [...hidden, ...invisible],
  };
}

function tidy(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/[^\S\t]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function describePages(text: string, lines: readonly Line[], last: number): readonly Page[] {
  const characters = new Map<number, number>();
  for (const { page, start, end } of lines) {
    const own = text.slice(start, end).replace(/\s/gu, '').length;
    characters.set(page, (characters.get(page) ?? 0) + own);
  }
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const seen = { columns: 1, images: 0, isPicture: false, byOcr: false, oddities: [] };
    return { number, characters: characters.get(number) ?? 0, ...seen };
  });
}
