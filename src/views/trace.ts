import type { FailedRule, FoundBy, Trace } from '../core/evidence/trace.ts';
import type { PhraseStep } from '../core/glossary/phrase.ts';
import type { Block, Document, ListItem } from '../render/document.ts';
import { placeName } from './passage.ts';

/** Why a wording was found or not, rule by rule. */
export function traceView(file: string, trace: Trace): Document {
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `"${trace.wording}"` },
      { kind: 'paragraph', text: placesText(file, trace) },
      ...section('Found by', trace.found.map(foundItem)),
      ...section('Phrases which begin like it, and where they fail', trace.failed.map(failedItem)),
      ...(trace.found.length + trace.failed.length > 0 ? [] : [NOTHING]),
    ],
  };
}

const NOTHING: Block = {
  kind: 'paragraph',
  text: 'No phrase of the library begins to match this wording.',
};

function placesText(file: string, { places }: Trace): string {
  if (places.length === 0) {
    return `It does not stand in ${file} as it was read. recruit read shows the text; perhaps the words are in another order, or hidden.`;
  }
  const where = places.map(placeName).join('; ');
  return `It stands in ${file}: ${where}.`;
}

function section(title: string, items: readonly ListItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', ordered: false, items },
  ];
}

const ROLES: Readonly<Record<FoundBy['role'], string>> = {
  evidence: 'evidence',
  'look-alike': 'look-alike: it must not count',
  indicator: 'sign of a level',
  'red-flag': 'red flag',
};

function foundItem({ term, role, phrase, text, cancelledBy }: FoundBy): ListItem {
  const cancelled = cancelledBy
    ? `; it does not count: the look-alike ${cancelledBy} overlaps`
    : '';
  return {
    text: [
      { text: term, style: 'strong' },
      { text: ` (${ROLES[role]}): ${phrase} finds ` },
      { text, style: 'mark' },
      { text: cancelled },
    ],
  };
}

function failedItem({ term, phrase, matched, wanted }: FailedRule): ListItem {
  return {
    text: [
      { text: term, style: 'strong' },
      { text: `: ${phrase} finds ` },
      { text: matched, style: 'mark' },
      { text: `, then wants ${stepText(wanted)}` },
    ],
  };
}

function stepText(step: PhraseStep): string {
  switch (step.kind) {
    case 'word':
      return `a form of "${step.lower}"`;
    case 'capitals':
      return `"${step.raw}" in capitals`;
    case 'symbol':
      return `"${step.raw}"`;
    case 'exact':
      return `exactly "${step.raw}"`;
    case 'list':
      return `an entry of @${step.name}`;
    case 'gap':
      return 'up to three words';
  }
}
