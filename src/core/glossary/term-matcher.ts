import type { Glossary, LibraryIndex } from './glossary.ts';
import { LEVELS, type Level } from './level.ts';
import { buildLists, type WordList } from './list-tries.ts';
import { type PhraseParts, partsOf } from './phrase.ts';
import { createPhraseFiler, type PhraseFiler } from './phrase-filer.ts';
import { createPhraseIndex, type FoundPhrase, searchIndex } from './phrase-index.ts';
import { readTokens, type Token } from './phrase-search.ts';
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
export type TermMatcher = Pick<LibraryIndex, 'phrases' | 'termOf'>;

/** More than any library has. */
const PHRASES_IN_SHARE = 1e9;

/** Files the phrases of terms one after the other. */
export interface TermFiler {
  /** Phrases that do not parse never match: validate them first. `known` are those taken apart before. */
  add(term: Term, known?: PhraseParts): void;
  /** See {@link PhraseFiler}. */
  readonly filed: PhraseFiler['filed'];
  readonly postings: PhraseFiler['postings'];
}

/** Begins without any term; what the filer of a later share files comes after all that this one does. */
export function createTermFiler(share = 0): TermFiler {
  const filer = createPhraseFiler(share * PHRASES_IN_SHARE);
  let group = share * PHRASES_IN_SHARE;
  return {
    add(term, known) {
      for (const role of rolesOf(term)) {
        group++;
        for (const [at, phrase] of phrasesFor(term, role).entries()) {
          const tag = writeOwner({ term: term.id, role, at });
          filer.add({ group, tag, parts: known?.get(phrase) ?? partsOf(phrase) });
        }
      }
    },
    filed: filer.filed,
    postings: filer.postings,
  };
}

/** Makes the phrases of terms searchable. */
export function buildTermMatcher(terms: readonly Term[], lists: readonly WordList[]): TermMatcher {
  const filer = createTermFiler();
  const known = new Map(terms.map((term) => [term.id, term]));
  for (const term of terms) filer.add(term);
  return {
    phrases: createPhraseIndex(filer.postings(), buildLists(lists)),
    termOf: (id) => known.get(id),
  };
}

/** The index of a glossary: its own, or one made of its terms. */
export function indexOf(glossary: Glossary): LibraryIndex {
  // First, as only looking at the terms of a library that is kept makes them be read.
  if (glossary.index) return glossary.index;
  const { terms, lists } = glossary;
  return { size: terms.length, names: terms, ...buildTermMatcher(terms, lists) };
}

/** What a phrase is found for. */
interface Owner {
  readonly term: string;
  readonly role: PhraseRole;
  /** Which phrase of those with that role it is, from 0. */
  readonly at: number;
}

/** As a tag, without the phrase itself: a large library has hundreds of thousands. An id has no spaces. */
function writeOwner({ term, role, at }: Owner): string {
  switch (role.kind) {
    case 'indicator':
      return `${term} ${at} indicator ${role.index} ${role.level}`;
    case 'red-flag':
      return `${term} ${at} red-flag ${role.index}`;
    default:
      return `${term} ${at} ${role.kind}`;
  }
}

function readOwner(tag: string): Owner {
  const [term = '', phrase, kind, item, name] = tag.split(' ');
  const at = Number(phrase);
  const index = Number(item);
  const level = LEVELS.find((one) => one === name);
  if (kind === 'indicator' && level) return { term, at, role: { kind, level, index } };
  if (kind === 'red-flag') return { term, at, role: { kind, index } };
  return { term, at, role: { kind: kind === 'look-alike' ? kind : 'evidence' } };
}

/**
 * The longest matches in a text, in order of their start. Evidence that overlaps a look-alike of its
 * term is left out, unless it is asked for ("bilateral knee" is no diplomacy); a shorter match within
 * it that overlaps none stays.
 */
export function findTermMatches(
  matcher: TermMatcher,
  text: string,
  {
    keepCancelled = false,
    tokens = readTokens(text),
  }: { readonly keepCancelled?: boolean; readonly tokens?: readonly Token[] } = {},
): readonly TermMatch[] {
  const ownerOf = memoisedOwner();
  const counted = (found: readonly FoundPhrase[]) => withoutLookAlikes(found, ownerOf);
  const search = searchIndex(matcher.phrases, text, tokens, keepCancelled ? undefined : counted);
  return search.map(({ tag, start, end }) => {
    const { term, role, at } = ownerOf(tag);
    return {
      ...{ term, role, start, end },
      // A term is read as a whole: those of which nothing is shown need not be.
      get phrase() {
        return phrasesFor(matcher.termOf(term), role)[at] ?? '';
      },
    };
  });
}

type OwnerOf = (tag: string) => Owner;

/** A resume holds few phrases many times: the tag of each is read once. */
function memoisedOwner(): OwnerOf {
  const known = new Map<string, Owner>();
  return (tag) => {
    const owner = known.get(tag) ?? readOwner(tag);
    known.set(tag, owner);
    return owner;
  };
}

function withoutLookAlikes(
  found: readonly FoundPhrase[],
  ownerOf: OwnerOf,
): readonly FoundPhrase[] {
  const byTerm = new Map<string, FoundPhrase[]>();
  for (const match of found) {
    const { term, role } = ownerOf(match.tag);
    if (role.kind !== 'look-alike') continue;
    const known = byTerm.get(term);
    if (known) known.push(match);
    else byTerm.set(term, [match]);
  }
  if (byTerm.size === 0) return found;
  return found.filter((match) => {
    const { term, role } = ownerOf(match.tag);
    const lookAlikes = role.kind === 'evidence' ? byTerm.get(term) : undefined;
    return !lookAlikes?.some((other) => other.start < match.end && match.start < other.end);
  });
}

function phrasesFor(term: Term | undefined, role: PhraseRole): readonly string[] {
  switch (role.kind) {
    case 'evidence':
      return term?.phrases ?? [];
    case 'look-alike':
      return term?.lookAlikes ?? [];
    case 'indicator':
      return term?.levels[role.level].indicators[role.index]?.phrases ?? [];
    case 'red-flag':
      return term?.redFlags[role.index]?.lookFor?.phrases ?? [];
  }
}

/** What phrases of a term stand for. */
function rolesOf(term: Term): readonly PhraseRole[] {
  return [
    { kind: 'evidence' },
    { kind: 'look-alike' },
    ...LEVELS.flatMap((level) =>
      term.levels[level].indicators.map(
        (_, index) => ({ kind: 'indicator', level, index }) as const,
      ),
    ),
    ...term.redFlags.map((_, index) => ({ kind: 'red-flag', index }) as const),
  ];
}
