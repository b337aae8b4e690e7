import { join } from 'node:path';
import { createBundleLoader } from './code-cache.ts';

// What a library writes there is for nobody, and a thread that has written keeps the process from ending.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

// The entry of a worker thread: the reader is large, so it is loaded as it was compiled before.
const bundles = createBundleLoader(BUILD, 'worker');
const reading = bundles.load(join(__dirname, 'resume-reading.cjs'));
if (typeof reading === 'object' && reading !== null && 'firstReading' in reading) {
  void Promise.resolve(reading.firstReading).then(bundles.keep);
}
