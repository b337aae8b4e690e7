import type {
  Evidence,
  NextQuestion,
  RedFlagFinding,
  ScanReport,
  TermEvidence,
} from '../core/evidence/scan-report.ts';
import type { Block, Document, Field, Inline, ListItem } from '../render/document.ts';

/** The report of one resume: evidence first, then points to clarify, then what to ask. */
export function scanView(report: ScanReport): Document {
  const { document } = report;
  const size = `${count(document.pages, 'page')}, ${count(document.words, 'word')}`;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: document.file },
      { kind: 'paragraph', text: `${size}. ${summary(report)}` },
      ...report.terms.flatMap(termBlocks),
      ...redFlagBlocks(report.redFlags, report.terms),
      ...questionBlocks(report),
      { kind: 'paragraph', text: [{ text: footer(report), style: 'muted' }] },
    ],
  };
}

function summary(report: ScanReport): string {
  const shown = report.terms.filter((term) => term.evidence.length > 0);
  // Terms without evidence are listed only where terms were asked for by name.
  const lookedFor = report.terms.length > 0 ? report.terms.length : report.library.terms;
  if (shown.length === 0)
    return `Nothing in it matches any of the ${count(lookedFor, 'term')} looked for.`;
  return `It shows ${count(shown.length, 'term')} of ${report.library.terms}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function termBlocks(term: TermEvidence): readonly Block[] {
  const passages = term.evidence.length;
  const title =
    passages === 0 ? `${term.name}: no evidence` : `${term.name}: ${count(passages, 'passage')}`;
  const nothing: Block = {
    kind: 'paragraph',
    text: 'Nothing in this resume matches its phrases. It may be there in other words.',
  };
  return [
    { kind: 'heading', level: 2, text: title },
    ...(passages === 0 ? [nothing] : term.evidence.map(quote)),
  ];
}

function quote(evidence: Evidence): Block {
  return { kind: 'quote', text: highlighted(evidence), source: placeName(evidence) };
}

function highlighted({ quote: text, highlights }: Evidence): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start) }, { text: text.slice(start, end), style: 'mark' });
    at = end;
  }
  return [...parts, { text: text.slice(at) }].filter((part) => part.text !== '');
}

function placeName({ page, line }: Evidence): string {
  return `page ${page}, line ${line}`;
}

function redFlagBlocks(
  flags: readonly RedFlagFinding[],
  terms: readonly TermEvidence[],
): readonly Block[] {
  const seen = flags.filter((flag) => flag.observed.kind !== 'interview-only');
  const hidden = flags.filter((flag) => flag.observed.kind === 'interview-only');
  if (terms.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Red flags: points to clarify' },
    seen.length === 0
      ? { kind: 'paragraph', text: 'None of those that a resume can show.' }
      : { kind: 'list', ordered: false, items: seen.map(flagItem) },
    ...(hidden.length === 0 ? [] : interviewOnly(hidden)),
  ];
}

function flagItem(finding: RedFlagFinding): ListItem {
  const fields: readonly Field[] = [
    { name: 'Observed', text: observedText(finding) },
    { name: 'Why it matters', text: finding.why },
    { name: 'It could also mean', text: finding.couldAlsoMean },
    { name: 'Ask', text: finding.ask },
  ];
  const quotes = finding.observed.kind === 'present' ? finding.observed.evidence.map(quote) : [];
  return {
    text: [{ text: finding.flag, style: 'strong' }],
    blocks: [...quotes, { kind: 'fields', fields }],
  };
}

function observedText({ observed }: RedFlagFinding): string {
  switch (observed.kind) {
    case 'absent':
      return 'nothing in this resume mentions it; it may be there in other words';
    case 'present':
      return `the resume says so in ${count(observed.evidence.length, 'passage')}`;
    case 'interview-only':
      return 'only an interview can tell';
  }
}

function interviewOnly(flags: readonly RedFlagFinding[]): readonly Block[] {
  return [
    { kind: 'paragraph', text: 'Only an interview can tell:' },
    {
      kind: 'list',
      ordered: false,
      items: flags.map(({ flag, ask }) => ({ text: `${flag}. Ask: ${ask}` })),
    },
  ];
}

function questionBlocks(report: ScanReport): readonly Block[] {
  if (report.askNext.length === 0) return [];
  const names = new Map(report.terms.map((term) => [term.term, term.name]));
  return [
    { kind: 'heading', level: 2, text: `Ask next (level: ${report.level})` },
    {
      kind: 'list',
      ordered: true,
      items: report.askNext.map((question) => questionItem(question, names)),
    },
  ];
}

const REASONS: Readonly<Record<NextQuestion['because'], string>> = {
  'red-flag': 'a red flag',
  'no-evidence': 'no evidence',
  'thin-evidence': 'little evidence',
  evidence: 'to hear more',
};

function questionItem(question: NextQuestion, names: ReadonlyMap<string, string>): ListItem {
  const isFlag = question.because === 'red-flag';
  const fields: readonly Field[] = [
    { name: isFlag ? 'Could be harmless if' : 'Expected answer', text: question.expect },
    ...(question.listenFor.length > 0
      ? [{ name: 'Listen for', text: question.listenFor.join('; ') }]
      : []),
    {
      name: 'Asked because',
      text: `${names.get(question.term) ?? question.term}: ${REASONS[question.because]}`,
    },
  ];
  return { text: [{ text: question.ask, style: 'strong' }], blocks: [{ kind: 'fields', fields }] };
}

function footer(report: ScanReport): string {
  return `${report.tool}, library ${report.library.hash.slice(0, 12)}, document ${report.document.sha256.slice(0, 12)}, ${report.scannedOn}. It shows what the text says; it scores nobody.`;
}
