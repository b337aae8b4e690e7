import { stemsOf } from './inflection.ts';
import type { PhrasePart, PhraseStep, PhraseSteps } from './phrase-steps.ts';

/** A phrase to look for. Overlapping matches of one `group` count once; the longest wins. */
export interface PhraseEntry {
  readonly group: number;
  readonly parts: readonly PhrasePart[];
}

/** All phrases of a library in one trie over word stems. Build it once, use it on many texts. */
export interface PhraseMatcher {
  readonly root: PhraseNode;
  readonly lists: ListTries;
  readonly groups: readonly number[];
}

/**
 * A state of the trie: which words may come next, and which entries end here. Most states lead to
 * one other, so maps are made only where they are used: a large library stays small in memory.
 */
export interface PhraseNode {
  /** Keyed by stem; the words under one stem are told apart by {@link isInflection}. */
  words: Map<string, { readonly lower: string; readonly node: PhraseNode }[]> | undefined;
  /** Capitals, symbols, exact tokens and proper names, keyed by kind and spelling. */
  literals: Map<string, PhraseNode> | undefined;
  exact: Map<string, { readonly step: ExactStep; readonly node: PhraseNode }[]> | undefined;
  lists: Map<string, PhraseNode> | undefined;
  gap: PhraseNode | undefined;
  /** A gap led here: a second one would add nothing. */
  readonly afterGap: boolean;
  ends: number[] | undefined;
}

/** A token of an exact phrase. */
export type ExactStep = Extract<PhraseStep, { kind: 'exact' }>;

/** The keys under which a word of a text, or the words which its hyphens make, may be filed. */
export interface WordKeys {
  readonly stems: readonly string[];
  readonly literals: readonly string[];
  readonly closed: readonly { readonly stems: readonly string[] }[];
}

/** Word lists by name, each as a trie of its own. */
export interface ListTries {
  /** The lists with entries that may begin with this word: their tries hold all such entries. */
  startingWith(word: WordKeys): ReadonlyMap<string, PhraseNode>;
}

/** Builds the trie. Lists which an entry names and `lists` lacks never match. */
export function buildTrie(entries: readonly PhraseEntry[], lists: ListTries): PhraseMatcher {
  const root = emptyNode();
  const stems: StemCache = new Map();
  for (const [index, entry] of entries.entries()) {
    insert(root, entry.parts, index, stems);
  }
  return { root, lists, groups: entries.map((entry) => entry.group) };
}

/** A state that nothing leads on from yet. */
export function emptyNode(afterGap = false): PhraseNode {
  return {
    words: undefined,
    literals: undefined,
    exact: undefined,
    lists: undefined,
    gap: undefined,
    afterGap,
    ends: undefined,
  };
}

function childOf<K>(map: Map<K, PhraseNode>, key: K): PhraseNode {
  const known = map.get(key);
  if (known) return known;
  const node = emptyNode();
  map.set(key, node);
  return node;
}

/** The state after a word spelled just so. */
export function literalChild(node: PhraseNode, key: string): PhraseNode {
  node.literals ??= new Map();
  return childOf(node.literals, key);
}

/** Marks a state as the end of an entry. */
export function addEnd(node: PhraseNode, entry: number): void {
  node.ends ??= [];
  if (!node.ends.includes(entry)) node.ends.push(entry);
}

/** Phrases share their words: each is stemmed once. */
export type StemCache = Map<string, readonly string[]>;

function insert(
  root: PhraseNode,
  parts: readonly PhrasePart[],
  entry: number,
  stems: StemCache,
): void {
  let nodes: readonly PhraseNode[] = [root];
  for (const part of parts) {
    const next = nodes.flatMap((node) => part.map((steps) => addSteps(node, steps, stems)));
    nodes = next.length > 1 ? [...new Set(next)] : next;
  }
  for (const node of nodes) addEnd(node, entry);
}

function addSteps(from: PhraseNode, steps: PhraseSteps, stems: StemCache): PhraseNode {
  let node = from;
  for (const step of steps) node = addStep(node, step, stems);
  return node;
}

function addStep(node: PhraseNode, step: PhraseStep, stems: StemCache): PhraseNode {
  switch (step.kind) {
    case 'word':
      return addWord(node, step.lower, stems);
    case 'capitals':
      return literalChild(node, `capitals ${step.raw}`);
    case 'symbol':
      return literalChild(node, `symbol ${step.raw}`);
    case 'exact':
      return addExact(node, step);
    case 'list':
      node.lists ??= new Map();
      return childOf(node.lists, step.name);
    case 'gap':
      if (node.afterGap) return node;
      node.gap ??= emptyNode(true);
      return node.gap;
  }
}

/** The state after a word in any of its inflected forms. */
export function addWord(node: PhraseNode, lower: string, cache: StemCache): PhraseNode {
  const stems = cache.get(lower) ?? stemsOf(lower);
  cache.set(lower, stems);
  node.words ??= new Map();
  const known = node.words.get(stems[0] ?? '')?.find((edge) => edge.lower === lower);
  if (known) return known.node;
  const edge = { lower, node: emptyNode() };
  for (const stem of stems) {
    const under = node.words.get(stem);
    if (under) under.push(edge);
    else node.words.set(stem, [edge]);
  }
  return edge.node;
}

function addExact(node: PhraseNode, step: ExactStep): PhraseNode {
  node.exact ??= new Map();
  const under = node.exact.get(step.raw) ?? [];
  const same = (other: ExactStep) =>
    other.glued === step.glued &&
    other.edge.first === step.edge.first &&
    other.edge.last === step.edge.last;
  const known = under.find((edge) => same(edge.step));
  if (known) return known.node;
  const edge = { step, node: emptyNode() };
  node.exact.set(step.raw, [...under, edge]);
  return edge.node;
}

/** True of names: "Turkey", "TURKEY". */
export function startsWithCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
