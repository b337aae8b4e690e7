import { splitWords, type Word } from '../glossary/words.ts';
import { type Months, unionMonths } from '../resume/experience.ts';
import type { Span } from '../resume/resume.ts';
import type { Role } from '../resume/roles.ts';
import type { Matched } from './matching.ts';
import { isDated, rangesOf } from './term-experience.ts';

/** "8 years of ...": how many years the resume claims, and of what. */
export interface YearsClaim {
  readonly years: number;
  /** The sentence in which it stands. */
  readonly sentence: Span;
  /** Where the claim itself stands. */
  readonly span: Span;
  /** It speaks of experience as a whole: no other word says of what. */
  readonly general: boolean;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['years', 1],
  ["years'", 1],
  ['yrs', 1],
  ['decade', 10],
  ['decades', 10],
]);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
]);
/** More is no claim of experience ("50 years of relations"). */
const MOST_YEARS = 60;
/** People round up to the next whole year. */
const ROUNDING_MONTHS = 12;

/** Claims outside roles: within one, "5 years" may be the length of a plan or a treaty. */
export function findYearsClaims(matched: Matched): readonly YearsClaim[] {
  const { resume, sentences, outline } = matched;
  return sentences.flatMap((sentence) => {
    const inRole = outline.roles.some(
      ({ start, end }) => start <= sentence.start && sentence.start < end,
    );
    if (inRole) return [];
    const words = splitWords(resume.text.slice(sentence.start, sentence.end));
    return words.flatMap((_, at) => readClaim(words, at, sentence));
  });
}

function readClaim(words: readonly Word[], at: number, sentence: Span): readonly YearsClaim[] {
  const unit = UNITS.get(words[at]?.lower ?? '');
  const number = unit === undefined ? undefined : readNumber(words, at);
  const years = (unit ?? 1) * (number ?? 0);
  if (years === 0 || years > MOST_YEARS) return [];
  const next = words
    .slice(at + 1)
    .filter(({ lower }) => lower !== 'professional' && lower !== 'work');
  const [first, second, third] = next.map(({ lower }) => lower);
  if (!/^(?:of|in|as|with|experience|working|'|’)$/.test(first ?? '')) return [];
  const experienceAt = first === 'experience' ? second : second === 'experience' ? third : 'no';
  const general = experienceAt === undefined || experienceAt === '.';
  const start = sentence.start + (words[at]?.start ?? 0);
  return [
    { years, sentence, span: { start, end: sentence.start + (words[at]?.end ?? 0) }, general },
  ];
}

/** "8", "8+", "5-7" (the lower), "eight", "twenty-five", "eight (8)". */
function readNumber(words: readonly Word[], unit: number): number | undefined {
  let at = unit - 1;
  while (/^[+()]$/.test(words[at]?.raw ?? '')) at--;
  const word = words[at];
  if (word === undefined) return undefined;
  return /^\d{1,2}$/.test(word.raw) ? lowerOf(words, at) : inWords(word, words[at - 1]);
}

function lowerOf(words: readonly Word[], at: number): number {
  const ranged = words[at]?.hyphenated || words[at - 1]?.lower === 'to';
  const first = words[words[at - 1]?.lower === 'to' ? at - 2 : at - 1]?.raw ?? '';
  return Number(ranged && /^\d{1,2}$/.test(first) ? first : words[at]?.raw);
}

function inWords(word: Word, before: Word | undefined): number | undefined {
  const number = NUMBERS.get(word.lower) ?? TENS.get(word.lower);
  if (number === undefined) return undefined;
  const tens = word.hyphenated && number < 10 ? TENS.get(before?.lower ?? '') : undefined;
  return (tens ?? 0) + number;
}

/**
 * The dated months if a claim is higher than they allow, whatever months coarse dates stand for. No
 * answer where a role has no dates, or for less than a year of difference: people round up.
 */
export function shortOf(years: number, roles: readonly Role[], today: string): Months | undefined {
  if (roles.length === 0 || roles.some((role) => !isDated(role, today))) return undefined;
  const dated = unionMonths(roles.flatMap(rangesOf), today);
  return dated && dated.max + ROUNDING_MONTHS <= years * 12 ? dated : undefined;
}
