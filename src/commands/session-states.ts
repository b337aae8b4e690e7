import type { Command } from 'commander';
import { isOpenTo, type PanelRefusal } from '../core/interview/panel-refusal.ts';
import { isSameName } from '../core/interview/person-name.ts';
import { foldSession, type SessionState } from '../core/interview/session.ts';
import { RecruitError } from '../errors.ts';
import type { SessionStore } from '../ports.ts';
import { describeVerdict, isSound } from '../views/chain-verdict.ts';
import { describePanelRefusal, hintOfPanelRefusal } from '../views/panel.ts';

/** `--as` */
export function readerOption(command: Command): Command {
  return command.option('--as <name>', 'your name as interviewer (default: your user name)');
}

/** The state of a session file. Throws a RecruitError where it is not as it was written. */
export function readSound(store: SessionStore, file: string): SessionState {
  const { verdict, events } = store.read(file);
  const state = foldSession(events);
  if (isSound(verdict) && state !== undefined) return state;
  const hint = `recruit verify ${JSON.stringify(file)} says more.`;
  throw new RecruitError('session', `${file} is ${describeVerdict(verdict)}`, hint);
}

/**
 * The state of a session for a reader. Throws a RecruitError also where it is another's, and the
 * reader's own of that candidate is not sealed.
 */
export function readOpenTo(store: SessionStore, file: string, reader: string): SessionState {
  const state = readSound(store, file);
  if (isOpenTo(state, { reader, own: ownSessions(store, reader) })) return state;
  throw refusedPanel({ code: 'own-not-sealed', candidate: state.candidate });
}

/** A refusal in words, with what to do. */
export function refusedPanel(refusal: PanelRefusal): RecruitError {
  return new RecruitError('session', describePanelRefusal(refusal), hintOfPanelRefusal(refusal));
}

/** The sessions of one interviewer in a folder. */
export function ownSessions(store: SessionStore, interviewer: string): readonly SessionState[] {
  return store
    .list()
    .flatMap(({ state }) => (state && isSameName(state.interviewer, interviewer) ? [state] : []));
}
