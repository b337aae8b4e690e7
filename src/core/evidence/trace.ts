import type { Glossary } from '../glossary/glossary.ts';
import { buildLists } from '../glossary/list-tries.ts';
import { parsePhrase } from '../glossary/phrase.ts';
import { findPhrases } from '../glossary/phrase-search.ts';
import { buildTrie } from '../glossary/phrase-trie.ts';
import {
  findTermMatches,
  indexOf,
  type TermMatch,
  type TermMatcher,
} from '../glossary/term-matcher.ts';
import type { HiddenMechanism } from '../resume/hidden-text.ts';
import { type Place, placeAt, type Resume, type Span } from '../resume/resume.ts';
import { type FailedRule, findFailedRules } from './failed-rules.ts';
import { matchResume } from './matching.ts';
import { createStanceReader, type Stance } from './stance.ts';
import type { Strength } from './strength.ts';

/** Why a wording of a resume was found, or why not. */
export interface Trace {
  readonly wording: string;
  /** Where the wording stands in the text as it was read; pages and lines count from 1. */
  readonly places: readonly Place[];
  /** Where it stands in text that a reader cannot see, which counts for nothing. */
  readonly hidden: readonly { readonly page: number; readonly mechanism: HiddenMechanism }[];
  /** What found it, or a part of it: in the resume, or in the wording alone if it stands nowhere. */
  readonly found: readonly FoundBy[];
  /** Phrases of other terms which begin to match it and then fail, the furthest first. */
  readonly failed: readonly FailedRule[];
}

/** A phrase that matches the wording, or a part of it. */
export interface FoundBy {
  readonly term: string;
  readonly role: TermMatch['role']['kind'];
  readonly phrase: string;
  readonly text: string;
  /** A look-alike of the same term overlaps it, so that it does not count. */
  readonly cancelledBy?: string;
  /** What the sentence and the place make of it; absent where it stands nowhere in the resume. */
  readonly reading?: { readonly stance: Stance; readonly strength: Strength };
}

/** Looks at one wording with every phrase of a library; `today` is YYYY-MM-DD. */
export function traceWording(
  glossary: Glossary,
  resume: Resume,
  wording: string,
  today: string,
): Trace {
  const terms = indexOf(glossary);
  const spans = findWording(resume.text, wording);
  const found =
    spans.length > 0 ? foundIn(terms, resume, spans, today) : foundAlone(terms, wording);
  const counted = found.filter(({ role, cancelledBy }) => role === 'evidence' && !cancelledBy);
  return {
    wording,
    places: spans.map(({ start }) => placeAt(resume, start)),
    hidden: resume.hidden
      .filter(({ text, says }) => findWording(says ?? text, wording).length > 0)
      .map(({ page, mechanism }) => ({ page, mechanism })),
    found,
    failed: findFailedRules(
      glossary,
      terms.phrases.lists,
      wording,
      new Set(counted.map(({ term }) => term)),
    ),
  };
}

/** The wording in a text: the same words, whatever the case, hyphens and line ends. */
function findWording(text: string, wording: string): readonly Span[] {
  const plain = wording.replace(/["{}*@]/g, ' ').trim();
  const parsed = parsePhrase(plain.toLowerCase());
  if (!parsed.ok) return [];
  const entry = { group: 0, parts: parsed.parts };
  return findPhrases(buildTrie([entry], buildLists([])), text);
}

function foundAlone(terms: TermMatcher, wording: string): readonly FoundBy[] {
  return foundWithin(terms, wording, [{ start: 0, end: wording.length }]);
}

function foundIn(
  terms: TermMatcher,
  resume: Resume,
  spans: readonly Span[],
  today: string,
): readonly FoundBy[] {
  const { finds } = matchResume({ terms, stance: createStanceReader() }, resume, today);
  return foundWithin(terms, resume.text, spans, (match) =>
    finds.find((find) => find.match.start === match.start && find.match.phrase === match.phrase),
  );
}

/** All matches that overlap one of the spans, each wording of each phrase once. */
function foundWithin(
  terms: TermMatcher,
  text: string,
  spans: readonly Span[],
  read?: (match: TermMatch) => NonNullable<FoundBy['reading']> | undefined,
): readonly FoundBy[] {
  const all = findTermMatches(terms, text, { keepCancelled: true });
  const counted = findTermMatches(terms, text);
  const cancelled = all.flatMap((match) => {
    if (counted.some((one) => isSame(one, match))) return [];
    const by = all.find(
      (one) => one.role.kind === 'look-alike' && one.term === match.term && overlaps(one, match),
    );
    return by ? [{ match, cancelledBy: by.phrase }] : [];
  });
  const found = [...counted.map((match) => ({ match })), ...cancelled]
    .filter(({ match }) => match.role.kind !== 'red-flag')
    .filter(({ match }) => spans.some((span) => overlaps(span, match)))
    .sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end)
    .map(({ match, ...rest }): FoundBy => {
      const { term, role, phrase, start, end } = match;
      const reading = role.kind === 'evidence' ? read?.(match) : undefined;
      return {
        ...{ term, role: role.kind, phrase, text: text.slice(start, end) },
        ...rest,
        ...(reading && { reading: { stance: reading.stance, strength: reading.strength } }),
      };
    });
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function isSame(a: TermMatch, b: TermMatch): boolean {
  return a.start === b.start && a.end === b.end && a.phrase === b.phrase && a.term === b.term;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
