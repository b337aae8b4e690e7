import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the cache in the making, to which several threads write at the same time. */
export interface Draft {
  readonly path: string;
  /** Where the next piece goes: one number that all threads count on. */
  readonly end: Int32Array<SharedArrayBuffer>;
}

/** Writes a piece behind all others; gives where it starts. Throws where the disk, or the file, is full. */
export type PutPiece = (piece: Uint8Array) => number;

/** A file that is opened by each thread that writes to it. */
export interface DraftWriter {
  readonly put: PutPiece;
  close(): void;
}

/** What lies about so long was left by a run that was cut short. */
const STALE_MS = 3_600_000;
const ENDING = '.draft';

/** Where pieces start is counted in 31 bits. */
const MOST_BYTES = 2 ** 31 - 1;

/** A process may read two libraries at the same time. */
let begun = 0;

/** Begins a draft with room for `start` bytes; what earlier runs left in the folder is taken away. Throws where none can be. */
export function beginDraft(file: string, start: number): Draft {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith(ENDING)) removeStale(join(folder, name));
  }
  const path = `${file}.${process.pid}-${begun++}${ENDING}`;
  closeSync(openSync(path, 'w', 0o600));
  const end = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  end[0] = start;
  return { path, end };
}

/** What another process takes away at the same time, or keeps from being taken, does not matter. */
function removeStale(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) rmSync(path);
  } catch {}
}

/** Opens a draft in this thread. */
export function openDraft({ path, end }: Draft): DraftWriter {
  const file = openSync(path, 'r+');
  return {
    put(piece) {
      const start = Atomics.add(end, 0, piece.length);
      if (start < 0 || start + piece.length > MOST_BYTES) throw new RangeError('the file is full');
      writeAt(file, piece, start);
      return start;
    },
    close: () => closeSync(file),
  };
}

/** Throws where not all of it can be written. */
export function writeAt(file: number, bytes: Uint8Array, start: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, start + done);
  }
}
