import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Reading, ReadLimits, ResumeReader } from '../ports.ts';
import { readDocumentBytes } from './document-bytes.ts';
import { watchMemory } from './memory-watch.ts';
import { findOcr } from './ocr-library.ts';
import { type ReadWorker, startReadWorker } from './read-worker.ts';

interface Order {
  readonly path: string;
  readonly limits: ReadLimits;
  readonly resolve: (reading: Reading) => void;
  /** It was in hand when memory ran out beside others: it is read again, with no others beside it. */
  readonly alone: boolean;
}

/**
 * Reads documents in a pool of `jobs` workers. A document that crashes, hangs or needs too much memory
 * costs itself only: its worker is stopped and another takes its place.
 */
export function createResumeReader(workerUrl: URL, jobs: number): ResumeReader {
  const queue: Order[] = [];
  const idle: ReadWorker[] = [];
  const busy = new Map<ReadWorker, Order>();
  const watch = watchMemory();

  function next(): void {
    const order = queue[0];
    if (!order || busy.size >= jobs || (order.alone && busy.size > 0)) return;
    if ([...busy.values()].some((one) => one.alone)) return;
    queue.shift();
    const worker = takeWorker(order.limits);
    busy.set(worker, order);
    void run(worker, order);
    next();
  }

  function takeWorker({ megabytes, ocr }: ReadLimits): ReadWorker {
    const waiting = idle.pop();
    if (waiting?.isAlive) return waiting;
    return startReadWorker(workerUrl, megabytes, { ocr: ocr ? findOcr(workerUrl) : undefined });
  }

  async function run(worker: ReadWorker, order: Order): Promise<void> {
    const { limits } = order;
    const file = await readDocumentBytes(order.path, limits.fileMegabytes * 1_000_000);
    watch.start(limits.megabytes * jobs, () => stopGreedy(limits.megabytes));
    const reading = file.ok ? await worker.read(file.bytes, limits) : file;
    busy.delete(worker);
    if (busy.size === 0) watch.stop();
    if (worker.isAlive) idle.push(worker);
    const isShared =
      !reading.ok && reading.failure.code === 'out-of-memory' && !order.alone && jobs > 1;
    if (isShared) queue.unshift({ ...order, alone: true });
    else order.resolve(reading);
    next();
  }

  /** Memory outside the heap of a worker is not its own to see: all that are busy must stop. */
  function stopGreedy(megabytes: number): void {
    for (const worker of busy.keys()) worker.stop({ code: 'out-of-memory', megabytes });
  }

  return {
    hasOcr: async () => findOcr(workerUrl) !== undefined,
    read: (path, limits) =>
      new Promise((resolve) => {
        queue.push({ path, limits, resolve, alone: false });
        next();
      }),
    stop() {
      const failure: ReadFailure = { code: 'interrupted' };
      for (const order of queue.splice(0)) order.resolve({ ok: false, failure });
      for (const worker of busy.keys()) worker.stop(failure);
    },
  };
}
