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
  | { readonly code: 'non-example-found'; readonly example: string; readonly phrase: string }
  | {
      readonly code: 'years-clash';
      readonly level: string;
      readonly years: string;
      readonly before: string;
      readonly earlier: string;
    }
  | Advice;

/** What would make a term better, and does not keep it from being used. */
export type Advice =
  | {
      readonly code: 'cross-match';
      readonly example: string;
      readonly phrase: string;
      readonly other: OtherPlace;
    }
  | {
      readonly code: 'wide-phrase';
      readonly phrase: string;
      readonly example: string;
      /** How many further examples it finds. */
      readonly more: number;
      readonly other: OtherPlace;
    }
  | { readonly code: 'one-way-related'; readonly other: OtherPlace }
  | {
      readonly code: 'near-duplicate';
      readonly kind: string;
      /** What the two have in common, to 1. */
      readonly share: number;
      readonly other: OtherPlace;
    }
  | { readonly code: 'no-anchors' }
  | {
      readonly code: 'too-few';
      readonly key: string;
      readonly least: number;
      readonly found: number;
    }
  | {
      readonly code: 'hard-to-read';
      /** Gunning fog index. */
      readonly fog: number;
      readonly limit: number;
      readonly sentence: string;
    };

/** The place in another term that a problem is also about. */
export interface OtherPlace extends FilePlace {
  /** Its id. */
  readonly term: string;
}

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

const ADVICE: ReadonlySet<string> = new Set<Advice['code']>([
  'cross-match',
  'wide-phrase',
  'one-way-related',
  'near-duplicate',
  'no-anchors',
  'too-few',
  'hard-to-read',
]);

/** How much a problem weighs: a fault is to be mended, advice makes a good term better. */
export type Grade = 'fault' | 'advice';

/** The weight of a kind of problem. */
export function gradeOf(fault: Fault): Grade {
  return ADVICE.has(fault.code) ? 'advice' : 'fault';
}

/** Problems in the order of their files, lines and columns. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
