import type { Identity } from './identity.ts';
import { IDENTITY_KINDS, type IdentityKind } from './identity-words.ts';

/** What was masked in a document: how many stretches of each kind, and none of them itself. */
export interface BlindNote {
  /** Kinds with none are left out. */
  readonly masked: Readonly<Partial<Record<IdentityKind, number>>>;
  /** False where no name could be told from the rest: it may stand anywhere. */
  readonly nameFound: boolean;
}

/**
 * What stands in the place of a document's hash: whoever has a report of the same file with its name
 * would need nothing else to tell whose it is.
 */
export const NO_HASH = '[hash]';

/** How many stretches of each kind were masked. */
export function noteOf({ spans, named }: Identity): BlindNote {
  const counts = IDENTITY_KINDS.map(
    (kind) => [kind, spans.filter((span) => span.kind === kind).length] as const,
  );
  return { masked: Object.fromEntries(counts.filter(([, count]) => count > 0)), nameFound: named };
}
