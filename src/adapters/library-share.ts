import type { Origin, TermName } from '../core/glossary/glossary.ts';
import type { WordList } from '../core/glossary/list-tries.ts';
import { ownText } from '../core/glossary/own-text.ts';
import type { Problem } from '../core/glossary/problem.ts';
import { createTermFiler } from '../core/glossary/term-matcher.ts';
import { type Draft, openDraft } from './cache-draft.ts';
import { PHRASES, TERM } from './library-parts.ts';
import { createPacker, type PackedTexts } from './packed-texts.ts';
import { readTerms, type UsedFile } from './term-library.ts';

/** Term files that one thread takes apart. */
export interface ShareOrder {
  readonly files: readonly UsedFile[];
  readonly lists: readonly WordList[];
  /** Which share it is, from 0: the files of a later one come after those of an earlier one. */
  readonly index: number;
  /** Where its texts are written to; without it they are handed over. */
  readonly draft?: Draft;
}

/** Term files taken apart, as it goes from one thread to another and into the cache. */
export interface LibraryShare {
  /** In order of id. */
  readonly names: readonly TermName[];
  readonly origins: readonly Origin[];
  /** The whole terms as JSON, and the phrases under each word. */
  readonly parts: PackedTexts;
  readonly digests: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a thread says: how many files it has done so far, or at last the share. */
export type ShareMessage = LibraryShare | { readonly done: number };

/** Takes term files apart in this thread. */
export function readShare(
  { files, lists, index, draft }: ShareOrder,
  progress?: (done: number) => void,
): LibraryShare {
  const names: TermName[] = [];
  const origins: Origin[] = [];
  const writer = draft && openDraft(draft);
  const packer = createPacker(writer?.put);
  const filer = createTermFiler(index);
  const read = readTerms(files, lists, {
    term({ term, phrases }, { origin }) {
      const { id, name, aliases } = term;
      names.push({ id, name: ownText(name), aliases: aliases.map(ownText) });
      origins.push(origin);
      packer.add(TERM + id, JSON.stringify(term));
      filer.add(term, phrases);
    },
    ...(progress && { progress }),
  });
  for (const [word, lines] of filer.filed()) packer.add(PHRASES + word, lines);
  const parts = packer.packed();
  writer?.close();
  return { names, origins, parts, ...read };
}
