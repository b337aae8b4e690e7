import { FORMATS, type ResultOptions } from './command.ts';
import type { ManyFormat } from './result-stream.ts';

/** How results of scans can be spelled: `csv` is a row for each file and term. */
export const SCAN_FORMATS: readonly string[] = [...FORMATS, 'ndjson', 'csv'];

/** Options that say what a scan of many files writes. */
export interface ScanResultOptions extends ResultOptions<ManyFormat | 'csv'> {
  /** The report of every file, not the table alone. */
  readonly full?: boolean;
}
