import { parentPort, workerData } from 'node:worker_threads';
import { readShare, type ShareMessage } from './library-share.ts';

// The entry of a thread that takes a share of a large library apart.
const say = (message: ShareMessage, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, handedOver);
const share = readShare(workerData, (done) => say({ done }));
say(share, [share.parts.rows.buffer, ...share.parts.pieces.map(({ buffer }) => buffer)]);
