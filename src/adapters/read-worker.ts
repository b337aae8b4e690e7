import { Worker } from 'node:worker_threads';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Reading, ReadLimits } from '../ports.ts';
import type { ReadOrder, WorkerSettings } from './resume-worker.ts';

/** A worker thread that reads one document at a time. */
export interface ReadWorker {
  /** Never rejects; after a failure of the worker itself `isAlive` is false. */
  read(bytes: Uint8Array, limits: ReadLimits): Promise<Reading>;
  readonly isAlive: boolean;
  /** Stops it at once; a document in hand fails with the reason. */
  stop(failure: ReadFailure): void;
}

/** Starts a worker, which loads the PDF reader while nobody waits for it yet. */
export function startReadWorker(
  url: URL,
  megabytes: number,
  settings: WorkerSettings = {},
): ReadWorker {
  const worker = new Worker(url, {
    workerData: settings,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let isAlive = true;
  let ended: ReadFailure = { code: 'crashed' };
  let settle: ((reading: Reading) => void) | undefined;
  const finish = (reading: Reading): void => {
    settle?.(reading);
    settle = undefined;
    worker.unref();
  };
  const stop = (failure: ReadFailure): void => {
    if (isAlive) ended = failure;
    isAlive = false;
    finish({ ok: false, failure });
    void worker.terminate();
  };
  worker.on('message', finish);
  worker.once('error', (error) => {
    const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    stop(isFull ? { code: 'out-of-memory', megabytes } : { code: 'crashed' });
  });
  worker.once('exit', () => stop({ code: 'crashed' }));
  // Nobody waits for a worker that has nothing to read.
  worker.unref();
  return {
    get isAlive() {
      return isAlive;
    },
    stop,
    read(bytes, { seconds, pages }) {
      // It may have come to its end while the file was read; nothing would ever answer.
      if (!isAlive) return Promise.resolve({ ok: false, failure: ended });
      return new Promise((resolve) => {
        const timer = setTimeout(() => stop({ code: 'too-slow', seconds }), seconds * 1000);
        settle = (reading) => {
          clearTimeout(timer);
          resolve(reading);
        };
        worker.ref();
        const order: ReadOrder = { bytes, maxPages: pages };
        worker.postMessage(order, [bytes.buffer as ArrayBuffer]);
      });
    },
  };
}
