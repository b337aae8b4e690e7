import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ChainVerdict, type SealedHead, verifyLines } from '../core/interview/chain.ts';
import type { SessionEvent } from '../core/interview/session-event.ts';
import { newerFormat, readLine } from '../core/interview/session-line.ts';
import { RecruitError } from '../errors.ts';
import { inWords } from './file-failure.ts';

/** What stands in a session file, read without changing or locking anything. */
export interface SessionReading {
  readonly file: string;
  /** Whole lines, a complete last one without its line feed included. */
  readonly lines: readonly string[];
  /** The events of the lines in front of the first that is none. */
  readonly events: readonly SessionEvent[];
  readonly verdict: ChainVerdict;
  readonly tail: Tail;
  /** Bytes up to the last line feed. */
  readonly wholeBytes: number;
  /** The sealed head stands beside the file but cannot be read. */
  readonly headDamaged: boolean;
}

/** What follows the last line feed: a line that was being written. */
export type Tail =
  | { readonly kind: 'none' }
  | { readonly kind: 'complete'; readonly bytes: number }
  | { readonly kind: 'torn'; readonly text: string };

/** The file of the sealed head of a session. */
export function headFile(file: string): string {
  return `${file}.seal`;
}

/** Reads a session. Throws a RecruitError where the file is missing or from a newer version. */
export function readSession(file: string): SessionReading {
  const bytes = inWords(`read ${file}`, () => readFileSync(file));
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const whole = splitLines(bytes.subarray(0, wholeBytes));
  refuseNewer(file, whole[0] ?? '');
  const rest = bytes.subarray(wholeBytes);
  const { head, headDamaged } = readHead(file);
  const tail = readTail(rest, whole);
  const lines = tail.kind === 'complete' ? [...whole, decode(rest)] : whole;
  const verdict = verdictOf(lines, tail, { head, headDamaged });
  const events: SessionEvent[] = [];
  for (const line of lines) {
    const event = readLine(line);
    if (event === undefined) break;
    events.push(event);
  }
  return { file, lines, events, verdict, tail, wholeBytes, headDamaged };
}

interface HeadReading {
  readonly head: SealedHead | undefined;
  readonly headDamaged: boolean;
}

// A sealed session is never being written, so that a torn end is damage.
function verdictOf(lines: readonly string[], tail: Tail, { head }: HeadReading): ChainVerdict {
  const verdict = verifyLines(lines, head, sha256);
  if (head === undefined || tail.kind === 'none' || verdict.kind === 'altered') return verdict;
  if (lines.length > head.lines) return verdict;
  if (tail.kind === 'torn' && lines.length >= head.lines) return verdict;
  return { kind: 'altered', line: lines.length + (tail.kind === 'torn' ? 1 : 0) };
}

function refuseNewer(file: string, firstLine: string): void {
  const format = newerFormat(firstLine);
  if (format === undefined) return;
  throw new RecruitError(
    'session',
    `${file} was written by a newer version of recruit (format ${format})`,
    'Nothing was changed. Update recruit to open it.',
  );
}

function readTail(rest: Buffer, whole: readonly string[]): Tail {
  if (rest.length === 0) return { kind: 'none' };
  const event = readLine(decode(rest));
  const last = whole.at(-1);
  const follows =
    event !== undefined &&
    event.number === whole.length + 1 &&
    (last === undefined || event.previous === sha256(last));
  if (follows) return { kind: 'complete', bytes: rest.length };
  return { kind: 'torn', text: rest.toString('utf8') };
}

function splitLines(bytes: Buffer): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(decode(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

/** Bytes that are not UTF-8 give an empty text, which is no event, rather than a look-alike. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : '';
}

const sealedHead = z.strictObject({ lines: z.number().int().positive(), hash: z.string() });

function readHead(file: string): HeadReading {
  let text: string;
  try {
    text = readFileSync(headFile(file), 'utf8');
  } catch {
    return { head: undefined, headDamaged: false };
  }
  try {
    const head = sealedHead.parse(JSON.parse(text));
    // Written by this tool in one way only, so that no byte of it can differ unseen.
    const headDamaged = text !== `${JSON.stringify(head)}\n`;
    return { head: headDamaged ? undefined : head, headDamaged };
  } catch {
    return { head: undefined, headDamaged: true };
  }
}

/** Hexadecimal SHA-256 of a text in UTF-8: the hash of kits and of session lines. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
