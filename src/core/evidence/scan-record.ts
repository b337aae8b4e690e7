import { UNREAD_SCHEMA, type UnreadRecord } from '../resume/unread-record.ts';
import type { RedFlagFinding, ScanReport } from './scan-report.ts';

/** What a scan gives for one document: its report, or why there is none. */
export type ScanRecord = ScanReport | UnreadRecord;

/** True for a document that could not be read. */
export function isUnread(record: ScanRecord): record is UnreadRecord {
  return record.schema === UNREAD_SCHEMA;
}

/**
 * The red flags that stand in the resume. Those which only an interview can tell are no finding; nor is
 * what is absent of a term which the resume does not claim: of somebody for whom nothing was found,
 * nothing is known.
 */
export function observedFlags({ redFlags, terms }: ScanReport): readonly RedFlagFinding[] {
  const claimed = new Set(
    terms.filter(({ strength }) => strength !== null).map(({ term }) => term),
  );
  return redFlags.filter(({ observed: { kind }, term }) =>
    kind === 'absent' ? term !== null && claimed.has(term) : kind !== 'interview-only',
  );
}
