/**
 * Lines kept as bytes, one behind the other: half a million of them are a few pieces of memory, and none
 * is looked at again by the collector of garbage.
 */
export interface LineStore {
  /** Keeps a line; gives its number, from 0. */
  add(line: string): number;
  /** The line of that number as UTF-8. */
  bytesOf(line: number): Uint8Array;
}

const PIECE_BYTES = 1_000_000;
/** A UTF-16 unit becomes so many bytes of UTF-8 at most. */
const MOST_BYTES = 3;
const ENCODER = new TextEncoder();

/** Begins without any line. */
export function createLineStore(): LineStore {
  const pieces: Uint8Array[] = [];
  // For each line: the number of its piece, where it starts in that, where it ends.
  const places: number[] = [];
  let piece = new Uint8Array();
  let used = 0;
  return {
    add(line) {
      const most = line.length * MOST_BYTES;
      if (used + most > piece.length) {
        piece = new Uint8Array(Math.max(PIECE_BYTES, most));
        pieces.push(piece);
        used = 0;
      }
      const { written } = ENCODER.encodeInto(line, piece.subarray(used));
      places.push(pieces.length - 1, used, used + written);
      used += written;
      return places.length / 3 - 1;
    },
    bytesOf(line) {
      const [at = 0, start, end] = places.slice(line * 3, line * 3 + 3);
      return pieces[at]?.subarray(start, end) ?? new Uint8Array();
    },
  };
}
