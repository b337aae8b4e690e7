import type { ChainVerdict } from '../core/interview/chain.ts';
import type { SessionState } from '../core/interview/session.ts';
import type { EventBody, SessionEvent, StartedBody } from '../core/interview/session-event.ts';
import type { Reply } from '../core/interview/typed.ts';

/** What interviews need from the world. */
export interface InterviewWorld {
  /** The name of the person at the computer, as the system knows it; may be empty. */
  readonly userName: string;
  /** Single keys can be read and screens drawn over. */
  readonly canDraw: boolean;
  /** Lines come from a pipe or a file. */
  readonly isPiped: boolean;
  /** The sessions of a folder; of the data folder of the platform without one. */
  sessions(folder?: string): SessionStore;
  /** By keys, by lines as they are typed, or by lines known beforehand. */
  sit(how: 'keys' | 'lines' | readonly string[]): InterviewDesk;
  /** A kit file or a file of answers. Throws a RecruitError where it cannot be read. */
  readText(file: string): string;
  /** Something of that name is there already. */
  isTaken(path: string): boolean;
  /** ISO 8601, UTC. */
  now(): string;
}

/**
 * Where interview sessions are kept. Every method throws a RecruitError of kind `session`. A session
 * is called by the path of its file or, if it is in the folder, by its name, with or without ending.
 */
export interface SessionStore {
  /** The folder of the sessions; made when the first one is begun. */
  readonly folder: string;
  /** Hexadecimal SHA-256: the hash of kits. */
  hash(text: string): string;
  begin(start: Omit<StartedBody, 'kind' | 'format'>): OpenSession;
  /** Takes up a session. */
  open(session: string): OpenSession;
  /** Reads a session, without changing or locking it. */
  read(session: string): SessionReading;
  /** All sessions of the folder by name; those that cannot be read say why. */
  list(): readonly SessionEntry[];
  /** Keeps a session from being purged, or lets go of it where the reason is undefined. */
  hold(session: string, reason: string | undefined): void;
  /** Deletes a session for good; refused while it is held or open. */
  purge(session: string): PurgeReceipt;
}

/** A session that this process writes. */
export interface OpenSession {
  readonly file: string;
  /** What was set right on opening, in words; empty as a rule. */
  readonly repairs: readonly string[];
  state(): SessionState;
  /**
   * Writes an event and waits until it is on the disk; returns the state after it. Throws a
   * RecruitError, with the file as it was, where it cannot: the event may be written again.
   */
  append(body: EventBody, actor?: string): SessionState;
  /** Lets other processes write the session. */
  close(): void;
}

/** What stands in a session file. */
export interface SessionReading {
  readonly file: string;
  /** Whole lines, a complete last one without its line feed included. */
  readonly lines: readonly string[];
  /** The events of the lines in front of the first that is none. */
  readonly events: readonly SessionEvent[];
  readonly verdict: ChainVerdict;
  readonly tail: Tail;
  /** Bytes up to the last line feed. */
  readonly wholeBytes: number;
}

/** What follows the last line feed: a line that was being written. */
export type Tail =
  | { readonly kind: 'none' }
  | { readonly kind: 'complete'; readonly bytes: number }
  | { readonly kind: 'torn'; readonly text: string };

/** A session of the folder. */
export interface SessionEntry {
  readonly file: string;
  /** Undefined where the file holds no readable session; `fault` says why. */
  readonly state?: SessionState;
  readonly fault?: string;
  /** Why it must not be purged. */
  readonly held?: string;
}

/** What is kept of a purged session: nothing about anybody. */
export interface PurgeReceipt {
  readonly purgedAt: string;
  readonly startedAt: string | null;
  readonly lines: number;
  /** Of the last line. */
  readonly hash: string;
}

/** Where an interviewer sits: shows a screen and takes what they do, by keys or by lines. */
export interface InterviewDesk {
  /** Somebody is there to be asked again; not so for a pipe or a file of answers. */
  readonly attended: boolean;
  /** Shows the whole screen after each reply, so that what was done is seen on it. */
  readonly redraws: boolean;
  /** Shows a screen and waits. Ctrl-C and the end of the input pause the session. */
  next(screen: AtWidth<DeskScreen>): Promise<Reply>;
  /** Asks for one line, or for one key; undefined where the interviewer gives up. */
  ask(message: AtWidth<string>, oneKey?: boolean): Promise<string | undefined>;
  /** Shows a text apart from the question, until it was read. */
  show(text: AtWidth<string>): Promise<void>;
  /** Lets the interviewer write in their editor; undefined where nothing was written. */
  edit(): Promise<string | undefined>;
  close(): void;
}

/**
 * Something for so many columns; for those of results where a desk has no width of its own. A
 * terminal that gets another size while it waits is drawn anew, so it may be asked for many times.
 */
export type AtWidth<T> = (columns?: number) => T;

/** A screen of the interview; texts are ready to print: wrapped, with or without colour. */
export interface DeskScreen {
  readonly body: string;
  /** What the digits stand for: in sight with the keys. */
  readonly anchors: string;
  /** What the last reply came to, if there is anything to say. */
  readonly said: string;
  /** What can be typed: in sight however long the body is. */
  readonly keys: string;
  readonly state: SessionState;
}
