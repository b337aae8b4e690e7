import { stemsOf } from './inflection.ts';
import { GAP_WORDS } from './phrase.ts';
import {
  type ExactStep,
  nodesAfter,
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
  const words = splitWords(text);
  const found = new Map<string, PhraseMatch>();
  const walk = { words, text, matcher, stems: words.map((word) => stemsOf(word.lower)) };
  for (let first = 0; first < words.length; first++) {
    follow({ ...walk, first }, matcher.root, first, (node, next) => {
      for (const entry of node.ends)
        keepLongest(found, matcher, toMatch(words, entry, first, next));
    });
  }
  return withoutOverlaps([...found.values()], matcher.groups);
}

interface Walk {
  readonly words: readonly Word[];
  readonly stems: readonly (readonly string[])[];
  /** Where this walk began. */
  readonly first: number;
  readonly text: string;
  readonly matcher: PhraseMatcher;
}

/** Called for each node that a path from the start reaches, with the index of the word after it. */
type Visit = (node: PhraseNode, next: number) => void;

function follow(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  visit(node, at);
  if (node.gap) followGap(walk, node.gap, at, visit);
  const word = walk.words[at];
  if (word === undefined || (at > walk.first && word.startsSentence)) return;
  for (const [name, child] of node.lists) {
    const list = walk.matcher.lists.get(name);
    if (list)
      follow(walk, list, at, (end, next) => {
        if (end.ends.length > 0) follow(walk, child, next, visit);
      });
  }
  stepOver(walk, node, at, visit);
  stepOverClosed(walk, node, at, visit);
}

/** A gap skips words and symbols, never the start of a sentence. */
function followGap(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  let skipped = 0;
  for (let next = at; next < walk.words.length; next++) {
    const word = walk.words[next];
    if (word === undefined || word.startsSentence) return;
    if (word.kind === 'word' || skipped === 0) follow(walk, node, next, visit);
    if (word.kind === 'word' && ++skipped > GAP_WORDS) return;
  }
}

function stepOver(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  const word = walk.words[at];
  if (word === undefined) return;
  for (const child of nodesAfter(node, word.lower, walk.stems[at] ?? [])) {
    follow(walk, child, at + 1, visit);
  }
  for (const key of literalKeys(word)) {
    const child = node.literals.get(key);
    if (child) follow(walk, child, at + 1, visit);
  }
  for (const edge of node.exact.get(word.raw) ?? []) {
    if (exactFits(walk, edge.step, at)) follow(walk, edge.node, at + 1, visit);
  }
}

function literalKeys(word: Word): readonly string[] {
  if (word.kind === 'symbol') return [`symbol ${word.raw}`];
  const keys = [`capitals ${word.raw}`];
  // KPIs is the plural of KPI.
  if (/\p{Lu}s$/u.test(word.raw)) keys.push(`capitals ${word.raw.slice(0, -1)}`);
  if (startsWithCapital(word.raw)) keys.push(`proper ${word.lower}`);
  return keys;
}

function exactFits(walk: Walk, step: ExactStep, at: number): boolean {
  const word = walk.words[at];
  if (word === undefined) return false;
  const written = walk.text.slice(word.start, word.end).normalize('NFKC');
  if (word.kind === 'word' && !written.startsWith(step.raw)) return false;
  if (!step.edge.first && word.glued !== step.glued) return false;
  if (step.edge.first && touches(walk.text[word.start - 1])) return false;
  return !step.edge.last || !touches(walk.text[word.end]);
}

/** "C" does not stand in "C++" or "C#", ".NET" not in "ASP.NET". */
function touches(neighbour: string | undefined): boolean {
  return neighbour !== undefined && /[\p{L}\p{N}#+]/u.test(neighbour);
}

/** "bi-lateral" and "coordi-\nnation" are also tried as the one word they make when closed. */
function stepOverClosed(walk: Walk, node: PhraseNode, at: number, visit: Visit): void {
  let lower = walk.words[at]?.lower ?? '';
  for (let next = at + 1; next < at + 4 && walk.words[next]?.hyphenated; next++) {
    lower += walk.words[next]?.lower ?? '';
    for (const child of nodesAfter(node, lower, stemsOf(lower)))
      follow(walk, child, next + 1, visit);
  }
}

function toMatch(words: readonly Word[], entry: number, first: number, next: number): PhraseMatch {
  return { entry, start: words[first]?.start ?? 0, end: words[next - 1]?.end ?? 0 };
}

/** One match per entry and start is enough: the longest. */
function keepLongest(
  found: Map<string, PhraseMatch>,
  matcher: PhraseMatcher,
  match: PhraseMatch,
): void {
  const key = `${matcher.groups[match.entry]} ${match.start}`;
  const known = found.get(key);
  if (!known || match.end > known.end || (match.end === known.end && match.entry < known.entry))
    found.set(key, match);
}

function withoutOverlaps(
  matches: readonly PhraseMatch[],
  groups: readonly number[],
): readonly PhraseMatch[] {
  const longestFirst = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.entry - b.entry,
  );
  const taken = new Map<number, PhraseMatch[]>();
  for (const match of longestFirst) {
    const group = groups[match.entry] ?? 0;
    const kept = taken.get(group) ?? [];
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) {
      taken.set(group, [...kept, match]);
    }
  }
  return [...taken.values()]
    .flat()
    .sort((a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry);
}
