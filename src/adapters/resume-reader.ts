import { open, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import type { Reading, ReadLimits, ResumeReader } from '../ports.ts';
import type { ReadOrder } from './resume-worker.ts';

/** Reads documents, each in a worker of its own, so that a crash or a hang costs that file only. */
export function createResumeReader(worker: URL): ResumeReader {
  return {
    async read(path, limits) {
      const file = await readBytes(path, limits.fileMegabytes * 1_000_000);
      return file.ok ? readInWorker(worker, file.bytes, limits) : file;
    },
  };
}

type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: ReadFailure };

async function readBytes(path: string, limit: number): Promise<Bytes> {
  const fail = (failure: ReadFailure): Bytes => ({ ok: false, failure });
  try {
    const info = await stat(path);
    if (info.isDirectory()) return fail({ code: 'folder' });
    if (info.size > limit) return fail({ code: 'too-large', bytes: info.size, limit });
    if (info.isFile() && info.size === 0) return fail({ code: 'empty' });
    const handle = await open(path);
    try {
      const bytes = new Uint8Array(await handle.readFile());
      const looksLike = notAPdf(bytes);
      return looksLike ? fail(looksLike) : { ok: true, bytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(fromSystem(error));
  }
}

function fromSystem(error: unknown): ReadFailure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM') return { code: 'not-permitted' };
  if (code === 'EISDIR') return { code: 'folder' };
  return { code: 'missing' };
}

/** The header of a PDF stands within its first 1024 bytes (ISO 32000-1, annex H.3, note 13). */
const HEADER_WITHIN = 1024;

const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^PK\x03\x04/, 'a Word, OpenDocument or zip file'],
  [/^\xD0\xCF\x11\xE0/, 'an old Word file (.doc)'],
  [/^\{\\rtf/, 'a rich text file'],
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^(?:\xFF\xD8\xFF|\x89PNG|GIF8|II\*\x00|MM\x00\*)/, 'a picture'],
];

function notAPdf(bytes: Uint8Array): ReadFailure | undefined {
  const head = Buffer.from(bytes.subarray(0, HEADER_WITHIN)).toString('latin1');
  if (head.includes('%PDF-')) return undefined;
  const known = SIGNATURES.find(([signature]) => signature.test(head));
  return known ? { code: 'not-a-pdf', looksLike: known[1] } : { code: 'not-a-pdf' };
}

function readInWorker(url: URL, bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  return new Promise((resolve) => {
    const workerData: ReadOrder = { bytes, maxPages: limits.pages };
    const worker = new Worker(url, {
      workerData,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const finish = (reading: Reading): void => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const fail = (failure: ReadFailure): void => finish({ ok: false, failure });
    const timer = setTimeout(
      () => fail({ code: 'too-slow', seconds: limits.seconds }),
      limits.seconds * 1000,
    );
    worker.once('message', finish);
    worker.once('error', (error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      fail(full ? { code: 'out-of-memory', megabytes: limits.megabytes } : { code: 'crashed' });
    });
    worker.once('exit', () => fail({ code: 'crashed' }));
  });
}
