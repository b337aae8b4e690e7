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
  /** Matched against the question in lower case, with straight apostrophes. */
  readonly forms: readonly RegExp[];
  /** A question about the work that finds out what the asker may need to know. */
  readonly instead: string;
}
