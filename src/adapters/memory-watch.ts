import type { Worker } from 'node:worker_threads';
import { WORKERS_TELL } from './worker-thread.ts';

/** Looks at memory from time to time. */
export interface MemoryWatch {
  start(): void;
  stop(): void;
}

/** Milliseconds between two looks: memory can grow by about 100 MB in that time. */
const EVERY = 50;

/** As long as there is room, a heap also holds what is not yet collected. */
const SLACK = 1.5;

/** What a worker tells about its memory, in bytes. */
interface Telling {
  getHeapStatistics(): Promise<{
    readonly total_heap_size: number;
    readonly external_memory: number;
  }>;
}

/**
 * Calls `full` when a worker takes more than that, also outside its heap (unpacked streams, say). Does
 * nothing where workers cannot tell: {@link watchProcess} is for those.
 */
export function watchWorker(worker: Worker, megabytes: number, full: () => void): MemoryWatch {
  if (!WORKERS_TELL) return { start: () => undefined, stop: () => undefined };
  // Types are those of the oldest Node.
  const telling = worker as Worker & Telling;
  let isAsked = false;
  return everyMoment(async () => {
    if (isAsked) return;
    isAsked = true;
    // It may end while it is asked.
    const told = await telling.getHeapStatistics().catch(() => undefined);
    isAsked = false;
    if (told && told.total_heap_size + told.external_memory > SLACK * megabytes * 1_000_000) full();
  });
}

/**
 * Calls `full` when the whole process has grown by more than this since the first start, where workers
 * cannot tell how much each takes: before Node 22.16, which gives back at once what a worker took.
 */
export function watchProcess(megabytes: () => number, full: () => void): MemoryWatch {
  if (WORKERS_TELL) return { start: () => undefined, stop: () => undefined };
  let before: number | undefined;
  const watch = everyMoment(() => {
    if (process.memoryUsage.rss() - (before ?? 0) > megabytes() * 1_000_000) full();
  });
  return {
    start() {
      before ??= process.memoryUsage.rss();
      watch.start();
    },
    stop: watch.stop,
  };
}

function everyMoment(look: () => unknown): MemoryWatch {
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      timer ??= setInterval(look, EVERY).unref();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
