import type { ScanRecord } from '../core/evidence/scan-record.ts';
import type { Level } from '../core/glossary/level.ts';
import type { Output, Ports } from '../ports.ts';
import { scanView } from '../views/scan.ts';
import { addBlindOption, type BlindOption } from './blind-option.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  repeatable,
} from './command.ts';
import { addFailOnOption, type FailOnOptions, watchFor } from './fail-on.ts';
import { addFileListOptions, type FileListOptions, pathsOf } from './file-list.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './limit-options.ts';
import { presentDocuments, type ReadableDocument } from './present-documents.ts';
import { requireTerms } from './require-term.ts';
import { type Result, type ResultWriter, writeResults } from './result-stream.ts';
import { SCAN_FORMATS, type ScanResultOptions } from './scan-formats.ts';

interface Options
  extends ScanResultOptions,
    LibraryOptions,
    LimitOptions,
    FileListOptions,
    FailOnOptions,
    BlindOption {
  readonly term: readonly string[];
  readonly level?: Level;
}

/** `recruit scan FILE...` */
export const define: Define = (command, ports, finish) => {
  addFileListOptions(
    addLimitOptions(addBlindOption(addLibraryOptions(addResultOptions(command, SCAN_FORMATS)))),
  )
    .argument('[files...]', 'resumes as PDF, .docx, .txt or .md; folders; - for standard input')
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
    .option('--full', 'with several files: the report of each, and the table below them')
    .addHelpText('after', HELP);
  addFailOnOption(command).action(async (files: readonly string[], options: Options) => {
    const watch = watchFor(options);
    const code = await presentDocuments(
      pathsOf(files, options, ports.texts),
      await limitsOf(options, ports),
      ports,
      {
        blind: options.blind,
        prepare: () => prepareScanner(ports, options),
        open: (isMany) => openWriter(ports.output, options, isMany),
        observe: watch.observe,
      },
    );
    finish(watch.codeOf(code));
  });
};

const HELP = `
Several files or a folder give a table of terms by files; --full adds the reports.
ndjson is one line of JSON a file, csv one row for each file and term.
Exit code 3 if a file could not be read; the others are still reported.

Examples:
  $ recruit scan resume.pdf
  $ recruit scan resume.pdf --term bilateral-relations --level senior
  $ recruit scan applications/ --term consular-affairs --term treaty-negotiation
  $ recruit scan applications/ --blind
  $ recruit scan applications/ --format csv --output evidence.csv
  $ find . -name "*.pdf" | recruit scan --files-from - --format ndjson`;

/** What only several files and spreadsheets need is loaded for them alone. */
async function openWriter(
  output: Output,
  options: ScanResultOptions,
  isMany: boolean,
): Promise<ResultWriter<ScanRecord>> {
  const { format } = options;
  if (!isMany && format !== 'csv') return writeResults(output, { ...options, format }, isMany);
  const { writeScan } = await import('./scan-writer.ts');
  return writeScan(output, options, isMany);
}

async function prepareScanner(
  ports: Ports,
  options: Options,
): Promise<(document: ReadableDocument) => Result<ScanRecord>> {
  const [{ createScanner }, glossary, masks] = await Promise.all([
    import('../core/evidence/scan.ts'),
    ports.terms.load(options.terms),
    options.blind ? import('../core/evidence/blind.ts') : undefined,
  ]);
  const wanted = await requireTerms(glossary, options.term);
  const scan = createScanner({
    tool: `recruit ${ports.version}`,
    glossary,
    today: ports.clock.today(),
    level: options.level,
    wanted: wanted.map(({ id }) => id),
  });
  return ({ file, path, reading }) => {
    const seen = scan({ file, ...reading });
    const report = masks ? masks.blindReport(seen, reading.resume, path) : seen;
    return { value: report, view: () => scanView(report) };
  };
}
