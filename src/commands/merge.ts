import { gatherOrigins } from '../core/evidence/record-origins.ts';
import { isUnread, type ScanRecord } from '../core/evidence/scan-record.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { describeOrigins } from '../views/record-origins.ts';
import { scanView } from '../views/scan.ts';
import { addResultOptions, type Define } from './command.ts';
import { addFailOnOption, type FailOnOptions, watchFor } from './fail-on.ts';
import { readRecords } from './record-files.ts';
import type { Result } from './result-stream.ts';
import { SCAN_FORMATS, type ScanResultOptions } from './scan-formats.ts';
import { writeScan } from './scan-writer.ts';

interface Options extends ScanResultOptions, FailOnOptions {}

/** `recruit merge PART...` */
export const define: Define = (command, ports, finish) => {
  addFailOnOption(addResultOptions(command, SCAN_FORMATS))
    .argument('<parts...>', 'results of recruit scan, as ndjson or json; - for standard input')
    .option('--full', 'the report of each file, and the table below them')
    .addHelpText('after', HELP)
    .action(async (parts: readonly string[], options: Options) => {
      finish(await mergeParts(parts, options, ports));
    });
};

const HELP = `
Puts results of several scans together, in the order given, as if one scan had made them all.
Exit code 3 if one of the files could not be read by its scan.

Examples:
  $ recruit merge monday.ndjson tuesday.ndjson
  $ recruit merge host-*.ndjson --format csv --output evidence.csv
  $ cat host-*.ndjson | recruit merge - --format html --output evidence.html`;

async function mergeParts(
  parts: readonly string[],
  options: Options,
  ports: Ports,
): Promise<ExitCode> {
  const writer = writeScan(ports.output, options, true);
  const watch = watchFor(options);
  const origins = gatherOrigins();
  let code: ExitCode = EXIT.done;
  for (const part of parts)
    for await (const record of readRecords(ports.texts, part)) {
      if (isUnread(record)) code = EXIT.unreadable;
      watch.observe(record);
      origins.add(record);
      await writer.write(resultOf(record));
    }
  await writer.end(true);
  for (const sentence of describeOrigins(origins.origins()))
    ports.output.tell(`warning: ${cleanLine(sentence)}`);
  return watch.codeOf(code);
}

function resultOf(record: ScanRecord): Result<ScanRecord> {
  return isUnread(record) ? { value: record } : { value: record, view: () => scanView(record) };
}
