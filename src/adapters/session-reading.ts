import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ChainVerdict, verifyLines } from '../core/interview/chain.ts';
import { parseHead, type SealedHead } from '../core/interview/sealed-head.ts';
import type { SessionEvent } from '../core/interview/session-event.ts';
import { newerFormat, readLine } from '../core/interview/session-line.ts';
import { RecruitError } from '../errors.ts';
import type { SessionReading, Tail } from '../ports.ts';
import { codeOf, inWords } from './file-failure.ts';

/** The file of the sealed head of a session. */
export function headFile(file: string): string {
  return `${file}.seal`;
}

/** Reads a session. Throws a RecruitError where the file is missing or from a newer version. */
export function readSession(file: string): SessionReading {
  const bytes = inWords(`read ${file}`, () => readFileSync(file));
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const whole = splitLines(bytes.subarray(0, wholeBytes));
  refuseNewer(file, whole);
  const rest = bytes.subarray(wholeBytes);
  const head = inWords(`read ${headFile(file)}`, () => readHead(file));
  const tail = readTail(rest, whole);
  const lines = tail.kind === 'complete' ? [...whole, decode(rest)] : whole;
  const verdict = verdictOf(lines, tail, head);
  const events: SessionEvent[] = [];
  for (const line of lines) {
    const event = readLine(line);
    if (event === undefined) break;
    events.push(event);
  }
  return { file, lines, events, verdict, tail, wholeBytes };
}

type HeadReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly head: SealedHead }
  | { readonly kind: 'altered' };

function verdictOf(lines: readonly string[], tail: Tail, reading: HeadReading): ChainVerdict {
  const head = reading.kind === 'read' ? reading.head : undefined;
  const verdict = verifyLines(lines, head, sha256);
  if (verdict.kind === 'altered') return verdict;
  if (reading.kind === 'altered') return { kind: 'head-altered' };
  // The lines of a sealed head were on the disk before it: a torn one among them is damage.
  if (verdict.kind === 'truncated' && tail.kind === 'torn') {
    return { kind: 'altered', line: lines.length + 1 };
  }
  if (verdict.kind === 'intact' && tail.kind === 'complete') {
    return { kind: 'altered', line: lines.length };
  }
  return verdict;
}

// A changed digit in a sealed file must not pass for a newer format.
function refuseNewer(file: string, [first = '', second]: readonly string[]): void {
  const format = newerFormat(first);
  if (format === undefined) return;
  if (second !== undefined && !second.includes(sha256(first))) return;
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

function readHead(file: string): HeadReading {
  let text: string;
  try {
    text = readFileSync(headFile(file), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'none' };
    throw error;
  }
  const head = parseHead(text, sha256);
  return head ? { kind: 'read', head } : { kind: 'altered' };
}

/** Hexadecimal SHA-256 of a text in UTF-8: the hash of kits and of session lines. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
