import type { Problem } from './core/glossary/problem.ts';

/** What went wrong, as far as the exit code is concerned; `main` alone maps kinds to codes. */
export type ErrorKind = 'usage' | 'term-file' | 'resume' | 'session' | 'interrupted';

/** An expected failure, in words for the person at the keyboard: plain text, no colour, no stack. */
export class RecruitError extends Error {
  readonly kind: ErrorKind;
  /** What to do about it, if there is something. */
  readonly hint: string | undefined;
  /** For `term-file`: everything that is wrong, to be listed under the message. */
  readonly problems: readonly Problem[];

  constructor(kind: ErrorKind, message: string, hint?: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'RecruitError';
    this.kind = kind;
    this.hint = hint;
    this.problems = problems;
  }
}

/** True for a {@link RecruitError}, also for one thrown by a part that was bundled by itself. */
export function isRecruitError(error: unknown): error is RecruitError {
  return error instanceof Error && error.name === 'RecruitError';
}

/** Exit codes (house rules): "found" and "failed" never share one. */
export const EXIT = { done: 0, no: 1, couldNotRun: 2, unreadable: 3, interrupted: 130 } as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
