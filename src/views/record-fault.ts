import type { RecordReading } from '../core/evidence/scan-report-schema.ts';

/** What files of reports are. */
export const RECORD_HINT =
  'Reports are what "recruit scan" writes with --format json or --format ndjson.';

/** Why something is no scan report, in one sentence. */
export function describeRecordFault(fault: Extract<RecordReading, { readonly ok: false }>): string {
  if (fault.fault === 'shape')
    return `this is no sound scan report: at ${fault.path}, ${fault.message}`;
  if (fault.schema === undefined) return 'this is no scan report';
  return /^recruit\.(?:scan|unread)\//.test(fault.schema)
    ? `this report is of another version (${fault.schema}); scan the document again`
    : `this is no scan report but ${fault.schema}`;
}
