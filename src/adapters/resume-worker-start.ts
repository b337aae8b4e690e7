import { join } from 'node:path';
import { createBundleLoader } from './code-cache.ts';

/** The bundle that the build makes of resume-worker.ts. */
type ReadingProgram = typeof import('./resume-worker.ts');

// What a library writes there is for nobody, and a thread that has written keeps the process from ending.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

// The entry of a worker thread: the reader is large, so it is loaded as it was compiled before.
const bundles = createBundleLoader(BUILD, 'worker');
const reading = bundles.load(join(__dirname, 'resume-reading.cjs')) as ReadingProgram;
// Before it is handed over, as the parent may then change what code is kept under.
reading.takeOrders(bundles.keep);
