import { stemmer } from 'stemmer';

/**
 * The keys under which the inflected forms of a word meet: its Porter stem (Porter 1980), and the
 * stem without a plural s, as Porter parts "tie" from "ties". Words that share a key are not always
 * forms of one word ("import", "important"): {@link isInflection} decides.
 */
export function stemsOf(lower: string): readonly string[] {
  const known = KNOWN.get(lower);
  if (known) return known;
  const stems = workOutStems(lower);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(lower, stems);
  return stems;
}

/** A resume has most of its words many times, and so have a thousand. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function workOutStems(lower: string): readonly string[] {
  const stem = stemmer(lower);
  if (!lower.endsWith('s')) return [stem];
  const singular = stemmer(lower.slice(0, -1));
  return singular === stem ? [stem] : [stem, singular];
}

// What may stand behind the letters two forms of one English word share; both from one group.
const ENDINGS: readonly ReadonlySet<string>[] = [
  new Set(['', 's', 'es', 'd', 'ed', 'ing']),
  new Set(['e', 'es', 'ed', 'ing']),
  new Set(['y', 'ies', 'ied']),
];
const DOUBLED = /^(?:ed|ing)$/;

/**
 * True if two lower-case words with the same {@link stemsOf} differ by inflection only (plural,
 * tense, participle), not by derivation: "negotiate" and "negotiated", never "negotiation".
 */
export function isInflection(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) <= 2) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const tails = [a.slice(shared), b.slice(shared)];
  if (ENDINGS.some((group) => tails.every((tail) => group.has(tail)))) return true;
  // plan, planning; travel, travelled: the last letter is doubled.
  const last = a[shared - 1] ?? '';
  return (
    tails.some((tail) => tail === '') &&
    tails.some((tail) => tail[0] === last && DOUBLED.test(tail.slice(1)))
  );
}
