import { open, stat } from 'node:fs/promises';
import type { ReadFailure } from '../core/resume/read-failure.ts';

/** The bytes of a document, or why there are none. */
export type DocumentBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Reads a file of at most `limit` bytes, `-` being standard input. Never rejects. */
export async function readDocumentBytes(path: string, limit: number): Promise<DocumentBytes> {
  try {
    if (path === '-') return await readInput(limit);
    const info = await stat(path);
    if (info.isDirectory()) return fail({ code: 'folder' });
    if (info.size > limit) return fail({ code: 'too-large', bytes: info.size, limit });
    const handle = await open(path);
    try {
      return checkBytes(new Uint8Array(await handle.readFile()), limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(fromSystem(error));
  }
}

/** Reads standard input to its end, or to the limit. */
async function readInput(limit: number): Promise<DocumentBytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes: Uint8Array = typeof part === 'string' ? Buffer.from(part) : part;
    parts.push(bytes);
    size += bytes.length;
    if (size > limit) return fail({ code: 'too-large', bytes: size, limit });
  }
  return checkBytes(new Uint8Array(Buffer.concat(parts)), limit);
}

function checkBytes(bytes: Uint8Array, limit: number): DocumentBytes {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (bytes.length > limit) return fail({ code: 'too-large', bytes: bytes.length, limit });
  return { ok: true, bytes };
}

function fail(failure: ReadFailure): DocumentBytes {
  return { ok: false, failure };
}

function fromSystem(error: unknown): ReadFailure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM') return { code: 'not-permitted' };
  if (code === 'EISDIR') return { code: 'folder' };
  return { code: 'missing' };
}
