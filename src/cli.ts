import { Command, CommanderError } from 'commander';
import type { Define } from './commands/command.ts';
import { helpStyle, wrapProse } from './commands/help-style.ts';
import { EXIT, type ExitCode, RecruitError } from './errors.ts';
import type { Ports } from './ports.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly define: Define }>;
}

const COMMANDS: readonly Entry[] = [
  {
    name: 'explain',
    summary: 'explain a term in plain words',
    load: () => import('./commands/explain.ts'),
  },
  { name: 'list', summary: 'list the terms', load: () => import('./commands/list.ts') },
  {
    name: 'search',
    summary: 'find terms by words that stand in them',
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'questions',
    summary: 'print interview questions with the expected answers',
    load: () => import('./commands/questions.ts'),
  },
  {
    name: 'scan',
    summary: 'find evidence and red flags in resumes',
    load: () => import('./commands/scan.ts'),
  },
  {
    name: 'merge',
    summary: 'put results of several scans together',
    load: () => import('./commands/merge.ts'),
  },
  {
    name: 'diff',
    summary: 'say what changed between two reports of a resume, and why',
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'trace',
    summary: 'say why a wording of a resume was found, or was not',
    load: () => import('./commands/trace.ts'),
  },
  {
    name: 'read',
    summary: 'show the text of resumes as it was read, and what could not be read',
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'interview',
    summary: 'hold a structured interview, with notes and ratings',
    load: () => import('./commands/interview.ts'),
  },
  {
    name: 'scorecard',
    summary: 'show the ratings and notes of an interview',
    load: () => import('./commands/scorecard.ts'),
  },
  {
    name: 'panel',
    summary: 'compare the sealed interviews of a panel',
    load: () => import('./commands/panel.ts'),
  },
  {
    name: 'sessions',
    summary: 'list, show, export and purge interviews',
    load: () => import('./commands/sessions.ts'),
  },
  {
    name: 'amend',
    summary: 'change a sealed interview, with a reason',
    load: () => import('./commands/amend.ts'),
  },
  {
    name: 'verify',
    summary: 'find out if an interview was altered',
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'kit',
    summary: 'make a kit: the same questions for every candidate',
    load: () => import('./commands/kit.ts'),
  },
  {
    name: 'boolean',
    summary: 'make a search string for job boards',
    load: () => import('./commands/boolean.ts'),
  },
  {
    name: 'new',
    summary: 'write a term of your own, led step by step',
    load: () => import('./commands/new.ts'),
  },
  {
    name: 'check',
    summary: 'check term files and try their examples',
    load: () => import('./commands/check.ts'),
  },
];

const ABOUT =
  'Explains the jargon on resumes, finds evidence of it with quotes, and says what to ask. Works offline and scores nobody.';
const EXAMPLES = `
Examples:
  $ recruit explain bilateral-relations
  $ recruit questions --level mid
  $ recruit scan resume.pdf

recruit help <command> tells more. Without a command, on a terminal, a menu opens.`;

/** Runs the program on its arguments (without node and script) and gives the exit code. */
export async function runProgram(argv: readonly string[], ports: Ports): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  if (argv.length === 0 && ports.prompter.canAsk) {
    const { openMenu } = await import('./commands/menu.ts');
    return openMenu(ports, (chosen) => runProgram(chosen, ports));
  }
  const written: string[] = [];
  const program = await buildProgram(argv, ports, finish, written);
  try {
    await program.parseAsync(toParse(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw toUsageError(error, argv[0]);
  }
  if (written.length > 0) await ports.output.write(wrapProse(written.join(''), ports.output.width));
  return code;
}

/** Help on a command that does not exist is a slip like the command itself, and answered alike. */
function toParse(argv: readonly string[]): string[] {
  if (argv.length === 0) return ['--help'];
  const [first, named] = argv;
  const known = COMMANDS.some((entry) => entry.name === named);
  const isSlip = first === 'help' && named !== undefined && !known && /^\w/.test(named);
  return isSlip && named !== 'help' ? [named] : [...argv];
}

/** Only the command that is called is loaded; the others are there by name. */
async function buildProgram(
  argv: readonly string[],
  ports: Ports,
  finish: (code: ExitCode) => void,
  written: string[],
): Promise<Command> {
  const program = new Command('recruit')
    .description(ABOUT)
    .version(ports.version, '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .configureHelp(helpStyle(Math.min(ports.output.width, 100)))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => written.push(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(ports.output.width, 100),
      getOutHasColors: () => false,
    });
  const called = argv[0] === 'help' ? argv[1] : argv[0];
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).description(entry.summary);
    if (entry.name === called) (await entry.load()).define(command, ports, finish);
  }
  return program;
}

function toUsageError(error: CommanderError, called = ''): RecruitError {
  if (error.code === 'commander.help')
    return new RecruitError('usage', 'no command was given', 'recruit --help shows them all.');
  const [message = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const hint = more.join(' ').replace(/^\((.*)\)$/, '$1');
  return new RecruitError(
    'usage',
    message,
    hint === '' ? `recruit ${helpOn(called)} shows what may be given.` : hint,
  );
}

function helpOn(called: string): string {
  return COMMANDS.some(({ name }) => name === called) ? `help ${called}` : '--help';
}
