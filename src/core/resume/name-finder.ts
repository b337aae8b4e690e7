import { nameHints, withoutContacts } from './contact-spans.ts';
import { readHeading } from './heading.ts';
import type { IdentitySpan } from './identity.ts';
import { segmentsOf, type ZoneLine } from './identity-zone.ts';
import {
  isCommonWord,
  isFunctionWord,
  isNoName,
  isParticle,
  NAME_WORD,
  nameKey,
  nameKeys,
} from './name-words.ts';
import { isNation } from './nation-spans.ts';

/** What the person is called, as far as the resume and its file name tell. */
export interface PersonName {
  /** Given names and surnames, each by itself, in order. */
  readonly words: readonly string[];
}

interface Candidate {
  readonly line: number;
  readonly words: readonly string[];
  readonly score: number;
  readonly size: number;
}

const LEAST_SCORE = 2;
const MOST_WORDS = 6;
/** Words that say that a name follows: "Curriculum Vitae of Jane Doe", "CV - Jane Doe". */
const HERALD =
  /^(?:curriculum\s*vit(?:ae|æ)|curriculum|c\.?v\.?|r[eé]sum[eé]|lebenslauf|levensloop|personal profile|profile|bewerbung|application)\s*(?:(?:of|for|von|de|di|da|du|van)\s|[:–—-]\s*|,\s*)?(?=\p{L})/iu;
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|m|mme|mlle|sr|sra|srta|dra|eng|engr|ing|dipl|rev|amb|ambassador|hon|h\.e|capt|col|lt|dott|dott\.ssa|dhr|mevr|med|phil|rer|nat|jur|habil)\.?[\s-]+)+/iu;
const SPACED = /^\s*(?:\p{L}\s+){3,}\p{L}\s*$/u;

/** Finds the name at the top of a resume; `labelled` are the values of labels such as "Surname". */
export function findName(
  lines: readonly ZoneLine[],
  labelled: readonly IdentitySpan[],
  text: string,
  file: string,
): PersonName {
  const hints = nameHints(text);
  const firstPage = lines.filter(({ line }) => line.page === 1);
  const largest = Math.max(0, ...firstPage.map(({ line }) => line.style?.size ?? 0));
  const clues = { hints, files: fileHints(file), largest };
  const candidates = lines.flatMap((line, index) => candidatesOf(line, index, clues));
  const best = candidates.reduce<Candidate | undefined>(
    (first, next) => (next.score > (first?.score ?? LEAST_SCORE - 1) ? next : first),
    undefined,
  );
  const alike = best
    ? candidates.filter((one) => one !== best && belongs(one, best, candidates, hints))
    : [];
  const forms = labelled
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  const found = [...forms, ...[...(best ? [best] : []), ...alike].flatMap(({ words }) => words)];
  const names = found.filter((word) => !isParticle(word) && !isFunctionWord(word));
  return { words: [...new Set([...names, ...namesOfHints(names, hints)])] };
}

