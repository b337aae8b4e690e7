import { isSameName } from './person-name.ts';
import type { SessionState } from './session.ts';

/** Why sessions cannot be compared. */
export type PanelRefusal =
  | { readonly code: 'too-few-sessions' }
  | { readonly code: 'not-sealed'; readonly interviewer: string; readonly candidate: string }
  | { readonly code: 'own-not-sealed'; readonly candidate: string }
  | { readonly code: 'mixed-kits'; readonly titles: readonly string[] }
  | { readonly code: 'same-interviewer'; readonly interviewer: string; readonly candidate: string };

/** Who looks, and on what terms. */
export interface PanelOptions {
  readonly reader: string;
  /** The reader's own sessions, those outside the panel included. */
  readonly own: readonly SessionState[];
  /** Compare sessions of different kits, question by question with the same words. */
  readonly mixKits?: boolean;
}

/**
 * Another's session of a candidate opens only when the reader's own of that candidate is sealed:
 * raters who have seen each other's ratings are not independent. True for the reader's own.
 */
export function isOpenTo(session: SessionState, { reader, own }: PanelOptions): boolean {
  if (isSameName(session.interviewer, reader)) return true;
  return own.every(
    ({ candidate, sealedAt }) =>
      sealedAt !== undefined || !isSameName(candidate, session.candidate),
  );
}

/** The first thing that stands against comparing some sessions. */
export function refusePanel(
  sessions: readonly SessionState[],
  options: PanelOptions,
): PanelRefusal | undefined {
  const shut = sessions.find((session) => !isOpenTo(session, options));
  if (shut) return { code: 'own-not-sealed', candidate: shut.candidate };
  const open = sessions.find(({ sealedAt }) => sealedAt === undefined);
  if (open) {
    return { code: 'not-sealed', interviewer: open.interviewer, candidate: open.candidate };
  }
  if (sessions.length < 2) return { code: 'too-few-sessions' };
  const titles = new Map(sessions.map(({ kit }) => [kit.hash, kit.title]));
  if (titles.size > 1 && options.mixKits !== true) {
    return { code: 'mixed-kits', titles: [...titles.values()] };
  }
  const twice = sessions.find((session, index) =>
    sessions.slice(0, index).some((other) => isSamePair(other, session)),
  );
  return (
    twice && {
      code: 'same-interviewer',
      interviewer: twice.interviewer,
      candidate: twice.candidate,
    }
  );
}

function isSamePair(a: SessionState, b: SessionState): boolean {
  return isSameName(a.interviewer, b.interviewer) && isSameName(a.candidate, b.candidate);
}
