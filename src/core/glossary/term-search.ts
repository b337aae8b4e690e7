import MiniSearch, { type SearchResult } from 'minisearch';
import { searchWords } from './search-words.ts';
import type { Term } from './term.ts';

/** Parts of a term that are searched, those that say most about it first. */
export const SEARCHED_PARTS = ['name', 'alias', 'title', 'phrase', 'meaning'] as const;

/** One of {@link SEARCHED_PARTS}. */
export type SearchedPart = (typeof SEARCHED_PARTS)[number];

/** A text and what of it was searched for. */
export interface MarkedText {
  readonly text: string;
  /** In order; offsets count UTF-16 units from 0, `end` is exclusive. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A term that a search found. */
export interface SearchHit {
  readonly term: Term;
  /** Where the words stand: the part that has most of them. */
  readonly part: SearchedPart;
  /** The name, alias, title or phrase (one of its choices) with most of them, or the sentence. */
  readonly found: MarkedText;
  /** The sentence of the meaning with most of the words; its first one if none has any. */
  readonly meaning: MarkedText;
}

/** How much a word counts by where it stands, in the order of {@link SEARCHED_PARTS}. */
const WEIGHTS: Readonly<Record<SearchedPart, number>> = {
  name: 6,
  alias: 5,
  title: 3,
  phrase: 3,
  meaning: 2,
};

/** More terms than these are not told apart: words that stand in so many say little. */
const MOST_HITS = 100;

/**
 * How near a word of a term must be to one that is searched for: `closely` leaves out what short words
 * are like by chance ("car" and "care", "weld" and "held"), and terms that have too few of the words.
 */
export type Nearness = 'widely' | 'closely';

interface Limits {
  /** So many letters may differ in a word of that length. */
  readonly slips: (letters: number) => number;
  /** The least letters of a word that stands for all that begin with it. */
  readonly prefix: number;
  /** The least share of the words that a term must have. */
  readonly share: number;
  /** The same of one that has them in its meaning only. */
  readonly shareMentioned: number;
}

const LIMITS: Readonly<Record<Nearness, Limits>> = {
  widely: {
    slips: (letters) => (letters < 4 ? 0 : letters < 6 ? 1 : 2),
    prefix: 3,
    share: 0,
    shareMentioned: 0,
  },
  closely: {
    slips: (letters) => (letters < 6 ? 0 : 1),
    prefix: 5,
    share: 0.5,
    shareMentioned: 1,
  },
};

/**
 * The terms that have the words in their names, titles, phrases or meaning, best first: BM25 (of
 * minisearch), less where words are missing or stand in different texts of the term. A word that no
 * term has is taken for a slip of the keyboard, and stands for what it is nearest to. At most 100 terms.
 */
export function searchTerms(
  terms: readonly Term[],
  query: string,
  nearness: Nearness = 'widely',
): readonly SearchHit[] {
  const wanted = new Set(searchWords(query).map(({ key }) => key));
  const byId = new Map(terms.map((term) => [term.id, term]));
  const known = new Set<string>();
  const { slips, prefix, share, shareMentioned } = LIMITS[nearness];
  const results = indexOf(terms, known).search([...wanted].join(' '), {
    boost: { ...WEIGHTS },
    fuzzy: (word) => (known.has(word) || /\d/.test(word) ? false : slips(word.length)),
    prefix: (word) => word.length >= prefix,
    weights: { fuzzy: 0.4, prefix: 0.5 },
  });
  const found = (result: SearchResult): number => new Set(result.queryTerms).size;
  return results
    .filter((result) => {
      return found(result) >= (isOnlyMentioned(result) ? shareMentioned : share) * wanted.size;
    })
    .sort((a, b) => b.score * found(b) ** 2 - a.score * found(a) ** 2 || compareIds(a, b))
    .slice(0, MOST_HITS)
    .flatMap((result) => {
      const term = byId.get(String(result.id));
      if (!term) return [];
      const { hit, together } = toHit(term, result);
      return [{ hit, score: result.score * found(result) ** 2 * together }];
    })
    .sort((a, b) => b.score - a.score || (a.hit.term.id < b.hit.term.id ? -1 : 1))
    .map(({ hit }) => hit);
}

function isOnlyMentioned({ match }: SearchResult): boolean {
  return Object.values(match).every((parts) => parts.every((part) => part === 'meaning'));
}

/** The same order each time, where two are as good. */
function compareIds(a: SearchResult, b: SearchResult): number {
  return String(a.id) < String(b.id) ? -1 : 1;
}

/** Also fills in the words that it has. */
function indexOf(terms: readonly Term[], known: Set<string>): MiniSearch {
  const keys = new Map<string, string>();
  const index = new MiniSearch({
    fields: [...SEARCHED_PARTS],
    tokenize: (text) => searchWords(text, keys).map(({ key }) => key),
    // What is indexed is a key already; what is searched for as well.
    processTerm: (key) => {
      known.add(key);
      return key;
    },
    searchOptions: { tokenize: (text) => text.split(' '), processTerm: (key) => key },
  });
  index.addAll(
    terms.map((term) => ({
      id: term.id,
      ...Object.fromEntries(SEARCHED_PARTS.map((part) => [part, textsOf(term, part).join('\n')])),
    })),
  );
  return index;
}

function textsOf(term: Term, part: SearchedPart): readonly string[] {
  switch (part) {
    case 'name':
      return [term.name];
    case 'alias':
      return term.aliases;
    case 'title':
      return [term.titles.typical, ...term.titles.similar];
    case 'phrase':
      return term.phrases;
    case 'meaning':
      return sentencesOf(term.meaning);
  }
}

function sentencesOf(text: string): readonly string[] {
  return text.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}"“])/u);
}

