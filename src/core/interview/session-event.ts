import type { InterviewKit } from './kit.ts';
import type { Outcome, Rating } from './rating.ts';

/** The form of session files that this version writes; a file with a higher number is refused. */
export const SESSION_FORMAT = 1;

/** One thing that happened in a session: one line of its file. */
export type SessionEvent = EventStamp & EventBody;

/** What every event carries. */
export interface EventStamp {
  /** Counts from 1. */
  readonly number: number;
  /** ISO 8601, UTC. As the clock said: it may be before the time of the event before. */
  readonly time: string;
  /** Who did it. */
  readonly actor: string;
  /** The hash of the line before; {@link NO_LINE} in the first. */
  readonly previous: string;
}

/** Stands where a hash of the line before would, in the first line. */
export const NO_LINE: string = '0'.repeat(64);

/** What happened. Questions, and the items of their lists, count from 1. */
export type EventBody =
  | StartedBody
  | { readonly kind: 'rated'; readonly question: number; readonly rating: Rating }
  | { readonly kind: 'skipped'; readonly question: number; readonly reason: string }
  | { readonly kind: 'not-asked'; readonly question: number }
  | { readonly kind: 'no-answer'; readonly question: number }
  | ({ readonly kind: 'noted'; readonly question: number } & Note)
  | { readonly kind: 'probed'; readonly question: number; readonly item: number }
  | {
      readonly kind: 'ticked';
      readonly question: number;
      readonly item: number;
      /** False where a tick was taken away. */
      readonly on: boolean;
    }
  | { readonly kind: 'moved'; readonly to: number }
  /** The resume excerpt of the question's term was looked at. */
  | { readonly kind: 'looked'; readonly question: number }
  /** Takes back the event of that number. */
  | { readonly kind: 'undone'; readonly event: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'continued' }
  /** The talk is over; questions without an outcome were not asked. */
  | { readonly kind: 'ended' }
  | ({ readonly kind: 'recommended' } & Recommendation)
  | { readonly kind: 'sealed' }
  | ({ readonly kind: 'amended' } & Amendment);

/** The first event of every session. It holds the kit, so that the file stands on its own. */
export interface StartedBody {
  readonly kind: 'started';
  /** See {@link SESSION_FORMAT}. */
  readonly format: number;
  readonly candidate: string;
  readonly interviewer: string;
  readonly kit: InterviewKit;
}

/** `plus` speaks for the answer, `minus` against it, `quote` is what the candidate said. */
export type NoteTag = 'plain' | 'plus' | 'minus' | 'quote';

/** A line that the interviewer wrote. */
export interface Note {
  readonly tag: NoteTag;
  readonly text: string;
}

/** Whether to go on with the candidate. */
export const RECOMMENDATIONS = ['yes', 'no', 'no-decision'] as const;

/** The interviewer's own view, given last; `reason` where it departs from the ratings, or at will. */
export interface Recommendation {
  readonly choice: (typeof RECOMMENDATIONS)[number];
  readonly reason?: string;
}

/** A change after sealing. What it changes is kept. */
export interface Amendment {
  readonly change: Change;
  readonly reason: string;
}

/** What an amendment changes. */
export type Change =
  | { readonly kind: 'outcome'; readonly question: number; readonly outcome: Outcome }
  | { readonly kind: 'note'; readonly question: number; readonly note: Note }
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation };

const TAGS: Readonly<Record<string, NoteTag>> = { '+': 'plus', '-': 'minus', '"': 'quote' };

/** Reads a typed note: `+`, `-` or `"` in front tags it. Undefined where nothing is left of it. */
export function parseNote(typed: string): Note | undefined {
  const line = typed.trim();
  const tag = TAGS[line.charAt(0)];
  if (tag === undefined) return line === '' ? undefined : { tag: 'plain', text: line };
  const rest = line.slice(1).trim();
  const text = tag === 'quote' ? rest.replace(/"$/, '').trim() : rest;
  return text === '' ? undefined : { tag, text };
}
