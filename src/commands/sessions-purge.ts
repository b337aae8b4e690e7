import { type Command, InvalidArgumentError } from 'commander';
import { isSameName } from '../core/interview/person-name.ts';
import { isOlderThan, type Period, parsePeriod } from '../core/interview/retention.ts';
import { EXIT, type ExitCode, isRecruitError, RecruitError } from '../errors.ts';
import type { Ports, PurgeReceipt, SessionEntry, SessionStore } from '../ports.ts';
import { receiptsView, sessionListView } from '../views/session-list.ts';
import { addResultOptions, present } from './command.ts';
import { folderOption, type SessionOptions, toRow } from './session-options.ts';

interface PurgeOptions extends SessionOptions {
  readonly candidate?: string;
  readonly olderThan?: Period;
  readonly yes?: true;
}

/** `recruit sessions purge` */
export function definePurge(
  command: Command,
  ports: Ports,
  finish: (code: ExitCode) => void,
): void {
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
      finish(EXIT.done);
    });
}

async function purge(ports: Ports, options: PurgeOptions): Promise<void> {
  const world = await ports.interviews();
  const store = world.sessions(options.dir);
  const chosen = choose(store.list(), options, world.now());
  for (const { file, held, fault } of chosen) {
    if (held !== undefined) ports.output.tell(`Held, and kept: ${file}: ${held}`);
    else if (fault !== undefined) ports.output.tell(`Not readable, and kept: ${file}: ${fault}`);
  }
  const free = chosen.filter(({ held, fault }) => held === undefined && fault === undefined);
  if (options.yes !== true) {
    await present(ports.output, options, free.map(toRow), () =>
      sessionListView(free, store.folder),
    );
    ports.output.tell(
      free.length === 0
        ? 'There is nothing to delete.'
        : 'Nothing was deleted. Add --yes to delete these.',
    );
    return;
  }
  const receipts = free.flatMap(({ file }) => purgeOne(ports, store, file));
  await present(ports.output, options, receipts, () => receiptsView(receipts, store.folder));
}

function choose(
  entries: readonly SessionEntry[],
  { olderThan, candidate }: PurgeOptions,
  now: string,
): readonly SessionEntry[] {
  if (olderThan === undefined && candidate === undefined) {
    throw new RecruitError('usage', 'which sessions?', 'Add --older-than or --candidate.');
  }
  return entries.filter(({ state }) => {
    // What cannot be read may be anybody's, and of any age: it is told.
    if (state === undefined) return true;
    if (candidate !== undefined && !isSameName(state.candidate, candidate)) return false;
    return olderThan === undefined || isOlderThan(state, olderThan, now);
  });
}

/** One that cannot be deleted, as it is open elsewhere say, does not keep the others. */
function purgeOne(ports: Ports, store: SessionStore, file: string): readonly PurgeReceipt[] {
  try {
    return [store.purge(file)];
  } catch (error) {
    if (!isRecruitError(error)) throw error;
    ports.output.tell(`Kept: ${error.message}`);
    return [];
  }
}

function toPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period) return period;
  throw new InvalidArgumentError('Write it like "4 weeks", "6 months" or "1 year".');
}
