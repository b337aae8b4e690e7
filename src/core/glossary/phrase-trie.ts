import { stemsOf } from './inflection.ts';
import { isCapitals, type PhrasePart, type PhraseStep, type PhraseSteps } from './phrase.ts';
import { splitWords, type Word } from './words.ts';

/** A named list of names that `@name` stands for. */
export interface WordList {
  readonly name: string;
  readonly entries: readonly string[];
}

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

/** Word lists by name, each as a trie of its own. */
export interface ListTries {
  get(name: string): PhraseNode | undefined;
}

/** Builds the trie. Lists which an entry names and `lists` lacks never match. */
export function buildMatcher(
  entries: readonly PhraseEntry[],
  lists: readonly WordList[],
): PhraseMatcher {
  return buildTrie(entries, buildLists(lists));
}

/** The same with lists that were built before. */
export function buildTrie(entries: readonly PhraseEntry[], lists: ListTries): PhraseMatcher {
  const root = emptyNode();
  const stems: StemCache = new Map();
  for (const [index, entry] of entries.entries()) {
    insert(root, entry.parts, index, stems);
  }
  return { root, lists, groups: entries.map((entry) => entry.group) };
}

/** Makes a trie of a word list when it is first asked for. */
export function buildLists(lists: readonly WordList[]): ListTries {
  const stems: StemCache = new Map();
  const built = new Map<string, PhraseNode>();
  return {
    get(name) {
      const list = lists.find((one) => one.name === name);
      const trie = built.get(name) ?? (list && listTrie(list, stems));
      if (trie) built.set(name, trie);
      return trie;
    },
  };
}

function emptyNode(afterGap = false): PhraseNode {
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

function literalChild(node: PhraseNode, key: string): PhraseNode {
  node.literals ??= new Map();
  return childOf(node.literals, key);
}

function addEnd(node: PhraseNode, entry: number): void {
  node.ends ??= [];
  if (!node.ends.includes(entry)) node.ends.push(entry);
}

/** Phrases share their words: each is stemmed once. */
type StemCache = Map<string, readonly string[]>;

function insert(
  root: PhraseNode,
  parts: readonly PhrasePart[],
  entry: number,
  stems: StemCache,
): void {
  let nodes: ReadonlySet<PhraseNode> = new Set([root]);
  for (const part of parts) {
    const next = new Set<PhraseNode>();
    for (const node of nodes) for (const steps of part) next.add(addSteps(node, steps, stems));
    nodes = next;
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

function addWord(node: PhraseNode, lower: string, cache: StemCache): PhraseNode {
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

/** In a list a capital first letter is part of the name: "Turkey" the country, not the bird. */
function listTrie(list: WordList, stems: StemCache): PhraseNode {
  const root = emptyNode();
  for (const entry of list.entries) {
    let node = root;
    for (const word of splitWords(entry)) node = addListWord(node, word, stems);
    if (node !== root) addEnd(node, 0);
  }
  return root;
}

function addListWord(node: PhraseNode, word: Word, stems: StemCache): PhraseNode {
  if (word.kind === 'symbol') return literalChild(node, `symbol ${word.raw}`);
  if (isCapitals(word.raw)) return literalChild(node, `capitals ${word.raw}`);
  if (startsWithCapital(word.raw)) return literalChild(node, `proper ${word.lower}`);
  return addWord(node, word.lower, stems);
}

/** True of names: "Turkey", "TURKEY". */
export function startsWithCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
