import type { Glossary, LibraryIndex } from '../glossary/glossary.ts';
import type { Level } from '../glossary/level.ts';
import type { PhraseIndex } from '../glossary/phrase-index.ts';
import type { Term } from '../glossary/term.ts';
import { indexOf } from '../glossary/term-matcher.ts';
import { sortPictures } from '../resume/picture-pages.ts';
import type { Resume } from '../resume/resume.ts';
import { chooseQuestions } from './ask-next.ts';
import { chooseLevel } from './chosen-level.ts';
import { createInstructionMatcher, findDocumentFlags } from './document-flags.ts';
import { levelSignalsOf } from './level-signals.ts';
import { type Find, type Matched, matchResume, quotesOf, type Readers } from './matching.ts';
import { findClaimFlags, findListedOnly, findTermFlags } from './red-flags.ts';
import {
  type HiddenPassage,
  type RedFlagFinding,
  SCAN_REPORT_SCHEMA,
  type ScanReport,
  type TermEvidence,
} from './scan-report.ts';
import { createStanceReader } from './stance.ts';
import { strongerOf } from './strength.ts';
import { experienceOf, lastUsedIn, rolesShowing } from './term-experience.ts';

/** What a scan needs to know beside the resume. */
export interface ScanContext {
  readonly tool: string;
  readonly glossary: Glossary;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The level to ask at; chosen from the dated experience where undefined. */
  readonly level: Level | undefined;
  /** Ids of the terms to look for; empty for all that the resume shows. */
  readonly wanted: readonly string[];
}

/** A document that was read. */
export interface ScannedDocument {
  readonly file: string;
  readonly sha256: string;
  readonly resume: Resume;
}

interface Tools extends Readers {
  readonly library: LibraryIndex;
  readonly instructions: PhraseIndex;
}

/** Compiles the library once and gives a function that reports on one resume after the other. */
export function createScanner(context: ScanContext): (document: ScannedDocument) => ScanReport {
  const library = indexOf(context.glossary);
  const tools: Tools = {
    library,
    terms: library,
    stance: createStanceReader(),
    instructions: createInstructionMatcher(),
  };
  return (document) => report(document, tools, context);
}

function report(document: ScannedDocument, tools: Tools, context: ScanContext): ScanReport {
  const { glossary, wanted, today, tool } = context;
  const matched = matchResume(tools, document.resume, today, wanted);
  const finds = evidenceByTerm(matched, wanted);
  const shown = [...finds.keys()].flatMap((id) => tools.library.termOf(id) ?? []);
  const terms = shown.map((term) => describe(term, finds.get(term.id) ?? [], matched, today));
  const redFlags = [
    ...findDocumentFlags(matched, hiddenOf(document.resume), tools.instructions),
    ...findClaimFlags(finds, matched, today),
    ...terms.flatMap((item) => findListedOnly(item, matched)),
    ...flagsOfTerms(shown, terms, matched, wanted),
  ];
  const level = chooseLevel(context.level, shown, terms);
  return {
    schema: SCAN_REPORT_SCHEMA,
    tool,
    library: { hash: glossary.hash, terms: tools.library.size },
    document: stamp(document),
    scannedOn: today,
    level,
    terms,
    redFlags,
    askNext: chooseQuestions(worthAsking(shown, terms, wanted), terms, redFlags, level.level),
  };
}

/** What was found of each term that was found or is wanted, by its id; only those if any is. */
function evidenceByTerm(
  matched: Matched,
  wanted: readonly string[],
): ReadonlyMap<string, readonly Find[]> {
  const own = new Map<string, Find[]>(wanted.map((id) => [id, []]));
  for (const find of matched.finds) {
    const { term, role } = find.match;
    if (role.kind !== 'evidence' || (wanted.length > 0 && !own.has(term))) continue;
    own.set(term, [...(own.get(term) ?? []), find]);
  }
  return new Map([...own].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describe(
  term: Term,
  finds: readonly Find[],
  matched: Matched,
  today: string,
): TermEvidence {
  const shown = finds.filter(({ stance }) => stance === 'shown');
  const roles = rolesShowing(finds);
  return {
    term: term.id,
    name: term.name,
    evidence: quotesOf(matched, finds),
    strength: shown.length === 0 ? null : shown.map((find) => find.strength).reduce(strongerOf),
    experience: experienceOf(roles, today),
    lastUsed: lastUsedIn(roles, today),
    levelSignals: levelSignalsOf(term, matched),
  };
}

/**
 * A term which the resume does not claim has no red flags, unless it was asked for; and what a word
 * in a list leaves out says nothing.
 */
function flagsOfTerms(
  terms: readonly Term[],
  evidence: readonly TermEvidence[],
  matched: Matched,
  wanted: readonly string[],
): readonly RedFlagFinding[] {
  const strengths = new Map(evidence.map(({ term, strength }) => [term, strength]));
  return terms.flatMap((term) => {
    const strength = strengths.get(term.id) ?? null;
    const flags = findTermFlags(term, matched);
    if (wanted.includes(term.id) || strength === 'used' || strength === 'led') return flags;
    return strength === null ? [] : flags.filter(({ observed }) => observed.kind !== 'absent');
  });
}

/** Terms that were asked for or that the resume claims; what it only denies or wishes for, if nothing else. */
function worthAsking(
  terms: readonly Term[],
  evidence: readonly TermEvidence[],
  wanted: readonly string[],
): readonly Term[] {
  const claimed = new Set(
    evidence.filter(({ strength }) => strength !== null).map(({ term }) => term),
  );
  const worth = terms.filter(({ id }) => claimed.has(id) || wanted.includes(id));
  return worth.length > 0 ? worth : terms;
}

function hiddenOf({ hidden }: Resume): readonly HiddenPassage[] {
  return hidden.map(({ mechanism, text, says, page, line }) => ({
    mechanism,
    text: says ?? text,
    page,
    line: line ?? null,
  }));
}

function stamp({ file, sha256, resume }: ScannedDocument): ScanReport['document'] {
  const words = resume.text.match(/\S+/gu)?.length ?? 0;
  return { file, sha256, pages: resume.pages.length, words, ...sortPictures(resume.pages) };
}
