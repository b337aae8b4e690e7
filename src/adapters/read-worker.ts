import type { Worker } from 'node:worker_threads';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { ReadLimits } from '../ports.ts';
import { watchWorker } from './memory-watch.ts';
import {
  READY,
  type ReadOrder,
  type WorkerMessage,
  type WorkerReading,
} from './worker-messages.ts';

/** A worker thread that reads one document at a time. */
export interface ReadWorker {
  /** Never rejects; after a failure of the worker itself `isAlive` is false. */
  read(bytes: Uint8Array, limits: ReadLimits): Promise<WorkerReading>;
  readonly isAlive: boolean;
  /** Stops it at once; a document in hand fails with the reason. */
  stop(failure: ReadFailure): void;
}

/** Loading the reader is no fault of a document: its own time begins when that is done, or after so long. */
const START_SECONDS = 30;

/** Makes a reader of a thread that has been given that much memory. */
export function adoptWorker(worker: Worker, megabytes: number): ReadWorker {
  let isAlive = true;
  let ended: ReadFailure = { code: 'crashed' };
  let settle: ((reading: WorkerReading) => void) | undefined;
  let isReady = false;
  let startClock: (() => void) | undefined;
  const finish = (reading: WorkerReading): void => {
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
  worker.on('message', (message: WorkerMessage) => {
    if (message !== READY) return finish(message);
    isReady = true;
    startClock?.();
  });
  worker.once('error', (error) => {
    const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    stop(isFull ? { code: 'out-of-memory', megabytes } : { code: 'crashed' });
  });
  worker.once('exit', () => stop({ code: 'crashed' }));
  // Listening makes the process wait for a worker, but nobody waits for one that has nothing to read.
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
        let timer: NodeJS.Timeout | undefined;
        const allow = (most: number): void => {
          clearTimeout(timer);
          timer = setTimeout(() => stop({ code: 'too-slow', seconds }), most * 1000);
        };
        const watch = watchWorker(worker, megabytes, () =>
          stop({ code: 'out-of-memory', megabytes }),
        );
        watch.start();
        startClock = () => allow(seconds);
        allow(isReady ? seconds : START_SECONDS + seconds);
        settle = (reading) => {
          clearTimeout(timer);
          watch.stop();
          startClock = undefined;
          resolve(reading);
        };
        worker.ref();
        const order: ReadOrder = { bytes, maxPages: pages };
        worker.postMessage(order, [bytes.buffer as ArrayBuffer]);
      });
    },
  };
}
