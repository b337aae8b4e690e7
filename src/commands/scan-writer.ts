import { gatherTable } from '../core/evidence/evidence-table.ts';
import { factsOf } from '../core/evidence/scan-facts.ts';
import type { ScanRecord } from '../core/evidence/scan-record.ts';
import type { Output, ResultStream } from '../ports.ts';
import { BYTE_ORDER_MARK, renderCsv } from '../render/csv.ts';
import { evidenceTableView } from '../views/evidence-table.ts';
import { factRow, SCAN_COLUMNS } from '../views/scan-rows.ts';
import { FORMATS, type ResultOptions, spell } from './command.ts';
import { documentRow, type ManyFormat, type ResultWriter, writeResults } from './result-stream.ts';

/** How results of scans can be spelled: `csv` is a row for each file and term. */
export const SCAN_FORMATS: readonly string[] = [...FORMATS, 'ndjson', 'csv'];

/** Options that say what a scan of many files writes. */
export interface ScanResultOptions extends ResultOptions<ManyFormat | 'csv'> {
  /** The report of every file, not the table alone. */
  readonly full?: boolean;
}

/** Writes the results of a scan: for a person, many files are a table. */
export function writeScan(
  output: Output,
  options: ScanResultOptions,
  isMany: boolean,
): ResultWriter<ScanRecord> {
  const { format } = options;
  if (format === 'csv') return csvRows(output.open(options.output), options.output !== undefined);
  const isForPeople = format !== 'json' && format !== 'ndjson';
  if (isMany && isForPeople) return tableOfMany(output, { ...options, format });
  return writeResults(output, { ...options, format }, isMany);
}

function csvRows(stream: ResultStream, isFile: boolean): ResultWriter<ScanRecord> {
  let text = (isFile ? BYTE_ORDER_MARK : '') + renderCsv([SCAN_COLUMNS]);
  return {
    async write({ value }) {
      await stream.write(text + renderCsv(factsOf(value).map(factRow)));
      text = '';
    },
    async end() {
      if (text !== '') await stream.write(text);
      await stream.end();
    },
  };
}

/** The table needs all files, so it comes last: below the reports, where these are wanted too. */
function tableOfMany(
  output: Output,
  options: ResultOptions & { readonly full?: boolean },
): ResultWriter<ScanRecord> {
  const table = gatherTable();
  const reports = options.full ? documentRow(output, options) : undefined;
  return {
    tellsFailures: output.isTerminal && options.output === undefined,
    async write(result) {
      table.add(result.value);
      await reports?.write(result);
    },
    async end(isWhole) {
      const result = table.table();
      const view = () => evidenceTableView(result, isWhole);
      if (reports === undefined)
        return output.write(await spell(output, options, result, view), options.output);
      await reports.write({ value: result, view });
      await reports.end(isWhole);
    },
  };
}
