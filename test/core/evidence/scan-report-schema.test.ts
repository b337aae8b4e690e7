import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/core/evidence/scan-report-schema.ts';
import { unreadRecord } from '../../../src/core/resume/unread-record.ts';
import { describeRecordFault } from '../../../src/views/record-fault.ts';
import { roleWith, scanText } from './scan-text.ts';

const REPORT = scanText(roleWith('• Kept bees.'));
// The library of a test has a short hash; the schema asks for no length there.
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('a record is read', () => {
  it('as it was written, with fields that this version does not know', () => {
    for (const record of [REPORT, unreadRecord('x.pdf', { code: 'damaged', type: 'pdf' })]) {
      const value = { ...json(record), newer: { field: true } };
      expect(readRecord(value)).toEqual({ ok: true, record: value });
    }
  });

  it.each([
    [null, 'this is no scan report'],
    [7, 'this is no scan report'],
    ['{}', 'this is no scan report'],
    [{}, 'this is no scan report'],
    [{ schema: 1 }, 'this is no scan report'],
    [{ schema: 'recruit.read/1' }, 'this is no scan report but recruit.read/1'],
    [{ schema: 'recruit.scan/2' }, 'this report is of another version (recruit.scan/2)'],
    [{ ...json(REPORT), terms: undefined }, 'this is no sound scan report: at .terms, '],
    [{ ...json(REPORT), scannedOn: 'today' }, 'this is no sound scan report: at .scannedOn, '],
    [
      { ...json(REPORT), terms: [{ ...json(REPORT.terms[0]), strength: 'strong' }] },
      'this is no sound scan report: at .terms[0].strength, ',
    ],
    [
      { ...json(unreadRecord('x.pdf', { code: 'empty' })), failure: { code: 'bored' } },
      'this is no sound scan report: at .failure',
    ],
  ])('or refused in words, case %#', (value, words) => {
    const reading = readRecord(value);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(describeRecordFault(reading)).toContain(words);
  });
});
