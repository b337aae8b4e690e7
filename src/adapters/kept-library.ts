import type { Glossary, TermName } from '../core/glossary/glossary.ts';
import { createPhraseIndex } from '../core/glossary/phrase-index.ts';
import { buildLists } from '../core/glossary/phrase-trie.ts';
import type { Term } from '../core/glossary/term.ts';
import { packTerms } from '../core/glossary/term-matcher.ts';
import type { Cached, TermCache } from './term-cache.ts';

/** What of a library is read at once; terms and phrases are parts, read one by one. */
type Kept = Omit<Glossary, 'terms' | 'index'> & { readonly names: readonly TermName[] };

const TERM = 'term ';
const PHRASES = 'phrases ';

/** Keeps a library so that a scan reads only the terms and phrases it needs, and gives it as it is kept. */
export function keepLibrary(
  cache: TermCache,
  key: string,
  stamp: string,
  { terms, lists, origins, hash }: Glossary,
): Glossary {
  const names = terms.map(({ id, name, aliases }) => ({ id, name, aliases }));
  const value: Kept = { names, lists, origins, hash };
  const parts = new Map([
    ...Object.entries(packTerms(terms)).map(([word, text]) => [PHRASES + word, text] as const),
    ...terms.map((term) => [TERM + term.id, JSON.stringify(term)] as const),
  ]);
  cache.write(key, stamp, value, parts);
  return openLibrary({ value, part: (name) => parts.get(name) });
}

/** Opens what {@link keepLibrary} kept. */
export function openLibrary({ value, part }: Cached): Glossary {
  // Nothing but keepLibrary, of this version, writes under such a key.
  const { names, lists, origins, hash } = value as Kept;
  const known = new Map<string, Term>();
  const termOf = (id: string): Term | undefined => {
    const text = known.has(id) ? undefined : part(TERM + id);
    if (text !== undefined) known.set(id, JSON.parse(text));
    return known.get(id);
  };
  return {
    lists,
    origins,
    hash,
    get terms() {
      return names.flatMap(({ id }) => termOf(id) ?? []);
    },
    index: {
      names,
      termOf,
      phrases: createPhraseIndex((key) => part(PHRASES + key), buildLists(lists)),
    },
  };
}
