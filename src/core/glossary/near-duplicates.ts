import { splitWords } from './words.ts';

/**
 * Two texts resemble one another from this share of common word pairs on. One word changed in a
 * question of ten leaves 0.64; the closest two that were written apart in the shipped library share
 * less than 0.3.
 */
export const NEAR_DUPLICATE = 0.5;

/** Two of the texts, by index from 0; `later` stands after `earlier`. */
export interface Resemblance {
  readonly earlier: number;
  readonly later: number;
  /** What they have in common, from {@link NEAR_DUPLICATE} to 1. */
  readonly share: number;
}

/**
 * Finds texts that resemble one another: the Jaccard coefficient of their sets of neighbouring word
 * pairs ("resemblance" with shingles of two words; A. Broder, "On the resemblance and containment of
 * documents", 1997). Exact, and without comparing all with all: two sets can only be that similar if
 * their rarest few shingles have one in common (prefix filtering; R. Bayardo, Y. Ma and R. Srikant,
 * "Scaling up all pairs similarity search", 2007).
 *
 * Each text is reported at most once. One that resembles another is no longer held against the rest,
 * so that a hundred copies are a hundred reports and not five thousand.
 */
export function findNearDuplicates(texts: readonly string[]): readonly Resemblance[] {
  const found: Resemblance[] = [];
  const index = new Map<number, Entry[]>();
  for (const entry of rarestFirst(texts.map(shinglesOf))) {
    const best = mostAlike(entry, index);
    if (best) {
      const [earlier = 0, later = 0] = [best.text, entry.text].sort((a, b) => a - b);
      found.push({ earlier, later, share: best.share });
      continue;
    }
    for (const shingle of prefixOf(entry)) {
      const holders = index.get(shingle);
      if (holders) holders.push(entry);
      else index.set(shingle, [entry]);
    }
  }
  return found.sort((a, b) => a.later - b.later || a.earlier - b.earlier);
}

interface Entry {
  readonly text: number;
  /** Numbers of shingles, the rarest first. */
  readonly shingles: readonly number[];
  readonly all: ReadonlySet<number>;
}

/** Pairs of neighbouring words; the word itself where there is only one. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = splitWords(text).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** Smaller texts first, so that each is held against those that are no larger. */
function rarestFirst(texts: readonly ReadonlySet<string>[]): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const shingles of texts) {
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  const byRarity = [...counts].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const ranks = new Map(byRarity.map(([shingle], rank) => [shingle, rank]));
  return texts
    .map((shingles, text) => {
      const ranked = [...shingles].map((one) => ranks.get(one) ?? 0).sort((a, b) => a - b);
      return { text, shingles: ranked, all: new Set(ranked) };
    })
    .filter(({ shingles }) => shingles.length > 0)
    .sort((a, b) => a.shingles.length - b.shingles.length || a.text - b.text);
}

/** So many of the rarest that a set which has none of them cannot be similar enough. */
function prefixOf({ shingles }: Entry): readonly number[] {
  return shingles.slice(0, shingles.length - Math.ceil(NEAR_DUPLICATE * shingles.length) + 1);
}

function mostAlike(
  entry: Entry,
  index: ReadonlyMap<number, readonly Entry[]>,
): { readonly text: number; readonly share: number } | undefined {
  const seen = new Set<Entry>();
  let best: { readonly text: number; readonly share: number } | undefined;
  for (const shingle of prefixOf(entry)) {
    for (const other of index.get(shingle) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      const share = resemblance(entry, other);
      if (share >= NEAR_DUPLICATE && share > (best?.share ?? 0)) best = { text: other.text, share };
    }
  }
  return best;
}

function resemblance(a: Entry, b: Entry): number {
  if (b.shingles.length < NEAR_DUPLICATE * a.shingles.length) return 0;
  const common = b.shingles.filter((shingle) => a.all.has(shingle)).length;
  return common / (a.shingles.length + b.shingles.length - common);
}
