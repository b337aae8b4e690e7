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

/**
 * The terms that have the words in their names, titles, phrases or meaning, best first: BM25 (of
 * minisearch), less where words are missing or stand in different texts of the term. A word that no
 * term has is taken for a slip of the keyboard, and stands for what it is nearest to.
 */
export function searchTerms(terms: readonly Term[], query: string): readonly SearchHit[] {
  const wanted = new Set(searchWords(query).map(({ key }) => key));
  const byId = new Map(terms.map((term) => [term.id, term]));
  const known = new Set<string>();
  const results = indexOf(terms, known).search([...wanted].join(' '), {
    boost: { ...WEIGHTS },
    fuzzy: (word) => !known.has(word) && slipsAllowed(word),
    prefix: (word) => word.length > 2,
    weights: { fuzzy: 0.4, prefix: 0.5 },
  });
  return results
    .flatMap((result) => {
      const term = byId.get(String(result.id));
      if (!term) return [];
      const { hit, together } = toHit(term, result);
      const anywhere = new Set(result.queryTerms).size;
      return [{ hit, score: (result.score * anywhere ** 2 * together) / wanted.size ** 3 }];
    })
    .sort((a, b) => b.score - a.score || (a.hit.term.id < b.hit.term.id ? -1 : 1))
    .map(({ hit }) => hit);
}

/** Also fills in the words that it has. */
function indexOf(terms: readonly Term[], known: Set<string>): MiniSearch {
  const index = new MiniSearch({
    fields: [...SEARCHED_PARTS],
    tokenize: (text) => searchWords(text).map(({ key }) => key),
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

function slipsAllowed(word: string): number | false {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 6 ? 1 : 2;
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
