import { diffReports } from '../core/evidence/report-diff.ts';
import { isUnread } from '../core/evidence/scan-record.ts';
import type { ScanReport } from '../core/evidence/scan-report.ts';
import { EXIT, RecruitError } from '../errors.ts';
import type { TextFiles } from '../ports.ts';
import { reportDiffView } from '../views/report-diff.ts';
import { addResultOptions, type Define, present, type ResultOptions } from './command.ts';
import { readRecords } from './record-files.ts';

/** `recruit diff BEFORE AFTER` */
export const define: Define = (command, ports, finish) => {
  addResultOptions(command)
    .argument('<before>', 'the earlier report, of recruit scan --format json')
    .argument('<after>', 'the later one')
    .addHelpText(
      'after',
      '\nSays what changed between two reports: passages, strength, experience, red flags; and what can be the\nreason: another version of the document, of the term library or of recruit, or another day.\n\nExample:\n  $ recruit scan resume.pdf --format json --output monday.json\n  $ recruit diff monday.json friday.json',
    )
    .action(async (before: string, after: string, options: ResultOptions) => {
      const diff = diffReports(
        await readReport(ports.texts, before),
        await readReport(ports.texts, after),
      );
      await present(ports.output, options, diff, () => reportDiffView(diff));
      finish(EXIT.done);
    });
};

/** The one report of a file. */
async function readReport(texts: TextFiles, path: string): Promise<ScanReport> {
  const found: ScanReport[] = [];
  for await (const record of readRecords(texts, path)) {
    if (isUnread(record))
      throw new RecruitError('usage', `${path}: ${record.file} could not be read by that scan`);
    found.push(record);
  }
  const [report, ...others] = found;
  if (report === undefined || others.length > 0)
    throw new RecruitError(
      'usage',
      `${path}: ${found.length} reports stand in it; diff compares one with one`,
      'Take one out: jq ".[0]" reports.json > one.json',
    );
  return report;
}
