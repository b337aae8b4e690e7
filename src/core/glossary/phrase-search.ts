import { isInflection, stemsOf } from './inflection.ts';
import { GAP_WORDS } from './phrase.ts';
import {
  type ExactStep,
  type PhraseMatcher,
  type PhraseNode,
  startsWithCapital,
} from './phrase-trie.ts';
import { splitWords, type Word } from './words.ts';

/** A place where a phrase stands. Offsets count UTF-16 units from 0; `end` is exclusive. */
export interface PhraseMatch {
  /** Index into the entries the matcher was built from. */
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/** Every match in a text, in order; within a group the longest of those that overlap. */
export function findPhrases(matcher: PhraseMatcher, text: string): readonly PhraseMatch[] {
  return longestOf(searchTokens(matcher, text, readTokens(text)), matcher.groups);
}

/**
 * Every match in a text whose tokens are known, shorter ones within longer ones too: whoever leaves
 * some out first finds the others still there. {@link longestOf} leaves the longest.
 */
export function searchTokens(
  matcher: PhraseMatcher,
  text: string,
  tokens: readonly Token[],
): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const [first, { word }] of tokens.entries()) {
    const here = new Map<string, PhraseMatch>();
    const visit: Visit = (node, next) => {
      const end = tokens[next - 1]?.word.end ?? word.end;
      for (const entry of node.ends ?? [])
        keepFirst(here, matcher, { entry, start: word.start, end });
    };
    follow({ tokens, text, matcher, first }, matcher.root, first, visit);
    found.push(...here.values());
  }
  return found;
}

/** A word with every way in which a phrase may name it, worked out once for all phrases. */
export interface Token {
  readonly word: Word;
  readonly lower: string;
  readonly stems: readonly string[];
  readonly literals: readonly string[];
  /** "bi-lateral" and "coordi-\nnation" as the one word they make when the hyphens are closed. */
  readonly closed: readonly ClosedWord[];
}

/** Words joined by hyphens, as one. */
export interface ClosedWord {
  readonly lower: string;
  readonly stems: readonly string[];
  /** Index of the token after it. */
  readonly next: number;
}

interface Walk {
  readonly tokens: readonly Token[];
  /** Where this walk began. */
  readonly first: number;
  readonly text: string;
  readonly matcher: PhraseMatcher;
}

/** Called for each end of a phrase that a path reaches, with the index of the token after it. */
type Visit = (node: PhraseNode, next: number) => void;

/** At most so many hyphens are closed at once. */
const MOST_HYPHENS = 3;

/** Takes a text apart into its tokens. */
export function readTokens(text: string): readonly Token[] {
  const words = splitWords(text);
  return words.map((word, index) => ({
    word,
    lower: word.lower,
    stems: word.kind === 'word' ? stemsOf(word.lower) : [],
    literals: literalKeys(word),
    closed: words[index + 1]?.hyphenated ? closedFrom(words, index) : [],
  }));
}

function closedFrom(words: readonly Word[], index: number): readonly ClosedWord[] {
  const closed: ClosedWord[] = [];
  let lower = words[index]?.lower ?? '';
  for (let next = index + 1; next <= index + MOST_HYPHENS && words[next]?.hyphenated; next++) {
    lower += words[next]?.lower ?? '';
    closed.push({ lower, stems: stemsOf(lower), next: next + 1 });
  }
  return closed;
}

function literalKeys(word: Word): readonly string[] {
  if (word.kind === 'symbol') return [`symbol ${word.raw}`];
  if (!/\p{Lu}/u.test(word.raw)) return [];
  const keys = [`capitals ${word.raw}`];
  // KPIs is the plural of KPI.
  if (/\p{Lu}s$/u.test(word.raw)) keys.push(`capitals ${word.raw.slice(0, -1)}`);
  if (startsWithCapital(word.raw)) keys.push(`proper ${word.lower}`);
  return keys;
}

