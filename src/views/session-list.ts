import type { SessionState } from '../core/interview/session.ts';
import type { Block, Document } from '../render/document.ts';
import { describeTime } from './verdict.ts';

/** A session as a list shows it; see `SessionEntry` of the ports. */
export interface ListedSession {
  readonly file: string;
  readonly state?: SessionState;
  readonly fault?: string;
  readonly held?: string;
}

/** Sessions with where they stand. */
export function sessionListView(entries: readonly ListedSession[]): Document {
  if (entries.length === 0) return { blocks: [{ kind: 'paragraph', text: 'No sessions.' }] };
  const rows = entries.flatMap(({ file, state, held }) =>
    state
      ? [
          [
            state.candidate,
            state.interviewer,
            describeTime(state.startedAt),
            stand(state, held),
            file,
          ],
        ]
      : [],
  );
  const faults = entries.flatMap(({ file, fault }) =>
    fault === undefined ? [] : [{ text: `${file}: ${fault}` }],
  );
  const table: Block = {
    kind: 'table',
    head: ['Candidate', 'Interviewer', 'Begun', 'State', 'File'],
    rows,
  };
  const unread: readonly Block[] = [
    { kind: 'paragraph', text: 'Not readable:' },
    { kind: 'list', ordered: false, items: faults },
  ];
  return { blocks: [...(rows.length > 0 ? [table] : []), ...(faults.length > 0 ? unread : [])] };
}

function stand({ sealedAt, talk, kit }: SessionState, held: string | undefined): string {
  const where =
    sealedAt === undefined
      ? `open, at question ${Math.min(talk.position, kit.questions.length)} of ${kit.questions.length}`
      : 'sealed';
  return held === undefined ? where : `${where}; held: ${held}`;
}
