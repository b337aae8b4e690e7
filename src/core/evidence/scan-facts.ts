import type { ReadFailure } from '../resume/read-failure.ts';
import { type Finding, findingOf } from './evidence-table.ts';
import { isUnread, observedFlags, type ScanRecord } from './scan-record.ts';
import type { Evidence, RedFlagFinding, ScanReport, TermEvidence } from './scan-report.ts';

/** A record cut into facts that each fill one row of a spreadsheet. */
export type ScanFact =
  | { readonly kind: 'unread'; readonly file: string; readonly failure: ReadFailure }
  /** What is said of the document and of no term; `isEmpty` if no term is there to be spoken of. */
  | {
      readonly kind: 'document';
      readonly report: ScanReport;
      readonly isEmpty: boolean;
      readonly redFlags: readonly RedFlagFinding[];
    }
  | {
      readonly kind: 'term';
      readonly report: ScanReport;
      readonly term: TermEvidence;
      /** Undefined where the resume says nothing of it. */
      readonly finding: Finding | undefined;
      /** The passage which the finding rests on, the first of several. */
      readonly passage: Evidence | undefined;
      readonly redFlags: readonly RedFlagFinding[];
    };

/** The facts of a record: its terms in order, then the document if there is anything to say of it. */
export function factsOf(record: ScanRecord): readonly ScanFact[] {
  if (isUnread(record)) return [{ kind: 'unread', file: record.file, failure: record.failure }];
  const flags = observedFlags(record);
  const ofDocument = flags.filter(({ term }) => term === null);
  const isEmpty = record.terms.length === 0;
  const terms = record.terms.map((term) => {
    const finding = findingOf(term);
    return {
      kind: 'term',
      report: record,
      term,
      finding,
      passage: term.evidence.find(({ stance, strength }) =>
        term.strength === null ? stance === finding : stance === 'shown' && strength === finding,
      ),
      redFlags: flags.filter((flag) => flag.term === term.term),
    } as const;
  });
  if (!isEmpty && ofDocument.length === 0) return terms;
  return [...terms, { kind: 'document', report: record, isEmpty, redFlags: ofDocument }];
}
