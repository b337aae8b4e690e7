import type { HiddenMechanism, HiddenText } from './hidden-text.ts';
import type { Resume } from './resume.ts';
import { type WrittenLine, writeResume } from './written-lines.ts';

/** A paragraph of a word processor's file. */
export interface WordParagraph {
  readonly runs: readonly WordRun[];
  /** It is an item of a list. */
  readonly listed: boolean;
  /** It is marked as a heading. */
  readonly heading: boolean;
  /** Counts from 1; by the page breaks in the file. */
  readonly page: number;
}

/** Text of a paragraph in one look; line feeds are forced line breaks. */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Font size in points. */
  readonly size: number;
  /** Why a reader does not see it. */
  readonly hidden?: HiddenMechanism;
}

/** Makes a resume of paragraphs in order; each is a line, or several where it has line breaks. */
export function layOutParagraphs(paragraphs: readonly WordParagraph[]): Resume {
  const hidden: HiddenText[] = [];
  const written = paragraphs.flatMap((paragraph) => {
    hidden.push(...quoteHiddenRuns(paragraph));
    return writeParagraph(paragraph);
  });
  return writeResume(written, hidden);
}

function writeParagraph(paragraph: WordParagraph): readonly WrittenLine[] {
  const runs = paragraph.runs.filter(({ hidden }) => hidden === undefined);
  const style = { ...lookOf(runs), spaceBefore: 0 };
  const bold = style.bold || paragraph.heading;
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n');
  return lines.map((text, at) => ({
    text: paragraph.listed && at === 0 && text.trim() !== '' ? `• ${text}` : text,
    page: paragraph.page,
    startsBlock: at === 0,
    style: { ...style, bold },
  }));
}

function lookOf(runs: readonly WordRun[]): { size: number; bold: boolean; capitals: boolean } {
  const length = (wanted: (run: WordRun) => boolean): number =>
    runs.filter(wanted).reduce((sum, { text }) => sum + text.trim().length, 0);
  const all = length(() => true);
  const sizes = [...new Set(runs.map(({ size }) => size))];
  const size = sizes
    .map((one) => [one, length((run) => run.size === one)] as const)
    .sort((a, b) => b[1] - a[1])[0]?.[0];
  return {
    size: size ?? 0,
    bold: length(({ bold }) => bold) * 2 > all,
    capitals: all > 0 && length(({ capitals }) => capitals) === all,
  };
}

function quoteHiddenRuns({ runs, page }: WordParagraph): readonly HiddenText[] {
  const mechanisms = [...new Set(runs.flatMap(({ hidden }) => (hidden ? [hidden] : [])))];
  return mechanisms.flatMap((mechanism) => {
    const text = runs
      .filter(({ hidden }) => hidden === mechanism)
      .map((run) => run.text)
      .join('')
      .trim();
    return text === '' ? [] : [{ mechanism, text, page }];
  });
}
