import type { Level, YearRange } from './level.ts';

/** One term of a trade, as the whole tool uses it: the content of one valid term file. */
export interface Term {
  /** The file name without its ending, e.g. `bilateral-relations`. */
  readonly id: string;
  /** The name as people write it, e.g. "Bilateral Relations". */
  readonly name: string;
  readonly industry: string;
  /** Other names a person may type or read. */
  readonly aliases: readonly string[];
  /** Plain language, for someone outside the field. */
  readonly meaning: string;
  /** What it usually tells a reader of resumes, and what it does not. */
  readonly onAResume: string;
  readonly confusedWith: readonly Confusion[];
  /** Evidence of the term, in the phrase language. */
  readonly phrases: readonly string[];
  /** Wording that must never count, in the phrase language. */
  readonly lookAlikes: readonly string[];
  /** Resume lines that the phrases must find. */
  readonly examples: readonly string[];
  /** Resume lines that the phrases must not find. */
  readonly nonExamples: readonly string[];
  readonly titles: Titles;
  readonly levels: Readonly<Record<Level, LevelGuide>>;
  readonly redFlags: readonly RedFlag[];
  /** Ids of other terms. */
  readonly related: readonly string[];
  readonly refs: References;
}

/** Another term (an id or a plain name) that people mix up with this one, and how they differ. */
export interface Confusion {
  readonly term: string;
  readonly difference: string;
}

/** Job titles of people who do this work; `similar` ones are worth a search too. */
export interface Titles {
  readonly typical: string;
  readonly similar: readonly string[];
}

/** What the field expects at one level, and what to ask there. */
export interface LevelGuide {
  readonly years: YearRange;
  readonly indicators: readonly Indicator[];
  readonly questions: readonly Question[];
}

/** A sign of the level. `phrases` (phrase language, may be empty) find it in a resume. */
export interface Indicator {
  readonly sign: string;
  readonly phrases: readonly string[];
}

/** One interview question with what a good answer holds. */
export interface Question {
  readonly ask: string;
  /** The expected answer, for someone who could not answer it. */
  readonly expect: string;
  /** Two to five things to tick while listening. */
  readonly listenFor: readonly string[];
  /** Neutral follow-ups. */
  readonly probes: readonly string[];
  /** What a poor and an outstanding answer sound like; absent where the file gives neither. */
  readonly anchors?: Anchors;
}

/** The two ends of the rating scale of a question. */
export interface Anchors {
  readonly weak: string;
  readonly strong: string;
}

/** A point to clarify about the work, never about the person. */
export interface RedFlag {
  readonly flag: string;
  readonly why: string;
  readonly couldAlsoMean: string;
  readonly ask: string;
  /** How a resume can show it; absent where only an interview can tell. */
  readonly lookFor?: LookFor;
}

/** `absent`: nothing in the resume matches any phrase. `present`: something matches one. */
export interface LookFor {
  readonly when: 'absent' | 'present';
  readonly phrases: readonly string[];
}

/** Identifiers in public classifications of occupations and skills. */
export interface References {
  /** ESCO concept URI. */
  readonly esco?: string;
  /** O*NET-SOC code, e.g. 11-9199.00. */
  readonly onet?: string;
}
