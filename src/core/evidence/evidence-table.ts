import type { ReadFailure } from '../resume/read-failure.ts';
import { isUnread, observedFlags, type ScanRecord } from './scan-record.ts';
import type { TermEvidence } from './scan-report.ts';
import type { Stance } from './stance.ts';
import type { Strength } from './strength.ts';

/** What is said of a term where nothing shows it, the nearest to being shown first. */
const UNSHOWN: readonly Exclude<Stance, 'shown'>[] = ['limited', 'other', 'wished', 'negated'];

/** The one thing to say of a term in a resume: how strongly it is shown, else what is said instead. */
export type Finding = Strength | Exclude<Stance, 'shown'>;

/** Undefined where the resume says nothing of the term. */
export function findingOf({ strength, evidence }: TermEvidence): Finding | undefined {
  return strength ?? UNSHOWN.find((stance) => evidence.some((one) => one.stance === stance));
}

/** Terms by files: words for the evidence, in the order in which the files were given. */
export interface EvidenceTable {
  /** Terms which at least one resume says something of, or which were asked for; by name. */
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly EvidenceRow[];
}

/** All that is kept of a report: a table of ten thousand files must not fill the memory. */
export type EvidenceRow =
  | {
      readonly file: string;
      /** By the id of the term. */
      readonly findings: ReadonlyMap<string, Finding>;
      /** How many points there are to clarify. */
      readonly redFlags: number;
    }
  | { readonly file: string; readonly failure: ReadFailure };

/** Gathers records into a table; reports may be let go of after `add`. */
export function gatherTable(): {
  add(record: ScanRecord): void;
  table(): EvidenceTable;
} {
  const names = new Map<string, string>();
  const rows: EvidenceRow[] = [];
  return {
    add(record) {
      if (!isUnread(record)) for (const { term, name } of record.terms) names.set(term, name);
      rows.push(rowOf(record));
    },
    table: () => ({
      terms: [...names].map(([id, name]) => ({ id, name })).sort(byName),
      rows,
    }),
  };
}

function rowOf(record: ScanRecord): EvidenceRow {
  if (isUnread(record)) return { file: record.file, failure: record.failure };
  const findings = new Map<string, Finding>();
  for (const term of record.terms) {
    const finding = findingOf(term);
    if (finding !== undefined) findings.set(term.term, finding);
  }
  return { file: record.document.file, findings, redFlags: observedFlags(record).length };
}

/** By name, letters with accents beside those without. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [first, second] = [a.name.normalize('NFD'), b.name.normalize('NFD')];
  return first < second ? -1 : Number(first > second);
}
