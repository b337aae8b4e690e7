import { describe, expect, it } from 'vitest';
import { type Action, act } from '../../../src/core/interview/action.ts';
import { evidenceWanted } from '../../../src/core/interview/closing-action.ts';
import { buildScorecard } from '../../../src/core/interview/scorecard.ts';
import { foldSession, type SessionState } from '../../../src/core/interview/session.ts';
import { parseNote, type SessionEvent } from '../../../src/core/interview/session-event.ts';
import { frontier, isOver } from '../../../src/core/interview/talk.ts';
import fc from '../../property.ts';
import { after, anyAction, apply, sampleKit, stamp, startSession } from './samples.ts';

const KIT = sampleKit({ ties: 2, treaties: 3 });
const START = startSession(KIT);
const actions = fc.array(anyAction, { maxLength: 60 });

const rate = (rating: 1 | 2 | 3 | 4 | 5): Action => ({ kind: 'rate', rating });

function refusalOf(state: SessionState, action: Action): string {
  const acted = act(state, action);
  return acted.ok ? 'none' : acted.refusal.code;
}

function expectValid(state: SessionState): void {
  const { position, answers, recommendation } = state.talk;
  expect(position).toBeGreaterThanOrEqual(1);
  expect(position).toBeLessThanOrEqual(KIT.questions.length + 1);
  expect(answers).toHaveLength(KIT.questions.length);
  for (const answer of answers.slice(0, position - 1)) expect(answer.outcome).toBeDefined();
  if (state.sealedAt !== undefined || recommendation) expect(isOver(state.talk)).toBe(true);
  if (state.sealedAt !== undefined) expect(evidenceWanted(state)).toEqual([]);
}

