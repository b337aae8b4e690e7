import type { Document } from '../render/document.ts';

/** How structured interviews go, for somebody who has never held one. */
export function interviewPrimer(): Document {
  const steps = [
    'Make a kit: choose terms, a level and how many questions. Everyone who applies is asked the same, in the same order.',
    'Hold the interview: read a question aloud, tick what you hear, take notes, and rate the answer with one key before the next question.',
    'Seal it at the end. Only then the scorecard shows what the ratings come to.',
    'Where several people interview, compare their scorecards as a panel: begin with what you saw most differently.',
  ];
  return {
    blocks: [
      { kind: 'paragraph', text: 'A structured interview goes like this:' },
      { kind: 'list', ordered: true, items: steps.map((text) => ({ text })) },
      {
        kind: 'paragraph',
        text: 'Everything is saved on this computer as you type. You can pause at any time.',
      },
    ],
  };
}
