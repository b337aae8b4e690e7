import type { Level } from '../glossary/level.ts';

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
  /** The level at which questions were chosen. */
  readonly level: Level;
  /** Terms with evidence, and those asked for by name; by id. */
  readonly terms: readonly TermEvidence[];
  readonly redFlags: readonly RedFlagFinding[];
  /** Three to five questions, if there is anything to ask about. */
  readonly askNext: readonly NextQuestion[];
}

/** Which library was used. */
export interface LibraryStamp {
  /** Hexadecimal SHA-256 over all files. */
  readonly hash: string;
  readonly terms: number;
}

/** Which document was read. */
export interface DocumentStamp {
  readonly file: string;
  /** Hexadecimal SHA-256 of its bytes. */
  readonly sha256: string;
  readonly pages: number;
  readonly words: number;
}

/** All evidence of one term, in reading order. */
export interface TermEvidence {
  readonly term: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
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
}

/** A red flag of a term, with what was observed. */
export interface RedFlagFinding {
  /** Stable: `<term>/<flag in kebab-case>`. */
  readonly rule: string;
  readonly term: string;
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
  | { readonly kind: 'interview-only' };

/** A question worth asking, and why it was chosen. */
export interface NextQuestion {
  readonly term: string;
  readonly because: 'red-flag' | 'no-evidence' | 'thin-evidence' | 'evidence';
  readonly ask: string;
  /** The expected answer, or for a red flag the innocent explanation to listen for. */
  readonly expect: string;
  readonly listenFor: readonly string[];
}
