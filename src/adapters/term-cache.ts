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

/** Keeps parsed values between runs. A cache that is missing, corrupt or unwritable only costs time. */
export interface TermCache {
  /** What is stored under the key, if the stamp is still the same. */
  read(key: string, stamp: string): Cached | undefined;
  /** Stores a value that goes to JSON, and texts which are to be read one by one. */
  write(key: string, stamp: string, value: unknown, parts?: ReadonlyMap<string, string>): void;
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
  return {
    read(key, stamp) {
      try {
        return open(fileOf(key), stamp);
      } catch {
        return undefined;
      }
    },
    write(key, stamp, value, parts = new Map()) {
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

// A file: sizes and a checksum, the head as JSON, a table of the parts, the parts. A large library has
// a hundred thousand parts, of which a call reads some hundreds: nothing is done for the others.
const START_BYTES = 12;
/** Of the table: the hash of the name, where the part starts after the table, its size, its checksum. */
const ROW_BYTES = 16;
/** Ends the name that stands before each part, as two names may share a hash. */
const NAME_END = '\n';

function pack(stamp: string, value: unknown, parts: ReadonlyMap<string, string>): Buffer[] {
  const body = createBody();
  const rows = [...parts]
    .map(([name, text]) => ({ hash: hashOf(name), ...body.add(name + NAME_END + text) }))
    .sort((a, b) => a.hash - b.hash);
  const table = Buffer.alloc(rows.length * ROW_BYTES);
  for (const [row, { hash, start, size, sum }] of rows.entries()) {
    for (const [at, cell] of [hash, start, size, sum].entries()) {
      table.writeUInt32LE(cell, row * ROW_BYTES + at * 4);
    }
  }
  const head = Buffer.from(JSON.stringify({ stamp: sealOf(stamp), value } satisfies Head));
  const sizes = Buffer.alloc(START_BYTES);
  sizes.writeUInt32LE(crc32(table, crc32(head)), 0);
  sizes.writeUInt32LE(head.length, 4);
  sizes.writeUInt32LE(table.length, 8);
  return [sizes, head, table, ...body.pieces()];
}

/** Texts one behind the other, in few large pieces. */
function createBody(): {
  add(text: string): { readonly start: number; readonly size: number; readonly sum: number };
  pieces(): Buffer[];
} {
  const full: Buffer[] = [];
  let piece = Buffer.allocUnsafe(PIECE_BYTES);
  let used = 0;
  let before = 0;
  return {
    add(text) {
      const most = text.length * 3;
      if (used + most > piece.length) {
        full.push(piece.subarray(0, used));
        before += used;
        piece = Buffer.allocUnsafe(Math.max(PIECE_BYTES, most));
        used = 0;
      }
      const size = piece.write(text, used);
      const start = before + used;
      const sum = crc32(piece.subarray(used, used + size));
      used += size;
      return { start, size, sum };
    },
    pieces: () => [...full, piece.subarray(0, used)],
  };
}

const PIECE_BYTES = 4_000_000;

/** Undefined where the file is damaged or of another stamp. It stays open for its parts. */
function open(path: string, stamp: string): Cached | undefined {
  const file = openSync(path, 'r');
  const sizes = readAt(file, 0, START_BYTES);
  const headBytes = sizes.readUInt32LE(4);
  const tableBytes = sizes.readUInt32LE(8);
  const whole = fstatSync(file).size >= START_BYTES + headBytes + tableBytes;
  const body = whole ? readAt(file, START_BYTES, headBytes + tableBytes) : Buffer.alloc(0);
  const good = whole && crc32(body) === sizes.readUInt32LE(0);
  const head: Head | undefined = good ? JSON.parse(body.toString('utf8', 0, headBytes)) : undefined;
  if (head?.stamp !== sealOf(stamp)) {
    closeSync(file);
    return undefined;
  }
  const table = body.subarray(headBytes);
  const payload = START_BYTES + body.length;
  if (isSmall(file) && !partsAreGood({ file, table, payload })) {
    closeSync(file);
    return undefined;
  }
  const part = (name: string): string | undefined => {
    const found = findPart({ file, table, payload }, name);
    if (found !== 'damaged') return found?.text;
    rmSync(path, { force: true });
    throw new RecruitError(
      'term-file',
      `the library kept in ${path} is damaged`,
      'It has been taken away and will be made anew: run the command again.',
    );
  };
  return { value: head.value, part };
}

interface OpenFile {
  readonly file: number;
  readonly table: Buffer;
  /** Where the parts begin, in bytes. */
  readonly payload: number;
}

function findPart(
  { file, table, payload }: OpenFile,
  name: string,
): { readonly text: string } | 'damaged' | undefined {
  const hash = hashOf(name);
  for (let row = firstRow(table, hash); row < table.length; row += ROW_BYTES) {
    if (table.readUInt32LE(row) !== hash) return undefined;
    const bytes = readAt(file, payload + table.readUInt32LE(row + 4), table.readUInt32LE(row + 8));
    if (crc32(bytes) !== table.readUInt32LE(row + 12)) return 'damaged';
    const text = bytes.toString('utf8');
    if (text.startsWith(name + NAME_END)) return { text: text.slice(name.length + 1) };
  }
  return undefined;
}

/** A library of usual size is looked through when it is opened, so that damage costs time only. */
const LOOKED_THROUGH_BYTES = 16_000_000;

function isSmall(file: number): boolean {
  return fstatSync(file).size <= LOOKED_THROUGH_BYTES;
}

function partsAreGood({ file, table, payload }: OpenFile): boolean {
  const bytes = readAt(file, payload, fstatSync(file).size - payload);
  for (let row = 0; row < table.length; row += ROW_BYTES) {
    const start = table.readUInt32LE(row + 4);
    const part = bytes.subarray(start, start + table.readUInt32LE(row + 8));
    if (crc32(part) !== table.readUInt32LE(row + 12)) return false;
  }
  return true;
}

/** Where the rows of a hash begin, or would, in a table sorted by hash. */
function firstRow(table: Buffer, hash: number): number {
  let low = 0;
  let high = table.length / ROW_BYTES;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.readUInt32LE(middle * ROW_BYTES) < hash) low = middle + 1;
    else high = middle;
  }
  return low * ROW_BYTES;
}

/** Many small pieces in few calls, and never all of them copied into one. */
function writeAll(path: string, pieces: readonly Buffer[]): void {
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

function sealOf(stamp: string): string {
  return `${digest(stamp)} ${stamp.length}`;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), and loads no crypto for it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function digest(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}
