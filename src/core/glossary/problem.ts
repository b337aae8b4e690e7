/** Where a problem stands in a file. Lines and columns count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A fault in a term or word-list file: what it is, as data; `views/problem` has the words. */
export type Fault =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'bad-file-name'; readonly id: string }
  | { readonly code: 'same-id'; readonly id: string; readonly other: string }
  | { readonly code: 'empty-file' }
  | { readonly code: 'yaml-syntax'; readonly message: string }
  | { readonly code: 'text-after-quote' }
  | { readonly code: 'tab-indent' }
  | { readonly code: 'special-start'; readonly character: string }
  | { readonly code: 'duplicate-key'; readonly key: string }
  | { readonly code: 'too-many-aliases' }
  | { readonly code: 'unknown-tag'; readonly tag: string }
  | { readonly code: 'cut-by-comment'; readonly kept: string; readonly written: string }
  | {
      readonly code: 'read-as';
      readonly written: string;
      readonly kind: string;
      readonly value: string;
    }
  | { readonly code: 'map-for-text'; readonly written: string }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly near?: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'missing-key'; readonly key: string; readonly within: string }
  | {
      readonly code: 'wrong-kind';
      readonly key: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: 'empty-text'; readonly key: string }
  | {
      readonly code: 'count';
      readonly key: string;
      readonly min: number;
      readonly max?: number;
      readonly found: number;
    }
  | { readonly code: 'bad-years'; readonly written: string }
  | { readonly code: 'bad-reference'; readonly key: string; readonly written: string }
  | { readonly code: 'one-anchor'; readonly missing: 'weak' | 'strong' }
  | { readonly code: 'one-look-for' }
  | { readonly code: 'bad-phrase'; readonly phrase: string; readonly fault: PhraseFault }
  | { readonly code: 'unknown-list'; readonly list: string; readonly near?: string }
  | {
      readonly code: 'unlawful-question';
      readonly topic: string;
      readonly words: string;
      readonly instead: string;
    }
  | { readonly code: 'unknown-related'; readonly id: string; readonly near?: string }
  | { readonly code: 'example-not-found'; readonly example: string }
  | { readonly code: 'non-example-found'; readonly example: string; readonly phrase: string };

/** What can be wrong with a phrase. */
export type PhraseFault =
  | 'empty'
  | 'no-word'
  | 'edge-gap'
  | 'part-word-gap'
  | 'open-brace'
  | 'open-quote'
  | 'bare-at'
  | 'too-many-choices';

/** A fault with its place. */
export interface Problem extends FilePlace {
  readonly fault: Fault;
}

/** Problems in the order of their files, lines and columns. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
