import type { Glossary } from '../glossary/glossary.ts';
import { type PhraseStep, parsePhrase } from '../glossary/phrase.ts';
import { findPhrases } from '../glossary/phrase-search.ts';
import { buildLists, buildTrie, type ListTries } from '../glossary/phrase-trie.ts';
import {
  buildTermMatcher,
  findTermMatches,
  type TermMatch,
  type TermMatcher,
} from '../glossary/term-matcher.ts';
import { type Place, placeAt, type Resume, type Span } from '../resume/resume.ts';

/** Why a wording of a resume was found, or why not. */
export interface Trace {
  readonly wording: string;
  /** Where the wording stands in the text as it was read; pages and lines count from 1. */
  readonly places: readonly Place[];
  /** What found it. */
  readonly found: readonly FoundBy[];
  /** Phrases which begin to match it and then fail, the furthest first. */
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
}

/** A phrase that fails at a step. */
export interface FailedRule {
  readonly term: string;
  readonly phrase: string;
  /** What it found before it failed. */
  readonly matched: string;
  /** What it wanted next, and did not find. */
  readonly wanted: PhraseStep;
}

/** As many failed phrases as a person will read. */
const MOST_FAILED = 10;

/** Looks at one wording with every phrase of a library. */
export function traceWording(glossary: Glossary, resume: Resume, wording: string): Trace {
  const matcher = buildTermMatcher(glossary.terms, glossary.lists);
  return {
    wording,
    places: findWording(resume, wording).map(({ start }) => placeAt(resume, start)),
    found: foundBy(matcher, wording),
    failed: failedRules(glossary, matcher.lists, wording),
  };
}

/** The wording in the resume: the same words, whatever the case, hyphens and line ends. */
function findWording(resume: Resume, wording: string): readonly Span[] {
  const plain = wording.replace(/["{}*@]/g, ' ').trim();
  const parsed = parsePhrase(plain === '' ? 'x' : plain);
  if (!parsed.ok) return [];
  const entry = { group: 0, alternatives: parsed.alternatives };
  return findPhrases(buildTrie([entry], buildLists([])), resume.text);
}

function foundBy(matcher: TermMatcher, wording: string): readonly FoundBy[] {
  const counted = findTermMatches(matcher, wording);
  const all = findTermMatches(matcher, wording, { keepCancelled: true });
  const lookAlikes = all.filter(({ role }) => role.kind === 'look-alike');
  const cancelled = all.flatMap((match) => {
    if (counted.some((one) => isSame(one, match))) return [];
    const by = lookAlikes.find((one) => one.term === match.term && overlaps(one, match));
    return by ? [{ match, cancelledBy: by.phrase }] : [];
  });
  return [...counted.map((match) => ({ match })), ...cancelled]
    .filter(({ match }) => match.role.kind !== 'red-flag')
    .sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end)
    .map(({ match: { term, role, phrase, start, end }, ...rest }) => {
      return { term, role: role.kind, phrase, text: wording.slice(start, end), ...rest };
    });
}

function isSame(a: TermMatch, b: TermMatch): boolean {
  return a.start === b.start && a.end === b.end && a.phrase === b.phrase && a.term === b.term;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function failedRules(glossary: Glossary, lists: ListTries, wording: string): readonly FailedRule[] {
  const rules = glossary.terms.flatMap((term) =>
    term.phrases.flatMap((phrase) => {
      const failure = furthest(phrase, lists, wording);
      return failure ? [{ term: term.id, phrase, ...failure }] : [];
    }),
  );
  const size = ({ matched }: FailedRule): number => matched.length;
  return [...rules]
    .sort((a, b) => size(b) - size(a) || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0))
    .slice(0, MOST_FAILED);
}

/** How far the best alternative of a phrase gets; undefined if it matches, or does not even begin. */
function furthest(
  phrase: string,
  lists: ListTries,
  wording: string,
): Pick<FailedRule, 'matched' | 'wanted'> | undefined {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) return undefined;
  let best: Pick<FailedRule, 'matched' | 'wanted'> | undefined;
  for (const steps of parsed.alternatives) {
    const reached = reach(steps, lists, wording);
    if (reached === 'all') return undefined;
    if (reached && reached.matched.length > (best?.matched.length ?? 0)) best = reached;
  }
  return best;
}

function reach(
  steps: readonly PhraseStep[],
  lists: ListTries,
  wording: string,
): Pick<FailedRule, 'matched' | 'wanted'> | 'all' | undefined {
  let reached: Pick<FailedRule, 'matched' | 'wanted'> | undefined;
  for (let length = 1; length <= steps.length; length++) {
    if (steps[length - 1]?.kind === 'gap') continue;
    const entry = { group: 0, alternatives: [steps.slice(0, length)] };
    const [match] = findPhrases(buildTrie([entry], lists), wording);
    if (!match) return reached;
    const wanted = steps.slice(length).find((step) => step.kind !== 'gap');
    if (!wanted) return 'all';
    reached = { matched: wording.slice(match.start, match.end), wanted };
  }
  return reached;
}
