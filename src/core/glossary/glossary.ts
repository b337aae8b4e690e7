import type { WordList } from './list-tries.ts';
import type { PhraseIndex } from './phrase-index.ts';
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
  /** How many terms there are. */
  readonly size: number;
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
  const wanted = simplifyName(query);
  return (
    terms.find((term) => term.id === query) ??
    terms.find((term) => simplifyName(term.id) === wanted || simplifyName(term.name) === wanted) ??
    terms.find((term) => term.aliases.some((alias) => simplifyName(alias) === wanted))
  );
}

/** Lower case, one space where anything but letters and digits stands. */
export function simplifyName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