function fileHints(file: string): readonly string[] {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const parts = base.replace(/\.[\p{L}\d]{1,5}$/u, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return (parts.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [])
    .map(nameKey)
    .filter((key) => key.length > 1 && !isNoName(key));
}

/** What may confirm that words are the name. */
interface Clues {
  readonly hints: readonly string[];
  /** Words of the file name. */
  readonly files: readonly string[];
  /** Size of the largest letters on the first page; 0 where sizes are not known. */
  readonly largest: number;
}

function candidatesOf(line: ZoneLine, index: number, clues: Clues): readonly Candidate[] {
  const size = line.line.style?.size ?? 0;
  const isLargest = line.line.page === 1 && size > 0 && size >= clues.largest;
  if (!line.head && !isLargest) return [];
  return segmentsOf(line).flatMap((segment, at): readonly Candidate[] => {
    const text = withoutContacts(segment.text);
    const heralded = HERALD.test(text);
    const bare = spaced(text)
      .replace(HERALD, '')
      .replace(/^\p{P}+\s*/u, '')
      .replace(TITLES, '');
    if (!heralded && readHeading(bare)?.fit === 'exact' && !confirmed(bare, clues.hints)) return [];
    const words = namePart(bare, clues.hints);
    if (words.length === 0 || words.length > MOST_WORDS) return [];
    const score =
      wordScore(words, clues) +
      placeScore(index) +
      (heralded ? 3 : 0) +
      (isLargest ? 2 : 0) -
      (at > 0 ? 1 : 0) -
      (/^\p{Ll}/u.test(bare) ? 1 : 0);
    return [{ line: index, words, score, size }];
  });
}

function wordScore(words: readonly string[], { hints, files }: Clues): number {
  const own = words.filter((word) => !isParticle(word));
  const hinted = own.filter((word) => isHinted(word, hints)).length;
  return (
    (hinted > 0 ? 4 : 0) +
    (hinted === own.length ? 1 : 0) +
    (own.some((word) => files.includes(nameKey(word))) ? 2 : 0) +
    (own.length > 1 && own.length < 5 ? 1 : 0) -
    (own.every((word) => isNation(word)) ? 2 : 0)
  );
}

function placeScore(index: number): number {
  if (index === 0) return 2;
  return index < 4 ? 1 : 0;
}

/** "J A N E  D O E" as it is meant. */
function spaced(text: string): string {
  if (!SPACED.test(text)) return text;
  return text
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ');
}

/**
 * The words of a name at the beginning of a part of a line: "Jane Doe", "DOE, Jane", or the same in two
 * scripts with a stroke between them; none if it begins with something else.
 */
function namePart(text: string, hints: readonly string[]): readonly string[] {
  const scripts = text.split(/\s\/\s/u);
  if (scripts.length === 2) return scripts.flatMap((part) => namePart(part, hints));
  const [first = '', second = ''] = text.split(/,\s*/u);
  const own = leading(first, hints);
  const isInverted = own.length === 1 && !/\d/u.test(second) && wordsOf(second).length <= 3;
  const all = isInverted ? [...own, ...leading(second, hints)] : own;
  const isName = all.some((word) => word.length > 1 && !isParticle(word));
  return isName || /\p{Lo}/u.test(all.join('')) ? all : [];
}

/** Words up to the first that names nobody; one alone before such a word is no name. */
function leading(text: string, hints: readonly string[]): readonly string[] {
  const plain = text.replace(/\(\d+\)/u, '').trim();
  const end = plain.search(/[\d@:!?%&+=/]/u);
  const part = end < 0 ? plain : plain.slice(0, end);
  const all = wordsOf(part);
  const stop = all.findIndex((word, index) => endsName(word, all, index, hints));
  const words = stop < 0 ? all : all.slice(0, stop);
  const isCut = stop > 0 || end >= 0;
  return isCut && words.length < 2 && !words.some((word) => isHinted(word, hints)) ? [] : words;
}

function endsName(
  word: string,
  all: readonly string[],
  index: number,
  hints: readonly string[],
): boolean {
  if (isFunctionWord(word) && !isParticle(word)) return true;
  if (isParticle(word) || isHinted(word, hints)) return false;
  if (/^\p{Ll}/u.test(word)) return all.some((other) => /^\p{Lu}/u.test(other));
  return isNoName(word) && !isNameToo(word, all, index);
}

/** "Dean" and "Baker" are titles, and names beside one that is no title. */
function isNameToo(word: string, all: readonly string[], index: number): boolean {
  const beside = [all[index - 1], all[index + 1]].filter((other) => other !== undefined);
  return (
    isCommonWord(nameKey(word)) &&
    all.length <= 3 &&
    beside.some((other) => !isNoName(other) && !isParticle(other))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(NAME_WORD) ?? [];
}

function confirmed(text: string, hints: readonly string[]): boolean {
  return wordsOf(text).some((word) => isHinted(word, hints));
}

/** Part of an e-mail address or of a link, by at least three letters, or two for a whole part. */
function isHinted(word: string, hints: readonly string[]): boolean {
  return nameKeys(word).some((key) =>
    hints.some(
      (hint) =>
        (key.length > 2 && hint.replace(/[^\p{L}]/gu, '').includes(key)) ||
        hint.split(/[^\p{L}]+/u).includes(key),
    ),
  );
}

/** The other half of a name that runs over two lines, or the same name in another script. */
function belongs(
  one: Candidate,
  best: Candidate,
  all: readonly Candidate[],
  hints: readonly string[],
): boolean {
  if (one.words.some((word) => isHinted(word, hints)) && one.words.length <= 4) return true;
  if (Math.abs(one.line - best.line) !== 1 || best.words.length > 1 || one.words.length > 2)
    return false;
  if (all.some((other) => other.line === best.line && other !== best)) return false;
  const sameSize = one.size === best.size;
  return sameSize && !one.words.some(isNation);
}

/** Names in an e-mail address beside those that are known: "elizabeth.doe" of a Liz Doe. */
function namesOfHints(names: readonly string[], hints: readonly string[]): readonly string[] {
  const keys = new Set(names.flatMap(nameKeys));
  return hints.flatMap((hint) => {
    const parts = hint.split(/[^\p{L}]+/u).filter((part) => part.length > 2);
    return parts.some((part) => keys.has(part))
      ? parts.filter((part) => !keys.has(part) && !isNoName(part) && !isFunctionWord(part))
      : [];
  });
}
