import type { SessionState } from '../core/interview/session.ts';
import type { Block, Document } from '../render/document.ts';

/** A session as a list shows it; see `SessionEntry` of the ports. */
export interface ListedSession {
  readonly file: string;
  readonly state?: SessionState;
  readonly fault?: string;
  readonly held?: string;
}

/** Sessions with where they stand. */
export function sessionListView(entries: readonly ListedSession[], folder: string): Document {
  if (entries.length === 0) {
    return { blocks: [{ kind: 'paragraph', text: `No sessions in ${folder}` }] };
  }
  const rows = entries.flatMap(({ file, state, held }) =>
    state
      ? [
          [
            state.candidate,
            state.interviewer,
            state.startedAt.slice(0, 10),
            describeStand(state, held),
            nameOf(file),
          ],
        ]
      : [],
  );
  const faults = entries.flatMap(({ file, fault }) =>
    fault === undefined ? [] : [{ text: `${file}: ${fault}` }],
  );
  const table: Block = {
    kind: 'table',
    head: ['Candidate', 'Interviewer', 'Begun', 'State', 'Name'],
    rows,
  };
  const unread: readonly Block[] = [
    { kind: 'paragraph', text: 'Not readable:' },
    { kind: 'list', ordered: false, items: faults },
  ];
  return {
    blocks: [
      ...(rows.length > 0 ? [table] : []),
      ...(faults.length > 0 ? unread : []),
      { kind: 'paragraph', text: `They are kept in ${folder}` },
    ],
  };
}

/** What a session is called by in its folder. */
function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.jsonl$/, '');
}

/** What was deleted, and where that is written. */
export function receiptsView(receipts: readonly unknown[], folder: string): Document {
  const text = `Sessions deleted: ${receipts.length}. The receipts are in ${folder}/purged.log; nobody is named in them.`;
  return { blocks: [{ kind: 'paragraph', text }] };
}

/** Where a session stands, and why it is held if it is. */
export function describeStand({ sealedAt, talk, kit }: SessionState, held?: string): string {
  const count = kit.questions.length;
  const open =
    talk.position > count ? 'open, at the end' : `open, question ${talk.position} of ${count}`;
  const where = sealedAt === undefined ? open : 'sealed';
  return held === undefined ? where : `${where}; held: ${held}`;
}
