import { describe, expect, it } from 'vitest';
import { diffReports, isUnchanged } from '../../../src/core/evidence/report-diff.ts';
import fc from '../../property.ts';
import { termOf } from '../glossary/term-of.ts';
import { roleWith, scanText } from './scan-text.ts';

const OLD = roleWith('• Kept bees.', '• Milked goats.');

describe('what can be the reason', () => {
  it.each([
    ['document', { sha256: 'ab'.repeat(32) }],
    ['library', { library: 'f00d' }],
    ['date', { today: '2026-02-01' }],
  ] as const)('is the %s where it differs', (cause, wish) => {
    expect(diffReports(scanText(OLD), scanText(OLD, wish)).causes).toEqual([cause]);
  });

  it('is the tool where it differs, and nothing where all is the same', () => {
    const report = scanText(OLD);
    expect(diffReports(report, { ...report, tool: 'recruit 2.0.0' }).causes).toEqual(['tool']);
    expect(diffReports(report, report).causes).toEqual([]);
  });

  it('is not the name of the file', () => {
    expect(diffReports(scanText(OLD), scanText(OLD, { file: 'y.pdf' })).causes).toEqual([]);
  });
});

describe('what changed', () => {
  it('is nothing between a report and itself, nor where lines only moved', () => {
    const report = scanText(OLD);
    expect(isUnchanged(diffReports(report, report))).toBe(true);
    const moved = scanText(`Jo Doe\n\nEXPERIENCE\n\nBank clerk, Bank, 2011 - 2012\n\n${OLD}`);
    expect(diffReports(report, moved).terms).toEqual([]);
  });

  it('is a passage that came, went or is read otherwise', () => {
    const now = scanText(roleWith('• Kept bees.', '• Saw to each bee hive.'));
    expect(diffReports(scanText(OLD), now).terms).toMatchObject([
      {
        term: 'bees',
        kind: 'changed',
        strength: null,
        evidence: { added: [{ quote: 'Saw to each bee hive.' }], removed: [], changed: [] },
      },
      {
        term: 'goats',
        kind: 'removed',
        strength: { before: 'used', after: null },
        evidence: { added: [], removed: [{ quote: 'Milked goats.' }] },
      },
    ]);
    const listed = scanText('Jo Doe\n\nSKILLS\n\n• Kept bees.');
    expect(diffReports(scanText(roleWith('• Kept bees.')), listed).terms).toMatchObject([
      {
        strength: { before: 'used', after: 'listed' },
        experience: { before: { kind: 'dated' }, after: { kind: 'no-role' } },
        lastUsed: { after: null },
        evidence: { added: [], removed: [], changed: [{ before: { strength: 'used' } }] },
      },
    ]);
  });

  it('is a red flag that came or went', () => {
    const { redFlags } = diffReports(
      scanText(roleWith('• Kept bees.')),
      scanText(roleWith('• Kept bees and caught every swarm.')),
    );
    expect(redFlags.removed.map(({ flag }) => flag)).toEqual(['No swarms']);
    expect(redFlags.added).toEqual([]);
  });

  it('is what a changed library finds in the same document', () => {
    const sheep = termOf('sheep', { phrases: ['kept bees', 'shear sheep'] });
    const now = scanText(OLD, { terms: [sheep], library: 'f00d' });
    const diff = diffReports(scanText(OLD), now);
    expect(diff.causes).toEqual(['library']);
    expect(diff.terms.map(({ kind, term }) => `${term} ${kind}`)).toEqual([
      'bees removed',
      'goats removed',
      'sheep added',
    ]);
  });

  it('keeps passages apart that have the same words', () => {
    const twice = scanText(roleWith('• Kept bees.', '• Sold wax.', '• Kept bees.'));
    const [term] = diffReports(scanText(roleWith('• Kept bees.')), twice).terms;
    expect(term?.evidence.added).toHaveLength(1);
    expect(term?.evidence.removed).toHaveLength(0);
  });

  it('is the other way round where the reports are', () => {
    const line = fc.constantFrom(
      '• Kept bees.',
      '• Milked goats.',
      '• Led all bee hives.',
      '• Swam.',
    );
    const text = fc.array(line, { maxLength: 5 }).map((lines) => roleWith(...lines));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [
          diffReports(scanText(a), scanText(b)),
          diffReports(scanText(b), scanText(a)),
        ];
        const count = (diff: typeof there, key: 'added' | 'removed'): number =>
          diff.terms.reduce(
            (all, { evidence }) => all + evidence[key].length,
            diff.redFlags[key].length,
          );
        expect(count(there, 'added')).toBe(count(back, 'removed'));
        expect(count(there, 'removed')).toBe(count(back, 'added'));
        expect(there.terms).toHaveLength(back.terms.length);
      }),
      { numRuns: 30 },
    );
  });
});
