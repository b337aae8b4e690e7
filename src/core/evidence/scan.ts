import type { Glossary } from '../glossary/glossary.ts';
import type { Level } from '../glossary/level.ts';
import type { Term } from '../glossary/term.ts';
import { matcherOf } from '../glossary/term-matcher.ts';
import type { Resume } from '../resume/resume.ts';
import { chooseQuestions } from './ask-next.ts';
import { type Matched, matchResume, quotesOf } from './matching.ts';
import { findRedFlags } from './red-flags.ts';
import { SCAN_REPORT_SCHEMA, type ScanReport, type TermEvidence } from './scan-report.ts';

/** What a scan needs to know beside the resume. */
export interface ScanContext {
  readonly tool: string;
  readonly glossary: Glossary;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly level: Level;
  /** Ids of the terms to look for; empty for all that the resume shows. */
  readonly wanted: readonly string[];
}

/** A document that was read. */
export interface ScannedDocument {
  readonly file: string;
  readonly sha256: string;
  readonly resume: Resume;
}

/** Compiles the library once and gives a function that reports on one resume after the other. */
export function createScanner(context: ScanContext): (document: ScannedDocument) => ScanReport {
  const matcher = matcherOf(context.glossary);
  return (document) => report(document, matchResume(matcher, document.resume), context);
}

function report(document: ScannedDocument, matched: Matched, context: ScanContext): ScanReport {
  const { glossary, level, wanted, today, tool } = context;
  const candidates = glossary.terms.filter(
    (term) => wanted.length === 0 || wanted.includes(term.id),
  );
  const terms = candidates
    .map((term) => evidenceOf(term, matched))
    .filter((item) => item.evidence.length > 0 || wanted.includes(item.term));
  const shown = candidates.filter((term) => terms.some((item) => item.term === term.id));
  const redFlags = shown.flatMap((term) => findRedFlags(term, matched));
  return {
    schema: SCAN_REPORT_SCHEMA,
    tool,
    library: { hash: glossary.hash, terms: glossary.terms.length },
    document: stamp(document),
    scannedOn: today,
    level,
    terms,
    redFlags,
    askNext: chooseQuestions(shown, terms, redFlags, level),
  };
}

function evidenceOf(term: Term, matched: Matched): TermEvidence {
  const own = matched.matches.filter(
    (match) => match.term === term.id && match.role.kind === 'evidence',
  );
  return { term: term.id, name: term.name, evidence: quotesOf(matched, own) };
}

function stamp({ file, sha256, resume }: ScannedDocument): ScanReport['document'] {
  const words = resume.text.match(/\S+/gu)?.length ?? 0;
  return { file, sha256, pages: resume.pages.length, words };
}
