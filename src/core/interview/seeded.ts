/** Gives the next of a fixed row of numbers in [0, 1). */
export type NumberSource = () => number;

/** The row of numbers of a seed: mulberry32 (T. Ettinger 2017, public domain). The same seed, the same row. */
export function seededNumbers(seed: number): NumberSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
