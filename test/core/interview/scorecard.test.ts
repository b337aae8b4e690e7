import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/interview/action.ts';
import { buildScorecard } from '../../../src/core/interview/scorecard.ts';
import { after, sampleKit, sealedSession, startSession } from './samples.ts';

const rate = (rating: 1 | 2 | 3 | 4 | 5): Action => ({ kind: 'rate', rating });

describe('combination by formula', () => {
  it('takes the mean of each term, then the mean of the terms', () => {
    const kit = sampleKit({ ties: 1, treaties: 3 });
    const card = buildScorecard(sealedSession(kit, [5, 2, 3, 4]));
    expect(card.terms.map(({ mean }) => mean)).toEqual([5, 3]);
    expect(card.overall).toBe(4);
    expect(card.says).toBe('above');
  });

  it('weighs terms where a weight is given with its reason', () => {
    const weights = { treaties: { weight: 3, reason: 'two negotiations' } };
    const kit = sampleKit({ ties: 1, treaties: 3 }, { weights });
    const card = buildScorecard(sealedSession(kit, [5, 2, 3, 4]));
    expect(card.overall).toBe((5 + 3 * 3) / 4);
    expect(card.terms[1]).toMatchObject({ weight: 3, reason: 'two negotiations' });
  });

  it('never takes what is not a number for a zero', () => {
    const kit = sampleKit({ ties: 2, treaties: 1 });
    const start = startSession(kit);
    const state = after(start, rate(4), { kind: 'no-answer' }, { kind: 'not-asked' });
    const card = buildScorecard(state);
    expect(card.terms.map(({ mean }) => mean)).toEqual([4, null]);
    expect(card.overall).toBe(4);
    expect(card.coverage).toEqual({ rated: 1, questions: 3 });
    expect(card.says).toBe('not-enough-evidence');
  });

  it.each([
    [4, 'meets'],
    [3, 'not-enough-evidence'],
    [0, 'not-enough-evidence'],
  ] as const)('%i of 5 rated: %s', (rated, says) => {
    const kit = sampleKit({ ties: 5 });
    const ratings = Array.from({ length: rated }, () => 3 as const);
    const card = buildScorecard(after(startSession(kit), ...ratings.map(rate), { kind: 'end' }));
    expect(card.says).toBe(says);
  });

  it.each([
    [[4, 4], 'above'],
    [[3, 5], 'above'],
    [[3, 3, 5], 'meets-to-above'],
    [[3, 4], 'meets-to-above'],
    [[3, 3, 3, 3, 4], 'meets'],
    [[3, 3], 'meets'],
    [[2, 3], 'below-to-meets'],
    [[2, 2], 'below'],
    [[1, 1], 'below'],
  ] as const)('%j says %s', (ratings, says) => {
    const kit = sampleKit({ ties: ratings.length });
    const card = buildScorecard(after(startSession(kit), ...ratings.map(rate)));
    expect(card.says).toBe(says);
  });
});

it('holds what was heard, said and used, and what is not known yet', () => {
  const state = after(
    startSession(sampleKit({ ties: 2 }, { plannedMinutes: 30 })),
    { kind: 'tick', item: 2 },
    { kind: 'probe', item: 1 },
    { kind: 'note', text: '"two embassies"' },
    { kind: 'look' },
    { kind: 'look' },
    rate(4),
  );
  const card = buildScorecard(state);
  expect(card.terms[0]?.items).toEqual([
    {
      number: 1,
      ask: 'ties 1?',
      outcome: { kind: 'rated', rating: 4 },
      heard: ['names two'],
      notHeard: ['names one'],
      probes: ['Can you give an example?'],
      notes: [{ tag: 'quote', text: 'two embassies' }],
    },
    expect.objectContaining({ number: 2, outcome: null, heard: [] }),
  ]);
  expect(card).toMatchObject({ sealedAt: null, looks: [1], minutes: { planned: 30, used: 6 } });
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});

it('shows amendments beside what they change', () => {
  const kit = sampleKit({ ties: 1, treaties: 1 });
  const sealed = after(
    startSession(kit),
    rate(2),
    rate(2),
    { kind: 'recommend', choice: 'no' },
    { kind: 'seal' },
  );
  const amended = after(
    sealed,
    {
      kind: 'amend',
      reason: 'wrong key',
      change: { kind: 'outcome', question: 1, outcome: { kind: 'rated', rating: 4 } },
    },
    {
      kind: 'amend',
      reason: 'read again',
      change: { kind: 'outcome', question: 1, outcome: { kind: 'rated', rating: 3 } },
    },
    {
      kind: 'amend',
      reason: 'left out',
      change: { kind: 'note', question: 2, note: { tag: 'minus', text: 'no case' } },
    },
    {
      kind: 'amend',
      reason: 'talked it over',
      change: { kind: 'recommendation', recommendation: { choice: 'yes' } },
    },
  );
  const card = buildScorecard(amended);
  expect(card.terms.map(({ mean }) => mean)).toEqual([3, 2]);
  expect(card.terms[1]?.items[0]?.notes).toEqual([{ tag: 'minus', text: 'no case' }]);
  expect(card.recommendation).toEqual({ choice: 'yes', departs: false });
  expect(card.amendments.map(({ was, reason }) => [was, reason])).toEqual([
    [{ kind: 'rated', rating: 2 }, 'wrong key'],
    [{ kind: 'rated', rating: 4 }, 'read again'],
    [null, 'left out'],
    [{ choice: 'no' }, 'talked it over'],
  ]);
  expect(amended.talk).toEqual(sealed.talk);
});
