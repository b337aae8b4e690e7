import type { IdentitySpan } from './identity.ts';
import { TITLES_BEFORE_NAMES } from './identity-words.ts';
import type { PersonName } from './name-finder.ts';
import { isCommonWord, NAME_WORD, nameKey, nameKeys, opensSentences } from './name-words.ts';
import type { Span } from './resume.ts';

/** Finds a person's names in texts, however they are written. */
export type NameReader = (text: string) => readonly IdentitySpan[];

/** Scripts that write names without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const BETWEEN =
  /^(?:[^\S\n]|\n(?!\n)|[,.\-‐‑–'’"“”«»()])*(?:(?:\p{Lu}\.?|de|del|della|di|da|das|do|dos|du|la|le|el|al|von|van|der|den|zu|bin|bint|ibn|ben|y|e|née|nee|geb\.)(?:[^\S\n]|[.\-‐‑])+)*$/u;
const INITIALS_BEFORE =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.?[\s-]?){0,2}\p{Lu}\.?[\s-]$|(?<![\p{L}\p{N}])(?:\p{Lu}\.-?[^\S\n]?)+$/u;
const INITIALS_BEHIND =
  /^,?[^\S\n](?:\p{Lu}\.[^\S\n]?)*\p{Lu}\.(?=[\s,;)|]|$)|^,[^\S\n]\p{Lu}{1,2}(?=[\s,;)|.]|$)/u;
const POSSESSIVE = /['’]s?$/iu;
const TITLE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${TITLES_BEFORE_NAMES})\\.?\\s$`, 'iu');
const LETTER_SPACED =
  /(?<![\p{L}\p{N}])(?:\p{L}[^\S\n]){2,}\p{L}(?:[^\S\n]{2,}(?:\p{L}[^\S\n]){1,}\p{L})*(?![\p{L}\p{N}])/gu;

/** Makes the reader of a name. Names of one or two words are found alone, joined, and with initials. */
export function createNameReader({ words }: PersonName): NameReader {
  const keys = new Set(words.flatMap(nameKeys).filter((key) => key.length > 1));
  const joined = joinedKeys(words);
  const unspaced = words.filter((word) => UNSPACED.test(word));
  const spellings = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const known = spellings.get(word) ?? [
      ...nameKeys(word),
      ...nameKeys(word.replace(POSSESSIVE, '')),
    ];
    spellings.set(word, known);
    return known;
  };
  return (text) => {
    const isName = ({ 0: word, index }: RegExpExecArray): boolean =>
      stands(word, formsOf(word), index, text, keys, joined);
    const finds = [...text.matchAll(NAME_WORD)].filter(isName).map(({ 0: word, index }): Span => {
      const suffix = keys.has(nameKey(word)) ? 0 : (POSSESSIVE.exec(word)?.[0].length ?? 0);
      return { start: index, end: index + word.length - suffix };
    });
    const runs = joinRuns(finds, text).map((span) => withInitials(span, text));
    const names = [...runs, ...findUnspaced(text, unspaced), ...findLetterSpaced(text, keys)];
    const titles = names.flatMap(({ start }): readonly IdentitySpan[] => {
      const title = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.[0];
      if (title === undefined || !/^\p{Lu}/u.test(title)) return [];
      return [{ kind: 'title', start: start - title.length, end: start - 1 }];
    });
    return [...names.map((span): IdentitySpan => ({ kind: 'name', ...span })), ...titles];
  };
}

/** "janedoe", "doejane", "jdoe" and "janed". */
function joinedKeys(words: readonly string[]): ReadonlySet<string> {
  const keys = words.map(nameKey);
  const joined = keys.flatMap((a) =>
    keys
      .filter((b) => b !== a)
      .flatMap((b) => [a + b, a.charAt(0) + b, b + a.charAt(0), a + b.charAt(0)]),
  );
  return new Set([...joined, keys.join('')].filter((key) => key.length > 3 && !isCommonWord(key)));
}

function stands(
  word: string,
  forms: readonly string[],
  index: number,
  text: string,
  keys: ReadonlySet<string>,
  joined: ReadonlySet<string>,
): boolean {
  const key = forms.find((form) => keys.has(form));
  if (key === undefined) return forms.some((form) => joined.has(form));
  if (!isCommonWord(key) && key.length > 2) return true;
  const beside = neighbours(text, index, word.length).some((near) =>
    nameKeys(near).some((form) => keys.has(form) && form !== key),
  );
  if (beside) return true;
  if (!/^(?:\p{Lu}|\p{Lo})/u.test(word)) return false;
  // "May 2019" is a month.
  if (/^\s*['’]?\d/u.test(text.slice(index + word.length))) return false;
  return !opensSentences(key) || !/(?:^|[.!?:•\n-]\s*)$/u.test(text.slice(0, index));
}

function neighbours(text: string, start: number, length: number): readonly string[] {
  const before = /([\p{L}\p{M}'’]+)[\s,.-]{1,3}(?:\p{L}\.?\s)?$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  const behind = /^[\s,.-]{1,3}(?:\p{L}\.?\s)?([\p{L}\p{M}'’]+)/u.exec(
    text.slice(start + length, start + length + 40),
  )?.[1];
  return [before, behind].filter((word) => word !== undefined);
}

function joinRuns(finds: readonly Span[], text: string): readonly Span[] {
  const runs: Span[] = [];
  for (const find of finds) {
    const last = runs.at(-1);
    const between = last ? text.slice(last.end, find.start) : '';
    if (last && between.length < 25 && BETWEEN.test(between))
      runs[runs.length - 1] = { start: last.start, end: find.end };
    else runs.push(find);
  }
  return runs;
}

function withInitials({ start, end }: Span, text: string): Span {
  const before = INITIALS_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const behind = INITIALS_BEHIND.exec(text.slice(end, end + 14))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.trimEnd().length };
}

function findUnspaced(text: string, words: readonly string[]): readonly Span[] {
  return words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length });
    }
    return spans;
  });
}

/** "J A N E". */
function findLetterSpaced(text: string, keys: ReadonlySet<string>): readonly Span[] {
  return [...text.matchAll(LETTER_SPACED)]
    .filter(([match]) => {
      const key = nameKey(match.replace(/\s/gu, ''));
      return [...keys].some((own) => own.length > 2 && key.includes(own));
    })
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
