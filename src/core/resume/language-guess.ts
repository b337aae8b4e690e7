import { foldText } from './folded-text.ts';

/** The languages whose headings, months and date words are known (ISO 639-1). */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'pt' | 'it' | 'nl';

// Articles, prepositions and other small words of each language, with few that others share.
// Picked by hand for this program.
const STOP_WORDS: Readonly<Record<Language, string>> = {
  en: 'the and of for with from to in by on at as which that this was were their our who',
  fr: 'le la les des du et dans pour avec par sur une aux ce qui au est ont leurs cette',
  de: 'der die das und von mit für den dem des im zur zum bei ein eine einer aus auf nach sowie',
  es: 'el la los las del y en para con por una al que su como desde entre sobre',
  pt: 'o os as do da dos das e em para com por uma no na nos nas ao que pelo pela',
  it: 'il lo gli di del della dei delle e per con una nel nella al alla che dal tra sul',
  nl: 'de het een van en voor met op in aan bij door naar uit te dat die heeft tot over',
};
const WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  wordsOf('en'),
  wordsOf('fr'),
  wordsOf('de'),
  wordsOf('es'),
  wordsOf('pt'),
  wordsOf('it'),
  wordsOf('nl'),
];
const LEAST_HITS = 6;
const LEAST_LEAD = 1.2;

function wordsOf(language: Language): readonly [Language, ReadonlySet<string>] {
  return [language, new Set(foldText(STOP_WORDS[language]).split(' '))];
}

/**
 * The language which most of a text is written in, by its function words, or undefined where there
 * are too few of them or where two languages come close.
 */
export function guessLanguage(text: string): Language | undefined {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const counts = WORDS.map(([language, known]) => ({
    language,
    hits: words.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (first === undefined || first.hits < LEAST_HITS) return undefined;
  return first.hits >= (second?.hits ?? 0) * LEAST_LEAD ? first.language : undefined;
}
