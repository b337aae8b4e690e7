import type { Action } from './action.ts';
import { parseRating } from './rating.ts';
import { questionInHand, type SessionState } from './session.ts';
import { RECOMMENDATIONS } from './session-event.ts';

/** A key of the interview with its word; both may be typed in line mode. */
export interface DeskKey {
  readonly key: string;
  readonly word: string;
  /** Told by the help only. */
  readonly rare?: true;
}

/** What the keys do while a question is in hand, besides 1 to 5, in the order of the key line. */
export const QUESTION_KEYS: readonly DeskKey[] = [
  { key: 'n', word: 'note' },
  { key: 'e', word: 'editor', rare: true },
  { key: 't', word: 'tick' },
  { key: 'p', word: 'probe' },
  { key: 's', word: 'skip' },
  { key: 'x', word: 'not-asked', rare: true },
  { key: 'a', word: 'no-answer', rare: true },
  { key: 'b', word: 'back' },
  { key: 'g', word: 'go' },
  { key: 'u', word: 'undo' },
  { key: 'r', word: 'resume', rare: true },
  { key: 'f', word: 'finish', rare: true },
  { key: 'q', word: 'pause' },
  { key: '?', word: 'help' },
];

/** What the keys do at the end, besides 1 to 3 for the recommendation. */
export const CLOSING_KEYS: readonly DeskKey[] = [
  { key: 's', word: 'seal' },
  { key: 'b', word: 'back' },
  { key: 'g', word: 'go' },
  { key: 'u', word: 'undo' },
  { key: 'q', word: 'pause' },
  { key: '?', word: 'help' },
];

/** What an interviewer typed, understood. */
export type Reply =
  | { readonly kind: 'do'; readonly action: Action }
  /** More is wanted: asked for, and typed again behind the key. */
  | { readonly kind: 'want'; readonly key: string; readonly want: Want }
  | { readonly kind: 'edit' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown'; readonly typed: string };

/** What is still wanted of an action. */
export type Want = 'note' | 'tick' | 'probe' | 'reason' | 'question';

/** Understands a key, or a key or word with what it is about: `4`, `n + knew it`, `go 3`. */
export function readTyped(typed: string, state: SessionState): Reply {
  const line = typed.trim();
  const [head = '', rest = ''] = [line.split(/\s/, 1)[0], line.replace(/^\S+\s*/, '')];
  const closing = questionInHand(state) === undefined;
  if (rest === '') {
    const digit = closing ? readRecommendation(line) : readRating(line);
    if (digit) return { kind: 'do', action: digit };
  }
  const keys = closing ? CLOSING_KEYS : QUESTION_KEYS;
  const found = keys.find(({ key, word }) => key === head || word === head.toLowerCase());
  if (found === undefined) return { kind: 'unknown', typed: line };
  return readKey(found.word, found.key, rest, state);
}

function readRating(text: string): Action | undefined {
  const rating = parseRating(text);
  return rating === undefined ? undefined : { kind: 'rate', rating };
}

function readRecommendation(text: string): Action | undefined {
  const choice = RECOMMENDATIONS.find((_, index) => text === String(index + 1));
  return choice === undefined ? undefined : { kind: 'recommend', choice };
}

function readKey(word: string, key: string, rest: string, state: SessionState): Reply {
  const simple = SIMPLE[word];
  if (simple) return { kind: 'do', action: simple };
  switch (word) {
    case 'note':
      return rest === '' ? want(key, 'note') : { kind: 'do', action: { kind: 'note', text: rest } };
    case 'skip':
      return rest === ''
        ? want(key, 'reason')
        : { kind: 'do', action: { kind: 'skip', reason: rest } };
    case 'tick':
      return readItem('tick', key, rest);
    case 'probe':
      return readItem('probe', key, rest || onlyProbe(state));
    case 'go':
      return readNumber(rest, key, 'question', (question) => ({ kind: 'go-to', question }));
    case 'editor':
      return { kind: 'edit' };
    default:
      return { kind: 'help' };
  }
}

const SIMPLE: Readonly<Record<string, Action>> = {
  'not-asked': { kind: 'not-asked' },
  'no-answer': { kind: 'no-answer' },
  back: { kind: 'back' },
  undo: { kind: 'undo' },
  resume: { kind: 'look' },
  finish: { kind: 'end' },
  pause: { kind: 'pause' },
  seal: { kind: 'seal' },
};

function onlyProbe(state: SessionState): string {
  return questionInHand(state)?.probes.length === 1 ? '1' : '';
}

function readItem(kind: 'tick' | 'probe', key: string, rest: string): Reply {
  return readNumber(rest, key, kind, (item) => ({ kind, item }));
}

function readNumber(
  text: string,
  key: string,
  wanted: Want,
  make: (number: number) => Action,
): Reply {
  if (text === '') return want(key, wanted);
  if (!/^\d+$/.test(text)) return { kind: 'unknown', typed: `${key} ${text}` };
  return { kind: 'do', action: make(Number(text)) };
}

function want(key: string, wanted: Want): Reply {
  return { kind: 'want', key, want: wanted };
}
