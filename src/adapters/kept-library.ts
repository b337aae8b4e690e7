import type { Glossary, TermName } from '../core/glossary/glossary.ts';
import { type FiledEntries, fileEntries, openLists } from '../core/glossary/list-tries.ts';
import { createPhraseIndex } from '../core/glossary/phrase-index.ts';
import type { Term } from '../core/glossary/term.ts';
import { type Draft, openDraft } from './cache-draft.ts';
import { PHRASES, TERM } from './library-parts.ts';
import type { LibraryShare } from './library-share.ts';
import { bytesOf, createPacker, findText, joinPacked } from './packed-texts.ts';
import type { Cached, TermCache } from './term-cache.ts';

/** What of a library is read at once; terms and phrases are parts, read one by one. */
interface Kept extends Pick<Glossary, 'hash'> {
  /** How many terms there are. */
  readonly size: number;
  readonly entries: FiledEntries;
}

const NAMES = 'names';
const LISTS = 'lists';
const ORIGINS = 'origins';

/** Where a library is kept: the texts of its shares are in the draft, if there is one. */
export interface Shelf {
  readonly cache: TermCache;
  readonly key: string;
  readonly stamp: string;
  readonly draft?: Draft;
}

/**
 * Keeps a library so that a scan reads only the terms and phrases it needs, and gives it as it is kept. Throws
 * where it cannot be; without a draft it is held in memory only.
 */
export function keepLibrary(
  { cache, key, stamp, draft }: Shelf,
  shares: readonly LibraryShare[],
  { lists, hash }: Pick<Glossary, 'lists' | 'hash'>,
): Glossary {
  const names = shares.flatMap((share) => share.names);
  const origins = shares.flatMap((share) => share.origins);
  const writer = draft && openDraft(draft);
  const own = createPacker(writer?.put);
  own.add(NAMES, JSON.stringify(names));
  own.add(LISTS, JSON.stringify(lists));
  own.add(
    ORIGINS,
    JSON.stringify(Object.fromEntries(names.map(({ id }, at) => [id, origins[at]]))),
  );
  const parts = joinPacked([own.packed(), ...shares.map((share) => share.parts)]);
  writer?.close();
  const value: Kept = { size: names.length, entries: fileEntries(lists), hash };
  if (draft) {
    const isKept = cache.write(key, stamp, value, { draft, rows: parts.rows });
    const kept = isKept ? cache.read(key, stamp) : undefined;
    if (!kept) throw new Error('what was kept is not there');
    return openKept(kept);
  }
  const bytesAt = bytesOf(parts);
  return openKept({ value, part: (name) => findText(parts.rows, bytesAt, name) });
}

/** Opens what {@link keepLibrary} kept. */
export function openKept({ value, part }: Cached): Glossary {
  // Nothing but keepLibrary, of this version, writes under such a key.
  const { size, entries, hash } = value as Kept;
  const namesOf = (): readonly TermName[] => JSON.parse(part(NAMES) ?? '[]');
  const known = new Map<string, Term>();
  const termOf = (id: string): Term | undefined => {
    const text = known.has(id) ? undefined : part(TERM + id);
    if (text !== undefined) known.set(id, JSON.parse(text));
    return known.get(id);
  };
  return {
    hash,
    get lists() {
      return JSON.parse(part(LISTS) ?? '[]');
    },
    get origins() {
      return JSON.parse(part(ORIGINS) ?? '{}');
    },
    get terms() {
      return namesOf().flatMap(({ id }) => termOf(id) ?? []);
    },
    index: {
      size,
      get names() {
        return namesOf();
      },
      termOf,
      phrases: createPhraseIndex((key) => part(PHRASES + key), openLists(entries)),
    },
  };
}
