import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addFailOnOption, type FailOnOptions, watchFor } from '../../src/commands/fail-on.ts';
import type { ScanRecord } from '../../src/core/evidence/scan-record.ts';
import { unreadRecord } from '../../src/core/resume/unread-record.ts';
import { EXIT } from '../../src/errors.ts';
import { roleWith, scanText } from '../core/evidence/scan-text.ts';

const FLAGGED = scanText(roleWith('• Kept bees.'));
const CLEAN = scanText(roleWith('• Milked goats.'));
const UNKNOWN = scanText('Sold carpets.', { wanted: ['bees'] });
const UNREAD = unreadRecord('x.pdf', { code: 'empty' });

function optionsOf(args: readonly string[]): FailOnOptions {
  const command = addFailOnOption(new Command()).exitOverride();
  return command
    .configureOutput({ writeErr: () => undefined })
    .parse(args, { from: 'user' })
    .opts();
}

describe('the exit code', () => {
  it.each<[readonly string[], readonly ScanRecord[], number]>([
    [[], [FLAGGED, UNREAD], EXIT.unreadable],
    [['--fail-on', 'red-flag'], [CLEAN, FLAGGED], EXIT.no],
    [['--fail-on', 'red-flag'], [CLEAN], EXIT.done],
    [['--fail-on', 'red-flag'], [UNKNOWN], EXIT.done],
    [['--fail-on', 'red-flag'], [CLEAN, UNREAD], EXIT.unreadable],
    [['--fail-on', 'red-flag'], [FLAGGED, UNREAD], EXIT.no],
    [['--fail-on', 'unreadable'], [FLAGGED], EXIT.done],
    [['--fail-on', 'unreadable'], [UNREAD], EXIT.no],
    [['--fail-on', 'red-flag,unreadable'], [UNREAD], EXIT.no],
    [['--fail-on', 'red-flag', '--fail-on', ' Unreadable'], [UNREAD], EXIT.no],
  ])('with %j, case %#', (args, records, code) => {
    const watch = watchFor(optionsOf(args));
    for (const record of records) watch.observe(record);
    const otherwise = records.includes(UNREAD) ? EXIT.unreadable : EXIT.done;
    expect(watch.codeOf(otherwise)).toBe(code);
  });

  it('of a run that was interrupted stays so', () => {
    const watch = watchFor(optionsOf(['--fail-on', 'red-flag']));
    watch.observe(FLAGGED);
    expect(watch.codeOf(EXIT.interrupted)).toBe(EXIT.interrupted);
  });

  it.each([
    ['redflag', 'Did you mean red-flag?'],
    ['red-flag,', 'The conditions are red-flag, unreadable.'],
    ['boredom', 'The conditions are red-flag, unreadable.'],
  ])('cannot be asked for by %j', (text, words) => {
    expect(() => optionsOf(['--fail-on', text])).toThrow(words);
  });
});
