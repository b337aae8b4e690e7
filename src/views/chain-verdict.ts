import type { ChainVerdict } from '../core/interview/chain.ts';

/** True if a session file is as it was written, as far as can be told. */
export function isSound({ kind }: ChainVerdict): boolean {
  return kind === 'intact' || kind === 'open';
}

/** What the lines of a session file prove, in a sentence. */
export function describeVerdict(verdict: ChainVerdict): string {
  switch (verdict.kind) {
    case 'intact':
      return `intact: all ${verdict.lines} lines are as they were when it was sealed`;
    case 'open':
      return `not sealed: ${verdict.lines} lines follow from one another; nothing vouches for the last, nor for the end`;
    case 'empty':
      return 'empty: nothing was recorded';
    case 'altered':
      return `altered: line ${verdict.line} is the first that is not as it was written`;
    case 'truncated':
      return `cut off: it was sealed with ${verdict.sealedLines} lines and has ${verdict.lines}`;
    case 'beyond-head':
      return `longer than its seal: ${verdict.lines} lines, sealed with ${verdict.sealedLines}; if recruit was stopped while it saved an amendment, opening the session sets it right`;
    case 'no-head':
      return 'its seal file is missing; if recruit was stopped while it sealed, opening the session sets it right';
    case 'head-altered':
      return 'its seal file was altered';
  }
}
