import { Worker } from 'node:worker_threads';
import type { Draft } from './cache-draft.ts';
import {
  type LibraryShare,
  readShare,
  type ShareMessage,
  type ShareOrder,
} from './library-share.ts';
import type { OpenLibrary } from './term-library.ts';

/** What the threads are made of. */
export interface ThreadSetup {
  /** The program of a thread; without it, all is done in this one. */
  readonly worker: URL | undefined;
  /** See {@link ShareOrder}. */
  readonly draft: Draft | undefined;
  readonly cores: number;
  /** Told from time to time how many files are done. */
  readonly progress: (done: number) => void;
}

/** A thread starts in the time in which so many files are read. */
const LEAST_SHARE = 150;

/** Takes the terms of a library apart, those of a large one in a thread for each core; in order. */
export async function readShares(
  { terms, lists }: Pick<OpenLibrary, 'terms' | 'lists'>,
  { worker, cores, draft, progress }: ThreadSetup,
): Promise<readonly LibraryShare[]> {
  const most = worker ? Math.floor(terms.length / LEAST_SHARE) : 1;
  const count = Math.max(1, Math.min(cores, most));
  const size = Math.ceil(terms.length / count);
  const orders = Array.from({ length: count }, (_, index): ShareOrder => {
    const files = terms.slice(index * size, (index + 1) * size);
    return { files, lists, index, ...(draft && { draft }) };
  });
  if (worker === undefined || count === 1) return orders.map((order) => readShare(order, progress));
  const done = orders.map(() => 0);
  const tell = (index: number, files: number): void => {
    done[index] = files;
    progress(done.reduce((sum, some) => sum + some, 0));
  };
  return Promise.all(orders.map((order) => inThread(worker, order, tell)));
}

/** A thread that cannot be had, or fails, costs time only. */
function inThread(
  worker: URL,
  order: ShareOrder,
  progress: (index: number, done: number) => void,
): Promise<LibraryShare> {
  const tell = (done: number): void => progress(order.index, done);
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: order, resourceLimits: LIMITS });
    thread.on('message', (message: ShareMessage) => {
      if ('done' in message) tell(message.done);
      else resolve(message);
    });
    thread.once('error', () => undefined);
    thread.once('exit', (code) => {
      if (code === 0) return;
      try {
        resolve(readShare(order, tell));
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** A tree of YAML is dropped as soon as it is read: with room for some, most are never copied. */
const LIMITS = { maxYoungGenerationSizeMb: 48 };
