import { ratingOf, toHalves } from '../core/interview/rating.ts';
import type { Scorecard, ScoredQuestion, TermScore } from '../core/interview/scorecard.ts';
import type { Block, Document, Field, ListItem } from '../render/document.ts';
import { amendmentBlocks } from './amendment.ts';
import { LEVEL_NAMES } from './question.ts';
import {
  describeCoverage,
  describeMean,
  describeNote,
  describeOutcome,
  describeTime,
  RECOMMENDATION_WORDS,
  VERDICT_WORDS,
} from './verdict.ts';

/** What an interview came to, with the notes and quotes behind every rating. */
export function scorecardView(card: Scorecard): Document {
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `Scorecard: ${card.candidate}` },
      { kind: 'fields', fields: headFields(card) },
      { kind: 'heading', level: 2, text: 'What the ratings say' },
      { kind: 'fields', fields: summaryFields(card) },
      termTable(card),
      ...card.terms.flatMap(termBlocks),
      ...notAskedBlocks(card),
      ...amendmentBlocks(card.amendments),
      { kind: 'paragraph', text: [{ text: METHOD, style: 'muted' }] },
    ],
  };
}

const METHOD =
  'The mean of each term is that of its rated questions; the overall mean is that of the terms by their weights. What was skipped, not asked or not answered is no zero: it takes no part. 3 meets the expected answer.';

/** A bar of five blocks for a mean from 1 to 5, filled to the nearest half; the words stand beside it. */
export function bar(mean: number | null): string {
  const halves = mean === null ? 0 : toHalves(mean) * 2;
  return '█'
    .repeat(Math.floor(halves / 2))
    .concat(halves % 2 === 1 ? '▌' : '')
    .padEnd(5, '░');
}

function headFields(card: Scorecard): readonly Field[] {
  const { minutes } = card;
  const planned = minutes.planned === null ? '' : `, ${minutes.planned} planned`;
  return [
    { name: 'Interview', text: card.title },
    { name: 'Level asked for', text: LEVEL_NAMES[card.level] },
    { name: 'Interviewer', text: card.interviewer },
    { name: 'Begun', text: describeTime(card.startedAt) },
    {
      name: 'Sealed',
      text: card.sealedAt ? describeTime(card.sealedAt) : 'not yet: this may still change',
    },
    { name: 'Minutes', text: `${minutes.used} used${planned}` },
    { name: 'Kit', text: card.kit.slice(0, 12) },
  ];
}

function summaryFields(card: Scorecard): readonly Field[] {
  const { recommendation } = card;
  return [
    { name: 'Summary', text: [{ text: VERDICT_WORDS[card.says], style: 'strong' }] },
    { name: 'Overall', text: `${bar(card.overall)} ${describeMean(card.overall)} of 5` },
    { name: 'Coverage', text: describeCoverage(card.coverage) },
    {
      name: "Interviewer's recommendation",
      text: recommendation ? RECOMMENDATION_WORDS[recommendation.choice] : 'none given',
    },
    ...(recommendation?.departs
      ? [
          {
            name: 'It differs from the ratings because',
            text: recommendation.reason ?? 'no reason given',
          },
        ]
      : []),
    ...(recommendation?.reason !== undefined && !recommendation.departs
      ? [{ name: 'Because', text: recommendation.reason }]
      : []),
    ...(card.looks.length > 0
      ? [{ name: 'Resume excerpt looked at', text: `at question ${card.looks.join(', ')}` }]
      : []),
  ];
}

function termTable({ terms }: Scorecard): Block {
  const weighed = terms.some(({ weight }) => weight !== 1);
  const rows = terms.map(({ name, mean, coverage, weight, reason }) => [
    name,
    `${bar(mean)} ${describeMean(mean)}`,
    `${coverage.rated} of ${coverage.questions}`,
    ...(weighed ? [reason === undefined ? '1' : `${weight}: ${reason}`] : []),
  ]);
  return {
    kind: 'table',
    head: ['Term', 'Mean', 'Rated', ...(weighed ? ['Weight and reason'] : [])],
    rows,
  };
}

function termBlocks({ name, items }: TermScore): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'list', ordered: false, items: items.map(questionItem) },
  ];
}

function questionItem(item: ScoredQuestion): ListItem {
  const rating = ratingOf(item.outcome ?? undefined);
  const outcome = describeOutcome(item.outcome);
  const fields: readonly Field[] = [
    { name: 'Outcome', text: rating === null ? outcome : `${bar(rating)} ${outcome}` },
    ...(item.heard.length > 0 ? [{ name: 'Heard', text: item.heard.join('; ') }] : []),
    ...(item.notHeard.length > 0 && rating !== null
      ? [{ name: 'Not ticked', text: item.notHeard.join('; ') }]
      : []),
    ...(item.probes.length > 0 ? [{ name: 'Probes used', text: item.probes.join(' ') }] : []),
    ...item.notes.map((note) => ({
      name: note.tag === 'quote' ? 'Quote' : 'Note',
      text: describeNote(note),
    })),
  ];
  return {
    text: [{ text: `${item.number}. ${item.ask}`, style: 'strong' }],
    blocks: [{ kind: 'fields', fields }],
  };
}

function notAskedBlocks({ terms }: Scorecard): readonly Block[] {
  const open = terms
    .flatMap(({ items }) => items)
    .filter(({ outcome }) => ratingOf(outcome ?? undefined) === null);
  if (open.length === 0) return [];
  const items = open.map(({ number, ask, outcome }) => ({
    text: `${number}. ${ask} (${describeOutcome(outcome)})`,
  }));
  return [
    { kind: 'heading', level: 2, text: 'What has no rating' },
    { kind: 'list', ordered: false, items },
  ];
}
