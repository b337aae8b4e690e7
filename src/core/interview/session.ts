import type { InterviewKit, KitQuestion } from './kit.ts';
import type { Outcome } from './rating.ts';
import type {
  Amendment,
  Note,
  Recommendation,
  SessionEvent,
  StartedBody,
} from './session-event.ts';

/** Where a session stands: what its events come to. Questions and items count from 1. */
export interface SessionState {
  readonly kit: InterviewKit;
  readonly candidate: string;
  readonly interviewer: string;
  readonly startedAt: string;
  readonly talk: Talk;
  /** The talk before each action that `undo` can take back, oldest first. */
  readonly past: readonly PastTalk[];
  readonly paused: boolean;
  /** The questions at which the resume excerpt was looked at, in order. */
  readonly looks: readonly number[];
  readonly sealedAt?: string;
  readonly amendments: readonly DatedAmendment[];
  /** Milliseconds between events, without pauses, breaks and steps back of the clock. */
  readonly usedMs: number;
  /** The number and time of the last event. */
  readonly last: Pick<SessionEvent, 'number' | 'time'>;
}

/** The part of a session that `undo` speaks of. */
export interface Talk {
  /** The question in hand; one more than there are questions at the end. */
  readonly position: number;
  /** One for each question of the kit. */
  readonly answers: readonly Answer[];
  readonly recommendation?: Recommendation;
}

/** The talk before an event. */
export interface PastTalk {
  readonly event: number;
  readonly talk: Talk;
}

/** What is known of one answer. */
export interface Answer {
  readonly outcome?: Outcome;
  /** Items of `listenFor`, ascending. */
  readonly ticks: readonly number[];
  /** Items of `probes`, in the order they were used. */
  readonly probes: readonly number[];
  readonly notes: readonly Note[];
}

/** An amendment with its event. */
export interface DatedAmendment extends Amendment {
  readonly event: number;
  readonly time: string;
  readonly actor: string;
}

/**
 * The state after some events, or undefined where the first is no start. Total: an event that is
 * not possible where it stands changes nothing but the count of events and the time used.
 */
export function foldSession(events: readonly SessionEvent[]): SessionState | undefined {
  const [first, ...rest] = events;
  if (first?.kind !== 'started') return undefined;
  return rest.reduce(applyEvent, startState(first));
}

function startState(event: SessionEvent & StartedBody): SessionState {
  const { kit, candidate, interviewer, time, number } = event;
  const answers = kit.questions.map(() => ({ ticks: [], probes: [], notes: [] }));
  return {
    kit,
    candidate,
    interviewer,
    startedAt: time,
    talk: { position: 1, answers },
    past: [],
    paused: false,
    looks: [],
    amendments: [],
    usedMs: 0,
    last: { number, time },
  };
}

/** The state after one more event; see {@link foldSession}. */
export function applyEvent(before: SessionState, event: SessionEvent): SessionState {
  const state = passTime(before, event);
  if (event.kind === 'amended') {
    const { number, time, actor, change, reason } = event;
    if (before.sealedAt === undefined) return state;
    const amendment = { event: number, time, actor, change, reason };
    return { ...state, amendments: [...state.amendments, amendment] };
  }
  if (before.sealedAt !== undefined) return state;
  switch (event.kind) {
    case 'paused':
      return { ...state, paused: true };
    case 'continued':
      return { ...state, paused: false };
    case 'looked':
      return { ...state, looks: [...state.looks, event.question] };
    case 'sealed':
      return { ...state, sealedAt: event.time };
    case 'undone':
      return undo(state, event.event);
    default: {
      const talk = changeTalk(state.kit, state.talk, event);
      if (talk === undefined) return state;
      return { ...state, talk, past: [...state.past, { event: event.number, talk: state.talk }] };
    }
  }
}

/** A pause, and the break before a session is taken up again, are no time of the talk. */
function passTime(state: SessionState, event: SessionEvent): SessionState {
  const passed = Date.parse(event.time) - Date.parse(state.last.time);
  const counts =
    passed > 0 && !state.paused && state.sealedAt === undefined && event.kind !== 'continued';
  const usedMs = state.usedMs + (counts ? passed : 0);
  return { ...state, usedMs, last: { number: event.number, time: event.time } };
}

function undo(state: SessionState, event: number): SessionState {
  const last = state.past.at(-1);
  if (last?.event !== event) return state;
  return { ...state, talk: last.talk, past: state.past.slice(0, -1) };
}

/** The talk after an event, or undefined where the event is not possible. */
function changeTalk(kit: InterviewKit, talk: Talk, event: SessionEvent): Talk | undefined {
  switch (event.kind) {
    case 'rated':
      return settle(talk, event.question, { kind: 'rated', rating: event.rating });
    case 'skipped':
      return settle(talk, event.question, { kind: 'skipped', reason: event.reason });
    case 'not-asked':
    case 'no-answer':
      return settle(talk, event.question, { kind: event.kind });
    case 'noted': {
      const note = { tag: event.tag, text: event.text };
      return change(talk, event.question, ({ notes }) => ({ notes: [...notes, note] }));
    }
    case 'probed':
      if (event.item > (kit.questions[event.question - 1]?.probes.length ?? 0)) return undefined;
      return change(talk, event.question, ({ probes }) => ({ probes: [...probes, event.item] }));
    case 'ticked':
      if (event.item > (kit.questions[event.question - 1]?.listenFor.length ?? 0)) return undefined;
      return change(talk, event.question, ({ ticks }) => ({ ticks: tick(ticks, event) }));
    case 'moved':
      return event.to >= 1 && event.to <= frontier(talk)
        ? { ...talk, position: event.to }
        : undefined;
    case 'ended':
      return end(talk);
    case 'recommended': {
      const { choice, reason } = event;
      if (!isOver(talk)) return undefined;
      return { ...talk, recommendation: { choice, ...(reason !== undefined && { reason }) } };
    }
    default:
      return undefined;
  }
}

/** Gives a question its outcome and goes on to the first one without. */
function settle(talk: Talk, question: number, outcome: Outcome): Talk | undefined {
  const next = change(talk, question, () => ({ outcome }));
  return next && { ...next, position: frontier(next) };
}

function change(
  talk: Talk,
  question: number,
  edit: (answer: Answer) => Partial<Answer>,
): Talk | undefined {
  if (question > frontier(talk)) return undefined;
  const answer = talk.answers[question - 1];
  if (answer === undefined) return undefined;
  return { ...talk, answers: talk.answers.with(question - 1, { ...answer, ...edit(answer) }) };
}

function tick(ticks: readonly number[], event: { item: number; on: boolean }): readonly number[] {
  const others = ticks.filter((item) => item !== event.item);
  return event.on ? [...others, event.item].sort((a, b) => a - b) : others;
}

function end(talk: Talk): Talk {
  const answers = talk.answers.map((answer) =>
    answer.outcome ? answer : { ...answer, outcome: { kind: 'not-asked' as const } },
  );
  return { ...talk, answers, position: answers.length + 1 };
}

/** The first question without an outcome; one more than there are questions if all have one. */
export function frontier(talk: Talk): number {
  const open = talk.answers.findIndex(({ outcome }) => outcome === undefined);
  return open < 0 ? talk.answers.length + 1 : open + 1;
}

/** True if every question has an outcome. */
export function isOver(talk: Talk): boolean {
  return frontier(talk) > talk.answers.length;
}

/** The question in hand, or undefined at the end of the talk. */
export function questionInHand(state: SessionState): KitQuestion | undefined {
  return state.kit.questions[state.talk.position - 1];
}
