import { distance } from 'fastest-levenshtein';
import { simplifyName, type TermName } from './glossary.ts';
import type { Term } from './term.ts';
import { searchTerms } from './term-search.ts';

/** Of a name with so many letters one may be wrong. */
const LETTERS_A_SLIP = 4;

/**
 * The ids of the terms that somebody may have meant who asked for one that is not there, best first: those
 * called so but for a slip of the keyboard, then those that have the words in their names, titles, phrases
 * or meanings. Fewer than `count`, or none, where nothing is near: a term that shares some letters by
 * chance leads astray.
 */
export function nearTerms(terms: readonly Term[], query: string, count = 3): readonly string[] {
  const found = searchTerms(terms, query, 'closely').map(({ term }) => term.id);
  return [...new Set([...calledAlmost(terms, query), ...found])].slice(0, count);
}

function calledAlmost(terms: readonly TermName[], query: string): readonly string[] {
  const wanted = simplifyName(query);
  return terms
    .map((term) => ({ id: term.id, slips: fewestSlips(term, wanted) }))
    .filter(({ slips }) => slips < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.slips - b.slips || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Infinite where no name of the term is near enough. */
function fewestSlips({ id, name, aliases }: TermName, wanted: string): number {
  const slips = [id, name, ...aliases].map((one) => {
    const own = simplifyName(one);
    const most = Math.max(own.length, wanted.length) / LETTERS_A_SLIP;
    const made = Math.abs(own.length - wanted.length) > most ? most + 1 : distance(own, wanted);
    return made > most ? Number.POSITIVE_INFINITY : made;
  });
  return Math.min(...slips);
}
