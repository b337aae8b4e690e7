import { Worker } from 'node:worker_threads';
import type { RegExpSetting } from './regexp-setting.ts';
import type { WorkerSettings } from './worker-messages.ts';

/** A thread that was started before anything else was loaded, with the memory that is usual. */
export interface EarlyWorker {
  readonly thread: Worker;
  readonly megabytes: number;
  /** Where compiled code is kept under one setting only. */
  readonly regExps: RegExpSetting | undefined;
}

/** Whether workers of this Node tell how much memory each takes, even while they are busy: since 22.16. */
export const WORKERS_TELL: boolean = 'getHeapStatistics' in Worker.prototype;

/**
 * Starts a thread that reads documents; `megabytes` is all the memory its objects may take. Where that
 * can be watched from outside, the engine's own limit lies higher: what goes far beyond it in one step
 * takes the whole process with it.
 */
export function startThread(url: URL, megabytes: number, settings: WorkerSettings = {}): Worker {
  const thread = new Worker(url, {
    workerData: settings,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: WORKERS_TELL ? 2 * megabytes : megabytes },
  });
  thread.unref();
  return thread;
}
