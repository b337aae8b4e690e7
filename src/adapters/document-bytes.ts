import { open, stat } from 'node:fs/promises';
import type { ReadFailure } from '../core/resume/read-failure.ts';

/** The bytes of a document, or why there are none. */
export type DocumentBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Reads a file of at most `limit` bytes. Never rejects. */
export async function readDocumentBytes(path: string, limit: number): Promise<DocumentBytes> {
  try {
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

function checkBytes(bytes: Uint8Array, limit: number): DocumentBytes {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (bytes.length > limit) return fail({ code: 'too-large', bytes: bytes.length, limit });
  const failure = notAPdf(bytes);
  return failure ? fail(failure) : { ok: true, bytes };
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
