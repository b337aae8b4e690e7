import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../src/core/evidence/scan.ts';
import type { ScanReport } from '../../../src/core/evidence/scan-report.ts';
import type { Level } from '../../../src/core/glossary/level.ts';
import type { RedFlag, Term } from '../../../src/core/glossary/term.ts';
import fc from '../../property.ts';
import { levelOf, termOf } from '../glossary/term-of.ts';
import { resumeOf } from '../resume/resume-of.ts';

function flagOf(flag: string, lookFor?: RedFlag['lookFor']): RedFlag {
  const words = { why: `${flag}: why`, couldAlsoMean: `${flag}: harmless`, ask: `${flag}?` };
  return { flag, ...words, ...(lookFor && { lookFor }) };
}

const BEES = termOf('bees', {
  phrases: ['keep bees', 'bee hive', 'honey from @country'],
  lookAlikes: ['bee hive hairstyle'],
  redFlags: [
    flagOf('No word of swarms!', { when: 'absent', phrases: ['swarm'] }),
    flagOf('Burnt hives', { when: 'present', phrases: ['burn * hive', 'burn hive'] }),
    flagOf('Fear of stings'),
  ],
});
const GOATS = termOf('goats', { phrases: ['milk goats'] });
const TERMS = [BEES, GOATS];

interface Wish {
  readonly wanted?: readonly string[];
  readonly level?: Level;
  readonly terms?: readonly Term[];
}

function scan(text: string, { wanted = [], level = 'mid', terms = TERMS }: Wish = {}): ScanReport {
  const lists = [{ name: 'country', entries: ['New Zealand'] }];
  const glossary = { terms, lists, origins: {}, hash: 'cafe' };
  const scanner = createScanner({
    tool: 'recruit 1',
    glossary,
    today: '2026-01-15',
    level,
    wanted,
  });
  return scanner({ file: 'x.pdf', sha256: 'beef', resume: resumeOf(text) });
}

const quotes = (report: ScanReport, term = 'bees'): readonly string[] =>
  report.terms
    .filter((one) => one.term === term)
    .flatMap((one) => one.evidence.map(({ quote }) => quote));

describe('evidence', () => {
  it('is quoted by the sentence, with its place and what was found', () => {
    const text = 'Jo Doe\n\n• Keeps bees in a bee\nhive. Sells wax.\n• Honey from\nNew Zealand';
    expect(scan(text).terms).toMatchObject([
      {
        term: 'bees',
        name: 'bees',
        evidence: [
          {
            quote: 'Keeps bees in a bee\nhive.',
            highlights: [
              { start: 0, end: 10 },
              { start: 16, end: 24 },
            ],
            phrases: ['keep bees', 'bee hive'],
            page: 1,
            line: 2,
          },
          {
            quote: 'Honey from\nNew Zealand',
            highlights: [{ start: 0, end: 22 }],
            phrases: ['honey from @country'],
            page: 1,
            line: 4,
          },
        ],
      },
    ]);
  });

  it('leaves look-alikes out, and nothing else', () => {
    expect(quotes(scan('Cut a bee hive hairstyle. Built bee hives.'))).toEqual([
      'Built bee hives.',
    ]);
  });

  it('of one term does not hide that of another', () => {
    const report = scan('Kept nothing. Keeping bees and milking goats.');
    expect(report.terms.map((one) => one.term)).toEqual(['bees', 'goats']);
  });

  it('is nothing where there is nothing: no term, no red flag, no question', () => {
    expect(scan('A nurse.')).toMatchObject({ terms: [], redFlags: [], askNext: [] });
    expect(scan('')).toMatchObject({ terms: [], redFlags: [], askNext: [] });
  });

  it('that was asked for by name is reported even where there is none', () => {
    const report = scan('A nurse who is milking goats.', { wanted: ['bees'] });
    expect(report.terms).toMatchObject([
      { term: 'bees', name: 'bees', evidence: [], strength: null, experience: { kind: 'no-role' } },
    ]);
    expect(report.redFlags.every((flag) => flag.term === 'bees')).toBe(true);
  });

  it('stands in the report with all that is needed to make the report again', () => {
    expect(scan('Keeps bees.')).toMatchObject({
      schema: 'recruit.scan/1',
      tool: 'recruit 1',
      library: { hash: 'cafe', terms: 2 },
      document: { file: 'x.pdf', sha256: 'beef', pages: 1, words: 2 },
      scannedOn: '2026-01-15',
      level: { level: 'mid', because: { kind: 'asked' } },
    });
  });

  it('is plain data, and its highlights are what was found', () => {
    const words = fc.constantFrom('keep', 'bees', 'bee', 'hives', 'Swarm', '.', '\n\n', '• ', 'x');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        const report = scan(text);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        for (const { quote, highlights } of report.terms.flatMap((one) => one.evidence)) {
          expect(text).toContain(quote);
          for (const { start, end } of highlights)
            expect(quote.slice(start, end)).toMatch(/^(?:keep\W+bees?|bees?\W+hives)$/);
        }
      }),
    );
  });
});

