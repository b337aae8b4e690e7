import { Worker } from 'node:worker_threads';
import type { WorkerSettings } from './worker-messages.ts';

/** A thread that was started before anything else was loaded, with the memory that is usual. */
export interface EarlyWorker {
  readonly thread: Worker;
  readonly megabytes: number;
}

/** Starts a thread that reads documents; `megabytes` is all the memory its objects may take. */
export function startThread(url: URL, megabytes: number, settings: WorkerSettings = {}): Worker {
  const thread = new Worker(url, {
    workerData: settings,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  thread.unref();
  return thread;
}
