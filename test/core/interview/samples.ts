import type { LevelGuide, Question, Term } from '../../../src/core/glossary/term.ts';
import { type Acted, type Action, act } from '../../../src/core/interview/action.ts';
import { buildKit, type InterviewKit, type KitOptions } from '../../../src/core/interview/kit.ts';
import { RATINGS } from '../../../src/core/interview/rating.ts';
import { applyEvent, foldSession, type SessionState } from '../../../src/core/interview/session.ts';
import {
  type EventBody,
  NO_LINE,
  RECOMMENDATIONS,
  type SessionEvent,
} from '../../../src/core/interview/session-event.ts';
import fc from '../../property.ts';

/** A term with so many questions at each level. */
export function sampleTerm(id: string, questions = 3): Term {
  const question = (number: number): Question => ({
    ask: `${id} ${number}?`,
    expect: 'Two examples.',
    listenFor: ['names one', 'names two'],
    probes: ['Can you give an example?'],
    anchors: { weak: 'vague', strong: 'precise' },
  });
  const guide: LevelGuide = {
    years: { min: 0, max: 2 },
    indicators: [],
    questions: Array.from({ length: questions }, (_, index) => question(index + 1)),
  };
  return {
    id,
    name: id.toUpperCase(),
    industry: 'Diplomacy',
    aliases: [],
    meaning: '',
    onAResume: '',
    confusedWith: [],
    phrases: [],
    lookAlikes: [],
    examples: [],
    nonExamples: [],
    titles: { typical: '', similar: [] },
    levels: { junior: guide, mid: guide, senior: guide },
    redFlags: [],
    related: [],
    refs: {},
  };
}

/** A stand-in for a hash, which is the text itself. */
export const asIs = (text: string): string => text;

/** A kit of terms with so many questions each. */
export function sampleKit(
  questions: Readonly<Record<string, number>>,
  options: Partial<KitOptions> = {},
): InterviewKit {
  const terms = Object.entries(questions).map(([id, count]) => sampleTerm(id, count));
  const result = buildKit(terms, { level: 'mid', ...options }, asIs);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.kit;
}

/** A body with a stamp; event n happens n minutes after nine. */
export function stamp(number: number, body: EventBody, actor = 'R. Rater'): SessionEvent {
  const time = new Date(Date.UTC(2026, 0, 5, 9, number)).toISOString();
  return { number, time, actor, previous: NO_LINE, ...body };
}

/** A session that has just begun. */
export function startSession(
  kit: InterviewKit,
  names: { readonly candidate?: string; readonly interviewer?: string } = {},
): SessionState {
  const { candidate = 'A. Example', interviewer = 'R. Rater' } = names;
  const body = { kind: 'started', format: 1, candidate, interviewer, kit } as const;
  const state = foldSession([stamp(1, body)]);
  if (!state) throw new Error('no state');
  return state;
}

/** The state after an action; throws where it is refused. */
export function after(state: SessionState, ...actions: readonly Action[]): SessionState {
  return actions.reduce((before, action) => {
    const acted = act(before, action);
    if (!acted.ok) throw new Error(JSON.stringify(acted.refusal));
    return apply(before, acted);
  }, state);
}

/** The state after what an action came to; the same state where it was refused. */
export function apply(state: SessionState, acted: Acted): SessionState {
  if (!acted.ok) return state;
  const [body] = acted.events;
  return applyEvent(state, stamp(state.last.number + 1, body));
}

/** A session with a rating for each question, sealed; ends of the scale get a line of evidence. */
export function sealedSession(
  kit: InterviewKit,
  ratings: readonly (1 | 2 | 3 | 4 | 5)[],
  names: { readonly candidate?: string; readonly interviewer?: string } = {},
): SessionState {
  const actions = ratings.flatMap((rating): Action[] => [
    { kind: 'note', text: '"as I said"' },
    { kind: 'rate', rating },
  ]);
  return after(startSession(kit, names), ...actions, { kind: 'end' }, { kind: 'seal' });
}

const places = fc.integer({ min: -1, max: 8 });
const words = fc.constantFrom('', ' ', 'said so', '+ knew it', '-', '"I led it"');

/** Any action, possible or not. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('rate' as const), rating: fc.constantFrom(...RATINGS) }),
  fc.record({ kind: fc.constant('note' as const), text: words }),
  fc.record({ kind: fc.constant('note' as const), text: words, question: places }),
  fc.record({ kind: fc.constantFrom('probe' as const, 'tick' as const), item: places }),
  fc.record({ kind: fc.constant('skip' as const), reason: words }),
  fc.record({ kind: fc.constant('go-to' as const), question: places }),
  fc.record({
    kind: fc.constantFrom(
      ...(['not-asked', 'no-answer', 'back', 'undo', 'look', 'continue', 'pause'] as const),
    ),
  }),
  fc.record({ kind: fc.constantFrom('end' as const, 'seal' as const) }),
  fc.record({
    kind: fc.constant('recommend' as const),
    choice: fc.constantFrom(...RECOMMENDATIONS),
    reason: words,
  }),
  fc.record({
    kind: fc.constant('amend' as const),
    reason: words,
    change: fc.record({
      kind: fc.constant('outcome' as const),
      question: places,
      outcome: fc.record({
        kind: fc.constant('rated' as const),
        rating: fc.constantFrom(...RATINGS),
      }),
    }),
  }),
);
