import type { Glossary } from '../glossary/glossary.ts';
import { isInflection, stemsOf } from '../glossary/inflection.ts';
import { parsePhrase, writeOut } from '../glossary/phrase.ts';
import {
  findPhrases,
  type PhraseMatch,
  readTokens,
  searchTokens,
  type Token,
} from '../glossary/phrase-search.ts';
import type { PhraseStep } from '../glossary/phrase-steps.ts';
import { buildTrie, type PhraseMatcher } from '../glossary/phrase-trie.ts';

/** A phrase that begins to match a wording, and the first step at which it fails. */
export interface FailedRule {
  readonly term: string;
  /** As the term file has it. */
  readonly phrase: string;
  /** What it found before it failed; empty if the first step failed. */
  readonly matched: string;
  /** What it wanted next, and did not find: any of these. */
  readonly wanted: readonly PhraseStep[];
  readonly because: FailReason;
}

/** Why a step found nothing. `found` is what stands in the wording instead. */
export type FailReason =
  | { readonly kind: 'not-there' }
  /** It stands further on than the phrase allows, by so many words. */
  | { readonly kind: 'too-far'; readonly found: string; readonly between: number }
  /** It stands in the next sentence, bullet or paragraph. */
  | { readonly kind: 'other-sentence'; readonly found: string }
  /** The same stem in a form that means something else ("negotiation" for "negotiate"). */
  | { readonly kind: 'other-form'; readonly found: string }
  /** In small letters where capitals are wanted. */
  | { readonly kind: 'no-capitals'; readonly found: string };

/** As many as a person will read. */
const MOST_RULES = 6;
type Lists = PhraseMatcher['lists'];

interface Reached {
  readonly matched: string;
  /** Steps that were taken. */
  readonly taken: number;
  readonly wanted: PhraseStep;
  readonly because: FailReason;
}

/** The phrases of evidence that get furthest into a wording and fail; `found` are terms found anyway. */
export function findFailedRules(
  glossary: Glossary,
  lists: Lists,
  wording: string,
  found: ReadonlySet<string>,
): readonly FailedRule[] {
  const text: Wording = { wording, lists, tokens: readTokens(wording), known: new Map() };
  const rules = glossary.terms
    .filter(({ id }) => !found.has(id))
    .flatMap(({ id, phrases }) => phrases.flatMap((phrase) => furthest(id, phrase, text)));
  // Where one term is found, others that share a single word with it are of no use to anybody.
  const most = found.size > 0 ? 2 : Math.max(0, ...rules.map(({ taken }) => taken));
  return [...rules]
    .filter(({ taken, rule }) => taken >= Math.min(2, most) || rule.because.kind !== 'not-there')
    .sort((a, b) => b.taken - a.taken || isTold(b.rule) - isTold(a.rule) || order(a.rule, b.rule))
    .slice(0, MOST_RULES)
    .map(({ rule }) => rule);
}

/** A rule that something in the wording nearly meets says more than one that wants something else. */
function isTold({ because }: FailedRule): number {
  return because.kind === 'not-there' ? 0 : 1;
}

function order(a: FailedRule, b: FailedRule): number {
  return a.term < b.term ? -1 : a.term > b.term ? 1 : 0;
}

interface Wording {
  readonly lists: Lists;
  readonly known: Map<string, PhraseMatch | undefined>;
  readonly wording: string;
  readonly tokens: readonly Token[];
}

/** How far the best alternatives of a phrase get; nothing if one matches, or none begins. */
function furthest(
  term: string,
  phrase: string,
  text: Wording,
): readonly { readonly taken: number; readonly rule: FailedRule }[] {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) return [];
  const reached: Reached[] = [];
  for (const steps of writeOut(parsed.parts)) {
    const one = reach(steps, text);
    if (one === 'all') return [];
    if (one) reached.push(one);
  }
  const taken = Math.max(0, ...reached.map((one) => one.taken));
  const best = reached.filter((one) => one.taken === taken);
  const told = best.find(({ because }) => because.kind !== 'not-there') ?? best[0];
  if (told === undefined) return [];
  const { matched, because } = told;
  const wanted = because.kind === 'not-there' ? best.map((one) => one.wanted) : [told.wanted];
  return [{ taken, rule: { term, phrase, matched, wanted: unlike(wanted), because } }];
}

