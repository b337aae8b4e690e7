import {
  FROM_WORDS,
  PHONE_WORDS,
  POSTCODE_STATES,
  PRESENT_WORDS,
  SINCE_WORDS,
  TO_WORDS,
  UNTIL_WORDS,
} from './date-words.ts';
import { foldText } from './folded-text.ts';

const either = (words: readonly string[]): string =>
  `(?:${words
    .map(foldText)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s')})`;

const DASH = '(?:[-‐‑‒–—―−~→]|--+)';
const SPACE = '(?: *\\n *| +)';
const NO_MORE = '(?![\\p{L}\\p{N}])';
// A line may end within a range, but never before a dash: there it is a bullet.
const DASHED = ` *${DASH} *\\n? *(?:${either(TO_WORDS)}${SPACE})?`;
const WORDED = `${SPACE}${either(TO_WORDS)}(?:${SPACE}|(?<='))`;
const CONNECTOR = new RegExp(`${DASHED}|${WORDED}`, 'uy');
const PRESENT = new RegExp(either(PRESENT_WORDS) + NO_MORE, 'uy');
const BARE_PRESENT = new RegExp(
  `,? +(?:\\(${either(PRESENT_WORDS)}\\)|${either(PRESENT_WORDS)}(?= *(?:$|[|,;)\\n])))`,
  'uy',
);
const DANGLING_DASH = new RegExp(` *${DASH}(?= *(?:$|[)\\]\\n]))`, 'uy');

const ending = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${either(words)}[ \\n]$`, 'u');
const SINCE = ending(SINCE_WORDS);
const UNTIL = ending(UNTIL_WORDS);
const FROM = ending(FROM_WORDS);

// Glued to a number, a code, an amount or an address, digits are part of that.
const GLUED = /(?:[@#£€$+&=_/\\]|\p{N}[.,:‐‑–-]|\p{L}[-‐‑_.]|\p{N}')$/u;
const PHONE = new RegExp(`(?<!\\p{L})${either(PHONE_WORDS)}[.:]? ?[\\d ()+/-]*$`, 'u');
const POSTCODE = new RegExp(`(?<!\\p{L})${either(POSTCODE_STATES)} $`, 'u');
const AFTER_NUMBER = /\p{N}[ )(]{1,2}$/u;

/** What stands before a date and belongs to it. */
export interface Prefix {
  readonly kind: 'since' | 'until' | 'from';
  readonly length: number;
}

// All functions take a text made by `foldText`; offsets count its UTF-16 units from 0.

/** Where the second end of a range begins whose first ends at an offset; undefined if nothing joins them. */
export function endOfConnector(folded: string, at: number): number | undefined {
  return endOf(CONNECTOR, folded, at);
}

/** Where "to date", "– present" or "(ongoing)" ends, if it stands at an offset behind a date. */
export function endOfPresent(folded: string, at: number): number | undefined {
  const bare = endOf(BARE_PRESENT, folded, at);
  if (bare !== undefined) return bare;
  const connected = endOfConnector(folded, at);
  return connected === undefined ? undefined : endOf(PRESENT, folded, connected);
}

/** Where a dash ends behind which a line or bracket closes without a second date. */
export function endOfDanglingDash(folded: string, at: number): number | undefined {
  return endOf(DANGLING_DASH, folded, at);
}

/** "Since", "until" or "from" at the end of what stands before a date. */
export function prefixOf(before: string): Prefix | undefined {
  const since = SINCE.exec(before);
  if (since !== null) return { kind: 'since', length: since[0].length };
  const until = UNTIL.exec(before);
  if (until !== null) return { kind: 'until', length: until[0].length };
  const from = FROM.exec(before);
  return from === null ? undefined : { kind: 'from', length: from[0].length };
}

/** True where digits are part of something longer, given what stands before them. */
export function isInsideNumber(before: string): boolean {
  return GLUED.test(before) || PHONE.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** True where what looks like a date goes on ("2020-2021-7", "2016/679"). */
export function goesOn(folded: string, end: number): boolean {
  return /^(?:[.,:/-]\d|[@_\\])/.test(folded.slice(end, end + 2));
}

/** True for four digits among other digits: a telephone number, a table, a postcode. */
export function isAmongNumbers(folded: string, end: number, before: string): boolean {
  return (
    AFTER_NUMBER.test(before) || POSTCODE.test(before) || /^ \d/.test(folded.slice(end, end + 2))
  );
}

function endOf(pattern: RegExp, folded: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : undefined;
}
