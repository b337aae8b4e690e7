import { Worker } from 'node:worker_threads';
import { type LibraryShare, readShare, type ShareOrder } from './library-share.ts';
import type { OpenLibrary } from './term-library.ts';

/** What the threads are made of. */
export interface ThreadSetup {
  /** The program of a thread; without it, all is done in this one. */
  readonly worker: URL | undefined;
  readonly cores: number;
  /** Told from time to time how many files are done. */
  readonly progress: (done: number) => void;
}

/** A thread starts in the time in which so many files are read. */
const LEAST_SHARE = 150;

/** Takes the terms of a library apart, those of a large one in a thread for each core; in order. */
export async function readShares(
  { terms, lists }: Pick<OpenLibrary, 'terms' | 'lists'>,
  { worker, cores, progress }: ThreadSetup,
): Promise<readonly LibraryShare[]> {
  const most = worker ? Math.floor(terms.length / LEAST_SHARE) : 1;
  const count = Math.max(1, Math.min(cores, most));
  const size = Math.ceil(terms.length / count);
  const orders = Array.from({ length: count }, (_, index): ShareOrder => {
    return { files: terms.slice(index * size, (index + 1) * size), lists, index };
  });
  const [own, ...others] = orders;
  const coming = others.map((order) => inThread(worker, order));
  // This thread takes its share too, and the others keep pace with it.
  const first = own ? [readShare(own, (done) => progress(done * count))] : [];
  return [...first, ...(await Promise.all(coming))];
}

/** A thread that cannot be had, or fails, costs time only. */
function inThread(worker: URL | undefined, order: ShareOrder): Promise<LibraryShare> {
  return new Promise((resolve) => {
    if (worker === undefined) return resolve(readShare(order));
    const thread = new Worker(worker, { workerData: order });
    thread.once('message', resolve);
    thread.once('error', () => undefined);
    thread.once('exit', (code) => code !== 0 && resolve(readShare(order)));
  });
}
