import { isRating, type Outcome, wantsEvidence } from './rating.ts';
import { type Refusal, refuseQuestion } from './refusal.ts';
import type { SessionState } from './session.ts';
import type { Change, EventBody, Recommendation } from './session-event.ts';
import { frontier, isOver } from './talk.ts';
import { departsFrom, readRatings } from './verdict.ts';

/** The event of a recommendation, which comes last. */
export function decideRecommendation(
  state: SessionState,
  { choice, reason }: Recommendation,
): EventBody | Refusal {
  if (!isOver(state.talk)) return { code: 'open-question', question: frontier(state.talk) };
  const given = reason?.trim();
  if (given) return { kind: 'recommended', choice, reason: given };
  return refuseDeparture(state, choice) ?? { kind: 'recommended', choice };
}

function refuseDeparture(
  { kit, talk }: SessionState,
  choice: Recommendation['choice'],
): Refusal | undefined {
  const outcomes = talk.answers.map(({ outcome }) => outcome);
  const { says } = readRatings(kit, outcomes);
  return departsFrom(choice, says) ? { code: 'departs-from-ratings', says } : undefined;
}

/** The event of sealing, which the ends of the scale want evidence for. */
export function decideSeal(state: SessionState): EventBody | Refusal {
  if (!isOver(state.talk)) return { code: 'open-question', question: frontier(state.talk) };
  const questions = evidenceWanted(state);
  if (questions.length > 0) return { code: 'evidence-wanted', questions };
  // A rating may have been changed after the recommendation was given.
  const given = state.talk.recommendation;
  const departure = given && given.reason === undefined && refuseDeparture(state, given.choice);
  return departure || { kind: 'sealed' };
}

/** The questions rated 1 or 5 without a note, which sealing asks for. */
export function evidenceWanted(state: SessionState): readonly number[] {
  return state.talk.answers.flatMap(({ outcome, notes }, index) =>
    wantsEvidence(outcome) && notes.length === 0 ? [index + 1] : [],
  );
}

/** The event of an amendment, which only a sealed session takes. */
export function decideAmendment(
  state: SessionState,
  change: Change,
  given: string,
): EventBody | Refusal {
  if (state.sealedAt === undefined) return { code: 'not-sealed' };
  const reason = given.trim();
  if (reason === '') return { code: 'reason-wanted' };
  const refusal =
    change.kind === 'recommendation' ? undefined : refuseQuestion(state, change.question);
  if (refusal) return refusal;
  if (change.kind === 'note' && change.note.text.trim() === '') return { code: 'empty-note' };
  if (change.kind === 'outcome') {
    const fault = refuseOutcome(change.outcome);
    if (fault) return fault;
  }
  return { kind: 'amended', change, reason };
}

function refuseOutcome(outcome: Outcome): Refusal | undefined {
  if (outcome.kind === 'rated' && !isRating(outcome.rating)) return { code: 'not-a-rating' };
  if (outcome.kind === 'skipped' && outcome.reason.trim() === '') return { code: 'reason-wanted' };
  return undefined;
}
