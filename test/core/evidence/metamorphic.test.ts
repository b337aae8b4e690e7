import { beforeAll, describe, expect, it } from 'vitest';
import { createScanner } from '../../../src/core/evidence/scan.ts';
import type { Evidence, ScanReport } from '../../../src/core/evidence/scan-report.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import type { Resume } from '../../../src/core/resume/resume.ts';
import { readResume } from '../../adapters/fixtures.ts';
import fc from '../../property.ts';
import { resumeOf } from '../resume/resume-of.ts';
import { loadLibrary } from './load-library.ts';

// Two resumes that differ only in the person, not in the work, must give the same findings.

let glossary: Glossary;
beforeAll(async () => {
  glossary = await loadLibrary();
});

interface Person {
  readonly name: string;
  readonly pronoun: string;
  readonly school: string;
  readonly lines: readonly string[];
  /** Years by which the first of two posts lies further back. */
  readonly gap: number;
  readonly spelling: string;
}

const PLAIN: Person = {
  name: 'Ana Example',
  pronoun: 'She',
  school: 'University of Lisbon',
  lines: [],
  gap: 0,
  spelling: 'maintained',
};

function resume({ name, pronoun, school, lines, gap, spelling }: Person): string {
  return `${[name, ...lines].join('\n')}

SUMMARY

${pronoun} brings 15 years of bilateral relations. ${pronoun} has no experience in multilateral negotiations.

EXPERIENCE

Desk Officer
Ministry of Trade
January 2018 - December 2020

• ${pronoun} led bilateral talks with Peru on visas
• ${pronoun} supported the team that negotiated a bilateral treaty with Chile

Trade Attaché
Embassy of Portugal
January ${2014 - gap} - December ${2016 - gap}

• ${pronoun} drafted diplomatic notes and ${spelling} the archive

EDUCATION

MA in History, ${school}
2010 - 2012

SKILLS

Multilateral diplomacy, protocol
`;
}

function scan(person: Person): ScanReport {
  return scanResume(resumeOf(resume(person)));
}

function scanResume(resume: Resume): ScanReport {
  const scanner = createScanner({
    tool: 'test',
    glossary,
    today: '2026-11-24',
    level: undefined,
    wanted: [],
  });
  return scanner({ file: 'a.pdf', sha256: '', resume });
}

/**
 * Everything a report finds, without where on the page it stands and the words around it, and without
 * the day of last use, which is a date that moves with a gap.
 */
function findings({ level, terms, redFlags, askNext }: ScanReport): unknown {
  return {
    level,
    askNext,
    terms: terms.map(({ evidence, levelSignals, lastUsed: _, ...rest }) => ({
      ...rest,
      evidence: evidence.map(found),
      signs: levelSignals.map(({ seen }) => seen.map((one) => [one.sign, found(one.evidence)])),
    })),
    redFlags: redFlags.map(({ observed, ...rest }) => ({
      ...rest,
      kind: observed.kind,
      evidence: observed.kind === 'present' ? observed.evidence.map(found) : [],
    })),
  };
}

function found({ quote, highlights, phrases, stance, strength, section, role }: Evidence): unknown {
  const words = highlights.map(({ start, end }) => quote.slice(start, end));
  return { words, phrases, stance, strength, kind: section.kind, title: role?.title };
}

describe('the same work', () => {
  it('gives findings to compare', () => {
    const report = scan(PLAIN);
    expect(report.terms.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['bilateral-relations', 'multilateral-relations']),
    );
    expect(report.redFlags.map(({ rule }) => rule)).toContain('document/claimed-years');
    expect(report.redFlags.map(({ rule }) => rule)).toContain('document/listed-in-no-role');
  });

  it.each<[string, Partial<Person>]>([
    ['a name', { name: 'Mohammed al-Rashid' }],
    ['a name that is a word of the trade', { name: 'Georgia Chad Jordan' }],
    ['a pronoun', { pronoun: 'He' }],
    ['a neutral pronoun', { pronoun: 'They' }],
    ['a school', { school: 'Harvard University' }],
    ['a gap', { gap: 5 }],
    ['a photo', { lines: ['[photo]'] }],
    [
      'birth, family and passport',
      { lines: ['Born 12 May 1961, married, three children', 'Citizen of Kenya'] },
    ],
    ['an address', { lines: ['14 Embassy Road, 75001 Paris'] }],
    ['spelling', { spelling: 'mantained' }],
  ])('whatever differs in %s', (_, change) => {
    expect(findings(scan({ ...PLAIN, ...change }))).toEqual(findings(scan(PLAIN)));
  });

  it.each(['photo', 'gap', 'name-and-school', 'all'])(
    'whatever differs in a PDF: %s',
    async (twin) => {
      const plain = scanResume(await readResume('twins', 'plain.pdf'));
      expect(plain.terms.map(({ strength }) => strength)).toContain('led');
      const other = await readResume('twins', `${twin}.pdf`);
      expect(other.pages[0]?.images).toBe(twin === 'photo' || twin === 'all' ? 1 : 0);
      expect(findings(scanResume(other))).toEqual(findings(plain));
    },
  );

  it('whoever the person is', () => {
    const person = fc.record({
      name: fc.constantFrom('Li Wei', 'Fatima Zahra', 'John O’Neill', 'Ngozi A.', 'Ünal Özgür'),
      pronoun: fc.constantFrom('He', 'She', 'They', 'I'),
      school: fc.constantFrom('Oxford', 'Open University', 'Escola 42', 'Night School of Accra'),
      lines: fc.subarray(['Age 58', '[photo]', 'Single', 'Religion: none', '+44 20 7946 0000']),
      gap: fc.nat(6),
      spelling: fc.constantFrom('maintained', 'maintaned', 'MAINTAINED'),
    });
    const expected = findings(scan(PLAIN));
    fc.assert(
      fc.property(person, (one) => {
        expect(findings(scan(one))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
