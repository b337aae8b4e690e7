import type { Level, YearRange } from '../glossary/level.ts';
import type { BlindNote } from '../resume/blind-note.ts';
import type { LastUsed, Months } from '../resume/experience.ts';
import type { HiddenMechanism } from '../resume/hidden-text.ts';
import type { PicturePages } from '../resume/picture-pages.ts';
import type { SectionKind } from '../resume/section-headings.ts';
import type { Stance } from './stance.ts';
import type { Strength } from './strength.ts';

/** The version of the shape of {@link ScanReport}; it grows when a field changes or goes. */
export const SCAN_REPORT_SCHEMA = 'recruit.scan/1';

/** What a resume shows, as plain sorted data that goes to JSON as it is. */
export interface ScanReport {
  readonly schema: typeof SCAN_REPORT_SCHEMA;
  readonly tool: string;
  readonly library: LibraryStamp;
  readonly document: DocumentStamp;
  /** The day of the scan, YYYY-MM-DD. */
  readonly scannedOn: string;
  readonly level: ChosenLevel;
  /** Terms with evidence, and those asked for by name; by id. */
  readonly terms: readonly TermEvidence[];
  /** Those of the document first, then those of the terms, by term. */
  readonly redFlags: readonly RedFlagFinding[];
  /** Three to five questions, if there is anything to ask about. */
  readonly askNext: readonly NextQuestion[];
  /** What was masked; absent where nothing was to be. */
  readonly blind?: BlindNote;
}

/** Which library was used. */
export interface LibraryStamp {
  /** Hexadecimal SHA-256 over all files. */
  readonly hash: string;
  readonly terms: number;
}

/** Which document was read. */
export interface DocumentStamp extends PicturePages {
  readonly file: string;
  /** Hexadecimal SHA-256 of its bytes. */
  readonly sha256: string;
  readonly pages: number;
  readonly words: number;
}

/** The level at which questions were chosen, and why. */
export interface ChosenLevel {
  readonly level: Level;
  readonly because: /** The user named it. */
    | { readonly kind: 'asked' }
    /** Its range holds the middle of the dated months of the strongest term. */
    | { readonly kind: 'experience'; readonly term: string; readonly months: Months }
    /** No dated experience says anything: the middle one. */
    | { readonly kind: 'no-dated-experience' };
}

/** All that a resume says of one term, in reading order. */
export interface TermEvidence {
  readonly term: string;
  readonly name: string;
  /** Passages of every stance; only those `shown` count. */
  readonly evidence: readonly Evidence[];
  /** The strongest of the passages shown; null where none is. */
  readonly strength: Strength | null;
  readonly experience: Experience;
  /** Null where no dated role shows the term. */
  readonly lastUsed: LastUsed | null;
  /** What the field expects at each level, beside what the resume shows. */
  readonly levelSignals: readonly LevelSignal[];
}

/** How long the roles lasted that show a term: their union, not their sum. */
export type Experience =
  /** `undatedRoles` show it too, and may add to it. */
  | {
      readonly kind: 'dated';
      readonly months: Months;
      readonly roles: number;
      readonly undatedRoles: number;
    }
  /** Roles show it, but none has dates that can be read. */
  | { readonly kind: 'cannot-tell'; readonly roles: number }
  /** No role shows it. */
  | { readonly kind: 'no-role' };

/** One level of a term: years the field expects, and its signs with the passages that show them. */
export interface LevelSignal {
  readonly level: Level;
  readonly years: YearRange;
  readonly seen: readonly { readonly sign: string; readonly evidence: Evidence }[];
  /** How many of its signs have phrases, so that a resume can show them. */
  readonly findable: number;
}

/** One passage of the resume, quoted exactly. */
export interface Evidence {
  readonly quote: string;
  /** What was found within the quote; offsets count UTF-16 units from 0, `end` is exclusive. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** The phrases of the term file that found it. */
  readonly phrases: readonly string[];
  /** Counts from 1. */
  readonly page: number;
  /** Counts from 1 on its page. */
  readonly line: number;
  /** There where the page was read by OCR only. */
  readonly ocr?: true;
  readonly stance: Stance;
  readonly strength: Strength;
  readonly section: {
    readonly kind: SectionKind;
    /** As written; null above the first heading. */
    readonly heading: string | null;
  };
  /** The role in whose text it stands; null if in none. */
  readonly role: EvidenceRole | null;
}

/** A role as written; null where it does not say. */
export interface EvidenceRole {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly dates: string | null;
}

/** A red flag, with what was observed. */
export interface RedFlagFinding {
  /** Stable: `<term>/<flag in kebab-case>`, or `document/<rule>`. */
  readonly rule: string;
  /** The term it is about; null if it is about the document. */
  readonly term: string | null;
  readonly flag: string;
  readonly why: string;
  readonly couldAlsoMean: string;
  readonly ask: string;
  readonly observed: Observation;
}

/** What a red flag rests on. */
export type Observation =
  /** Nothing in the resume matches any of these phrases. */
  | { readonly kind: 'absent'; readonly phrases: readonly string[] }
  /** These passages do. */
  | { readonly kind: 'present'; readonly evidence: readonly Evidence[] }
  /** A resume cannot show it. */
  | { readonly kind: 'interview-only' }
  /** Words of the resume that contradict themselves or the calendar. */
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  /** More years are claimed than the dated roles give. */
  | {
      readonly kind: 'claimed-years';
      readonly passages: readonly Passage[];
      readonly claimedYears: number;
      readonly dated: Months;
    }
  /** Text that a reader of the page does not see. */
  | { readonly kind: 'hidden'; readonly hidden: readonly HiddenPassage[] };

/** Words of the resume with their place. */
export interface Passage {
  readonly quote: string;
  readonly page: number;
  /** Null where it stands in no line: text that a reader does not see. */
  readonly line: number | null;
  /** There where the page was read by OCR only. */
  readonly ocr?: true;
}

/** Text that cannot be seen, and why. */
export interface HiddenPassage {
  readonly mechanism: HiddenMechanism;
  /** As it stands in the file, or what invisible letters spell. */
  readonly text: string;
  readonly page: number;
  /** Null where it stands in no line. */
  readonly line: number | null;
}

/** A question worth asking, and why it was chosen. */
export interface NextQuestion {
  /** Null if it is about the document. */
  readonly term: string | null;
  readonly because: 'red-flag' | 'no-evidence' | 'thin-evidence' | 'evidence' | 'interview-only';
  readonly ask: string;
  /** The expected answer, or for a red flag the innocent explanation to listen for. */
  readonly expect: string;
  readonly listenFor: readonly string[];
}
