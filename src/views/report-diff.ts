import type {
  Cause,
  Change,
  ListChange,
  ReportDiff,
  ReportStamp,
  TermChange,
} from '../core/evidence/report-diff.ts';
import type { Evidence, NextQuestion, RedFlagFinding } from '../core/evidence/scan-report.ts';
import type { Strength } from '../core/evidence/strength.ts';
import type { Block, Document, Field } from '../render/document.ts';
import { formatLastUsed } from './duration.ts';
import { FINDING_WORDS } from './finding.ts';
import { evidenceQuote, STRENGTH_NAMES } from './passage.ts';
import { LEVEL_NAMES } from './question.ts';
import { experienceText } from './term-evidence.ts';

const NONE = 'not shown';

/** What changed between two reports: the reasons first, then term by term. */
export function reportDiffView(diff: ReportDiff): Document {
  const { after, before, level, questions, redFlags, terms } = diff;
  const title = before.file === after.file ? after.file : `${before.file} and ${after.file}`;
  const changes: readonly Block[] = [
    ...(level === null
      ? []
      : [
          {
            kind: 'fields',
            fields: [arrow('Level of the questions', level.before.level, level.after.level)],
          } as const,
        ]),
    ...terms.flatMap(termBlocks),
    ...flagBlocks(redFlags),
    ...questionBlocks(questions),
  ];
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `What changed: ${title}` },
      ...causeBlocks(diff, changes.length > 0),
      ...(changes.length > 0
        ? changes
        : [{ kind: 'paragraph', text: 'Both reports say the same.' } as const]),
    ],
  };
}

function causeBlocks({ after, before, causes }: ReportDiff, isChanged: boolean): readonly Block[] {
  if (causes.length === 0) {
    const text =
      'Document, term library, program and day of the scan are the same in both.' +
      (isChanged ? ' So the scans were asked different things: --term or --level.' : '');
    return [{ kind: 'paragraph', text }];
  }
  return [
    { kind: 'fields', fields: causes.map((cause) => causeField(cause, before, after)) },
    ...(isChanged
      ? [{ kind: 'paragraph', text: reasonText(causes, before.file !== after.file) } as const]
      : []),
  ];
}

function causeField(cause: Cause, before: ReportStamp, after: ReportStamp): Field {
  const short = (hash: string): string => hash.slice(0, 12);
  switch (cause) {
    case 'document':
      return arrow('Document', short(before.sha256), short(after.sha256));
    case 'library':
      return arrow('Term library', short(before.library), short(after.library));
    case 'tool':
      return arrow('Program', before.tool, after.tool);
    case 'date':
      return arrow('Day of the scan', before.scannedOn, after.scannedOn);
  }
}

const REASONS: Readonly<Record<Cause, string>> = {
  document: 'the resume was changed',
  library: 'the terms were changed',
  tool: 'another version of the program reads differently',
  date: 'work "to this day" has become longer',
};

function reasonText(causes: readonly Cause[], areTwoFiles: boolean): string {
  const reasons = causes.map((cause) =>
    cause === 'document' && areTwoFiles ? 'these are two files' : REASONS[cause],
  );
  const all = reasons.join('; or ');
  return causes.length === 1
    ? `The reason: ${all}. Nothing else that reports record is different; only --term and --level are not recorded.`
    : `Each of these can be the reason: ${all}. To tell them apart, scan again with only one of them changed.`;
}

const ASKED: Block = {
  kind: 'paragraph',
  text: 'One of the scans was asked for it by name; nothing in the resume shows it.',
};

function termBlocks(change: TermChange): readonly Block[] {
  const { evidence, kind, name } = change;
  const title = { added: 'new', removed: 'gone', changed: 'changed' }[kind];
  const fields = factFields(change);
  const isSaid = kind === 'changed' || evidence.added.length + evidence.removed.length > 0;
  return [
    { kind: 'heading', level: 2, text: `${name}: ${title}` },
    ...(isSaid ? [] : [ASKED]),
    ...(fields.length === 0 ? [] : [{ kind: 'fields', fields } as const]),
    ...quoteBlocks('New passages:', evidence.added),
    ...quoteBlocks('Passages no longer found:', evidence.removed),
    ...readOtherwise(evidence.changed),
  ];
}

function factFields({ experience, lastUsed, signs, strength }: TermChange): readonly Field[] {
  return [
    ...(strength === null
      ? []
      : [arrow('Strongest', nameOf(strength.before), nameOf(strength.after))]),
    ...(experience === null
      ? []
      : [
          arrow(
            'How long',
            experience.before === null ? NONE : experienceText(experience.before),
            experience.after === null ? NONE : experienceText(experience.after),
          ),
        ]),
    ...(lastUsed === null
      ? []
      : [
          arrow(
            'Last used',
            lastUsed.before === null ? NONE : formatLastUsed(lastUsed.before),
            lastUsed.after === null ? NONE : formatLastUsed(lastUsed.after),
          ),
        ]),
    ...signs.added.map(({ level, sign }) => ({
      name: `New sign (${LEVEL_NAMES[level]})`,
      text: sign,
    })),
    ...signs.removed.map(({ level, sign }) => ({
      name: `Sign gone (${LEVEL_NAMES[level]})`,
      text: sign,
    })),
  ];
}

function nameOf(strength: Strength | null): string {
  return strength === null ? NONE : STRENGTH_NAMES[strength];
}

function quoteBlocks(title: string, evidence: readonly Evidence[]): readonly Block[] {
  if (evidence.length === 0) return [];
  return [{ kind: 'paragraph', text: title }, ...evidence.map(evidenceQuote)];
}

function readOtherwise(changes: readonly Change<Evidence>[]): readonly Block[] {
  return changes.flatMap(({ after, before }) => [
    { kind: 'paragraph', text: `Read otherwise: ${readAs(before)} before, ${readAs(after)} now.` },
    evidenceQuote(after),
  ]);
}

function readAs({ stance, strength }: Evidence): string {
  return stance === 'shown' ? STRENGTH_NAMES[strength] : FINDING_WORDS[stance];
}

function flagBlocks({ added, changed, removed }: ListChange<RedFlagFinding>): readonly Block[] {
  const fields = [
    ...added.map((flag) => flagField('New', flag)),
    ...removed.map((flag) => flagField('Gone', flag)),
    ...changed.map(({ after }) => flagField('Rests on other words', after)),
  ];
  if (fields.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Red flags: points to clarify' },
    { kind: 'fields', fields },
  ];
}

function flagField(name: string, { flag, observed, rule }: RedFlagFinding): Field {
  const only = observed.kind === 'interview-only' ? '; only an interview can tell' : '';
  return { name, text: `${flag} (${rule}${only})` };
}

function questionBlocks({ added, removed }: ListChange<NextQuestion>): readonly Block[] {
  const fields = [
    ...added.map(({ ask }) => ({ name: 'New', text: ask })),
    ...removed.map(({ ask }) => ({ name: 'Gone', text: ask })),
  ];
  if (fields.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Ask next' },
    { kind: 'fields', fields },
  ];
}

function arrow(name: string, before: string, after: string): Field {
  return { name, text: `${before} -> ${after}` };
}
