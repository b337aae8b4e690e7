import { count } from './passage.ts';

/** More kinds than these are told as one. */
const MOST_KINDS = 8;

/**
 * What folders hold that was not read, by the ending of the name and how many have it, commonest first:
 * "Left out 3 files of other kinds: .jpg (2), .html (1)." Undefined where nothing was left out.
 */
export function describeLeftOut(counts: ReadonlyMap<string, number>): string | undefined {
  if (counts.size === 0) return undefined;
  const kinds = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const told = kinds
    .slice(0, MOST_KINDS)
    .map(([kind, number]) => tell(kind || 'no ending', number));
  const rest = sum(kinds.slice(MOST_KINDS));
  const all = [...told, ...(rest === 0 ? [] : [tell('others', rest)])].join(', ');
  return `Left out ${count(sum(kinds), 'file')} of other kinds: ${all}.`;
}

function tell(kind: string, number: number): string {
  return `${kind} (${number})`;
}

function sum(kinds: readonly (readonly [kind: string, number: number])[]): number {
  return kinds.reduce((all, [, number]) => all + number, 0);
}
