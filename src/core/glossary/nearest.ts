import { distance } from 'fastest-levenshtein';

/**
 * The candidates most like `word`, best first, by edit distance on lower-case text
 * (Levenshtein); ties keep alphabetical order so that the answer never varies.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  count: number,
): readonly string[] {
  const wanted = word.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/**
 * The one candidate that `word` is probably a slip for: at most a third of its letters differ, or it has
 * the same letters in another order.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const turned = candidates.find((candidate) => lettersOf(candidate) === lettersOf(word));
  if (turned !== undefined) return turned;
  const [best] = nearest(word, candidates, 1);
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.length) / 3));
  return distance(word.toLowerCase(), best.toLowerCase()) <= allowed ? best : undefined;
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}
