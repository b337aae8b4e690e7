import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Reading, ReadLimits, ResumeReader } from '../ports.ts';
import { readDocumentBytes } from './document-bytes.ts';
import { watchProcess } from './memory-watch.ts';
import { findOcr } from './ocr-library.ts';
import { adoptWorker, type ReadWorker } from './read-worker.ts';
import { type EarlyWorker, startThread } from './worker-thread.ts';

interface Order {
  readonly path: string;
  readonly limits: ReadLimits;
  readonly begun: (() => void) | undefined;
  readonly resolve: (reading: Reading) => void;
  /** It was in hand when memory ran out beside others: it is read again, with no others beside it. */
  readonly alone: boolean;
  /** No other document will be read. */
  readonly isOnly: boolean;
}

/**
 * Reads documents in a pool of workers, `cores` of them where the limits do not say how many. A document that crashes, hangs or needs too much memory
 * costs itself only: its worker is stopped and another takes its place. `early` is a worker to begin with.
 */
export function createResumeReader(
  workerUrl: URL,
  cores: number,
  early?: EarlyWorker,
): ResumeReader {
  const queue: Order[] = [];
  const idle: ReadWorker[] = [];
  const busy = new Map<ReadWorker, Order>();
  let allowed = 0;
  const watch = watchProcess(() => allowed, stopGreedy);
  let unused = early;

  const jobsOf = ({ limits }: Order): number => limits.jobs ?? cores;

  function next(): void {
    const order = queue[0];
    if (!order || busy.size >= jobsOf(order) || (order.alone && busy.size > 0)) return;
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
    const first = unused;
    unused = undefined;
    if (first?.megabytes === megabytes && !ocr) return adoptWorker(first.thread, megabytes);
    void first?.thread.terminate();
    const settings = { ocr: ocr ? findOcr(workerUrl) : undefined };
    return adoptWorker(startThread(workerUrl, megabytes, settings), megabytes);
  }

  async function run(worker: ReadWorker, order: Order): Promise<void> {
    const { limits } = order;
    if (order.path === '-') order.begun?.();
    const file = await readDocumentBytes(order.path, limits.fileMegabytes * 1_000_000);
    allowed = limits.megabytes * jobsOf(order);
    watch.start();
    const reading: Reading = file.ok ? await readBytes(worker, file.bytes, order, early) : file;
    order.begun?.();
    busy.delete(worker);
    if (busy.size === 0) watch.stop();
    if (worker.isAlive) idle.push(worker);
    // Only the report is still to be made, and nothing more to be loaded.
    if (order.isOnly && reading.ok) early?.regExps?.straighten();
    const isShared =
      !reading.ok && reading.failure.code === 'out-of-memory' && !order.alone && jobsOf(order) > 1;
    if (isShared) queue.unshift({ ...order, alone: true });
    else order.resolve(reading);
    next();
  }

  /** Memory outside the heap of a worker is not its own to see: all that are busy must stop. */
  function stopGreedy(): void {
    for (const [worker, { limits }] of busy)
      worker.stop({ code: 'out-of-memory', megabytes: limits.megabytes });
  }

  return {
    hasOcr: async () => findOcr(workerUrl) !== undefined,
    read: (path, limits, { begun, isOnly = false } = {}) =>
      new Promise((resolve) => {
        queue.push({ path, limits, begun, resolve, alone: false, isOnly });
        next();
      }),
    stop() {
      const failure: ReadFailure = { code: 'interrupted' };
      for (const order of queue.splice(0)) order.resolve({ ok: false, failure });
      for (const worker of busy.keys()) worker.stop(failure);
    },
  };
}

async function readBytes(
  worker: ReadWorker,
  bytes: Uint8Array,
  { limits, begun, isOnly }: Order,
  early: EarlyWorker | undefined,
): Promise<Reading> {
  // The worker takes the bytes over.
  const copy = bytes.slice();
  const coming = worker.read(bytes, limits);
  begun?.();
  // Whoever was told does its own work first.
  await new Promise((resolve) => setImmediate(resolve));
  const sha256 = hashOf(copy);
  if (isOnly) early?.regExps?.prepare();
  const reading = await coming;
  return reading.ok ? { ...reading, sha256 } : reading;
}

/** SHA-256 as hexadecimal; what works it out is loaded while the worker reads. */
function hashOf(bytes: Uint8Array): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}
