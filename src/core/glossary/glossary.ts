import { nearest } from './nearest.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { WordList } from './phrase-trie.ts';
import type { Term } from './term.ts';

/** All terms and word lists in use, with where each term came from. */
export interface Glossary {
  /** Sorted by id. */
  readonly terms: readonly Term[];
  readonly lists: readonly WordList[];
  /** What a scan needs, where it was worked out before. */
  readonly index?: LibraryIndex;
  /** By term id. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** Changes when anything in any file changes: hexadecimal SHA-256. */
  readonly hash: string;
}

/** A library as a scan needs it, which does not look at every term. */
export interface LibraryIndex {
  /** Sorted by id. */
  readonly names: readonly TermName[];
  readonly phrases: PhraseIndex;
  /** The whole term with that id. */
  readonly termOf: (id: string) => Term | undefined;
}

/** What people call a term. */
export type TermName = Pick<Term, 'id' | 'name' | 'aliases'>;

/** Where a term came from. */
export interface Origin {
  readonly file: string;
  readonly shipped: boolean;
  /** The file of the same id that this one took the place of. */
  readonly replaces?: string;
}

/** The term with that id, name or alias, in any case or spacing. */
export function findTerm<T extends TermName>(
  { terms }: { readonly terms: readonly T[] },
  query: string,
): T | undefined {
  const wanted = simplify(query);
  return (
    terms.find((term) => term.id === query) ??
    terms.find((term) => simplify(term.id) === wanted || simplify(term.name) === wanted) ??
    terms.find((term) => term.aliases.some((alias) => simplify(alias) === wanted))
  );
}

/** The ids of the terms most like the query, best first. */
export function nearestTerms(
  { terms }: { readonly terms: readonly TermName[] },
  query: string,
  count = 3,
): readonly string[] {
  const owners = new Map<string, string>();
  for (const term of terms) {
    for (const name of [term.id, term.name, ...term.aliases]) {
      if (!owners.has(simplify(name))) owners.set(simplify(name), term.id);
    }
  }
  const names = nearest(simplify(query), [...owners.keys()], owners.size);
  return [...new Set(names.map((name) => owners.get(name) ?? name))].slice(0, count);
}

/** Lower case, one space where anything but letters and digits stands. */
function simplify(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