/** Also how many different words the best text has. */
function toHit(term: Term, result: SearchResult): { hit: SearchHit; together: number } {
  const keys = new Set(Object.keys(result.match));
  const best = SEARCHED_PARTS.map((part) => {
    const most = mostMarked(term, part, keys);
    const found = part === 'phrase' ? mark(choose(most.text, keys), keys) : most;
    return { part, found, together: distinct(found, keys) };
  }).reduce((one, other) => (other.together > one.together ? other : one));
  const { part, found, together } = best;
  return { hit: { term, part, found, meaning: mostMarked(term, 'meaning', keys) }, together };
}

/** Of the texts of a part, the first with the most different words. */
function mostMarked(term: Term, part: SearchedPart, keys: ReadonlySet<string>): MarkedText {
  const marked = textsOf(term, part).map((text) => mark(text, keys));
  return marked.reduce<MarkedText>(
    (one, other) => (one.text === '' || distinct(other, keys) > distinct(one, keys) ? other : one),
    { text: '', marks: [] },
  );
}

/** The phrase with one of each choice: the one with most of the words, or the first. */
function choose(phrase: string, keys: ReadonlySet<string>): string {
  const choices = /\{([^{}]*)\}/;
  let plain = phrase;
  for (let choice = choices.exec(plain); choice; choice = choices.exec(plain)) {
    const [first = '', ...others] = (choice[1] ?? '').split(',');
    const best = others.reduce(
      (one, other) =>
        distinct({ text: other }, keys) > distinct({ text: one }, keys) ? other : one,
      first,
    );
    plain = plain.slice(0, choice.index) + best + plain.slice(choice.index + choice[0].length);
  }
  return plain;
}

function mark(text: string, keys: ReadonlySet<string>): MarkedText {
  const found = searchWords(text).filter(({ key }) => keys.has(key));
  return { text, marks: found.map(({ start, end }) => ({ start, end })) };
}

function distinct({ text }: Pick<MarkedText, 'text'>, keys: ReadonlySet<string>): number {
  return new Set(searchWords(text).flatMap(({ key }) => (keys.has(key) ? [key] : []))).size;
}