function follow(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  if (node.ends) visit(node, at);
  if (node.gap) followGap(walk, node.gap, at, visit);
  const token = walk.tokens[at];
  if (token === undefined || (at > walk.first && token.word.startsSentence)) return;
  if (node.lists) followLists(walk, node.lists, at, visit);
  if (node.words) {
    followWord(walk, node.words, token, at + 1, visit);
    for (const closed of token.closed) followWord(walk, node.words, closed, closed.next, visit);
  }
  if (node.literals || node.exact) followLiterals(walk, node, at, visit);
}

function followLiterals(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  const token = walk.tokens[at];
  if (!token) return;
  for (const key of token.literals) {
    const child = node.literals?.get(key);
    if (child) follow(walk, child, at + 1, visit);
  }
  for (const edge of node.exact?.get(token.word.raw) ?? []) {
    if (exactFits(walk.text, edge.step, token.word)) follow(walk, edge.node, at + 1, visit);
  }
}

/** Takes every edge that the word, or the word with its hyphens closed, is an inflected form of. */
function followWord(
  walk: Walk,
  words: NonNullable<PhraseNode['words']>,
  word: { readonly stems: readonly string[]; readonly lower: string },
  next: number,
  visit: Visit,
): void {
  for (const stem of word.stems) {
    const edges = words.get(stem);
    if (!edges) continue;
    for (const edge of edges) {
      if (isInflection(edge.lower, word.lower)) follow(walk, edge.node, next, visit);
    }
  }
}

function followLists(
  walk: Walk,
  lists: NonNullable<PhraseNode['lists']>,
  at: number,
  visit: Visit,
): void {
  const token = walk.tokens[at];
  const starting = token && walk.matcher.lists.startingWith(token);
  if (!starting?.size) return;
  for (const [name, child] of lists) {
    const list = starting.get(name);
    if (!list) continue;
    follow(walk, list, at, (_, next) => follow(walk, child, next, visit));
  }
}

/** A gap skips words and symbols, never the start of a sentence. */
function followGap(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  let skipped = 0;
  for (let next = at; next < walk.tokens.length; next++) {
    const word = walk.tokens[next]?.word;
    if (word === undefined || word.startsSentence) return;
    if (word.kind === 'word' || skipped === 0) follow(walk, node, next, visit);
    if (word.kind === 'word' && ++skipped > GAP_WORDS) return;
  }
}

function exactFits(text: string, step: ExactStep, word: Word): boolean {
  const written = text.slice(word.start, word.end).normalize('NFKC');
  if (word.kind === 'word' && !written.startsWith(step.raw)) return false;
  if (!step.edge.first && word.glued !== step.glued) return false;
  if (step.edge.first && touches(text[word.start - 1])) return false;
  return !step.edge.last || !touches(text[word.end]);
}

/** "C" does not stand in "C++" or "C#", ".NET" not in "ASP.NET". */
function touches(neighbour: string | undefined): boolean {
  return neighbour !== undefined && /[\p{L}\p{N}#+]/u.test(neighbour);
}

/** One match per group and place is enough: that of the first entry. */
function keepFirst(
  here: Map<string, PhraseMatch>,
  matcher: PhraseMatcher,
  match: PhraseMatch,
): void {
  const key = `${matcher.groups[match.entry]} ${match.end}`;
  const known = here.get(key);
  if (!known || match.entry < known.entry) here.set(key, match);
}

/** The matches in order; of those of a group that overlap, the longest. */
export function longestOf<Match extends PhraseMatch>(
  matches: readonly Match[],
  groups: readonly number[],
): readonly Match[] {
  const longestFirst = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.entry - b.entry,
  );
  const taken = new Map<number, Match[]>();
  for (const match of longestFirst) {
    const group = groups[match.entry] ?? 0;
    const kept = taken.get(group);
    if (!kept) taken.set(group, [match]);
    else if (kept.every((other) => match.end <= other.start || match.start >= other.end))
      kept.push(match);
  }
  return [...taken.values()]
    .flat()
    .sort((a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry);
}
