import type { SessionState } from '../core/interview/session.ts';
import type { SessionEvent } from '../core/interview/session-event.ts';
import type { Document } from '../render/document.ts';
import { describeEvent } from './session-event.ts';
import { describeTime } from './verdict.ts';

/** A session with all its events. */
export interface SessionHistory {
  readonly file: string;
  readonly events: readonly SessionEvent[];
  readonly state: SessionState;
}

/** All that happened in a session, what was taken back included. */
export function sessionHistoryView({ file, events, state }: SessionHistory): Document {
  const actors = new Set(events.map(({ actor }) => actor));
  const rows = events.map((event) => [
    String(event.number),
    describeTime(event.time),
    ...(actors.size > 1 ? [event.actor] : []),
    describeEvent(event, state.kit),
  ]);
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `Session: ${state.candidate}` },
      {
        kind: 'fields',
        fields: [
          { name: 'Interview', text: state.kit.title },
          { name: 'Interviewer', text: state.interviewer },
          { name: 'Sealed', text: state.sealedAt ? describeTime(state.sealedAt) : 'not yet' },
          { name: 'File', text: file },
        ],
      },
      {
        kind: 'table',
        head: ['Line', 'Time', ...(actors.size > 1 ? ['Who'] : []), 'What happened'],
        rows,
      },
    ],
  };
}
