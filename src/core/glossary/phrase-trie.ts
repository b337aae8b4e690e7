import { isInflection, stemsOf } from './inflection.ts';
import { isCapitals, type PhraseStep } from './phrase.ts';
import { splitWords, type Word } from './words.ts';

/** A named list of names that `@name` stands for. */
export interface WordList {
  readonly name: string;
  readonly entries: readonly string[];
}

/** A phrase to look for. Overlapping matches of one `group` count once; the longest wins. */
export interface PhraseEntry {
  readonly group: number;
  readonly alternatives: readonly (readonly PhraseStep[])[];
}

/** All phrases of a library in one trie over word stems. Build it once, use it on many texts. */
export interface PhraseMatcher {
  readonly root: PhraseNode;
  readonly lists: ReadonlyMap<string, PhraseNode>;
  readonly groups: readonly number[];
}

/** A state of the trie: which words may come next, and which entries end here. */
export interface PhraseNode {
  /** Keyed by stem; the words under one stem are told apart by {@link isInflection}. */
  readonly words: Map<string, { readonly lower: string; readonly node: PhraseNode }[]>;
  /** Capitals, symbols, exact tokens and proper names, keyed by kind and spelling. */
  readonly literals: Map<string, PhraseNode>;
  readonly exact: Map<string, { readonly step: ExactStep; readonly node: PhraseNode }[]>;
  readonly lists: Map<string, PhraseNode>;
  gap: PhraseNode | undefined;
  readonly ends: number[];
}

/** A token of an exact phrase. */
export type ExactStep = Extract<PhraseStep, { kind: 'exact' }>;

/** Builds the trie. Lists which an entry names and `lists` lacks never match. */
export function buildMatcher(
  entries: readonly PhraseEntry[],
  lists: readonly WordList[],
): PhraseMatcher {
  const root = emptyNode();
  for (const [index, entry] of entries.entries()) {
    for (const steps of entry.alternatives) insert(root, steps, index);
  }
  const named = new Map(lists.map((list) => [list.name, listTrie(list)]));
  return { root, lists: named, groups: entries.map((entry) => entry.group) };
}

function emptyNode(): PhraseNode {
  return {
    words: new Map(),
    literals: new Map(),
    exact: new Map(),
    lists: new Map(),
    gap: undefined,
    ends: [],
  };
}

function childOf<K>(map: Map<K, PhraseNode>, key: K): PhraseNode {
  const known = map.get(key);
  if (known) return known;
  const node = emptyNode();
  map.set(key, node);
  return node;
}

function insert(root: PhraseNode, steps: readonly PhraseStep[], entry: number): void {
  let node = root;
  for (const step of steps) node = addStep(node, step);
  if (!node.ends.includes(entry)) node.ends.push(entry);
}

function addStep(node: PhraseNode, step: PhraseStep): PhraseNode {
  switch (step.kind) {
    case 'word':
      return addWord(node, step.lower);
    case 'capitals':
      return childOf(node.literals, `capitals ${step.raw}`);
    case 'symbol':
      return childOf(node.literals, `symbol ${step.raw}`);
    case 'exact':
      return addExact(node, step);
    case 'list':
      return childOf(node.lists, step.name);
    case 'gap':
      node.gap ??= emptyNode();
      return node.gap;
  }
}

function addWord(node: PhraseNode, lower: string): PhraseNode {
  const stems = stemsOf(lower);
  const known = node.words.get(stems[0] ?? '')?.find((edge) => edge.lower === lower);
  if (known) return known.node;
  const edge = { lower, node: emptyNode() };
  for (const stem of stems) node.words.set(stem, [...(node.words.get(stem) ?? []), edge]);
  return edge.node;
}

/** The nodes that a word of a text leads to, in any inflected form. */
export function nodesAfter(
  node: PhraseNode,
  lower: string,
  stems: readonly string[],
): readonly PhraseNode[] {
  return stems
    .flatMap((stem) => node.words.get(stem) ?? [])
    .filter((edge) => isInflection(edge.lower, lower))
    .map((edge) => edge.node);
}

function addExact(node: PhraseNode, step: ExactStep): PhraseNode {
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
function listTrie(list: WordList): PhraseNode {
  const root = emptyNode();
  for (const entry of list.entries) {
    let node = root;
    for (const word of splitWords(entry)) node = addListWord(node, word);
    if (node !== root) node.ends.push(0);
  }
  return root;
}

function addListWord(node: PhraseNode, word: Word): PhraseNode {
  if (word.kind === 'symbol') return childOf(node.literals, `symbol ${word.raw}`);
  if (isCapitals(word.raw)) return childOf(node.literals, `capitals ${word.raw}`);
  if (startsWithCapital(word.raw)) return childOf(node.literals, `proper ${word.lower}`);
  return addWord(node, word.lower);
}

/** True of names: "Turkey", "TURKEY". */
export function startsWithCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
