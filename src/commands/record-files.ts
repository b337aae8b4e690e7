import type { ScanRecord } from '../core/evidence/scan-record.ts';
import { type RecordReading, readRecord } from '../core/evidence/scan-report-schema.ts';
import { RecruitError } from '../errors.ts';
import type { TextFiles } from '../ports.ts';
import { describeRecordFault, RECORD_HINT } from '../views/record-fault.ts';
import { recordsOfText } from './records-of-text.ts';

/**
 * The records of a file that `scan` wrote: lines of JSON as they come, also several such files one after
 * the other, or one JSON text of one record or an array of them. Throws a usage error for anything else.
 */
export async function* readRecords(texts: TextFiles, path: string): AsyncGenerator<ScanRecord> {
  const lines = recordsOfText(texts.read(path), '\n');
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (value !== undefined) yield* recordsOf(value, `${nameOf(path)}:${number}`);
    else if (number > 1)
      throw notJson(`${nameOf(path)}:${number}`, 'this line is cut off or no JSON');
    else yield* recordsOf(await parseWhole(line, lines, path), nameOf(path));
  }
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** JSON over several lines. */
async function parseWhole(
  first: string,
  lines: AsyncIterable<string>,
  path: string,
): Promise<unknown> {
  const all = [first];
  for await (const line of lines) all.push(line);
  const value = parseJson(all.join('\n'));
  if (value === undefined) throw notJson(nameOf(path), 'this is no JSON, or it is cut off');
  return value;
}

function* recordsOf(value: unknown, where: string): Generator<ScanRecord> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, one] of values.entries()) {
    const reading: RecordReading = readRecord(one);
    if (reading.ok) yield reading.record;
    else {
      const place = Array.isArray(value) ? `${where}: .[${index}]` : where;
      throw new RecruitError('usage', `${place}: ${describeRecordFault(reading)}`, RECORD_HINT);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function notJson(where: string, what: string): RecruitError {
  return new RecruitError('usage', `${where}: ${what}`, RECORD_HINT);
}
