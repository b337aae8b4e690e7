import type { InterviewKit, KitQuestion } from './kit.ts';
import type { Amendment, SessionEvent, StartedBody } from './session-event.ts';
import { changeTalk, startTalk, type Talk } from './talk.ts';

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

/** The talk before an event. */
export interface PastTalk {
  readonly event: number;
  readonly talk: Talk;
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
  return {
    kit,
    candidate,
    interviewer,
    startedAt: time,
    talk: startTalk(kit),
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

/** The question in hand, or undefined at the end of the talk. */
export function questionInHand(state: SessionState): KitQuestion | undefined {
  return state.kit.questions[state.talk.position - 1];
}
