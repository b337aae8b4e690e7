import { partsOf } from '../glossary/phrase.ts';
import { type Postings, packPhrases } from '../glossary/phrase-filer.ts';
import type { StanceTrigger } from './stance-trigger.ts';
import { CLAIMS, PSEUDO_TRIGGERS, STANCE_TRIGGERS } from './stance-triggers.ts';

/** What words of a sentence are cues of: a trigger, a look-alike of triggers, or a claim. */
export type CueKind = StanceTrigger | 'pseudo' | 'claim';

/** Every kind with its phrases. */
export const CUE_KINDS: readonly { readonly kind: CueKind; readonly phrases: readonly string[] }[] =
  [
    ...STANCE_TRIGGERS.map((kind) => ({ kind, phrases: kind.phrases })),
    { kind: 'pseudo', phrases: PSEUDO_TRIGGERS },
    { kind: 'claim', phrases: CLAIMS },
  ];

/** Files the cues by their words; the tag of each is its place in {@link CUE_KINDS}. */
export function packStanceCues(): Postings {
  const tagged = CUE_KINDS.flatMap(({ phrases }, kind) =>
    phrases.map((phrase) => ({ tag: String(kind), phrase })),
  );
  // Cues may overlap: each is a group of its own.
  return packPhrases(
    tagged.map(({ tag, phrase }, group) => ({ group, tag, parts: partsOf(phrase) })),
  );
}
