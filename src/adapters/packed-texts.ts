import { crc32 } from 'node:zlib';

/**
 * Named texts, one behind the other in few large pieces, so that one can be looked up without reading the
 * others, and a hundred thousand be handed from thread to thread and written to a file as they are.
 */
export interface PackedTexts {
  /** For each text the hash of its name, where it starts in the pieces, its size in bytes, its checksum. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** None where they were put elsewhere. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

/** Packs one text after the other. */
export interface Packer {
  add(name: string, text: string): void;
  packed(): PackedTexts;
}

/** Where the bytes of packed texts are read from. */
export type BytesAt = (start: number, size: number) => Uint8Array;

const CELLS = 4;
const PIECE_BYTES = 4_000_000;
/** Ends the name that stands before each text, as two names may share a hash. */
const NAME_END = '\n';
/** A UTF-16 unit becomes so many bytes of UTF-8 at most. */
const MOST_BYTES = 3;
const ENCODER = new TextEncoder();
// A name may begin with any character.
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Begins without any text. `put` takes each piece elsewhere, before the next one is filled, and gives where it
 * starts there; without it they are kept, one behind the other.
 */
export function createPacker(put?: (piece: Uint8Array) => number): Packer {
  const rows: number[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let piece = new Uint8Array(PIECE_BYTES);
  let used = 0;
  let before = 0;
  let firstRow = 0;
  const end = (room: number): void => {
    const full = piece.subarray(0, used);
    const start = put && used > 0 ? put(full) : before;
    for (let at = firstRow + 1; at < rows.length; at += CELLS) rows[at] = (rows[at] ?? 0) + start;
    firstRow = rows.length;
    if (!put) pieces.push(full);
    if (!put || room > piece.length) piece = new Uint8Array(Math.max(PIECE_BYTES, room));
    before += used;
    used = 0;
  };
  return {
    add(name, text) {
      const whole = name + NAME_END + text;
      const most = whole.length * MOST_BYTES;
      if (used + most > piece.length) end(most);
      const from = used;
      used += ENCODER.encodeInto(whole, piece.subarray(used)).written;
      rows.push(hashOf(name), from, used - from, crc32(piece.subarray(from, used)));
    },
    packed() {
      end(0);
      return { rows: Uint32Array.from(rows), pieces };
    },
  };
}

/** All texts of some packs, ready for {@link findText}; those of one name stay in their order. */
export function joinPacked(packs: readonly PackedTexts[]): PackedTexts {
  const all = new Uint32Array(packs.reduce((sum, { rows }) => sum + rows.length, 0));
  let at = 0;
  let before = 0;
  for (const { rows, pieces } of packs) {
    all.set(rows, at);
    for (let start = at + 1; start < at + rows.length; start += CELLS) {
      all[start] = (all[start] ?? 0) + before;
    }
    at += rows.length;
    before += pieces.reduce((sum, piece) => sum + piece.length, 0);
  }
  return { rows: sortRows(all), pieces: packs.flatMap(({ pieces }) => pieces) };
}

/** By hash, and those of one hash as they came: both in one number of 53 bits, as such sort fastest. */
function sortRows(rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const order = new Float64Array(rows.length / CELLS);
  if (order.length > MOST_ROWS) throw new RangeError('a library has more words than can be kept');
  for (let row = 0; row < order.length; row++)
    order[row] = (rows[row * CELLS] ?? 0) * MOST_ROWS + row;
  order.sort();
  const sorted = new Uint32Array(rows.length);
  for (let to = 0; to < order.length; to++) {
    const from = ((order[to] ?? 0) % MOST_ROWS) * CELLS;
    sorted.set(rows.subarray(from, from + CELLS), to * CELLS);
  }
  return sorted;
}

const MOST_ROWS = 2 ** 21;

/**
 * The text of that name, those of several packs joined by line feeds; undefined if there is none.
 * Throws a RangeError where bytes are damaged.
 */
export function findText(rows: Uint32Array, bytesAt: BytesAt, name: string): string | undefined {
  const hash = hashOf(name);
  const found: string[] = [];
  for (let row = firstRow(rows, hash); rows[row] === hash; row += CELLS) {
    const [start = 0, size = 0, sum] = rows.subarray(row + 1, row + CELLS);
    const bytes = bytesAt(start, size);
    if (crc32(bytes) !== sum) throw new RangeError(`the text ${name} is damaged`);
    const text = DECODER.decode(bytes);
    if (text.startsWith(name + NAME_END)) found.push(text.slice(name.length + 1));
  }
  return found.length > 0 ? found.join('\n') : undefined;
}

/** Reads from pieces in memory. */
export function bytesOf({ pieces }: PackedTexts): BytesAt {
  let before = 0;
  const starts = pieces.map((piece) => {
    const start = before;
    before += piece.length;
    return start;
  });
  return (start, size) => {
    const at = starts.findLastIndex((first) => first <= start);
    const from = start - (starts[at] ?? 0);
    return pieces[at]?.subarray(from, from + size) ?? new Uint8Array();
  };
}

/** Where the rows of a hash begin, or would, among rows sorted by hash. */
function firstRow(rows: Uint32Array, hash: number): number {
  let low = 0;
  let high = rows.length / CELLS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle * CELLS] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low * CELLS;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), and loads no crypto for it. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
