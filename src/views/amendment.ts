import type { AmendmentRecord } from '../core/interview/scorecard.ts';
import type { Block } from '../render/document.ts';
import { describeNote, describeOutcome, describeTime, RECOMMENDATION_WORDS } from './verdict.ts';

/** What was changed after sealing, each with what stood there before. */
export function amendmentBlocks(amendments: readonly AmendmentRecord[]): readonly Block[] {
  if (amendments.length === 0) return [];
  const items = amendments.map((record) => ({ text: describeAmendment(record) }));
  return [
    { kind: 'heading', level: 2, text: 'Changed after sealing' },
    { kind: 'list', ordered: false, items },
  ];
}

function describeAmendment({ change, was, reason, time, actor }: AmendmentRecord): string {
  const by = `(${actor}, ${describeTime(time)}: ${reason})`;
  switch (change.kind) {
    case 'outcome': {
      const before = was && 'kind' in was ? describeOutcome(was) : describeOutcome(null);
      return `Question ${change.question}: ${before} became ${describeOutcome(change.outcome)} ${by}`;
    }
    case 'note':
      return `Question ${change.question}: added the note ${describeNote(change.note)} ${by}`;
    case 'recommendation': {
      const before = was && 'choice' in was ? RECOMMENDATION_WORDS[was.choice] : 'none given';
      const after = RECOMMENDATION_WORDS[change.recommendation.choice];
      return `Recommendation: ${before} became ${after} ${by}`;
    }
  }
}
