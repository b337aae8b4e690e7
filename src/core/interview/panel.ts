import { type Agreement, measureAgreement } from './agreement.ts';
import { type PanelOptions, type PanelRefusal, refusePanel } from './panel-refusal.ts';
import { nameKey } from './person-name.ts';
import { type Outcome, ratingOf } from './rating.ts';
import { buildScorecard, type Scorecard, type ScoredQuestion } from './scorecard.ts';
import type { SessionState } from './session.ts';
import type { Note } from './session-event.ts';

/** The sealed scorecards of several interviewers, side by side. */
export interface Panel {
  /** Sorted by candidate, then interviewer. */
  readonly scorecards: readonly Scorecard[];
  /** Sorted; the order of {@link Agreement.offsets}. */
  readonly interviewers: readonly string[];
  /** More than one kit: asked for by whoever called. */
  readonly mixedKits: boolean;
  /** Widest spread first; those with fewer than two ratings last. */
  readonly items: readonly PanelItem[];
  readonly agreement: Agreement;
}

/** One question to one candidate, with what each interviewer made of the answer. */
export interface PanelItem {
  readonly candidate: string;
  /** The name of the term. */
  readonly term: string;
  readonly ask: string;
  /** Sorted by interviewer. */
  readonly views: readonly PanelView[];
  /** Highest less lowest rating; null with fewer than two ratings. */
  readonly spread: number | null;
}

/** What one interviewer made of an answer. */
export interface PanelView {
  readonly interviewer: string;
  readonly outcome: Outcome | null;
  readonly notes: readonly Note[];
}

/** A panel, or the first thing that stands against it. */
export type PanelResult =
  | { readonly ok: true; readonly panel: Panel }
  | { readonly ok: false; readonly refusal: PanelRefusal };

/** Puts sessions side by side. */
export function buildPanel(
  sessions: readonly SessionState[],
  options: PanelOptions,
  seed?: number,
): PanelResult {
  const refusal = refusePanel(sessions, options);
  if (refusal) return { ok: false, refusal };
  const scorecards = unifyNames(sessions.map(buildScorecard).sort(byCandidate));
  const interviewers = [...new Set(scorecards.map(({ interviewer }) => interviewer))].sort();
  const items = collectItems(scorecards);
  const table = interviewers.map((interviewer) =>
    items.map(({ views }) => {
      const view = views.find((one) => one.interviewer === interviewer);
      return ratingOf(view?.outcome ?? undefined);
    }),
  );
  const mixedKits = new Set(scorecards.map(({ kit }) => kit)).size > 1;
  const sorted = [...items].sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1));
  const agreement = measureAgreement(table, seed);
  return { ok: true, panel: { scorecards, interviewers, mixedKits, items: sorted, agreement } };
}

/** Spells each interviewer in one way, so that no one counts as two raters. */
function unifyNames(scorecards: readonly Scorecard[]): readonly Scorecard[] {
  const names = new Map<string, string>();
  for (const { interviewer } of scorecards) {
    const key = nameKey(interviewer);
    if (!names.has(key)) names.set(key, interviewer);
  }
  return scorecards.map((card) => {
    return { ...card, interviewer: names.get(nameKey(card.interviewer)) ?? card.interviewer };
  });
}

function byCandidate(a: Scorecard, b: Scorecard): number {
  const [left, right] = [a, b].map(({ candidate, interviewer }) => [candidate, interviewer]);
  return compareTexts(left?.[0], right?.[0]) || compareTexts(left?.[1], right?.[1]);
}

function compareTexts(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same words of the same term to the same candidate are one item, whatever their kit. */
function collectItems(scorecards: readonly Scorecard[]): readonly PanelItem[] {
  const items = new Map<string, PanelItem>();
  for (const { candidate, interviewer, terms } of scorecards) {
    for (const { id, name, items: questions } of terms) {
      for (const question of questions) {
        const key = JSON.stringify([nameKey(candidate), id, question.ask]);
        const before = items.get(key)?.views ?? [];
        const views = [...before, toView(interviewer, question)];
        const { ask } = question;
        items.set(key, { candidate, term: name, ask, views, spread: spreadOf(views) });
      }
    }
  }
  return [...items.values()];
}

function toView(interviewer: string, { outcome, notes }: ScoredQuestion): PanelView {
  return { interviewer, outcome, notes };
}

function spreadOf(views: readonly PanelView[]): number | null {
  const ratings = views.flatMap(({ outcome }) => ratingOf(outcome ?? undefined) ?? []);
  return ratings.length < 2 ? null : Math.max(...ratings) - Math.min(...ratings);
}
