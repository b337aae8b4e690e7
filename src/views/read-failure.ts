import type { ReadFailure } from '../core/resume/read-failure.ts';

/** Why a document was not read, and what to do, in one sentence. */
export function describeReadFailure(file: string, failure: ReadFailure): string {
  return `${file}: ${reason(failure)}`;
}

function reason(failure: ReadFailure): string {
  switch (failure.code) {
    case 'missing':
      return 'there is no such file.';
    case 'folder':
      return 'this is a folder, not a file.';
    case 'not-permitted':
      return 'you are not permitted to read this file.';
    case 'too-large':
      return `the file has ${megabytes(failure.bytes)} MB; the limit is ${megabytes(failure.limit)} MB (--max-size).`;
    case 'empty':
      return 'the file is empty.';
    case 'not-a-pdf':
      return failure.looksLike
        ? `this is not a PDF but ${failure.looksLike}; save or print it as PDF first.`
        : 'this is not a PDF, whatever its name says.';
    case 'encrypted':
      return 'the PDF is locked with a password; ask for a copy without one.';
    case 'damaged':
      return 'the PDF is damaged or cut off; ask for a new copy.';
    case 'too-many-pages':
      return `the PDF has ${failure.pages} pages; the limit is ${failure.limit} (--max-pages).`;
    case 'picture-only':
      return 'not screened: its pages are pictures without text, as a scanner makes them; ask for a copy saved from a word processor.';
    case 'too-slow':
      return `reading took longer than ${failure.seconds} seconds and was stopped (--timeout).`;
    case 'out-of-memory':
      return `reading needed more than ${failure.megabytes} MB of memory and was stopped (--max-memory).`;
    case 'crashed':
      return 'the PDF reader gave up on this file; it is probably damaged.';
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
