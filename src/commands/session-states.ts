import { isSameName } from '../core/interview/person-name.ts';
import { foldSession, type SessionState } from '../core/interview/session.ts';
import { RecruitError } from '../errors.ts';
import type { SessionStore } from '../ports.ts';
import { describeVerdict, isSound } from '../views/chain-verdict.ts';

/** The state of a session file. Throws a RecruitError where it is not as it was written. */
export function readSound(store: SessionStore, file: string): SessionState {
  const { verdict, events } = store.read(file);
  const state = foldSession(events);
  if (isSound(verdict) && state !== undefined) return state;
  const hint = `recruit verify ${JSON.stringify(file)} says more.`;
  throw new RecruitError('session', `${file} is ${describeVerdict(verdict)}`, hint);
}

/** The sessions of one interviewer in a folder. */
export function ownSessions(store: SessionStore, interviewer: string): readonly SessionState[] {
  return store
    .list()
    .flatMap(({ state }) => (state && isSameName(state.interviewer, interviewer) ? [state] : []));
}
