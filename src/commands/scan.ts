import type { Level } from '../core/glossary/level.ts';
import type { Ports } from '../ports.ts';
import { scanView } from '../views/scan.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  type ResultOptions,
  repeatable,
  requireTerm,
} from './command.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './limit-options.ts';
import { type MakeResult, presentDocuments } from './present-documents.ts';

interface Options extends ResultOptions, LibraryOptions, LimitOptions {
  readonly term: readonly string[];
  readonly level?: Level;
}

/** `recruit scan FILE...` */
export const define: Define = (command, ports, finish) => {
  addLimitOptions(addLibraryOptions(addResultOptions(command)))
    .argument('<files...>', 'resumes as PDF, .docx, .txt or .md; folders; - for standard input')
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
      finish(
        await presentDocuments(files, await limitsOf(options, ports), options, ports, () =>
          prepareScanner(ports, options),
        ),
      );
    });
};

async function prepareScanner(ports: Ports, options: Options): Promise<MakeResult> {
  const [{ createScanner }, glossary] = await Promise.all([
    import('../core/evidence/scan.ts'),
    ports.terms.load(options.terms),
  ]);
  const named = { terms: glossary.index?.names ?? glossary.terms };
  const scan = createScanner({
    tool: `recruit ${ports.version}`,
    glossary,
    today: ports.clock.today(),
    level: options.level,
    wanted: options.term.map((query) => requireTerm(named, query).id),
  });
  return ({ file, reading }) => {
    if (!reading.ok) return { value: { file, ...reading } };
    const report = scan({ file, ...reading });
    return { value: report, view: () => scanView(report) };
  };
}
