import type { Term } from './term.ts';

/** A Boolean search for job boards, and what had to be left out to keep it short. */
export interface SearchString {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/**
 * `("Name" OR "Alias") OR ("Title" OR ...)` as one flat OR of quoted names: the name, the aliases,
 * the typical and the similar titles, each once, as many as fit into `maxLength` characters.
 */
export function buildSearchString(term: Term, maxLength: number): SearchString {
  const names = [term.name, ...term.aliases, term.titles.typical, ...term.titles.similar];
  const seen = new Set<string>();
  const kept: string[] = [];
  const leftOut: string[] = [];
  for (const name of names) {
    const plain = name.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();
    if (plain === '' || seen.has(plain.toLowerCase())) continue;
    seen.add(plain.toLowerCase());
    const longer = spell([...kept, plain]);
    if (kept.length === 0 || longer.length <= maxLength) kept.push(plain);
    else leftOut.push(plain);
  }
  return { text: spell(kept), leftOut };
}

function spell(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' OR ');
}
