import { type Command, InvalidArgumentError, Option } from 'commander';
import { isUnread, observedFlags, type ScanRecord } from '../core/evidence/scan-record.ts';
import { didYouMean } from '../core/glossary/nearest.ts';
import { EXIT, type ExitCode } from '../errors.ts';

/** What a user may declare to be a "no". */
const CONDITIONS = ['red-flag', 'unreadable'] as const;
type Condition = (typeof CONDITIONS)[number];

/** Options of the commands that can be asked to say "no". */
export interface FailOnOptions {
  readonly failOn: readonly Condition[];
}

/** `--fail-on`, repeatable or with commas. */
export function addFailOnOption(command: Command): Command {
  return command.addOption(
    new Option(
      '--fail-on <condition>',
      `exit code 1 if it is met: ${CONDITIONS.join(', ')}; may be given more than once`,
    )
      .argParser((text: string, earlier: readonly Condition[]) => [
        ...earlier,
        ...text.split(',').map(parseCondition),
      ])
      .default([], 'none'),
  );
}

function parseCondition(text: string): Condition {
  const wanted = text.trim().toLowerCase();
  const condition = CONDITIONS.find((one) => one === wanted);
  if (condition !== undefined) return condition;
  const near = didYouMean(wanted, CONDITIONS);
  throw new InvalidArgumentError(
    near ? `Did you mean ${near}?` : `The conditions are ${CONDITIONS.join(', ')}.`,
  );
}

/** Watches records for what was declared to be a "no". */
export interface Watch {
  observe(record: ScanRecord): void;
  /** The exit code, given what it is without the option. A run that was interrupted stays so. */
  codeOf(otherwise: ExitCode): ExitCode;
}

/** Begins to watch. */
export function watchFor({ failOn }: FailOnOptions): Watch {
  let isMet = false;
  return {
    observe(record) {
      const condition: Condition = isUnread(record) ? 'unreadable' : 'red-flag';
      const stands = isUnread(record) || observedFlags(record).length > 0;
      isMet ||= stands && failOn.includes(condition);
    },
    codeOf: (otherwise) => (isMet && otherwise !== EXIT.interrupted ? EXIT.no : otherwise),
  };
}
