import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { RecruitError } from '../errors.ts';
import { beginDraft, type Draft, writeAt } from './cache-draft.ts';
import { cacheFolder } from './cache-folder.ts';
import { type BytesAt, findText, hashOf } from './packed-texts.ts';

/** Keeps parsed values between runs. A cache that is missing, corrupt or unwritable only costs time. */
export interface TermCache {
  /** What is stored under the key, if the stamp is still the same. */
  read(key: string, stamp: string): Cached | undefined;
  /** Begins a file for the texts of a value; undefined where none can be written. */
  draft(key: string): Draft | undefined;
  /**
   * Stores a value that goes to JSON. With a draft, the texts in it are to be read one by one: `rows` are
   * theirs, sorted. Whether it is stored.
   */
  write(key: string, stamp: string, value: unknown, texts?: WrittenTexts): boolean;
}

/** Texts in a draft. */
export interface WrittenTexts {
  readonly draft: Draft;
  readonly rows: Uint32Array<ArrayBuffer>;
}

/** A stored value. */
export interface Cached {
  readonly value: unknown;
  /** A text that was stored with it; undefined if none of that name was. */
  readonly part: (name: string) => string | undefined;
}

/** A cache in a folder: the platform's cache folder, or RECRUIT_CACHE. */
export function createTermCache(env: NodeJS.ProcessEnv): TermCache {
  const folder = cacheFolder(env);
  const fileOf = (key: string): string => join(folder, `${digest(key)}-${key.length}.json`);
  const begin = (key: string): Draft => beginDraft(fileOf(key), START_BYTES);
  return {
    read(key, stamp) {
      try {
        return open(fileOf(key), stamp);
      } catch {
        return undefined;
      }
    },
    draft(key) {
      try {
        return begin(key);
      } catch {
        return undefined;
      }
    },
    write(key, stamp, value, texts) {
      let draft = texts?.draft;
      // Without a cache the next run is slower, and right all the same.
      try {
        draft ??= begin(key);
        finish(draft, { stamp: sealOf(stamp), value }, texts?.rows ?? new Uint32Array());
        // Another process may read at any time: it sees the old file or the new one, whole.
        renameSync(draft.path, fileOf(key));
        return true;
      } catch {
        if (draft) rmSync(draft.path, { force: true });
        return false;
      }
    },
  };
}

/** What is read at once of a file. */
interface Head {
  readonly stamp: string;
  readonly value: unknown;
}

// A file: two checksums, where the texts end and two sizes; the texts; the head as JSON and the rows of the
// texts. A large library has a hundred thousand, of which a call reads some hundreds: nothing is done for the
// others.
const START_BYTES = 20;

function finish({ path, end }: Draft, head: Head, rows: Uint32Array<ArrayBuffer>): void {
  const textsEnd = end[0] ?? START_BYTES;
  const written = Buffer.from(JSON.stringify(head));
  const table = bytesOfRows(rows);
  const tableStart = textsEnd + written.length;
  const file = openSync(path, 'r+');
  try {
    writeAt(file, written, textsEnd);
    writeAt(file, table, tableStart);
    const isSmall = tableStart + table.length <= READ_WHOLE_BYTES;
    const sums = [sumOf([written, table]), isSmall ? sumOfTexts(file, textsEnd) : 0];
    const start = Uint32Array.of(...sums, textsEnd, written.length, table.length);
    writeAt(file, bytesOfRows(start), 0);
  } finally {
    closeSync(file);
  }
}

function sumOfTexts(file: number, end: number): number {
  return sumOf([readAt(file, START_BYTES, end - START_BYTES)]);
}

/** One checksum of all; nothing at all would begin it anew. */
function sumOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => (piece.length > 0 ? crc32(piece, sum) : sum), 0);
}

function bytesOfRows({ buffer, byteOffset, byteLength }: Uint32Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Undefined where the file is damaged or of another stamp. A large one stays open for its texts. */
function open(path: string, stamp: string): Cached | undefined {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const isSmall = size <= READ_WHOLE_BYTES;
  const opened = openHead(file, size, isSmall);
  const isWanted = opened?.head.stamp === sealOf(stamp);
  if (isSmall || !isWanted) closeSync(file);
  if (!isWanted) return undefined;
  const { head, rows, texts } = opened;
  const bytesAt: BytesAt = (start, bytes) =>
    texts?.subarray(start - START_BYTES, start - START_BYTES + bytes) ?? readAt(file, start, bytes);
  return { value: head.value, part: (name) => partOf(path, rows, bytesAt, name) };
}

interface Opened {
  readonly head: Head;
  readonly rows: Uint32Array;
  /** All of them, where they are few. */
  readonly texts: Uint8Array | undefined;
}

function openHead(file: number, size: number, isSmall: boolean): Opened | undefined {
  const [sum, sumOfAll, textsEnd = 0, headBytes = 0, tableBytes = 0] = readRows(
    file,
    0,
    START_BYTES,
  );
  if (textsEnd + headBytes + tableBytes !== size) return undefined;
  const head = readAt(file, textsEnd, headBytes);
  const rows = readRows(file, textsEnd + headBytes, tableBytes);
  if (sumOf([head, bytesOfRows(rows)]) !== sum) return undefined;
  const texts = isSmall ? readAt(file, START_BYTES, textsEnd - START_BYTES) : undefined;
  if (texts && sumOf([texts]) !== sumOfAll) return undefined;
  return { head: JSON.parse(head.toString('utf8')), rows, texts };
}

function partOf(
  path: string,
  rows: Uint32Array,
  bytesAt: BytesAt,
  name: string,
): string | undefined {
  try {
    return findText(rows, bytesAt, name);
  } catch {
    rmSync(path, { force: true });
    throw new RecruitError(
      'term-file',
      `the library kept in ${path} is damaged`,
      'It has been taken away and will be made anew: run the command again.',
    );
  }
}

/** A library of usual size is read as a whole when it is opened, so that damage costs time only. */
const READ_WHOLE_BYTES = 16_000_000;

function readAt(file: number, start: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  return bytes.subarray(0, readSync(file, bytes, 0, size, start));
}

/** Numbers as the machine keeps them: the cache is for this one alone. */
function readRows(file: number, start: number, size: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(Math.ceil(size / 4));
  readSync(file, rows, 0, size, start);
  return rows;
}

function sealOf(stamp: string): string {
  return `${digest(stamp)} ${stamp.length}`;
}

function digest(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}
