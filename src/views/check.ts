import type { LibraryFigures } from '../core/glossary/library-check.ts';
import type { Fault, Problem } from '../core/glossary/problem.ts';
import type { Block, Document, Field } from '../render/document.ts';
import { describeProblem } from './problem.ts';

/** What a check of term files counted and found. */
export interface CheckResult extends LibraryFigures {
  readonly files: number;
  /** What is to be mended. */
  readonly problems: readonly Problem[];
  /** What would make the terms better. */
  readonly advice: readonly Problem[];
}

/** Problems and advice by kind, one item each, then the figures. */
export function checkView(result: CheckResult): Document {
  const { problems, advice } = result;
  return {
    blocks: [
      ...groups(problems, ''),
      ...groups(advice, 'Advice: '),
      ...(result.terms > 0 ? [{ kind: 'fields', fields: figures(result) } as const] : []),
      { kind: 'paragraph', text: `${verdict(problems.length, advice.length)}: ${counts(result)}.` },
    ],
  };
}

/** What problems of one kind have in common; everything else keeps a file from being read. */
const TITLES: Readonly<Partial<Record<Fault['code'], string>>> = {
  'example-not-found': 'Examples that no phrase finds',
  'non-example-found': 'Non-examples that a phrase finds',
  'unknown-related': 'Related terms that do not exist',
  'unlawful-question': 'Questions that an interview may not ask',
  'years-clash': 'Years that overlap or leave a hole',
  'cross-match': 'Examples that another term finds too',
  'wide-phrase': 'Phrases that find examples of other terms',
  'one-way-related': 'Related terms that do not name one another',
  'near-duplicate': 'Texts that say nearly the same',
  'no-anchors': 'Questions without a weak and a strong answer',
  'too-few': 'Parts with too little in them',
  'hard-to-read': 'Meanings that are hard to read',
};

const UNREADABLE = 'Not a valid term file';

function groups(problems: readonly Problem[], mark: string): readonly Block[] {
  const titleOf = ({ fault }: Problem): string => TITLES[fault.code] ?? UNREADABLE;
  return [UNREADABLE, ...Object.values(TITLES)].flatMap((title): readonly Block[] => {
    const items = problems.filter((problem) => titleOf(problem) === title);
    if (items.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: `${mark}${title} (${items.length})` },
      {
        kind: 'list',
        ordered: false,
        items: items.map((problem) => ({ text: describeProblem(problem) })),
      },
    ];
  });
}

function figures(result: CheckResult): readonly Field[] {
  const { median, limit, hardest } = result.readability;
  const shared = count(result.sharedWithRelated, 'example');
  return [
    { name: 'Cross-matches', text: `${result.crossMatches} (${shared} shared by related terms)` },
    { name: 'Near-duplicates', text: `${result.nearDuplicates}` },
    {
      name: 'Readability of meanings',
      text: `Gunning fog ${median} in the middle; up to ${limit} is good`,
    },
    // Those beyond the limit stand among the advice.
    ...hardest
      .filter(({ fog }) => fog <= limit)
      .map(({ term, fog, sentence }, index) => ({
        name: index === 0 ? 'Hardest to read' : 'Next',
        text: `${term} (${fog}): "${sentence}"`,
      })),
  ];
}

function verdict(problems: number, advice: number): string {
  const found = problems === 0 ? 'No problems' : count(problems, 'problem');
  if (advice === 0) return found;
  return `${found}, ${advice === 1 ? '1 piece' : `${advice} pieces`} of advice`;
}

function counts(result: CheckResult): string {
  return [
    count(result.files, 'file'),
    count(result.terms, 'term'),
    count(result.questions, 'question'),
    `${count(result.examples, 'example')} tried`,
  ].join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
