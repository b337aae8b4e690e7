import { parentPort, workerData } from 'node:worker_threads';
import { readShare } from './library-share.ts';

// The entry of a thread that takes a share of a large library apart.
parentPort?.postMessage(readShare(workerData));
