import { foldText } from './folded-text.ts';
import { FUNCTION_WORDS, NAME_PARTICLES, NO_NAMES, WORD_NAMES } from './identity-words.ts';
import { ORGANISATION_WORDS, TITLE_WORDS } from './role-words.ts';

const [OPENERS = '', OTHERS = ''] = WORD_NAMES.split('||');
const OPENING: ReadonlySet<string> = new Set(OPENERS.split('|'));
const COMMON: ReadonlySet<string> = new Set([...OPENERS.split('|'), ...OTHERS.split('|')]);
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES.split('|'));
const NOBODY: ReadonlySet<string> = new Set([
  ...NO_NAMES.split('|').map(foldText),
  ...[...TITLE_WORDS, ...ORGANISATION_WORDS].flatMap((row) => foldText(row).split(' ')),
]);
const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_WORDS.split('|'));
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
};
const WIDE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Words of names and of texts in which names are looked for, with their apostrophes. */
export const NAME_WORD: RegExp = /[\p{L}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*/gu;

/** The ways in which a name is written: small, without accents, and with "ue" for "ü". */
export function nameKeys(word: string): readonly string[] {
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘`´]/gu, '');
  const wide = plain.replace(/[äöüåø]/gu, (letter) => WIDE[letter] ?? letter);
  return [...new Set([plain, wide].map(bare))];
}

/** The first of {@link nameKeys}. */
export function nameKey(word: string): string {
  return nameKeys(word)[0] ?? '';
}

function bare(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðæœıþħ]/gu, (letter) => SPELLED[letter] ?? letter);
}

/** True of titles, organisations and other words that stand at the top of a resume and name nobody. */
export function isNoName(word: string): boolean {
  return NOBODY.has(foldText(word).replace(/[.’']+$/u, ''));
}

/** True of "de", "van", "bin". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(nameKey(word));
}

/** True of names that are words too ("Grace"); in small letters these name nobody. */
export function isCommonWord(key: string): boolean {
  return COMMON.has(key);
}

/** True of those that open sentences ("An", "Will"). */
export function opensSentences(key: string): boolean {
  return OPENING.has(key);
}

/** True of "the" and "for", which no e-mail address makes a name. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(foldText(word));
}
