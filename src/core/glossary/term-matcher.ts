import type { Glossary } from './glossary.ts';
import { LEVELS, type Level } from './level.ts';
import { parsePhrase } from './phrase.ts';
import { type Alternatives, type PhraseBook, packPhrases } from './phrase-book.ts';
import { keysOfSteps, possiblePhrases, type StepKeys } from './phrase-filter.ts';
import { longestOf, type PhraseMatch, readTokens, searchTokens } from './phrase-search.ts';
import { buildLists, buildTrie, type PhraseMatcher, type WordList } from './phrase-trie.ts';
import type { Term } from './term.ts';

/** What a phrase of a term file stands for. Indices count from 0. */
export type PhraseRole =
  | { readonly kind: 'evidence' }
  | { readonly kind: 'look-alike' }
  | { readonly kind: 'indicator'; readonly level: Level; readonly index: number }
  | { readonly kind: 'red-flag'; readonly index: number };

/** A phrase of a term found in a text. Offsets count UTF-16 units from 0; `end` is exclusive. */
export interface TermMatch {
  readonly term: string;
  readonly role: PhraseRole;
  /** The phrase as the term file has it. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** All phrases of some terms, ready to be found in one pass over a text. */
export interface TermMatcher {
  readonly book: PhraseBook;
  readonly keys: readonly StepKeys[];
  readonly lists: PhraseMatcher['lists'];
  /** Whose each phrase of the book is. */
  readonly owners: readonly Owner[];
}

interface Owner {
  readonly term: string;
  readonly role: PhraseRole;
  readonly phrase: string;
  readonly group: number;
}

/** Takes the phrases of terms apart, so that {@link matcherOf} has less to do. */
export function bookOf(terms: readonly Term[]): PhraseBook {
  return packPhrases(parsedPhrases(ownersOf(terms)));
}

/** Compiles the terms of a library. Phrases that do not parse never match: validate them first. */
export function buildTermMatcher(terms: readonly Term[], lists: readonly WordList[]): TermMatcher {
  return matcherOf({ terms, lists });
}

/** The same for a glossary, from its book of phrases if it has one. */
export function matcherOf({
  terms,
  lists,
  phrases,
}: Pick<Glossary, 'terms' | 'lists' | 'phrases'>): TermMatcher {
  const book = phrases ?? bookOf(terms);
  return { book, keys: keysOfSteps(book), lists: buildLists(lists), owners: ownersOf(terms) };
}

function ownersOf(terms: readonly Term[]): readonly Owner[] {
  let group = 0;
  return terms.flatMap((term) =>
    rolesOf(term).flatMap(({ role, phrases }) => {
      group++;
      return phrases.map((phrase) => ({ term: term.id, role, phrase, group }));
    }),
  );
}

function parsedPhrases(owners: readonly Owner[]): readonly Alternatives[] {
  return owners.map(({ phrase }) => {
    const parsed = parsePhrase(phrase);
    return parsed.ok ? parsed.alternatives : [];
  });
}

/**
 * The longest matches in a text, in order of their start. Evidence that overlaps a look-alike of its
 * term is left out, unless it is asked for ("bilateral knee" is no diplomacy); a shorter match within
 * it that overlaps none stays.
 */
export function findTermMatches(
  matcher: TermMatcher,
  text: string,
  { keepCancelled = false }: { readonly keepCancelled?: boolean } = {},
): readonly TermMatch[] {
  const tokens = readTokens(text);
  const possible = possiblePhrases(matcher.book, matcher.keys, tokens);
  const entries = possible.map(({ index, alternatives }) => ({
    group: matcher.owners[index]?.group ?? 0,
    alternatives,
  }));
  const trie = buildTrie(entries, matcher.lists);
  const ownerOf = ({ entry }: PhraseMatch): Owner | undefined =>
    matcher.owners[possible[entry]?.index ?? -1];
  const all = searchTokens(trie, text, tokens);
  const counted = keepCancelled ? all : withoutLookAlikes(all, ownerOf);
  return longestOf(counted, trie.groups).flatMap((match) => {
    const owner = ownerOf(match);
    if (!owner) return [];
    const { term, role, phrase } = owner;
    return [{ term, role, phrase, start: match.start, end: match.end }];
  });
}

function withoutLookAlikes(
  matches: readonly PhraseMatch[],
  ownerOf: (match: PhraseMatch) => Owner | undefined,
): readonly PhraseMatch[] {
  const byTerm = new Map<string, PhraseMatch[]>();
  for (const match of matches) {
    const owner = ownerOf(match);
    if (owner?.role.kind !== 'look-alike') continue;
    byTerm.set(owner.term, [...(byTerm.get(owner.term) ?? []), match]);
  }
  if (byTerm.size === 0) return matches;
  return matches.filter((match) => {
    const owner = ownerOf(match);
    const lookAlikes = owner?.role.kind === 'evidence' ? byTerm.get(owner.term) : undefined;
    return !lookAlikes?.some((other) => other.start < match.end && match.start < other.end);
  });
}

interface RolePhrases {
  readonly role: PhraseRole;
  readonly phrases: readonly string[];
}

function rolesOf(term: Term): readonly RolePhrases[] {
  const indicators = LEVELS.flatMap((level) =>
    term.levels[level].indicators.map(({ phrases }, index) => ({
      role: { kind: 'indicator', level, index } as const,
      phrases,
    })),
  );
  const flags = term.redFlags.map(({ lookFor }, index) => ({
    role: { kind: 'red-flag', index } as const,
    phrases: lookFor?.phrases ?? [],
  }));
  const roles: readonly RolePhrases[] = [
    { role: { kind: 'evidence' }, phrases: term.phrases },
    { role: { kind: 'look-alike' }, phrases: term.lookAlikes },
    ...indicators,
    ...flags,
  ];
  return roles.filter(({ phrases }) => phrases.length > 0);
}
