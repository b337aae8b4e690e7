import { describe, expect, it } from 'vitest';
import { findingOf, gatherTable } from '../../../src/core/evidence/evidence-table.ts';
import { factsOf } from '../../../src/core/evidence/scan-facts.ts';
import { observedFlags, type ScanRecord } from '../../../src/core/evidence/scan-record.ts';
import { unreadRecord } from '../../../src/core/resume/unread-record.ts';
import { roleWith, scanText } from './scan-text.ts';

const UNREAD = unreadRecord('b.pdf', { code: 'empty' });

describe('the one word for a term', () => {
  it.each([
    [roleWith('• Kept bees for the village.'), 'used'],
    [roleWith('• Led the work on every bee hive.'), 'led'],
    ['Jo Doe\n\nSKILLS\n\nbee hive, honey, wax', 'listed'],
    [roleWith('• No experience with bee hives.'), 'negated'],
    [roleWith('• Basic knowledge of bee hives.'), 'limited'],
    ['Jo Doe\n\nOBJECTIVE\n\nSeeking a role to keep bees.', 'wished'],
    [`${roleWith('• Kept bees for the village.')}\n• No experience with bee hives.`, 'used'],
  ])('%j is %s', (text, word) => {
    const [term] = scanText(text).terms;
    expect(term && findingOf(term)).toBe(word);
  });

  it('is none where a term was asked for and nothing was found', () => {
    const [term] = scanText('Jo Doe\n\nSold carpets.', { wanted: ['bees'] }).terms;
    expect(term && findingOf(term)).toBeUndefined();
  });
});

describe('the table', () => {
  const tableOf = (...records: readonly ScanRecord[]) => {
    const table = gatherTable();
    for (const record of records) table.add(record);
    return table.table();
  };

  it('keeps the order of the files and sorts the terms', () => {
    const text = roleWith('• Milked goats.', '• Kept bees.');
    const table = tableOf(
      scanText(text, { file: 'z.pdf' }),
      UNREAD,
      scanText('Sold carpets.', { file: 'a.pdf' }),
    );
    expect(table.terms.map(({ id }) => id)).toEqual(['bees', 'goats']);
    expect(table.rows.map(({ file }) => file)).toEqual(['z.pdf', 'b.pdf', 'a.pdf']);
    expect(table.rows[0]).toMatchObject({
      findings: new Map([
        ['bees', 'used'],
        ['goats', 'used'],
      ]),
    });
    expect(table.rows[1]).toEqual({ file: 'b.pdf', failure: { code: 'empty' } });
    expect(table.rows[2]).toMatchObject({ findings: new Map(), redFlags: 0 });
  });

  it('has a column for a term that was asked for, also where nobody shows it', () => {
    expect(tableOf(scanText('Sold carpets.', { wanted: ['goats'] })).terms).toEqual([
      { id: 'goats', name: 'goats' },
    ]);
  });
});

describe('red flags that count as observed', () => {
  it('are not those which only an interview can tell', () => {
    const flags = observedFlags(scanText(roleWith('• Kept bees.')));
    expect(flags.map(({ flag }) => flag)).toEqual(['No swarms']);
  });

  it('are none for somebody of whom nothing was found', () => {
    const report = scanText('Sold carpets.', { wanted: ['bees'] });
    expect(report.redFlags.map(({ flag }) => flag)).toContain('No swarms');
    expect(observedFlags(report)).toEqual([]);
  });
});

describe('facts for a spreadsheet', () => {
  it('are one for each term, with the passage that the word rests on', () => {
    const text = `${roleWith('• Kept bees.', '• Led the work on every bee hive.')}\n\nSKILLS\n\nbee hive, wax, honey`;
    const facts = factsOf(scanText(text));
    expect(facts).toMatchObject([
      {
        kind: 'term',
        finding: 'led',
        passage: { quote: 'Led the work on every bee hive.' },
        redFlags: [{ flag: 'No swarms' }],
      },
    ]);
  });

  it('are one for a document that shows nothing, and one for one that was not read', () => {
    expect(factsOf(scanText('Sold carpets.'))).toMatchObject([{ kind: 'document', isEmpty: true }]);
    expect(factsOf(UNREAD)).toEqual([
      { kind: 'unread', file: 'b.pdf', failure: { code: 'empty' } },
    ]);
  });
});
