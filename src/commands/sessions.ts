import { type Command, InvalidArgumentError } from 'commander';
import { isSameName } from '../core/interview/person-name.ts';
import { isOlderThan, type Period, parsePeriod } from '../core/interview/retention.ts';
import { buildScorecard } from '../core/interview/scorecard.ts';
import { EXIT, RecruitError } from '../errors.ts';
import type { Ports, PurgeReceipt, SessionEntry } from '../ports.ts';
import { sessionListView } from '../views/session-list.ts';
import { addResultOptions, type Define, present, type ResultOptions } from './command.ts';

interface Options extends ResultOptions {
  readonly dir?: string;
  readonly candidate?: string;
}

interface PurgeOptions extends Options {
  readonly olderThan?: Period;
  readonly yes?: true;
}

/** `recruit sessions list|export|hold|release|purge` */
export const define: Define = (command, ports, finish) => {
  const done = (): void => finish(EXIT.done);
  folderOption(addResultOptions(command.command('list', { isDefault: true })))
    .description('list the sessions')
    .action(async (options: Options) => {
      const entries = (await ports.interviews()).sessions(options.dir).list();
      await present(ports.output, options, entries.map(toRow), () => sessionListView(entries));
      done();
    });
  folderOption(addResultOptions(command.command('export')))
    .description('write out everything about one candidate, as JSON')
    .requiredOption('-c, --candidate <name>', 'whose sessions')
    .action(async (options: Options) => {
      await exportCandidate(ports, options);
      done();
    });
  command
    .command('hold <session> <reason>')
    .description('keep a session from being purged')
    .action(async (file: string, reason: string) => {
      (await ports.interviews()).sessions().hold(file, reason);
      done();
    });
  command
    .command('release <session>')
    .description('take the hold off a session')
    .action(async (file: string) => {
      (await ports.interviews()).sessions().hold(file, undefined);
      done();
    });
  definePurge(command, ports, done);
};

function definePurge(command: Command, ports: Ports, done: () => void): void {
  folderOption(addResultOptions(command.command('purge')))
    .description('delete sessions for good, with a receipt; shows them only, without --yes')
    .option('--older-than <period>', 'untouched for longer, e.g. "4 weeks", "6 months"', toPeriod)
    .option('-c, --candidate <name>', 'of this candidate')
    .option('--yes', 'do delete them')
    .addHelpText(
      'after',
      '\nHow long to keep sessions differs from place to place, so there is no default: ask whoever answers for it where you are.',
    )
    .action(async (options: PurgeOptions) => {
      await purge(ports, options);
      done();
    });
}

async function purge(ports: Ports, options: PurgeOptions): Promise<void> {
  const { olderThan, candidate } = options;
  if (olderThan === undefined && candidate === undefined) {
    throw new RecruitError('usage', 'which sessions?', 'Add --older-than or --candidate.');
  }
  const world = await ports.interviews();
  const store = world.sessions(options.dir);
  const chosen = store.list().filter(({ state }) => {
    if (state === undefined) return false;
    if (candidate !== undefined && !isSameName(state.candidate, candidate)) return false;
    return olderThan === undefined || isOlderThan(state, olderThan, world.now());
  });
  const free = chosen.filter(({ held }) => held === undefined);
  for (const { file, held } of chosen)
    if (held) ports.output.say(`Held, and kept: ${file}: ${held}`);
  if (options.yes !== true) {
    await present(ports.output, options, free.map(toRow), () => sessionListView(free));
    ports.output.say('Nothing was deleted. Add --yes to delete these.');
    return;
  }
  const receipts: readonly PurgeReceipt[] = free.map(({ file }) => store.purge(file));
  await present(ports.output, options, receipts, () => ({
    blocks: [
      {
        kind: 'paragraph',
        text: `Sessions deleted: ${receipts.length}. Receipts are in ${store.folder}.`,
      },
    ],
  }));
}

async function exportCandidate(ports: Ports, options: Options): Promise<void> {
  const store = (await ports.interviews()).sessions(options.dir);
  const { candidate = '' } = options;
  const found = store.list().flatMap(({ file, state }) => {
    if (state === undefined || !isSameName(state.candidate, candidate)) return [];
    return [{ file, scorecard: buildScorecard(state), events: store.read(file).events }];
  });
  if (found.length === 0) {
    throw new RecruitError('session', `there is no session with ${candidate} in ${store.folder}`);
  }
  await ports.output.write(`${JSON.stringify(found, null, 2)}\n`, options.output);
}

/** What a list tells of a session: no ratings, as another's are not for everybody. */
function toRow({ file, state, fault, held }: SessionEntry): object {
  const { candidate, interviewer, startedAt, sealedAt = null } = state ?? {};
  return { file, candidate, interviewer, startedAt, sealedAt, fault, held };
}

function folderOption(command: Command): Command {
  return command.option('--dir <folder>', 'where sessions are kept (default: the data folder)');
}

function toPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period) return period;
  throw new InvalidArgumentError('Write it like "4 weeks", "6 months" or "1 year".');
}
