import type { Evidence } from '../core/evidence/scan-report.ts';
import type { Document } from '../render/document.ts';
import { count, evidenceQuote } from './passage.ts';

/** What a resume shows of the term in hand, for the interviewer's eyes. */
export function excerptView(evidence: readonly Evidence[]): Document {
  const title = evidence.length === 0 ? '' : `: ${count(evidence.length, 'passage')}`;
  const none = 'Nothing in it matches the phrases of this term. It may be there in other words.';
  return {
    blocks: [
      { kind: 'heading', level: 3, text: `What the resume shows of this term${title}` },
      ...(evidence.length === 0
        ? [{ kind: 'paragraph', text: none } as const]
        : evidence.map(evidenceQuote)),
    ],
  };
}
