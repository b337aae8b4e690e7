import { readTokens, type Token } from '../glossary/phrase-search.ts';
import { findTermMatches, type TermMatch, type TermMatcher } from '../glossary/term-matcher.ts';
import { placeAt, type Resume, type Span } from '../resume/resume.ts';
import type { Role } from '../resume/roles.ts';
import { findSentences, sentenceAt } from './quote.ts';
import type { Evidence, EvidenceRole } from './scan-report.ts';
import {
  boundariesOf,
  holdsWishes,
  type Outline,
  outlineOf,
  type Setting,
  settingAt,
} from './setting.ts';
import {
  type ReadSentence,
  readSentence,
  type Stance,
  type StanceReader,
  stanceOf,
} from './stance.ts';
import { type Strength, strengthOf, strongerOf } from './strength.ts';

/** Everything that scans share. */
export interface Readers {
  readonly terms: TermMatcher;
  readonly stance: StanceReader;
}

/** A resume with everything that was found in it. */
export interface Matched {
  readonly resume: Resume;
  /** Of its text. */
  readonly tokens: readonly Token[];
  readonly outline: Outline;
  readonly sentences: readonly Span[];
  readonly finds: readonly Find[];
}

/** A match with what its place and its sentence make of it. */
export interface Find {
  readonly match: TermMatch;
  readonly sentence: Span;
  readonly setting: Setting;
  readonly stance: Stance;
  readonly strength: Strength;
}

/**
 * Finds all phrases of a library in a resume, in one pass; `today` is YYYY-MM-DD. Signs and red flags of a term
 * without any evidence say nothing and are left out, unless it is one of those `wanted`.
 */
export function matchResume(
  readers: Readers,
  resume: Resume,
  today: string,
  wanted: readonly string[] = [],
): Matched {
  const outline = outlineOf(resume, today);
  const sentences = findSentences(resume.text, boundariesOf(resume, outline));
  const read = new Map<number, ReadSentence>();
  const readOnce = ({ start, end }: Span): ReadSentence => {
    const known = read.get(start) ?? readSentence(readers.stance, resume.text.slice(start, end));
    read.set(start, known);
    return known;
  };
  const tokens = readTokens(resume.text);
  const matches = findTermMatches(readers.terms, resume.text, { tokens });
  const evident = matches.filter(({ role }) => role.kind === 'evidence');
  const shown = new Set([...wanted, ...evident.map(({ term }) => term)]);
  const finds = matches
    .filter(({ term, role }) => role.kind !== 'look-alike' && shown.has(term))
    .map((match): Find => {
      const sentence = sentenceAt(sentences, match.start);
      const setting = settingAt(resume, outline, match.start);
      const within = { start: match.start - sentence.start, end: match.end - sentence.start };
      const read = readOnce(sentence);
      const text = resume.text.slice(sentence.start, sentence.end);
      return {
        match,
        sentence,
        setting,
        stance: stanceOf(read, within, holdsWishes(setting)),
        strength: strengthOf(text, read.words, within, setting),
      };
    });
  return { resume, tokens, outline, sentences, finds };
}

/** The passages in which finds stand: one for each sentence and stance, in reading order. */
export function quotesOf(matched: Matched, finds: readonly Find[]): readonly Evidence[] {
  const groups = new Map<string, Find[]>();
  for (const find of finds) {
    const key = `${find.sentence.start} ${find.stance}`;
    const known = groups.get(key);
    if (known) known.push(find);
    else groups.set(key, [find]);
  }
  return [...groups.values()].map((group) => toEvidence(matched.resume, group));
}

function toEvidence(resume: Resume, finds: readonly Find[]): Evidence {
  const [first] = finds;
  if (first === undefined) throw new RangeError('a passage needs a find');
  const { sentence, setting, stance } = first;
  const end = Math.max(sentence.end, ...finds.map(({ match }) => match.end));
  return {
    quote: resume.text.slice(sentence.start, end),
    highlights: finds.map(({ match }) => ({
      start: match.start - sentence.start,
      end: match.end - sentence.start,
    })),
    phrases: [...new Set(finds.map(({ match }) => match.phrase))],
    ...placeAt(resume, first.match.start),
    stance,
    strength: finds.map(({ strength }) => strength).reduce(strongerOf),
    section: { kind: setting.kind, heading: setting.heading ?? null },
    role: setting.role ? toEvidenceRole(resume, setting.role) : null,
  };
}

function toEvidenceRole(resume: Resume, { title, organisation, dates }: Role): EvidenceRole {
  return {
    title: title ?? null,
    organisation: organisation ?? null,
    dates: dates ? resume.text.slice(dates.span.start, dates.span.end) : null,
  };
}
