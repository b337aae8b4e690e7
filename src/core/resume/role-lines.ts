import type { LineShape } from './line-shape.ts';
import { isDuration } from './role-dates.ts';
import { type RoleFact, readRoleFact } from './role-labels.ts';
import { senseOf } from './role-sense.ts';
import { DOTTED } from './role-words.ts';

/** Whether a line may name a role (`head`), tells of it (`body`), or names nothing else. */
export type LineUse = 'head' | 'body' | 'aside';

const ENDS_DOTTED = new RegExp(
  `(?<!\\p{L})(?:${DOTTED}|(?:\\p{L}{1,3}\\. ?)+\\p{L}{1,2})\\.$`,
  'u',
);
/** A longer line, in characters, names nothing. */
const LONGEST = 200;
/** A name is no longer than this, in words. */
const MOST_WORDS = 12;
const MOST_WORDS_FOR_BOTH = 18;
/** A line of so many words which the next one continues in lower case is running text. */
const RUNNING_WORDS = 7;
/** After a bullet without a full stop, a line in the same block goes on with it unless it is this short. */
const NAME_WORDS = 8;

/** What each line of a section is for, in order; `dated` has the indices of those which hold dates. */
export function useLines(
  lines: readonly LineShape[],
  dated: ReadonlySet<number>,
): readonly LineUse[] {
  const uses: LineUse[] = [];
  for (const [index, line] of lines.entries()) {
    uses.push(
      useLine(line, lines[index - 1], uses[index - 1], continuation(lines[index + 1], dated)),
    );
  }
  return uses;
}

function useLine(
  line: LineShape,
  above: LineShape | undefined,
  aboveUse: LineUse | undefined,
  below: LineShape | undefined,
): LineUse {
  if (line.text.length > LONGEST) return 'body';
  if (isDuration(line.text)) return 'aside';
  const fact = readRoleFact(line.text);
  if (fact !== undefined) return useFact(fact);
  const text = line.text.trim();
  const words = text.split(/\s+/).length;
  if (line.bullet || !beginsName(text, words)) return 'body';
  if (/[.;:!?]$/.test(text) && !ENDS_DOTTED.test(text)) return 'body';
  if (below !== undefined && words >= RUNNING_WORDS) return 'body';
  const follows = aboveUse === 'body' && above !== undefined && !line.startsBlock;
  if (!follows || /[.;:!?]["”»)]*\s*$/.test(above.text)) return 'head';
  return words <= NAME_WORDS && senseOf(text) !== 'unknown' ? 'head' : 'body';
}

function beginsName(text: string, words: number): boolean {
  if (!/^[\p{Lu}\p{Lo}\p{N}"“«'‘„([]/u.test(text)) return false;
  return words <= MOST_WORDS || (words <= MOST_WORDS_FOR_BOTH && namesBoth(text));
}

/** "Laurea in Lettere, Università degli Studi di Pavia": parts that are each short. */
function namesBoth(text: string): boolean {
  const parts = text.split(/[,|]\s/);
  const senses = new Set(parts.map(senseOf));
  const short = parts.every((part) => part.split(' ').length <= NAME_WORDS);
  return short && senses.has('title') && senses.has('organisation');
}

function useFact({ kind, value }: RoleFact): LineUse {
  if (kind === 'duties') return 'body';
  return kind === 'aside' || kind === 'dates' || value === '' ? 'aside' : 'head';
}

/** The line below if it goes on in lower case; "mars 2019" and "since 2018" do not. */
function continuation(
  below: LineShape | undefined,
  dated: ReadonlySet<number>,
): LineShape | undefined {
  if (below === undefined || below.startsBlock || dated.has(below.index)) return undefined;
  return /^\s*\p{Ll}/u.test(below.text) ? below : undefined;
}
