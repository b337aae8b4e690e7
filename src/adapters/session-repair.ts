import { fsyncSync, ftruncateSync, writeSync } from 'node:fs';
import { RecruitError } from '../errors.ts';
import type { SessionReading } from '../ports.ts';
import { headFile, sha256 } from './session-reading.ts';
import { writeHead } from './session-write.ts';

/** Throws a RecruitError where a session is not as it was written. */
export function refuseDamage({ file, verdict }: SessionReading): void {
  const hint = `Nothing was changed. "recruit verify ${file}" says more; a copy may be intact.`;
  switch (verdict.kind) {
    case 'altered':
      throw new RecruitError('session', `${file}:${verdict.line} was altered or damaged`, hint);
    case 'truncated': {
      const { lines, sealedLines } = verdict;
      const message = `${file} ends after line ${lines}; it was sealed with ${sealedLines} lines`;
      throw new RecruitError('session', message, hint);
    }
    case 'empty': {
      const message = `${file} is empty: recruit was stopped before anything was asked`;
      throw new RecruitError('session', message, 'Delete it, and start the interview again.');
    }
    case 'head-altered':
      throw new RecruitError('session', `${headFile(file)} was altered or damaged`, hint);
    case 'intact':
    case 'open':
    case 'no-head':
    case 'beyond-head':
  }
}

/** Sets right what a sudden stop leaves behind; says what was done, in words. */
export function repairSession(descriptor: number, reading: SessionReading): readonly string[] {
  return [...repairTail(descriptor, reading), ...repairHead(reading)];
}

/** A last line that was being written when the power went: completed if it is whole, else cut. */
function repairTail(descriptor: number, { tail, wholeBytes }: SessionReading): readonly string[] {
  switch (tail.kind) {
    case 'none':
      return [];
    case 'complete':
      writeSync(descriptor, '\n', wholeBytes + tail.bytes);
      fsyncSync(descriptor);
      return ['The last line was whole but for its end, which was added.'];
    case 'torn':
      ftruncateSync(descriptor, wholeBytes);
      fsyncSync(descriptor);
      return [`The last line was torn and was taken away: ${JSON.stringify(tail.text)}`];
  }
}

/** The head of a session that was stopped between a line and its head. */
function repairHead({ file, verdict, lines }: SessionReading): readonly string[] {
  if (verdict.kind !== 'no-head' && verdict.kind !== 'beyond-head') return [];
  writeHead(file, { lines: lines.length, hash: sha256(lines.at(-1) ?? '') });
  return ['recruit had been stopped before the seal was saved; it was saved now.'];
}
