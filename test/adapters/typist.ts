import { openSessionFolder } from '../../src/adapters/session-folder.ts';
import { type Action, act } from '../../src/core/interview/action.ts';

// Types actions for ever, and tells the number of each event once it is saved.
const ACTIONS: readonly Action[] = [
  { kind: 'tick', item: 1 },
  { kind: 'note', text: `"${'ü'.repeat(2000)}"` },
  { kind: 'rate', rating: 4 },
  { kind: 'probe', item: 1 },
  { kind: 'rate', rating: 2 },
  { kind: 'back' },
  { kind: 'undo' },
  { kind: 'undo' },
];

const session = openSessionFolder().open(process.argv[2] ?? '');
for (;;) {
  for (const action of ACTIONS) {
    const acted = act(session.state(), action);
    if (!acted.ok) continue;
    session.append(acted.events[0]);
    process.stdout.write(`${session.state().last.number}\n`);
  }
}
