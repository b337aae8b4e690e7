import { z } from 'zod';

/** An object with all fields of `T`: that none is missing is checked where this is compiled. */
export function fieldsOf<T>(): <S extends Readonly<Record<keyof T, z.ZodType>>>(
  shape: S,
) => z.ZodObject<S> {
  return (shape) => z.object(shape);
}

/** Exactly the words of `T`, each by itself: that none is missing is checked where this is compiled. */
export function wordsOf<T extends string>(): (
  words: {
    readonly [K in T]: K;
  },
) => z.ZodEnum<{ [K in T]: K }> {
  return (words) => z.enum(words);
}

/** A whole number. */
export function wholeFrom(least: number): z.ZodNumber {
  return z.number().int().min(least);
}
