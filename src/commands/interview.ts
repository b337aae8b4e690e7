import type { Level } from '../core/glossary/level.ts';
import { buildScorecard } from '../core/interview/scorecard.ts';
import { EXIT, type ExitCode, RecruitError } from '../errors.ts';
import type { InterviewWorld, OpenSession, Ports, SessionStore } from '../ports.ts';
import { scorecardView } from '../views/scorecard.ts';
import type { BlindOption } from './blind-option.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  present,
  type ResultOptions,
  repeatable,
  wholeNumber,
} from './command.ts';
import { prepareKit } from './interview-kit.ts';
import { type InterviewRun, runInterview } from './interview-loop.ts';

/** Options of `recruit interview`. */
export interface InterviewOptions extends ResultOptions, LibraryOptions, BlindOption {
  readonly term: readonly string[];
  readonly kit?: string;
  readonly level?: Level;
  readonly count?: number;
  readonly seed?: number;
  readonly minutes?: number;
  readonly candidate?: string;
  readonly interviewer?: string;
  readonly resume?: string;
  readonly dir?: string;
  readonly continue?: string | true;
  readonly accessible?: true;
  readonly answers?: string;
}

/** `recruit interview [TERM...]` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .argument('[terms...]', 'terms to ask about')
    .addOption(repeatable('-t, --term <term>', 'the same, for names with spaces', 'none'))
    .option('--kit <file>', 'a kit file, in place of terms and level')
    .addOption(levelOption('the level asked for (default: mid)'))
    .option('-n, --count <number>', 'so many questions in all', wholeNumber(1))
    .option('--seed <number>', 'choose at random, the same for each candidate', wholeNumber(0))
    .option('--minutes <number>', 'planned minutes', wholeNumber(1))
    .option('-c, --candidate <name>', 'who is interviewed')
    .option('-i, --interviewer <name>', 'who asks (default: your user name)')
    .option('--resume <file>', 'a PDF; what it shows of a term is there at the key r, and logged')
    .option('--blind', 'mask in what the resume shows who it is about')
    .option('--dir <folder>', 'where sessions are kept (default: the data folder)')
    .option('--continue [file]', 'go on with a session: the one of that file, or the last open one')
    .option('--accessible', 'plain lines: nothing drawn twice, no colour')
    .option('--answers <file>', 'a YAML list of what would be typed')
    .addHelpText(
      'after',
      '\nEverything is saved as it is typed. Ctrl-C pauses; --continue goes on.\n\nExamples:\n  $ recruit interview bilateral-relations --level mid --candidate "A. Example"\n  $ recruit interview --kit tokyo-desk.yaml --candidate "A. Example" --resume cv.pdf\n  $ recruit interview --continue',
    )
    .action((named: readonly string[], options: InterviewOptions) =>
      holdInterview(ports, [...named, ...options.term], options, finish),
    );
};

/** Begins or continues a session and runs it until it is paused or sealed. */
export async function holdInterview(
  ports: Ports,
  queries: readonly string[],
  options: InterviewOptions,
  finish: (code: ExitCode) => void,
): Promise<void> {
  const world = await ports.interviews();
  const how = await chooseDesk(world, options);
  const store = world.sessions(options.dir);
  const excerpt = await loadExcerpts(ports, options);
  const session = options.continue
    ? continueSession(store, options.continue)
    : await beginSession(ports, world, store, queries, options);
  const desk = world.sit(how);
  const called = callingOf(store, session, options);
  const render = await rendererFor(ports, how === 'keys');
  try {
    const state = await runInterview({ session, desk, render, excerpt });
    if (state.sealedAt === undefined) return sayPaused(ports, called, session);
    ports.output.say(`Sealed and saved in ${session.file}\n`);
    const card = buildScorecard(state);
    await present(ports.output, options, card, () => scorecardView(card));
    // After the pager, which covers what was said before.
    ports.output.say(`\nSee it again with:\n  recruit scorecard ${called}`);
  } finally {
    desk.close();
    session.close();
    finish(session.state().sealedAt === undefined ? EXIT.interrupted : EXIT.done);
  }
}

/** Reading resumes is heavy, and most interviews are held without one. */
async function loadExcerpts(
  ports: Ports,
  options: InterviewOptions,
): Promise<InterviewRun['excerpt']> {
  if (options.resume === undefined) return () => undefined;
  const { findExcerpts } = await import('./resume-excerpt.ts');
  return findExcerpts(ports, options.resume, options);
}

async function chooseDesk(
  world: InterviewWorld,
  options: InterviewOptions,
): Promise<'keys' | 'lines' | readonly string[]> {
  if (options.answers !== undefined) {
    const { readAnswers } = await import('./written-files.ts');
    return readAnswers(world, options.answers);
  }
  return options.accessible || world.isPiped || !world.canDraw ? 'lines' : 'keys';
}

async function beginSession(
  ports: Ports,
  world: InterviewWorld,
  store: SessionStore,
  queries: readonly string[],
  options: InterviewOptions,
): Promise<OpenSession> {
  const candidate = options.candidate?.trim();
  if (!candidate) {
    throw new RecruitError('usage', 'who is interviewed?', 'Add --candidate "A. Example".');
  }
  const interviewer = options.interviewer?.trim() || world.userName;
  if (!interviewer) {
    throw new RecruitError('usage', 'who asks?', 'Add --interviewer "R. Rater".');
  }
  const kit = await prepareKit(ports, world, store, queries, options);
  return store.begin({ candidate, interviewer, kit });
}

function continueSession(store: SessionStore, named: string | true): OpenSession {
  const open = store.list().filter(({ state }) => state && state.sealedAt === undefined);
  const last = open.sort((a, b) =>
    (a.state?.last.time ?? '') < (b.state?.last.time ?? '') ? -1 : 1,
  );
  const file = named === true ? last.at(-1)?.file : named;
  if (file === undefined) {
    throw new RecruitError('session', `there is no open session in ${store.folder}`);
  }
  const session = store.open(file);
  if (session.state().sealedAt === undefined) session.append({ kind: 'continued' });
  return session;
}

async function rendererFor({ output }: Ports, keys: boolean): Promise<InterviewRun['render']> {
  const { loadProse } = await import('../render/text.ts');
  const print = await loadProse(keys && output.colour);
  return (document, columns) => print(document, columns ?? output.width);
}

function sayPaused({ output }: Ports, called: string, { file }: OpenSession): void {
  output.say(`Paused. Everything is saved in ${file}`);
  output.say(`Go on with:\n  recruit interview --continue ${called}`);
}

/** How to call a session of a folder on the command line: by its name, where that is enough. */
function callingOf(
  { folder }: SessionStore,
  { file }: OpenSession,
  { dir }: InterviewOptions,
): string {
  if (!file.startsWith(folder)) return JSON.stringify(file);
  const name = file.slice(folder.length + 1).replace(/\.jsonl$/, '');
  return dir === undefined ? name : `${name} --dir ${JSON.stringify(dir)}`;
}
