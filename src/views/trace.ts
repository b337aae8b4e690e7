import type { FailedRule, FailReason } from '../core/evidence/failed-rules.ts';
import type { Stance } from '../core/evidence/stance.ts';
import type { FoundBy, Trace } from '../core/evidence/trace.ts';
import type { PhraseStep } from '../core/glossary/phrase-steps.ts';
import type { Block, Document, Inline, ListItem } from '../render/document.ts';
import { MECHANISM_WORDS } from './hidden-words.ts';
import { placeName, STRENGTH_NAMES } from './passage.ts';

/** Why a wording was found or not, rule by rule. */
export function traceView(file: string, trace: Trace): Document {
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `"${trace.wording}"` },
      ...placeTexts(file, trace).map((text): Block => ({ kind: 'paragraph', text })),
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

function placeTexts(file: string, { places, hidden }: Trace): readonly string[] {
  const name = file === '-' ? 'standard input' : file;
  const unseen = hidden.map(
    ({ page, mechanism }) =>
      `It stands on page ${page} where a reader cannot see it: ${MECHANISM_WORDS[mechanism]}. There it counts for nothing.`,
  );
  if (places.length > 0) {
    const where = places.map(placeName).join('; ');
    return [`It stands in ${name}: ${where}.`, ...unseen];
  }
  if (unseen.length > 0) return unseen;
  return [
    `It does not stand in ${name} as it was read. recruit read shows the text; perhaps the words are in another order, in other forms, or parted. What follows is about the wording alone.`,
  ];
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

/** Why a passage of each stance but "shown" does not count. */
const STANCES: Readonly<Record<Exclude<Stance, 'shown'>, string>> = {
  negated: 'the sentence says that it was not done',
  limited: 'the sentence claims a little knowledge of it only',
  wished: 'the sentence says that the person would like to do it',
  other: "the sentence tells of somebody else's work",
};

function foundItem({ term, role, phrase, text, cancelledBy, reading }: FoundBy): ListItem {
  return {
    text: [
      { text: term, style: 'strong' },
      { text: ` (${ROLES[role]}): ${shortPhrase(phrase)} finds ` },
      { text, style: 'mark' },
      { text: verdictText(cancelledBy, reading) },
    ],
  };
}

function verdictText(cancelledBy: string | undefined, reading: FoundBy['reading']): string {
  if (cancelledBy !== undefined) {
    return `; it does not count: the look-alike ${shortPhrase(cancelledBy)} overlaps`;
  }
  if (reading === undefined) return '';
  if (reading.stance !== 'shown') return `; it does not count: ${STANCES[reading.stance]}`;
  return `; it counts: ${STRENGTH_NAMES[reading.strength]}`;
}

function failedItem({ term, phrase, matched, wanted, because }: FailedRule): ListItem {
  const begun: readonly Inline[] =
    matched === ''
      ? [{ text: `wants ${stepsText(wanted)}` }]
      : [
          { text: 'finds ' },
          { text: matched, style: 'mark' },
          { text: `, then wants ${stepsText(wanted)}` },
        ];
  return {
    text: [
      { text: term, style: 'strong' },
      { text: `: ${shortPhrase(phrase)} ` },
      ...begun,
      { text: reasonText(because) },
    ],
  };
}

function reasonText(because: FailReason): string {
  switch (because.kind) {
    case 'not-there':
      return '; nothing of the kind follows';
    case 'too-far':
      return because.between === 0
        ? `; "${because.found}" follows, but not as the phrase has it`
        : `; "${because.found}" comes ${because.between} ${because.between === 1 ? 'word' : 'words'} later, which is too far`;
    case 'other-sentence':
      return `; "${because.found}" stands in another sentence`;
    case 'other-form':
      return `; "${because.found}" is another word of the same stem`;
    case 'no-capitals':
      return `; "${because.found}" is not in capitals as it should be`;
  }
}

/** Choices of a phrase that are printed; the term file has them all. */
const MOST_CHOICES = 3;

function shortPhrase(phrase: string): string {
  return phrase.replace(/\{([^{}]*)\}/g, (_, inner: string) => {
    const choices = inner.split(',');
    if (choices.length <= MOST_CHOICES + 1) return `{${inner}}`;
    return `{${choices.slice(0, MOST_CHOICES).join(',')}, and ${choices.length - MOST_CHOICES} more}`;
  });
}

function stepsText(steps: readonly PhraseStep[]): string {
  const [first, ...others] = steps.slice(0, MOST_CHOICES).map(stepText);
  // "a form of" is said once.
  const names = [first, ...others.map((other) => other.replace(/^a form of /, ''))];
  const more = steps.length - names.length;
  return `${names.join(' or ')}${more > 0 ? `, or one of ${more} more` : ''}`;
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
