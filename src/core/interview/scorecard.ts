import type { Level } from '../glossary/level.ts';
import type { InterviewKit } from './kit.ts';
import type { Outcome } from './rating.ts';
import type { DatedAmendment, SessionState } from './session.ts';
import type { Note, Recommendation } from './session-event.ts';
import type { Answer } from './talk.ts';
import { type Coverage, departsFrom, readRatings, type TermMean, type Verdict } from './verdict.ts';

/** What an interview came to, with all that stands behind it. Plain data, safe to print as JSON. */
export interface Scorecard {
  readonly title: string;
  readonly candidate: string;
  readonly interviewer: string;
  readonly level: Level;
  readonly kit: string;
  readonly startedAt: string;
  /** Null while the session is open: the scorecard may change. */
  readonly sealedAt: string | null;
  readonly minutes: { readonly planned: number | null; readonly used: number };
  readonly terms: readonly TermScore[];
  readonly overall: number | null;
  readonly coverage: Coverage;
  readonly says: Verdict;
  readonly recommendation: (Recommendation & { readonly departs: boolean }) | null;
  /** The questions (from 1) at which the resume excerpt was looked at, each once. */
  readonly looks: readonly number[];
  readonly amendments: readonly AmendmentRecord[];
}

/** One term of a scorecard. */
export interface TermScore extends TermMean {
  readonly items: readonly ScoredQuestion[];
}

/** One question of a scorecard. */
export interface ScoredQuestion {
  /** Counts from 1 in the kit. */
  readonly number: number;
  readonly ask: string;
  /** Null where the session is open and the question was not reached. */
  readonly outcome: Outcome | null;
  readonly heard: readonly string[];
  readonly notHeard: readonly string[];
  readonly probes: readonly string[];
  readonly notes: readonly Note[];
}

/** An amendment with what stood there before; null where nothing did, and for added notes. */
export interface AmendmentRecord extends DatedAmendment {
  readonly was: Outcome | Recommendation | null;
}

/** The scorecard of a session, amendments included. */
export function buildScorecard(state: SessionState): Scorecard {
  const { kit, talk, looks } = state;
  const final = amend(state);
  const summary = readRatings(
    kit,
    final.answers.map(({ outcome }) => outcome),
  );
  const { recommendation } = final;
  return {
    title: kit.title,
    candidate: state.candidate,
    interviewer: state.interviewer,
    level: kit.level,
    kit: kit.hash,
    startedAt: state.startedAt,
    sealedAt: state.sealedAt ?? null,
    minutes: { planned: kit.plannedMinutes ?? null, used: Math.round(state.usedMs / 60_000) },
    terms: summary.terms.map((term) => ({ ...term, items: itemsOf(kit, final.answers, term.id) })),
    overall: summary.overall,
    coverage: summary.coverage,
    says: summary.says,
    recommendation: recommendation
      ? { ...recommendation, departs: departsFrom(recommendation.choice, summary.says) }
      : null,
    looks: [...new Set(looks)].filter((question) => question <= talk.answers.length),
    amendments: final.records,
  };
}

function itemsOf(
  kit: InterviewKit,
  answers: readonly Answer[],
  term: string,
): readonly ScoredQuestion[] {
  return kit.questions.flatMap((question, index) => {
    const answer = answers[index];
    if (question.term !== term || answer === undefined) return [];
    const { outcome = null, ticks, notes } = answer;
    const isHeard = (_: string, item: number): boolean => ticks.includes(item + 1);
    return [
      {
        number: index + 1,
        ask: question.ask,
        outcome,
        heard: question.listenFor.filter(isHeard),
        notHeard: question.listenFor.filter((text, item) => !isHeard(text, item)),
        probes: question.probes.filter((_, item) => answer.probes.includes(item + 1)),
        notes,
      },
    ];
  });
}

interface Amended {
  readonly answers: readonly Answer[];
  readonly recommendation?: Recommendation;
  readonly records: readonly AmendmentRecord[];
}

function amend({ talk, amendments }: SessionState): Amended {
  return amendments.reduce<Amended>(applyAmendment, { ...talk, records: [] });
}

function applyAmendment(amended: Amended, amendment: DatedAmendment): Amended {
  const { change } = amendment;
  const record = (was: AmendmentRecord['was']) => [...amended.records, { ...amendment, was }];
  if (change.kind === 'recommendation') {
    const was = amended.recommendation ?? null;
    return { ...amended, recommendation: change.recommendation, records: record(was) };
  }
  const answer = amended.answers[change.question - 1];
  if (answer === undefined) return amended;
  const edited =
    change.kind === 'outcome'
      ? { ...answer, outcome: change.outcome }
      : { ...answer, notes: [...answer.notes, change.note] };
  const was = change.kind === 'outcome' ? (answer.outcome ?? null) : null;
  return {
    ...amended,
    answers: amended.answers.with(change.question - 1, edited),
    records: record(was),
  };
}
