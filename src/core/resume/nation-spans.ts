import { COUNTRY_NAMES } from './country-names.ts';
import { foldText } from './folded-text.ts';
import type { IdentitySpan } from './identity.ts';
import { segmentsOf, type ZoneLine } from './identity-zone.ts';
import { NATION_ADJECTIVES } from './nation-adjectives.ts';
import type { Span } from './resume.ts';
import { TITLE_WORDS } from './role-words.ts';

const ADJECTIVES: ReadonlySet<string> = new Set(split(NATION_ADJECTIVES));
const COUNTRIES: ReadonlySet<string> = new Set(split(COUNTRY_NAMES));
const PEOPLE: ReadonlySet<string> = new Set([
  ...TITLE_WORDS.flatMap((row) => foldText(row).split(' ')),
  'national',
  'citizen',
  'native',
  'born',
]);
/** An adjective before these names a language ("French teacher"). */
const SPEAKERS =
  /^(?:teacher|tutor|translator|interpreter|linguist|speaker|lecturer|instructor|editor|proofreader|professor)s?$/u;
/** Endings of feminine and inflected forms, cut off in turn. */
const ENDINGS = ['e', 'er', 'en', 'es', 'em', 's', 'ne', 'in', 'a', 'n', 'se'];
/** What begins with capitals: "Lisbon, Portugal", "Trinidad and Tobago", "St. Kitts". */
export const PLACE_NAME: RegExp =
  /^\p{Lu}[\p{L}'’-]*(?:(?:,|(?<=\b\p{Lu}\p{Ll}?)\.)?\s(?:(?:and|of|the|und|et|y|e|de|do|am)\s)?\p{Lu}[\p{L}'’-]*){0,5}/u;
const WORD = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;
const MOST_WORDS = 5;

/** What follows the words that say whose citizen somebody is. */
const BELONGS =
  /(?<![\p{L}\p{N}])(?:citizen|national|native|resident|passport holder|permanent resident|subject|burger(?:in)?|citoyen(?:ne)?|ciudadan[oa]|cidad(?:a|ao)|cittadin[oa])\s(?:of|from|de|di|von|van)(?:\sthe|\sla|\sel|\sl')?\s|(?<![\p{L}\p{N}])(?:born(?:\sand\s(?:raised|bred|brought\sup))?|grew\sup|raised|brought\sup|geboren|aufgewachsen|ne(?:e)?|nacid[oa]|nascid[oa]|nat[oa])\s(?:in|a|en|em)\s(?:the\s)?|(?<![\p{L}\p{N}])(?:originally|hailing|i\scome|i\sam)\sfrom\s(?:the\s)?/gu;
/** What an adjective of nationality stands before where it is a person's own. */
const OWN_NOUNS =
  /^(?:citizen|national|nationality|citizenship|passports?|origin|descent|heritage|roots|by birth|birth|parents|family|staatsburger(?:in)?|staatsangehorige[r]?|staatsangehorigkeit|nationalitat|citoyen(?:ne)?|nationalite|ciudadan[oa]|nacionalidad|nacionalidade|cidadao|cittadin[oa]|cittadinanza|nazionalita|nationaliteit|passport holder)(?![\p{L}])/u;

function split(rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => foldText(row).split('|'));
}

/** True of "Kenyan", "kenianische", "Kenya", "New Zealand". */
export function isNation(text: string): boolean {
  return isAdjective(text) || isCountry(text);
}

/** True of the name of a country. */
export function isCountry(text: string): boolean {
  return COUNTRIES.has(foldText(text).replace(/^the\s/u, ''));
}

function isAdjective(text: string): boolean {
  const word = foldText(text);
  if (ADJECTIVES.has(word)) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return (
      stem.length > 3 &&
      (ADJECTIVES.has(stem) || ADJECTIVES.has(`${stem}o`) || ADJECTIVES.has(`${stem}e`))
    );
  });
}

/** Small words between an adjective and its noun. */
const BEFORE_NOUNS =
  /^(?:[\s/-]+|and\s|und\s|et\s|y\s|e\s|(?:dual|double)\s|passport\s(?=holder))+/u;

