import type {
  HiddenPassage,
  Passage,
  RedFlagFinding,
  TermEvidence,
} from '../core/evidence/scan-report.ts';
import type { Block, Field, ListItem } from '../render/document.ts';
import { formatMonths } from './duration.ts';
import { MECHANISM_WORDS } from './hidden-words.ts';
import { count, evidenceQuote, placeName } from './passage.ts';

/** Points to clarify: each with what was observed, why it may matter, and what else it could mean. */
export function redFlagBlocks(
  flags: readonly RedFlagFinding[],
  terms: readonly TermEvidence[],
): readonly Block[] {
  const seen = flags.filter((flag) => flag.observed.kind !== 'interview-only');
  const unseen = flags.filter((flag) => flag.observed.kind === 'interview-only');
  if (terms.length === 0 && flags.length === 0) return [];
  const names = new Map(terms.map(({ term, name }) => [term, name]));
  return [
    { kind: 'heading', level: 2, text: 'Red flags: points to clarify' },
    seen.length === 0
      ? { kind: 'paragraph', text: 'None of those that a resume can show.' }
      : { kind: 'list', ordered: false, items: seen.map((flag) => flagItem(flag, names)) },
    ...(unseen.length === 0 ? [] : interviewOnly(unseen)),
  ];
}

function flagItem(finding: RedFlagFinding, names: ReadonlyMap<string, string>): ListItem {
  const about = names.get(finding.term ?? '');
  const fields: readonly Field[] = [
    { name: 'Observed', text: observedText(finding) },
    { name: 'Why it matters', text: finding.why },
    { name: 'It could also mean', text: finding.couldAlsoMean },
    { name: 'Ask', text: finding.ask },
  ];
  return {
    text: [
      { text: finding.flag, style: 'strong' },
      ...(about === undefined ? [] : [{ text: ` (${about})` }]),
    ],
    blocks: [...quotesOf(finding), { kind: 'fields', fields }],
  };
}

function quotesOf({ observed }: RedFlagFinding): readonly Block[] {
  switch (observed.kind) {
    case 'present':
      return observed.evidence.map(evidenceQuote);
    case 'passages':
    case 'claimed-years':
      return observed.passages.map(passageQuote);
    case 'hidden':
      return observed.hidden.map(hiddenQuote);
    case 'absent':
    case 'interview-only':
      return [];
  }
}

function passageQuote(passage: Passage): Block {
  return { kind: 'quote', text: passage.quote, source: placeOf(passage) };
}

function hiddenQuote({ text, mechanism, page, line }: HiddenPassage): Block {
  return {
    kind: 'quote',
    text,
    source: `${placeOf({ page, line })}; ${MECHANISM_WORDS[mechanism]}`,
  };
}

function placeOf({ page, line, ...rest }: Omit<Passage, 'quote'>): string {
  return line === null ? `page ${page}` : placeName({ page, line, ...rest });
}

function observedText({ observed }: RedFlagFinding): string {
  switch (observed.kind) {
    case 'absent':
      return 'nothing in this resume mentions it; it may be there in other words';
    case 'present':
      return `the resume says so in ${count(observed.evidence.length, 'passage')}`;
    case 'passages':
      return `the resume says so in ${count(observed.passages.length, 'place')}`;
    case 'claimed-years':
      return `${count(observed.claimedYears, 'year')} claimed; the dated roles that show it give ${formatMonths(observed.dated)}`;
    case 'hidden':
      return `${count(observed.hidden.length, 'text')} in the file which the page does not show`;
    case 'interview-only':
      return 'only an interview can tell';
  }
}

/** Flags of many terms would bury what was seen: they are then left to `explain`. */
const MOST_UNSEEN = 5;

function interviewOnly(flags: readonly RedFlagFinding[]): readonly Block[] {
  if (flags.length > MOST_UNSEEN)
    return [
      {
        kind: 'paragraph',
        text: [
          { text: `${flags.length} more can show only in an interview; ` },
          { text: 'recruit explain TERM', style: 'code' },
          { text: ' lists those of a term.' },
        ],
      },
    ];
  return [
    { kind: 'paragraph', text: 'Only an interview can tell:' },
    {
      kind: 'list',
      ordered: false,
      items: flags.map(({ flag, ask }) => ({ text: `${flag}. Ask: ${ask}` })),
    },
  ];
}
