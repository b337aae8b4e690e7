import { nearest } from './nearest.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { WordList } from './phrase-trie.ts';
import type { Term } from './term.ts';

/** All terms and word lists in use, with where each term came from. */
export interface Glossary {
  /** Sorted by id. */
  readonly terms: readonly Term[];
  readonly lists: readonly WordList[];
  /** The phrases of the terms taken apart; without it that is done when they are needed. */
  readonly phrases?: PhraseBook;
  /** By term id. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** Changes when anything in any file changes: hexadecimal SHA-256. */
  readonly hash: string;
}

/** Where a term came from. */
export interface Origin {
  readonly file: string;
  readonly shipped: boolean;
  /** The file of the same id that this one took the place of. */
  readonly replaces?: string;
}

/** The term with that id, name or alias, in any case or spacing. */
export function findTerm(glossary: Pick<Glossary, 'terms'>, query: string): Term | undefined {
  const wanted = simplify(query);
  const { terms } = glossary;
  return (
    terms.find((term) => term.id === query) ??
    terms.find((term) => simplify(term.id) === wanted || simplify(term.name) === wanted) ??
    terms.find((term) => term.aliases.some((alias) => simplify(alias) === wanted))
  );
}

/** The ids of the terms most like the query, best first. */
export function nearestTerms(
  glossary: Pick<Glossary, 'terms'>,
  query: string,
  count = 3,
): readonly string[] {
  const owners = new Map<string, string>();
  for (const term of glossary.terms) {
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
