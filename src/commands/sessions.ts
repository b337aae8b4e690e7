import type { Command } from 'commander';
import { isSameName } from '../core/interview/person-name.ts';
import { buildScorecard } from '../core/interview/scorecard.ts';
import { EXIT, type ExitCode, RecruitError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { sessionHistoryView } from '../views/session-history.ts';
import { sessionListView } from '../views/session-list.ts';
import { addResultOptions, type Define, present, type ResultOptions } from './command.ts';
import { folderOption, type SessionOptions, toRow } from './session-options.ts';
import { readerOption, readOpenTo } from './session-states.ts';
import { definePurge } from './sessions-purge.ts';

interface ShowOptions extends SessionOptions {
  readonly as?: string;
}

/** `recruit sessions list|show|continue|export|hold|release|purge` */
export const define: Define = (command, ports, finish) => {
  command.addHelpText(
    'after',
    '\nA session is called by its file or by its name in the list.\n\nExamples:\n  $ recruit sessions\n  $ recruit sessions show 2026-01-15_a-example_ann\n  $ recruit sessions export --candidate "A. Example" --output a-example.json\n  $ recruit sessions purge --older-than "4 weeks"',
  );
  defineList(command, ports, finish);
  defineShow(command, ports, finish);
  defineContinue(command, ports, finish);
  defineExport(command, ports, finish);
  defineHold(command, ports, finish);
  definePurge(command, ports, finish);
};

type Finish = (code: ExitCode) => void;

function defineList(command: Command, ports: Ports, finish: Finish): void {
  folderOption(addResultOptions(command.command('list', { isDefault: true })))
    .description('list the sessions')
    .action(async (options: SessionOptions) => {
      const store = (await ports.interviews()).sessions(options.dir);
      const entries = store.list();
      await present(ports.output, options, entries.map(toRow), () =>
        sessionListView(entries, store.folder),
      );
      finish(EXIT.done);
    });
}

function defineShow(command: Command, ports: Ports, finish: Finish): void {
  readerOption(folderOption(addResultOptions(command.command('show <session>'))))
    .description('show all that happened in a session, line by line')
    .action(async (named: string, options: ShowOptions) => {
      const world = await ports.interviews();
      const store = world.sessions(options.dir);
      const state = readOpenTo(store, named, options.as ?? world.userName);
      const { file, events } = store.read(named);
      await present(ports.output, options, { file, events }, () =>
        sessionHistoryView({ file, events, state }),
      );
      finish(EXIT.done);
    });
}

function defineContinue(command: Command, ports: Ports, finish: Finish): void {
  folderOption(addResultOptions(command.command('continue [session]')))
    .description('go on with a session: that one, or the last open one')
    .action(async (named: string | undefined, options: SessionOptions) => {
      const { holdInterview } = await import('./interview.ts');
      const interview = { ...options, continue: named ?? true, term: [], terms: [] } as const;
      await holdInterview(ports, [], interview, finish);
    });
}

function defineExport(command: Command, ports: Ports, finish: Finish): void {
  folderOption(command.command('export'))
    .description('write out everything about one candidate, as JSON')
    .requiredOption('-c, --candidate <name>', 'whose sessions')
    .option('-o, --output <file>', 'write it to a file')
    .action(async (options: ExportOptions) => {
      await exportCandidate(ports, options);
      finish(EXIT.done);
    });
}

interface ExportOptions extends Pick<ResultOptions, 'output'> {
  readonly dir?: string;
  readonly candidate: string;
}

async function exportCandidate(ports: Ports, options: ExportOptions): Promise<void> {
  const store = (await ports.interviews()).sessions(options.dir);
  const { candidate } = options;
  const found = store.list().flatMap(({ file, state, fault, held = null }) => {
    if (fault !== undefined) ports.output.tell(`Not readable, and left out: ${file}: ${fault}`);
    if (state === undefined || !isSameName(state.candidate, candidate)) return [];
    const { events, verdict } = store.read(file);
    return [{ file, held, verdict, scorecard: buildScorecard(state), events }];
  });
  if (found.length === 0) {
    throw new RecruitError(
      'session',
      `there is no session with ${candidate} in ${store.folder}`,
      '"recruit sessions" lists who there is; another folder is given with --dir.',
    );
  }
  await ports.output.write(`${JSON.stringify(found, null, 2)}\n`, options.output);
}

function defineHold(command: Command, ports: Ports, finish: Finish): void {
  const hold = async (named: string, reason: string | undefined, dir?: string): Promise<void> => {
    (await ports.interviews()).sessions(dir).hold(named, reason);
    const words = reason === undefined ? 'No longer held' : 'Held, and not to be purged';
    ports.output.tell(`${words}: ${named}`);
    finish(EXIT.done);
  };
  folderOption(command.command('hold <session> <reason>'))
    .description('keep a session from being purged')
    .action((named: string, reason: string, { dir }: { readonly dir?: string }) =>
      hold(named, reason, dir),
    );
  folderOption(command.command('release <session>'))
    .description('take the hold off a session')
    .action((named: string, { dir }: { readonly dir?: string }) => hold(named, undefined, dir));
}
