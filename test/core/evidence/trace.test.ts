import { describe, expect, it } from 'vitest';
import { traceWording } from '../../../src/core/evidence/trace.ts';
import type { Resume } from '../../../src/core/resume/resume.ts';
import { termOf } from '../glossary/term-of.ts';
import { resumeOf } from '../resume/resume-of.ts';

const TERM = termOf('talks', {
  phrases: [
    'bilateral * talk',
    'negotiate treaty',
    'GCP guideline',
    'agreement with @country',
    'border commission',
  ],
  lookAlikes: ['bilateral knee * talk'],
});
const GLOSSARY = {
  hash: '',
  origins: {},
  terms: [TERM],
  lists: [{ name: 'country', entries: ['Turkey'] }],
};
const RESUME = resumeOf(`Jo Example

EXPERIENCE

Desk Officer
Ministry of Trade
2018 - 2020

• Led bilateral trade talks with Peru
• No experience with bilateral trade talks on fish
• Gave a bilateral knee surgery talk
• Supported the team that led bilateral wheat talks

SKILLS

Border commission
`);

function trace(wording: string, resume: Resume = RESUME): ReturnType<typeof traceWording> {
  return traceWording(GLOSSARY, resume, wording, '2026-01-15');
}

describe('a wording that stands in the resume', () => {
  it('is traced to its place, term and phrase, and to what it counts for', () => {
    expect(trace('Bilateral Trade Talks with Peru')).toMatchObject({
      places: [{ page: 1, line: 6 }],
      found: [
        {
          term: 'talks',
          role: 'evidence',
          phrase: 'bilateral * talk',
          text: 'bilateral trade talks',
          reading: { stance: 'shown', strength: 'led' },
        },
      ],
      failed: [],
    });
  });

  it.each([
    ['trade talks on fish', 'negated'],
    ['bilateral wheat talks', 'other'],
  ])('%s does not count: %s', (wording, stance) => {
    expect(trace(wording).found).toMatchObject([{ reading: { stance } }]);
  });

  it('says how weakly it counts', () => {
    expect(trace('border commission').found).toMatchObject([{ reading: { strength: 'listed' } }]);
  });

  it('names the look-alike which cancels it', () => {
    expect(trace('bilateral knee surgery talk').found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ role: 'evidence', cancelledBy: 'bilateral knee * talk' }),
      ]),
    );
  });

  it('reads the sentence around it and not the wording alone', () => {
    const alone = trace('bilateral trade talks', resumeOf('Jo Example\n\nNothing'));
    expect(alone.found).toMatchObject([{ phrase: 'bilateral * talk' }]);
    expect(alone.found[0]).not.toHaveProperty('reading');
    expect(alone.places).toEqual([]);
  });

  it('is told where only a machine can see it', () => {
    const hidden = [{ mechanism: 'tiny', text: 'Led BILATERAL trade\ntalks', page: 2 }] as const;
    const seen = trace('bilateral trade talks', { ...resumeOf('Jo Example'), hidden });
    expect(seen.hidden).toEqual([{ page: 2, mechanism: 'tiny' }]);
    expect(seen.places).toEqual([]);
  });
});

describe('a phrase that fails', () => {
  it.each([
    ['bilateral a b c d talks', 'bilateral', { kind: 'too-far', found: 'talks', between: 4 }],
    ['bilateral. Talks followed', 'bilateral', { kind: 'other-sentence', found: 'Talks' }],
    ['negotiated treatment', 'negotiated', { kind: 'not-there' }],
    ['negotiation of it', '', { kind: 'other-form', found: 'negotiation' }],
    ['gcp guideline', '', { kind: 'no-capitals', found: 'gcp' }],
    ['agreement with turkey', 'agreement with', { kind: 'no-capitals', found: 'turkey' }],
    ['border patrol', 'border', { kind: 'not-there' }],
  ])('%j: after %j because of %j', (wording, matched, because) => {
    const { found, failed } = trace(wording);
    expect(found).toEqual([]);
    expect(failed[0]).toMatchObject({ term: 'talks', matched, because });
  });

  it('says all that it would have taken', () => {
    const many = termOf('many', { phrases: ['border {patrol,police,guard}'] });
    const { failed } = traceWording(
      { ...GLOSSARY, terms: [many] },
      RESUME,
      'border commission',
      '2026-01-15',
    );
    const wanted = failed[0]?.wanted.map((step) => ('lower' in step ? step.lower : step.kind));
    expect(wanted).toEqual(['patrol', 'police', 'guard']);
  });

  it('that never begins is not named', () => {
    expect(trace('wet paint')).toMatchObject({ places: [], found: [], failed: [] });
  });
});