describe('after any actions', () => {
  it('the state is valid and never past a question without an outcome', () => {
    fc.assert(
      fc.property(actions, (list) => {
        let state = START;
        for (const action of list) {
          state = apply(state, act(state, action));
          expectValid(state);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('undo gives the talk before, whatever the action was', () => {
    fc.assert(
      fc.property(actions, anyAction, (list, action) => {
        const before = list.reduce((state, one) => apply(state, act(state, one)), START);
        const acted = act(before, action);
        fc.pre(acted.ok && before.sealedAt === undefined);
        fc.pre(!['pause', 'continue', 'look', 'seal', 'undo'].includes(action.kind));
        const undone = after(apply(before, acted), { kind: 'undo' });
        expect(undone.talk).toEqual(before.talk);
        expect(undone.past).toEqual(before.past);
      }),
      { numRuns: 500 },
    );
  });

  it('undo again and again leads back to the start', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const open = list.filter(({ kind }) => kind !== 'seal' && kind !== 'pause');
        let state = open.reduce((before, one) => apply(before, act(before, one)), START);
        while (state.past.length > 0) state = after(state, { kind: 'undo' });
        expect(state.talk).toEqual(START.talk);
      }),
    );
  });

  it('the fold of the events is the state that was reached', () => {
    fc.assert(
      fc.property(actions, (list) => {
        let state = START;
        const events: SessionEvent[] = [
          stamp(1, {
            kind: 'started',
            format: 1,
            candidate: 'A. Example',
            interviewer: 'R. Rater',
            kit: KIT,
          }),
        ];
        for (const action of list) {
          const acted = act(state, action);
          if (acted.ok) events.push(stamp(events.length + 1, acted.events[0]));
          state = apply(state, acted);
        }
        expect(foldSession(events)).toEqual(state);
      }),
    );
  });
});

const place = fc.integer({ min: -3, max: 99 });
const anyEvent = fc.oneof(
  fc.record({
    kind: fc.constant('rated' as const),
    question: place,
    rating: fc.constant(3 as const),
  }),
  fc.record({ kind: fc.constant('skipped' as const), question: place, reason: fc.string() }),
  fc.record({ kind: fc.constantFrom('no-answer' as const, 'looked' as const), question: place }),
  fc.record({ kind: fc.constant('probed' as const), question: place, item: place }),
  fc.record({
    kind: fc.constant('ticked' as const),
    question: place,
    item: place,
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('moved' as const), to: place }),
  fc.record({ kind: fc.constant('undone' as const), event: place }),
  fc.record({ kind: fc.constantFrom('sealed' as const, 'ended' as const, 'paused' as const) }),
  fc.record({ kind: fc.constant('recommended' as const), choice: fc.constant('no' as const) }),
  fc.constant({
    kind: 'started' as const,
    format: 1,
    candidate: 'B',
    interviewer: 'C',
    kit: KIT,
  }),
);

it('folds any events, in any order, to a valid state or to none', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.boolean(), (bodies, started) => {
      const start = {
        kind: 'started',
        format: 1,
        candidate: 'A',
        interviewer: 'B',
        kit: KIT,
      } as const;
      const all = started ? [start, ...bodies] : bodies;
      const state = foldSession(all.map((body, index) => stamp(index + 1, body)));
      if (all[0]?.kind !== 'started') {
        expect(state).toBeUndefined();
        return;
      }
      if (!state) throw new Error('no state');
      expect(state.talk.position).toBeGreaterThanOrEqual(1);
      expect(state.talk.position).toBeLessThanOrEqual(frontier(state.talk));
      expect(() => buildScorecard(state)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

describe('where an action leads', () => {
  it('a rating, a skip, not asked and no answer go on to the next question', () => {
    const state = after(
      START,
      rate(4),
      { kind: 'skip', reason: ' no time ' },
      { kind: 'not-asked' },
      { kind: 'no-answer' },
    );
    expect(state.talk.position).toBe(5);
    expect(state.talk.answers.map(({ outcome }) => outcome)).toEqual([
      { kind: 'rated', rating: 4 },
      { kind: 'skipped', reason: 'no time' },
      { kind: 'not-asked' },
      { kind: 'no-answer' },
      undefined,
    ]);
  });

  it('a new rating of an earlier question takes the place of the old one and returns', () => {
    const state = after(START, rate(4), rate(3), rate(2), { kind: 'go-to', question: 1 }, rate(5));
    expect(state.talk.answers[0]?.outcome).toEqual({ kind: 'rated', rating: 5 });
    expect(state.talk.position).toBe(4);
  });

  it('ticks come and go, probes and notes stay in their order', () => {
    const state = after(
      START,
      { kind: 'tick', item: 2 },
      { kind: 'tick', item: 1 },
      { kind: 'tick', item: 2 },
      { kind: 'tick', item: 2 },
      { kind: 'probe', item: 1 },
      { kind: 'note', text: '+ knew two' },
      { kind: 'note', text: '"I led it"' },
    );
    expect(state.talk.answers[0]).toEqual({
      ticks: [1, 2],
      probes: [1],
      notes: [
        { tag: 'plus', text: 'knew two' },
        { tag: 'quote', text: 'I led it' },
      ],
    });
  });

  it('time in pauses, breaks and steps back of the clock does not count', () => {
    const at = (minute: number, event: SessionEvent): SessionEvent => ({
      ...event,
      time: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
    });
    const start = {
      kind: 'started',
      format: 1,
      candidate: 'A',
      interviewer: 'B',
      kit: KIT,
    } as const;
    const state = foldSession([
      at(0, stamp(1, start)),
      at(10, stamp(2, { kind: 'rated', question: 1, rating: 3 })),
      at(15, stamp(3, { kind: 'paused' })),
      at(30, stamp(4, { kind: 'continued' })),
      at(20, stamp(5, { kind: 'rated', question: 2, rating: 3 })),
      at(24, stamp(6, { kind: 'looked', question: 3 })),
      // Killed here, and taken up an hour later.
      at(84, stamp(7, { kind: 'continued' })),
      at(85, stamp(8, { kind: 'not-asked', question: 3 })),
    ]);
    expect(state?.usedMs).toBe((10 + 5 + 4 + 1) * 60_000);
  });
});

describe('what is refused, and why', () => {
  const over = after(START, rate(3), rate(3), rate(3), rate(3), rate(3));
  const sealed = after(over, { kind: 'seal' });
  it.each<[string, SessionState, Action, string]>([
    ['back at the first', START, { kind: 'back' }, 'at-the-first'],
    ['go past an open question', START, { kind: 'go-to', question: 2 }, 'open-question'],
    ['go to the end too early', START, { kind: 'go-to', question: 6 }, 'open-question'],
    ['go to no question', START, { kind: 'go-to', question: 0 }, 'no-such-question'],
    ['undo nothing', START, { kind: 'undo' }, 'nothing-to-undo'],
    ['skip without a reason', START, { kind: 'skip', reason: ' ' }, 'reason-wanted'],
    ['a note of nothing', START, { kind: 'note', text: '+ ' }, 'empty-note'],
    ['a note ahead', START, { kind: 'note', text: 'x', question: 3 }, 'open-question'],
    ['a probe that is not there', START, { kind: 'probe', item: 2 }, 'no-such-item'],
    ['a tick that is not there', START, { kind: 'tick', item: 3 }, 'no-such-item'],
    ['seal with open questions', START, { kind: 'seal' }, 'open-question'],
    ['recommend too early', START, { kind: 'recommend', choice: 'yes' }, 'open-question'],
    ['amend before sealing', over, amendTo(4, 'misread'), 'not-sealed'],
    ['rate at the end', over, rate(3), 'no-question-in-hand'],
    ['rate after sealing', sealed, rate(3), 'sealed'],
    ['undo after sealing', sealed, { kind: 'undo' }, 'sealed'],
    ['amend without a reason', sealed, amendTo(4, ' '), 'reason-wanted'],
    ['anything in a pause', after(START, { kind: 'pause' }), rate(3), 'paused'],
  ])('%s', (_, state, action, code) => {
    expect(refusalOf(state, action)).toBe(code);
  });

  it('the ends of the scale want evidence at sealing, never before', () => {
    const state = after(START, rate(1), rate(3), rate(5), rate(4), rate(2));
    expect(act(state, { kind: 'seal' })).toEqual({
      ok: false,
      refusal: { code: 'evidence-wanted', questions: [1, 3] },
    });
    const noted = after(
      state,
      { kind: 'note', question: 1, text: '- no example' },
      { kind: 'note', question: 3, text: 'three treaties' },
    );
    expect(after(noted, { kind: 'seal' }).sealedAt).toBeDefined();
  });

  it('a recommendation that came to depart from changed ratings wants its reason at sealing', () => {
    const agreed = after(over, { kind: 'recommend', choice: 'yes' });
    const lowered = [1, 2, 3, 4].reduce(
      (state, question) => after(state, { kind: 'go-to', question }, rate(2)),
      agreed,
    );
    expect(refusalOf(lowered, { kind: 'seal' })).toBe('departs-from-ratings');
    const reasoned = after(lowered, { kind: 'recommend', choice: 'yes', reason: 'saw the work' });
    expect(after(reasoned, { kind: 'seal' }).sealedAt).toBeDefined();
  });

  it.each([
    [[3, 3, 3, 3, 3], 'yes', 'none'],
    [[3, 3, 3, 3, 3], 'no', 'departs-from-ratings'],
    [[2, 2, 2, 2, 2], 'yes', 'departs-from-ratings'],
    [[2, 2, 2, 2, 2], 'no', 'none'],
    [[5, 5, 4, 5, 5], 'no', 'departs-from-ratings'],
    [[4, 3, 4, 3], 'no', 'departs-from-ratings'],
    [[4, 3, 4, 3], 'yes', 'none'],
    // Halfway to the expected answers speaks for neither.
    [[2, 3, 2, 3], 'yes', 'none'],
    [[2, 3, 2, 3], 'no', 'none'],
    [[1, 1, 1, 1, 1], 'no-decision', 'none'],
    [[4, 4, 4], 'yes', 'departs-from-ratings'],
    [[4, 4, 4, 4], 'yes', 'none'],
  ] as const)('ratings %j and the recommendation %s: %s', (ratings, choice, code) => {
    const state = after(START, ...ratings.map(rate), { kind: 'end' });
    expect(refusalOf(state, { kind: 'recommend', choice })).toBe(code);
    expect(refusalOf(state, { kind: 'recommend', choice, reason: 'saw the work' })).toBe('none');
  });
});

function amendTo(rating: 1 | 2 | 3 | 4 | 5, reason: string): Action {
  const outcome = { kind: 'rated', rating } as const;
  return { kind: 'amend', change: { kind: 'outcome', question: 2, outcome }, reason };
}

it.each([
  ['said so', { tag: 'plain', text: 'said so' }],
  ['+knew it', { tag: 'plus', text: 'knew it' }],
  ['- no example ', { tag: 'minus', text: 'no example' }],
  ['"I led it"', { tag: 'quote', text: 'I led it' }],
  ['"I led it', { tag: 'quote', text: 'I led it' }],
  ['', undefined],
  [' + ', undefined],
  ['""', undefined],
])('reads the note %j', (typed, note) => {
  expect(parseNote(typed)).toEqual(note);
});
