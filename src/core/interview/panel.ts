import { type Agreement, measureAgreement } from './agreement.ts';
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

/** Why sessions cannot be compared. */
export type PanelRefusal =
  | { readonly code: 'too-few-sessions' }
  | { readonly code: 'not-sealed'; readonly interviewer: string; readonly candidate: string }
  | { readonly code: 'own-not-sealed'; readonly candidate: string }
  | { readonly code: 'mixed-kits'; readonly titles: readonly string[] }
  | { readonly code: 'same-interviewer'; readonly interviewer: string; readonly candidate: string };

/** A panel, or the first thing that stands against it. */
export type PanelResult =
  | { readonly ok: true; readonly panel: Panel }
  | { readonly ok: false; readonly refusal: PanelRefusal };

/** Who looks, and on what terms. */
export interface PanelOptions {
  readonly reader: string;
  /** The reader's own sessions, those outside the panel included. */
  readonly own: readonly SessionState[];
  /** Compare sessions of different kits, question by question with the same words. */
  readonly mixKits?: boolean;
}

/**
 * Another's session of a candidate opens only when the reader's own of that candidate is sealed:
 * raters who have seen each other's ratings are not independent. True for the reader's own.
 */
export function isOpenTo(session: SessionState, { reader, own }: PanelOptions): boolean {
  if (sameName(session.interviewer, reader)) return true;
  return own.every(
    ({ candidate, sealedAt }) => sealedAt !== undefined || !sameName(candidate, session.candidate),
  );
}

/** Puts sessions side by side. */
export function buildPanel(
  sessions: readonly SessionState[],
  options: PanelOptions,
  seed?: number,
): PanelResult {
  const refusal = refuse(sessions, options);
  if (refusal) return { ok: false, refusal };
  const scorecards = sessions.map(buildScorecard).sort(byCandidate);
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

function refuse(
  sessions: readonly SessionState[],
  options: PanelOptions,
): PanelRefusal | undefined {
  const shut = sessions.find((session) => !isOpenTo(session, options));
  if (shut) return { code: 'own-not-sealed', candidate: shut.candidate };
  const open = sessions.find(({ sealedAt }) => sealedAt === undefined);
  if (open) {
    return { code: 'not-sealed', interviewer: open.interviewer, candidate: open.candidate };
  }
  if (sessions.length < 2) return { code: 'too-few-sessions' };
  const titles = new Map(sessions.map(({ kit }) => [kit.hash, kit.title]));
  if (titles.size > 1 && options.mixKits !== true) {
    return { code: 'mixed-kits', titles: [...titles.values()] };
  }
  const twice = sessions.find((session, index) =>
    sessions.slice(0, index).some((other) => isSamePair(other, session)),
  );
  return (
    twice && {
      code: 'same-interviewer',
      interviewer: twice.interviewer,
      candidate: twice.candidate,
    }
  );
}

function isSamePair(a: SessionState, b: SessionState): boolean {
  return sameName(a.interviewer, b.interviewer) && sameName(a.candidate, b.candidate);
}

/** Names typed by hand on different days: case and spacing do not tell people apart. */
function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
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
