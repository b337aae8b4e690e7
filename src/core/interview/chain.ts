import type { SealedHead } from './sealed-head.ts';
import { NO_LINE, type SessionEvent } from './session-event.ts';
import { readLine } from './session-line.ts';

/** What the lines of a session prove. Lines count from 1. */
export type ChainVerdict =
  | { readonly kind: 'intact'; readonly lines: number }
  /** Every line but the last is vouched for by the next; nothing vouches for the end. */
  | { readonly kind: 'open'; readonly lines: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'altered'; readonly line: number }
  | { readonly kind: 'truncated'; readonly lines: number; readonly sealedLines: number }
  /** Whole lines stand after the sealed end: written while the head was not. */
  | { readonly kind: 'beyond-head'; readonly lines: number; readonly sealedLines: number }
  | { readonly kind: 'no-head'; readonly lines: number }
  | { readonly kind: 'head-altered' };

type Hash = (text: string) => string;

/** Checks lines (without line feeds) against each other, and against the sealed head if any. */
export function verifyLines(
  lines: readonly string[],
  head: SealedHead | undefined,
  hash: Hash,
): ChainVerdict {
  const events = lines.map(readLine);
  const altered = firstAltered(lines, events, head, hash);
  if (altered !== undefined) return { kind: 'altered', line: altered };
  const count = lines.length;
  if (head && count < head.lines) {
    return { kind: 'truncated', lines: count, sealedLines: head.lines };
  }
  if (head && count > head.lines) {
    return { kind: 'beyond-head', lines: count, sealedLines: head.lines };
  }
  if (head) return { kind: 'intact', lines: count };
  if (count === 0) return { kind: 'empty' };
  const isSealed = events.some((event) => event?.kind === 'sealed');
  return isSealed ? { kind: 'no-head', lines: count } : { kind: 'open', lines: count };
}

function firstAltered(
  lines: readonly string[],
  events: readonly (SessionEvent | undefined)[],
  head: SealedHead | undefined,
  hash: Hash,
): number | undefined {
  // What vouches for a line: the hash in the line after it, or in the head.
  const voucher = (line: number): string | undefined =>
    head?.lines === line ? head.hash : events[line]?.previous;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const event = events[index];
    if (!event || !fits(event, number)) return number;
    const before = lines[index - 1];
    const expected = before === undefined ? NO_LINE : hash(before);
    if (event.previous !== expected) {
      const restored = hash(restore(line, event.previous, expected));
      return before === undefined || restored === voucher(number) ? number : number - 1;
    }
    if (head?.lines === number && hash(line) !== head.hash) return number;
  }
  return undefined;
}

/**
 * Where a line does not fit the one before, either that one was changed, or only what this line
 * says of it: then the line with the right hash in it is the one that is vouched for.
 */
function restore(line: string, written: string, expected: string): string {
  return line.replace(`"previous":"${written}"`, `"previous":"${expected}"`);
}

function fits(event: SessionEvent, number: number): boolean {
  return event.number === number && (event.kind === 'started') === (number === 1);
}
