import { stemmer } from 'stemmer';

/** A word of a text as a search sees it. Offsets count UTF-16 units from 0; `end` is exclusive. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  /** What it is found under: without accents, in small letters, its Porter stem. */
  readonly key: string;
}

/** Words that stand in every text and tell nothing: the commonest of English, and those of asking. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by do does for from how i in is it me mean means my of on or s that the this to what when where which who with'.split(
    ' ',
  ),
);

/** The words of a text that are worth looking for. */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const plain = match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (plain === '' || EMPTY_WORDS.has(plain)) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, key: stemmer(plain) }];
  });
}