describe('red flags', () => {
  const seen = (text: string): readonly string[] =>
    scan(text).redFlags.map(({ rule, observed }) => `${rule} ${observed.kind}`);

  it('absent: stands where nothing matches, falls where anything does', () => {
    const work = 'Experience\n\nFarmer\n2019 - 2021\n\nKeeps bees and sells the honey.';
    expect(seen(work)).toEqual([
      'bees/no-word-of-swarms absent',
      'bees/fear-of-stings interview-only',
    ]);
    expect(seen(`${work} Swarming in May.`)).toEqual(['bees/fear-of-stings interview-only']);
  });

  it('absent: says nothing of a term that is only listed', () => {
    expect(seen('Keeps bees.')).toEqual(['bees/fear-of-stings interview-only']);
  });

  it('present: stands with the passages that show it', () => {
    const flag = scan('Keeps bees, sees swarms. Burnt. Burns old hives.').redFlags[0];
    expect(flag).toMatchObject({
      rule: 'bees/burnt-hives',
      why: 'Burnt hives: why',
      couldAlsoMean: 'Burnt hives: harmless',
      ask: 'Burnt hives?',
      observed: { kind: 'present', evidence: [{ quote: 'Burns old hives.', line: 1 }] },
    });
  });
});

describe('what to ask next', () => {
  const ask = (text: string, wish: Wish = {}): readonly string[] =>
    scan(text, wish).askNext.map((next) => `${next.because}: ${next.ask}`);

  it('red flags first, then the term with the least evidence, at the level', () => {
    // In a role, as what is only listed is thin however often it stands there.
    const text =
      'Experience\n\nFarmer\n2019 - 2021\n\nKeeps bees. Builds a bee hive. Sold a bee hive again. Milks goats.';
    expect(ask(text, { level: 'senior' })).toEqual([
      'red-flag: No word of swarms!?',
      'thin-evidence: goats senior 1',
      'evidence: bees senior 1',
      'thin-evidence: goats senior 2',
      'evidence: bees senior 2',
    ]);
  });

  it('says so where there is no evidence', () => {
    expect(ask('A nurse.', { wanted: ['goats'] })).toEqual([
      'no-evidence: goats mid 1',
      'no-evidence: goats mid 2',
    ]);
  });

  it('never more than five, of which two about red flags', () => {
    const many = levelOf('q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7');
    const term = termOf('bees', {
      phrases: ['bees'],
      levels: { junior: many, mid: many, senior: many },
      redFlags: ['a', 'b', 'c', 'd'].map((flag) =>
        flagOf(flag, { when: 'absent', phrases: ['zz'] }),
      ),
    });
    const next = ask('Bees', { terms: [term], wanted: [term.id] });
    expect(next).toEqual([
      'red-flag: a?',
      'red-flag: b?',
      'thin-evidence: q1',
      'thin-evidence: q2',
      'thin-evidence: q3',
    ]);
  });
});
