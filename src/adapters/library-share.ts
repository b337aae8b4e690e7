import type { Origin, TermName } from '../core/glossary/glossary.ts';
import type { WordList } from '../core/glossary/list-tries.ts';
import type { Postings } from '../core/glossary/phrase-filer.ts';
import type { Problem } from '../core/glossary/problem.ts';
import { createTermFiler } from '../core/glossary/term-matcher.ts';
import { readTerms, type UsedFile } from './term-library.ts';

/** Term files that one thread takes apart. */
export interface ShareOrder {
  readonly files: readonly UsedFile[];
  readonly lists: readonly WordList[];
  /** Which share it is, from 0: the files of a later one come after those of an earlier one. */
  readonly index: number;
}

/** Term files taken apart, as it goes from one thread to another and into the cache. */
export interface LibraryShare {
  /** In order of id. */
  readonly names: readonly TermName[];
  readonly origins: readonly Origin[];
  /** The whole terms as JSON. */
  readonly terms: readonly string[];
  readonly postings: Postings;
  readonly digests: readonly string[];
  readonly problems: readonly Problem[];
}

/** Takes term files apart in this thread. */
export function readShare(
  { files, lists, index }: ShareOrder,
  progress?: (done: number) => void,
): LibraryShare {
  const names: TermName[] = [];
  const origins: Origin[] = [];
  const terms: string[] = [];
  const filer = createTermFiler(index);
  const read = readTerms(files, lists, {
    term({ term, phrases }, { origin }) {
      const { id, name, aliases } = term;
      names.push({ id, name, aliases });
      origins.push(origin);
      terms.push(JSON.stringify(term));
      filer.add(term, phrases);
    },
    ...(progress && { progress }),
  });
  return { names, origins, terms, postings: filer.postings(), ...read };
}
