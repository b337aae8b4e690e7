import { foldText } from './folded-text.ts';
import { type HeadingWords, isLetterSpaced, readHeading } from './heading.ts';
import { acceptHeadings, type Candidate } from './heading-choice.ts';
import { ALSO_SKILLS } from './heading-words.ts';
import { bodySize, type LineShape, shapeLines } from './line-shape.ts';
import type { LineStyle } from './line-style.ts';
import type { Resume, Span } from './resume.ts';
import type { SectionKind } from './section-headings.ts';

/**
 * A stretch of lines under one heading. The sections of a resume follow each other and hold every
 * line once. Several may be of one kind.
 */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** Where the heading stands; what comes before the first heading has none. */
  readonly heading?: Span;
  /** Index of the first line, that of the heading if there is one; counts from 0. */
  readonly firstLine: number;
  /** Index behind the last line. */
  readonly endLine: number;
}

/** Private-use characters: icons of fonts such as Font Awesome, which templates set before headings. */
const ICON = /^\s*[\uE000-\uF8FF]/u;
const SKILLS: ReadonlySet<string> = new Set(ALSO_SKILLS.map(foldText));
/** Items of a list have at most so many words. */
const LIST_WORDS = 3;
/** Lengths in characters. */
const LONGEST_HEADING = 60;
const LONGEST_LABEL = 120;
/** How much larger than the text a heading is at least, in points. */
const LARGER = 0.5;

/**
 * Parts a resume into sections, by the words of headings and by their shape: blank lines, capitals,
 * letter spacing and, where `styles` (by line index) are known, size and weight. A line without the
 * words is a heading only if it is drawn as at least two others are and larger than the text.
 */
export function findSections(
  resume: Resume,
  styles?: readonly (LineStyle | undefined)[],
): readonly Section[] {
  const shapes = shapeLines(resume, styles);
  const size = bodySize(shapes);
  const candidates = shapes.flatMap((line) => toCandidate(line, shapes[line.index - 1], size));
  const headings = acceptHeadings(candidates);
  const drawn = new Set(headings.map(({ line }) => line.index));
  const unknown = shapes
    .filter((line) => !drawn.has(line.index) && isDrawnAsHeading(line, headings, size))
    .map(
      (line): Candidate => ({
        line,
        words: { kind: 'other', fit: 'exact' },
        look: '',
        listed: false,
      }),
    );
  const all = [...headings, ...unknown].sort((a, b) => a.line.index - b.line.index);
  return toSections(shapes, all);
}

function toCandidate(
  line: LineShape,
  before: LineShape | undefined,
  size: number | undefined,
): readonly Candidate[] {
  if (line.bullet && !ICON.test(line.text)) return [];
  const words = readHeading(line.text.slice(0, LONGEST_LABEL));
  if (words === undefined) return [];
  if (words.fit !== 'label' && line.text.trim().length > LONGEST_HEADING) return [];
  const distinct = isDistinct(line, size);
  const begins = /^[^\p{L}]*\p{Lu}/u.test(line.text) || isLarger(line, size);
  const alone = words.fit === 'exact' && (/:\s*$/.test(line.text) || isFinished(before));
  if (!begins || !(line.startsBlock || distinct || alone)) return [];
  const listed = !distinct && before !== undefined && isListItem(before) && isSkill(line.text);
  return [{ line, words, look: lookOf(line, size), listed }];
}

/** False in the midst of a sentence, a list or a name ("Ministry of" / "Education"). */
function isFinished(before: LineShape | undefined): boolean {
  return before === undefined || before.bullet || /[.!?;)]\s*$/.test(before.text);
}

function isListItem({ text }: LineShape): boolean {
  return !text.includes(',') && text.trim().split(/\s+/).length <= LIST_WORDS;
}

function isSkill(text: string): boolean {
  return SKILLS.has(foldText(text).trim());
}

function isDistinct(line: LineShape, size: number | undefined): boolean {
  return (
    line.capitals || isLetterSpaced(line.text) || line.style?.bold === true || isLarger(line, size)
  );
}

function isLarger(line: LineShape, size: number | undefined): boolean {
  return line.style !== undefined && size !== undefined && line.style.size >= size + LARGER;
}

/** Headings of one resume look the same; this is what they share. */
function lookOf(line: LineShape, size: number | undefined): string {
  const { style, text } = line;
  const capitals = line.capitals || isLetterSpaced(text.slice(0, LONGEST_LABEL));
  const print =
    style === undefined || size === undefined ? '' : `${style.bold} ${isLarger(line, size)}`;
  return `${capitals} ${/:\s*$/.test(text)} ${print}`;
}

function isDrawnAsHeading(
  line: LineShape,
  headings: readonly Candidate[],
  size: number | undefined,
): boolean {
  if (!isLarger(line, size) || line.bullet || /[\d@.]/.test(line.text)) return false;
  if (line.text.trim() === '' || line.text.length > LONGEST_HEADING) return false;
  const first = headings[0]?.line.index ?? Number.POSITIVE_INFINITY;
  if (line.index < first) return false;
  const alike = headings.filter(
    ({ line: { style, capitals } }) =>
      style?.size === line.style?.size &&
      style?.bold === line.style?.bold &&
      capitals === line.capitals,
  );
  return alike.length >= 2;
}

function toSections(
  shapes: readonly LineShape[],
  headings: readonly Candidate[],
): readonly Section[] {
  const starts = headings.map(({ line }) => line.index);
  const sections = headings.map(({ line, words }, index) => ({
    ...stretch(shapes, line.index, starts[index + 1] ?? shapes.length),
    kind: words.kind,
    heading: headingSpan(line, words),
  }));
  const first = starts[0] ?? shapes.length;
  if (first === 0) return sections;
  return [{ ...stretch(shapes, 0, first), kind: 'header' }, ...sections];
}

function headingSpan({ text, start, end }: LineShape, { fit }: HeadingWords): Span {
  return { start, end: fit === 'label' ? start + text.indexOf(':') : end };
}

function stretch(
  shapes: readonly LineShape[],
  firstLine: number,
  endLine: number,
): Omit<Section, 'kind' | 'heading'> {
  const start = shapes[firstLine]?.start ?? 0;
  return { start, end: shapes[endLine - 1]?.end ?? start, firstLine, endLine };
}
