import * as z from 'zod/mini';

/** Kept beside a sealed session: how many lines it has, and the hash of the last. */
export interface SealedHead {
  readonly lines: number;
  readonly hash: string;
}

const written = z.strictObject({
  lines: z.int().check(z.positive()),
  hash: z.string(),
  check: z.string(),
});

/** The text of a sealed head. It checks itself, so that it is not mistaken for a changed line. */
export function formatHead({ lines, hash }: SealedHead, digest: (text: string) => string): string {
  return `${JSON.stringify({ lines, hash, check: digest(`${lines} ${hash}`) })}\n`;
}

/** Reads the text of a sealed head; undefined unless every byte is as it was written. */
export function parseHead(text: string, digest: (text: string) => string): SealedHead | undefined {
  const parsed = written.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { lines, hash } = parsed.data;
  return text === formatHead({ lines, hash }, digest) ? { lines, hash } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
