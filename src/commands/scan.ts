import type { ScannedDocument } from '../core/evidence/scan.ts';
import type { ScanReport } from '../core/evidence/scan-report.ts';
import type { Level } from '../core/glossary/level.ts';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import { EXIT } from '../errors.ts';
import type { Ports, Reading } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { describeReadFailure } from '../views/read-failure.ts';
import { scanView } from '../views/scan.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  present,
  type ResultOptions,
  repeatable,
  requireTerm,
} from './command.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './read-limits.ts';

interface Options extends ResultOptions, LibraryOptions, LimitOptions {
  readonly term: readonly string[];
  readonly level?: Level;
}

/** What became of one document. */
type Outcome =
  | { readonly ok: true; readonly report: ScanReport }
  | { readonly ok: false; readonly file: string; readonly failure: ReadFailure };

/** `recruit scan FILE...` */
export const define: Define = (command, ports, finish) => {
  addLimitOptions(addLibraryOptions(addResultOptions(command)))
    .argument('<files...>', 'resumes as PDF')
    .addOption(
      repeatable(
        '-t, --term <term>',
        'look for this term only; may be given more than once',
        'all',
      ),
    )
    .addOption(
      levelOption(
        'the level of the questions to ask next (default: what the dated experience gives, else mid)',
      ),
    )
    .addHelpText(
      'after',
      '\nExit code 3 if a file could not be read; the others are still reported.\n\nExamples:\n  $ recruit scan resume.pdf\n  $ recruit scan resume.pdf --term bilateral-relations --level senior\n  $ recruit scan *.pdf --format json | jq ".[].terms"',
    )
    .action(async (files: readonly string[], options: Options) => {
      // Reading starts before the library is loaded: the two go on at the same time.
      const readings = files.map((file) => ports.resumes.read(file, limitsOf(options)));
      const scanner = await prepareScanner(ports, options);
      const outcomes: Outcome[] = [];
      for (const [index, file] of files.entries()) {
        const reading = await readings[index];
        if (reading) outcomes.push(toOutcome(file, reading, scanner));
      }
      await presentOutcomes(outcomes, ports, options);
      finish(outcomes.every((outcome) => outcome.ok) ? EXIT.done : EXIT.unreadable);
    });
};

type Scanner = (document: ScannedDocument) => ScanReport;

async function prepareScanner(ports: Ports, options: Options): Promise<Scanner> {
  const [{ createScanner }, glossary] = await Promise.all([
    import('../core/evidence/scan.ts'),
    ports.terms.load(options.terms),
  ]);
  return createScanner({
    tool: `recruit ${ports.version}`,
    glossary,
    today: ports.clock.today(),
    level: options.level,
    wanted: options.term.map((query) => requireTerm(glossary, query).id),
  });
}

function toOutcome(file: string, reading: Reading, scanner: Scanner): Outcome {
  if (!reading.ok) return { ok: false, file, failure: reading.failure };
  return { ok: true, report: scanner({ file, ...reading }) };
}

async function presentOutcomes(
  outcomes: readonly Outcome[],
  ports: Ports,
  options: Options,
): Promise<void> {
  const reports = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.report] : []));
  const values = outcomes.map((outcome) => (outcome.ok ? outcome.report : outcome));
  if (reports.length > 0 || options.format === 'json') {
    await present(ports.output, options, values.length === 1 ? values[0] : values, () => ({
      blocks: reports.flatMap((report) => scanView(report).blocks),
    }));
  }
  for (const outcome of outcomes) {
    if (!outcome.ok) {
      ports.output.say(`error: ${cleanLine(describeReadFailure(outcome.file, outcome.failure))}`);
    }
  }
}
