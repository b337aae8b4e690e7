import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { RecruitError } from '../errors.ts';
import { cacheFolder } from './cache-folder.ts';
import { type BytesAt, findText, hashOf, type PackedTexts } from './packed-texts.ts';

/** Keeps parsed values between runs. A cache that is missing, corrupt or unwritable only costs time. */
export interface TermCache {
  /** What is stored under the key, if the stamp is still the same. */
  read(key: string, stamp: string): Cached | undefined;
  /** Stores a value that goes to JSON, and sorted texts which are to be read one by one. */
  write(key: string, stamp: string, value: unknown, parts?: PackedTexts): void;
}

/** A stored value. */
export interface Cached {
  readonly value: unknown;
  /** A text that was stored with it; undefined if none of that name was. */
  readonly part: (name: string) => string | undefined;
}

const NO_PARTS: PackedTexts = { rows: new Uint32Array(), pieces: [] };

/** A cache in a folder: the platform's cache folder, or RECRUIT_CACHE. */
export function createTermCache(env: NodeJS.ProcessEnv): TermCache {
  const folder = cacheFolder(env);
  const fileOf = (key: string): string => join(folder, `${digest(key)}-${key.length}.json`);
  return {
    read(key, stamp) {
      try {
        return open(fileOf(key), stamp);
      } catch {
        return undefined;
      }
    },
    write(key, stamp, value, parts = NO_PARTS) {
      try {
        const file = fileOf(key);
        mkdirSync(folder, { recursive: true });
        // Another process may read at any time: it sees the old file or the new one, whole.
        const draft = `${file}.${process.pid}`;
        writeAll(draft, pack(stamp, value, parts));
        renameSync(draft, file);
      } catch {
        // Without a cache the next run is slower, and right all the same.
      }
    },
  };
}

/** What is read at once of a file. */
interface Head {
  readonly stamp: string;
  readonly value: unknown;
}

// A file: two checksums and two sizes, the head as JSON, the rows of the parts, the parts. A large library
// has a hundred thousand parts, of which a call reads some hundreds: nothing is done for the others.
const START_BYTES = 16;

function pack(stamp: string, value: unknown, { rows, pieces }: PackedTexts): Uint8Array[] {
  const head = Buffer.from(JSON.stringify({ stamp: sealOf(stamp), value } satisfies Head));
  const table = bytesOfRows(rows);
  const start = Uint32Array.of(sumOf([head, table]), sumOf(pieces), head.length, table.length);
  return [bytesOfRows(start), head, table, ...pieces];
}

/** One checksum of all; nothing at all would begin it anew. */
function sumOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => (piece.length > 0 ? crc32(piece, sum) : sum), 0);
}

function bytesOfRows({ buffer, byteOffset, byteLength }: Uint32Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Undefined where the file is damaged or of another stamp. A large one stays open for its parts. */
function open(path: string, stamp: string): Cached | undefined {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const [sum, sumOfParts, headBytes = 0, tableBytes = 0] = readRows(file, 0, START_BYTES);
  const payload = START_BYTES + headBytes + tableBytes;
  const opened = size >= payload ? readHead(file, { sum, headBytes, tableBytes }) : undefined;
  const isSmall = size <= READ_WHOLE_BYTES;
  const parts = opened && isSmall ? readAt(file, payload, size - payload) : undefined;
  const isGood = parts === undefined || sumOf([parts]) === sumOfParts;
  if (isSmall || opened?.head.stamp !== sealOf(stamp)) closeSync(file);
  if (opened?.head.stamp !== sealOf(stamp) || !isGood) return undefined;
  const bytesAt: BytesAt = (start, bytes) =>
    parts?.subarray(start, start + bytes) ?? readAt(file, payload + start, bytes);
  return { value: opened.head.value, part: (name) => partOf(path, opened.rows, bytesAt, name) };
}

interface Opened {
  readonly head: Head;
  readonly rows: Uint32Array;
}

function readHead(
  file: number,
  {
    sum,
    headBytes,
    tableBytes,
  }: { readonly sum: number | undefined; readonly headBytes: number; readonly tableBytes: number },
): Opened | undefined {
  const head = readAt(file, START_BYTES, headBytes);
  const rows = readRows(file, START_BYTES + headBytes, tableBytes);
  if (sumOf([head, bytesOfRows(rows)]) !== sum) return undefined;
  return { head: JSON.parse(head.toString('utf8')), rows };
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

/** Many small pieces in few calls, and never all of them copied into one. */
function writeAll(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let first = 0; first < pieces.length; first += MOST_PIECES) {
      const some = pieces.slice(first, first + MOST_PIECES);
      const size = some.reduce((sum, piece) => sum + piece.length, 0);
      if (writevSync(file, some) !== size) throw new RangeError('the disk is full');
    }
  } finally {
    closeSync(file);
  }
}

/** So many pieces every system takes at once. */
const MOST_PIECES = 512;

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
