import type { FiledTerm } from './filed-term.ts';
import { didYouMean } from './nearest.ts';
import type { Fault, Problem } from './problem.ts';

/**
 * Related terms exist and name one another. A user's term may name a shipped one without being named
 * by it, as its file is not the user's to change.
 */
export function checkRelated(
  library: readonly FiledTerm[],
  ids: readonly string[],
): readonly Problem[] {
  const known = new Set(ids);
  const byId = new Map(library.map((filed) => [filed.term.id, filed]));
  return library
    .filter(({ checked }) => checked)
    .flatMap((filed) =>
      filed.term.related.flatMap((id, index): readonly Problem[] => {
        const fault = known.has(id) ? oneWay(filed, byId.get(id)) : unknown(id, ids);
        return fault ? [{ ...filed.yaml.placeOf(['related', index]), fault }] : [];
      }),
    );
}

function unknown(id: string, ids: readonly string[]): Fault {
  const near = didYouMean(id, ids);
  return { code: 'unknown-related', id, ...(near && { near }) };
}

/** Nothing is asked of a term that did not load. */
function oneWay(filed: FiledTerm, other: FiledTerm | undefined): Fault | undefined {
  if (!other || other.shipped !== filed.shipped) return undefined;
  if (other.term.related.includes(filed.term.id)) return undefined;
  const place = other.yaml.placeOfKey([], 'related');
  return { code: 'one-way-related', other: { term: other.term.id, ...place } };
}
