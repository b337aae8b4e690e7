import type { LineStyle } from './line-style.ts';
import type { Resume } from './resume.ts';

/** A line of a resume with what its look says, in text and, where that is known, in print. */
export interface LineShape {
  /** Counts from 0, over the whole resume. */
  readonly index: number;
  readonly text: string;
  /** Offsets into the text of the resume; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** An empty line, or nothing, stands before it. */
  readonly startsBlock: boolean;
  /** An empty line stands before it, in a file that has empty lines; in others as `startsBlock`. */
  readonly startsGroup: boolean;
  readonly bullet: boolean;
  /** It has letters, and all of them are capitals. */
  readonly capitals: boolean;
  readonly style: LineStyle | undefined;
}

const BULLET =
  /^\s*(?:[•▪◦‣●○■□◆❖➢➤►✓·∙⁃\uE000-\uF8FF*]|[-–—](?=\s)(?!.*[-–—]\s*$)|o(?=\s{2,}|\t))/u;

/** The shapes of all lines; `styles` are by line index. */
export function shapeLines(
  resume: Resume,
  styles: readonly (LineStyle | undefined)[] = [],
): readonly LineShape[] {
  const grouped = resume.lines.some(({ apart }) => apart === true);
  return resume.lines.map(({ start, end, apart }, index) => {
    const text = resume.text.slice(start, end);
    const gap = resume.text.slice(resume.lines[index - 1]?.end ?? 0, start);
    const style = styles[index];
    const startsBlock = index === 0 || /\n\s*\n/.test(gap);
    return {
      index,
      text,
      start,
      end,
      startsBlock,
      startsGroup: grouped ? index === 0 || apart === true : startsBlock,
      bullet: BULLET.test(text),
      capitals: style?.capitals === true || isCapitals(text),
      style,
    };
  });
}

/** The font size in which most of the text is drawn; undefined where no line has a style. */
export function bodySize(shapes: readonly LineShape[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { style, text } of shapes) {
    if (style === undefined) continue;
    letters.set(style.size, (letters.get(style.size) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
