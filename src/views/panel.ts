import type { Measure } from '../core/interview/measure.ts';
import type { Panel, PanelItem } from '../core/interview/panel.ts';
import type { PanelRefusal } from '../core/interview/panel-refusal.ts';
import type { Block, Document, Field } from '../render/document.ts';
import { bar } from './scorecard.ts';
import {
  describeCoverage,
  describeMean,
  describeNote,
  describeOutcome,
  RECOMMENDATION_WORDS,
  VERDICT_WORDS,
} from './verdict.ts';

/** Sealed scorecards side by side: what to talk about first, then how far the raters agree. */
export function panelView(panel: Panel): Document {
  const candidates = [...new Set(panel.scorecards.map(({ candidate }) => candidate))];
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `Panel: ${candidates.join(', ')}` },
      ...(panel.mixedKits ? [MIXED] : []),
      summaryTable(panel),
      { kind: 'heading', level: 2, text: 'Talk about these first' },
      ...panel.items.flatMap((item) => itemBlocks(item, candidates.length > 1)),
      { kind: 'heading', level: 2, text: 'How far the raters agree' },
      { kind: 'fields', fields: agreementFields(panel) },
    ],
  };
}

const MIXED: Block = {
  kind: 'paragraph',
  text: 'These sessions come from different kits, as you asked: only questions with the same words can be compared, and overall means cannot.',
};

function summaryTable({ scorecards }: Panel): Block {
  const rows = scorecards.map((card) => [
    card.candidate,
    card.interviewer,
    `${bar(card.overall)} ${describeMean(card.overall)}`,
    VERDICT_WORDS[card.says],
    describeCoverage(card.coverage),
    card.recommendation ? RECOMMENDATION_WORDS[card.recommendation.choice] : 'none given',
  ]);
  const head = ['Candidate', 'Interviewer', 'Overall', 'Ratings say', 'Coverage', 'Recommendation'];
  return { kind: 'table', head, rows };
}

function itemBlocks(item: PanelItem, several: boolean): readonly Block[] {
  const where = several ? `${item.candidate}, ${item.term}` : item.term;
  return [
    { kind: 'heading', level: 3, text: item.ask },
    { kind: 'paragraph', text: `${where}: ${describeSpread(item.spread)}` },
    {
      kind: 'list',
      ordered: false,
      items: item.views.map(({ interviewer, outcome, notes }) => ({
        text: [
          { text: `${interviewer}: `, style: 'strong' as const },
          { text: [describeOutcome(outcome), ...notes.map(describeNote)].join(' · ') },
        ],
      })),
    },
  ];
}

function describeSpread(spread: number | null): string {
  if (spread === null) return 'fewer than two ratings';
  return spread === 0 ? 'all rated alike' : `ratings up to ${spread} apart`;
}

function agreementFields({ agreement, interviewers }: Panel): readonly Field[] {
  const { units, tooFew, alphaInterval, kappa, icc } = agreement;
  const range = alphaInterval
    ? `, 95 % bootstrap interval ${alphaInterval.low.toFixed(2)} to ${alphaInterval.high.toFixed(2)}`
    : ', no interval: too few answers differ';
  return [
    {
      name: 'Answers rated by two or more',
      text: tooFew ? `${units}: too few to judge` : String(units),
    },
    { name: 'Same rating', text: describeShare(agreement.exact) },
    { name: 'At most one apart', text: describeShare(agreement.withinOne) },
    ...interviewers.map((interviewer, index) => ({
      name: `${interviewer} beside the others`,
      text: describeOffset(agreement.offsets[index]),
    })),
    {
      name: "Krippendorff's alpha (ordinal)",
      text: `${describeMeasure(agreement.alpha)}${agreement.alpha.kind === 'value' ? range : ''}`,
    },
    ...(kappa ? [{ name: 'Weighted kappa (quadratic)', text: describeMeasure(kappa) }] : []),
    { name: 'ICC(2,k), for the mean of these raters', text: describeMeasure(icc.average) },
  ];
}

/** A figure with two decimals, or why there is none. */
function describeMeasure(measure: Measure): string {
  return measure.kind === 'value' ? measure.value.toFixed(2) : whyNone(measure);
}

function whyNone({ why }: Extract<Measure, { kind: 'undefined' }>): string {
  switch (why) {
    case 'too-little':
      return 'undefined: too few answers were rated by all of them';
    case 'no-variation':
      return 'undefined: all ratings are equal';
  }
}

function describeShare(measure: Measure): string {
  return measure.kind === 'value' ? `${Math.round(100 * measure.value)} %` : whyNone(measure);
}

function describeOffset(measure: Measure | undefined): string {
  if (measure === undefined || measure.kind === 'undefined') return 'nothing to compare with';
  const size = Math.abs(measure.value).toFixed(1);
  if (size === '0.0') return 'no difference on average';
  return `${size} ${measure.value > 0 ? 'higher' : 'lower'} on average`;
}

/** What can be done where sessions cannot be compared. */
export function hintOfPanelRefusal({ code }: PanelRefusal): string {
  switch (code) {
    case 'not-sealed':
    case 'own-not-sealed':
      return 'recruit interview --continue takes it up; s seals it at the end.';
    case 'mixed-kits':
      return '--mix-kits compares what was asked in the same words.';
    case 'too-few-sessions':
    case 'same-interviewer':
      return 'recruit sessions lists what there is.';
  }
}

/** Why sessions cannot be compared. */
export function describePanelRefusal(refusal: PanelRefusal): string {
  switch (refusal.code) {
    case 'too-few-sessions':
      return 'a panel needs at least two sessions';
    case 'not-sealed':
      return `the session of ${refusal.interviewer} with ${refusal.candidate} is not sealed yet`;
    case 'own-not-sealed':
      return `your own session with ${refusal.candidate} is not sealed yet; seal it before you see what others think`;
    case 'mixed-kits':
      return `these sessions come from different kits (${refusal.titles.join('; ')}), so that the candidates were not asked the same`;
    case 'same-interviewer':
      return `${refusal.interviewer} has two sessions with ${refusal.candidate}; choose one`;
  }
}
