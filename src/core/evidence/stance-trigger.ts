import type { Stance } from './stance.ts';

/**
 * Words that tell whose work a sentence speaks of, and whether it was done at all. The method
 * (triggers with a direction and a reach, words that end the reach, and look-alikes which cancel a
 * trigger) is NegEx: Chapman, Bridewell, Hanbury, Cooper, Buchanan, "A simple algorithm for identifying
 * negated findings and diseases in discharge summaries", J. Biomed. Inform. 34 (2001) 301-310. Its own
 * triggers are clinical ("no evidence of", "ruled out"); these were written for resumes, none is copied.
 * All are in the phrase language of term files.
 */
export interface StanceTrigger {
  readonly stance: Exclude<Stance, 'shown'>;
  /** Where the words that it speaks of stand. */
  readonly scope: 'after' | 'before';
  /** At most so many words lie between the trigger and what it speaks of. */
  readonly reach: number;
  readonly condition?: TriggerCondition;
  readonly phrases: readonly string[];
}

/** When alone a trigger counts. */
export type TriggerCondition =
  /** It begins the sentence, or follows "I". */
  | 'at-start'
  /** Nothing but a closing bracket or full stop follows. */
  | 'at-end'
  /** Another word governs it: "supported the team that", never "Diplomat who". */
  | 'governed'
  /** One of the past follows that tells of doing: "the integrator who programmed", never "a patient who needed". */
  | 'doing'
  /** What it speaks of begins the sentence: "Bilateral talks were led by my director". */
  | 'of-subject'
  /** Somebody hands things to it: "sent invoices to the accounts payable department". */
  | 'served'
  /** The sentence begins with a verb of those who are only present: "attended toolbox talks held by the foreman". */
  | 'idle'
  /** It begins among the words that it speaks of: "accountant, so no consolidation experience". */
  | 'within'
  /** None of "before", "until" and the like follows: "no treaty was signed before I". */
  | 'unconditional';
