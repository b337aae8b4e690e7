import type { ChosenLevel, NextQuestion, ScanReport } from '../core/evidence/scan-report.ts';
import type { Block, Field, ListItem, Rich } from '../render/document.ts';
import { formatMonths } from './duration.ts';

/** Three to five questions with their expected answers, and why they are asked at this level. */
export function questionBlocks(report: ScanReport): readonly Block[] {
  if (report.askNext.length === 0) return [];
  const names = new Map(report.terms.map((term) => [term.term, term.name]));
  return [
    { kind: 'heading', level: 2, text: `Ask next (level: ${report.level.level})` },
    { kind: 'paragraph', text: levelReason(report.level, names) },
    {
      kind: 'list',
      ordered: true,
      items: report.askNext.map((question) => questionItem(question, names)),
    },
  ];
}

function levelReason({ level, because }: ChosenLevel, names: ReadonlyMap<string, string>): string {
  switch (because.kind) {
    case 'asked':
      return `At the level that you named: ${level}.`;
    case 'experience':
      return `At this level because the dated roles give ${formatMonths(because.months)} of ${names.get(because.term) ?? because.term}. It is where to begin asking, no verdict; --level chooses another.`;
    case 'no-dated-experience':
      return 'At the middle level because no dated role says how long; --level chooses another.';
  }
}

const REASONS: Readonly<Record<NextQuestion['because'], string>> = {
  'red-flag': 'a red flag',
  'no-evidence': 'no evidence',
  'thin-evidence': 'little evidence',
  evidence: 'evidence worth hearing more about',
  'interview-only': 'a red flag that only an interview can show',
};

function questionItem(question: NextQuestion, names: ReadonlyMap<string, string>): ListItem {
  const isFlag = question.because === 'red-flag' || question.because === 'interview-only';
  const about = question.term === null ? 'the resume' : (names.get(question.term) ?? question.term);
  const fields: readonly Field[] = [
    { name: isFlag ? 'It could be harmless' : 'Expected answer', text: question.expect },
    ...(question.listenFor.length > 0
      ? [{ name: 'Listen for', text: question.listenFor.join('; ') }]
      : []),
    { name: 'Asked because of', text: REASONS[question.because] },
  ];
  const ask: Rich = [{ text: `${about}: ` }, { text: question.ask, style: 'strong' }];
  return { text: ask, blocks: [{ kind: 'fields', fields }] };
}