/** Where a resume says which nation the person belongs to; never where it tells of work. */
export function findNations(lines: readonly ZoneLine[]): readonly IdentitySpan[] {
  const spans = lines
    .filter(({ person, study }) => person && !study)
    .flatMap((line) => [
      ...belonging(line),
      ...ownAdjectives(line),
      ...(line.head ? aloneIn(line) : []),
    ]);
  return spans.map(({ start, end }) => ({ kind: 'nationality', start, end }));
}

/** "Citizen of Kenya", "born in Nairobi": what is named, whether a list knows it or not. */
function belonging({ text, start }: ZoneLine): readonly Span[] {
  return [...foldText(text).matchAll(BELONGS)].flatMap((match) => {
    const at = match.index + match[0].length;
    const name = PLACE_NAME.exec(text.slice(at));
    if (name === null) return [];
    const length = name[0].replace(/[.,]+$/u, '').length;
    return [{ start: start + at, end: start + at + length }];
  });
}

/** "Kenyan citizen", "dual German-Turkish nationality", "I am a South African diplomat". */
function ownAdjectives({ text, start, kind }: ZoneLine): readonly Span[] {
  const folded = foldText(text);
  const words = [...text.matchAll(WORD)];
  const introduces = kind === 'header' || kind === 'summary';
  return words.flatMap((word, index) => {
    const count = nationAt(words, index, text);
    const last = words[index + count - 1];
    if (count === 0 || last === undefined) return [];
    const end = last.index + last[0].length;
    const isOwn =
      OWN_NOUNS.test(folded.slice(end).replace(BEFORE_NOUNS, '')) ||
      joinsOwn(words, index + count - 1, folded) ||
      (introduces &&
        opensPerson(folded.slice(0, word.index)) &&
        isAdjective(text.slice(word.index, end)) &&
        namesPerson(words, index + count - 1));
    return isOwn ? [{ start: start + word.index, end: start + end }] : [];
  });
}

/** At the beginning of a sentence, or after "a", "am" and the like. */
function opensPerson(before: string): boolean {
  return /(?:^|[^\p{L}])(?:a|an|am|as|the)$|^$|[.|•·;:]$/u.test(before.trimEnd());
}

/** How many words from here are the name of one nation, or two joined by a hyphen; 0 for none. */
function nationAt(words: readonly RegExpExecArray[], index: number, text: string): number {
  const first = words[index];
  if (first === undefined || !/^\p{Lu}|^\p{Ll}+isch/u.test(first[0])) return 0;
  for (const count of [3, 2, 1]) {
    const last = words[index + count - 1];
    if (last === undefined) continue;
    const written = text.slice(first.index, last.index + last[0].length);
    if (isNation(written) || (count === 1 && written.split('-').every(isNation))) return count;
  }
  return 0;
}

/** "Kenyan and British citizen": the first is as much the person's own as the second. */
function joinsOwn(words: readonly RegExpExecArray[], index: number, folded: string): boolean {
  const word = words[index];
  const next = /^(?:and|und|et|y|e|&)$/u.test(words[index + 1]?.[0] ?? '')
    ? words[index + 2]
    : words[index + 1];
  if (word === undefined || next === undefined || !isNation(next[0])) return false;
  const between = folded.slice(word.index + word[0].length, next.index);
  const after = folded.slice(next.index + next[0].length).trimStart();
  return /^\s*(?:and|und|et|y|e|&|\/|,)?\s*$/u.test(between) && OWN_NOUNS.test(after);
}

function namesPerson(words: readonly RegExpExecArray[], index: number): boolean {
  const next = words.slice(index + 1, index + 4).map(([word]) => foldText(word));
  if (SPEAKERS.test(next[0] ?? '')) return false;
  return next.some((word) => PEOPLE.has(word));
}

/** A part of a line of contact data that holds nothing but nations. */
function aloneIn(line: ZoneLine): readonly Span[] {
  return segmentsOf(line).flatMap(({ text, start }) =>
    [...text.matchAll(/[^,/()]+/gu)].flatMap((part) => {
      const plain = part[0].trim();
      if (plain === '' || plain.split(/\s/u).length > MOST_WORDS) return [];
      const nations = plain.split(/\s*(?:[&-]|\sand\s|\sund\s|\set\s)\s*/u);
      if (!isNation(plain) && !nations.every(isNation)) return [];
      const at = start + part.index + part[0].indexOf(plain);
      return [{ start: at, end: at + plain.length }];
    }),
  );
}
