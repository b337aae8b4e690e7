import type { Frame } from './question-frames.ts';

/** What an interview question may not be about. */
export type BannedTopic =
  | 'age'
  | 'family'
  | 'religion'
  | 'origin'
  | 'language'
  | 'health'
  | 'orientation'
  | 'record'
  | 'union'
  | 'politics'
  | 'salary';

/** One topic: how such questions are put, and what may be asked in their place. */
export interface BannedQuestion {
  readonly topic: BannedTopic;
  /** A question about the work that finds out what the asker may need to know. */
  readonly instead: string;
  /** Words by the frame in which they are personal; pieces of expressions for a plain question. */
  readonly words: Readonly<Partial<Record<Frame, readonly string[]>>>;
  /** Whole expressions for what no frame says; they are tried before the words of every topic. */
  readonly forms: readonly string[];
}