function unlike(steps: readonly PhraseStep[]): readonly PhraseStep[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** Takes one step more at a time, as long as the phrase so far stands in the wording. */
function reach(steps: readonly PhraseStep[], text: Wording): Reached | 'all' | undefined {
  let reached: { readonly start: number; readonly end: number } | undefined;
  let taken = 0;
  for (let length = 1; length <= steps.length; length++) {
    const step = steps[length - 1];
    if (step === undefined || step.kind === 'gap') continue;
    const match = find(steps.slice(0, length), text);
    if (match === undefined) {
      const because = whyNot(step, reached?.end ?? 0, text);
      if (taken === 0 && (because.kind === 'not-there' || because.kind === 'too-far'))
        return undefined;
      const matched = reached ? text.wording.slice(reached.start, reached.end) : '';
      return { matched, taken, wanted: step, because };
    }
    reached = match;
    taken += 1;
  }
  return 'all';
}

/** Phrases share their beginnings: each is looked for once. */
function find(steps: readonly PhraseStep[], text: Wording): PhraseMatch | undefined {
  const key = JSON.stringify(steps);
  if (text.known.has(key)) return text.known.get(key);
  const [match] = matchesOf(steps, text);
  text.known.set(key, match);
  return match;
}

function matchesOf(steps: readonly PhraseStep[], text: Wording): readonly PhraseMatch[] {
  const trie = buildTrie([{ group: 0, parts: [[steps]] }], text.lists);
  return searchTokens(trie, text.wording, text.tokens);
}

/** Looks for what a step wanted in the rest of the wording. */
function whyNot(step: PhraseStep, from: number, text: Wording): FailReason {
  const { wording, tokens } = text;
  const rest = tokens.filter(({ word }) => word.start >= from);
  const match = matchesOf([step], text).find(({ start }) => start >= from);
  if (match) {
    const between = rest.filter(({ word }) => word.end <= match.start && word.kind === 'word');
    const found = wording.slice(match.start, match.end);
    const parted = rest.some(
      ({ word }) => word.startsSentence && word.start > 0 && word.start <= match.start,
    );
    if (parted) return { kind: 'other-sentence', found };
    return { kind: 'too-far', found, between: between.length };
  }
  const near = rest.find((token) => nearly(step, token, text.lists) !== undefined);
  const kind = near && nearly(step, near, text.lists);
  if (near === undefined || kind === undefined) return { kind: 'not-there' };
  return { kind, found: wording.slice(near.word.start, near.word.end) };
}

function nearly(
  step: PhraseStep,
  token: Token,
  lists: Lists,
): 'other-form' | 'no-capitals' | undefined {
  const { word, lower, stems } = token;
  if (step.kind === 'word') {
    const own = stemsOf(step.lower);
    const sameStem = stems.some((stem) => own.includes(stem));
    return sameStem && !isInflection(step.lower, lower) ? 'other-form' : undefined;
  }
  if (step.kind === 'capitals' || step.kind === 'exact') {
    return step.raw !== word.raw && step.raw.toLowerCase() === lower ? 'no-capitals' : undefined;
  }
  if (step.kind !== 'list' || /^\P{Ll}/u.test(word.raw)) return undefined;
  const proper = word.raw.charAt(0).toUpperCase() + word.raw.slice(1);
  return findPhrases(buildTrie([{ group: 0, parts: [[[step]]] }], lists), proper).length > 0
    ? 'no-capitals'
    : undefined;
}
