import type { Action } from '../core/interview/action.ts';
import type { SessionState } from '../core/interview/session.ts';
import type { EventBody } from '../core/interview/session-event.ts';
import { frontier, isOver } from '../core/interview/talk.ts';
import type { Want } from '../core/interview/typed.ts';
import { describeEvent } from './session-event.ts';
import { describeOutcome, RECOMMENDATION_WORDS } from './verdict.ts';

/** Told on the first screen of a session. */
export const WELCOME = 'Everything is saved as you type. ? tells what the keys do.';

/** Told where the editor was left, or could not be opened. */
export const NOTHING_WRITTEN =
  'Nothing was written. Your editor is the one that EDITOR names; n takes a note of one line.';

/** What is asked where a key wants more. */
export function wantMessage(want: Want, { kit, talk }: SessionState): string {
  switch (want) {
    case 'note':
      return 'Note (+ for, - against, " their words):';
    case 'reason':
      return 'Why is it skipped?';
    case 'question': {
      const last = kit.questions.length;
      const end = isOver(talk) ? `; ${last + 1} is the end` : '';
      return `Go to which question (1 to ${Math.min(frontier(talk), last)}${end})?`;
    }
    case 'tick':
      return 'Which one was heard (its number)?';
    case 'probe':
      return 'Which probe was used (its number)?';
  }
}

/** What is asked of a rating at an end of the scale before sealing. */
export function evidenceMessage({ talk }: SessionState, question: number): string {
  const outcome = describeOutcome(talk.answers[question - 1]?.outcome);
  return `A rating of 1 or 5 wants a line of evidence. What did you hear at question ${question} (${outcome})?`;
}

/** What is done in a moment is told on the next screen, so that a slip is seen. */
export function echoAction(before: SessionState, action: Action, after: SessionState): string {
  const question = before.talk.position;
  switch (action.kind) {
    case 'rate':
    case 'skip':
    case 'not-asked':
    case 'no-answer': {
      const outcome = describeOutcome(after.talk.answers[question - 1]?.outcome);
      return `Question ${question}: ${outcome} (u undoes it)`;
    }
    case 'end':
      return 'Questions that were open count as not asked (u undoes it)';
    case 'undo':
      return 'Undone.';
    default:
      return '';
  }
}

/** What a screen that is drawn again shows by itself, told where it is not. */
export function echoOnPage(before: SessionState, action: Action, after: SessionState): string {
  const { position, answers } = after.talk;
  const question = after.kit.questions[before.talk.position - 1];
  switch (action.kind) {
    case 'tick': {
      const isOn = answers[position - 1]?.ticks.includes(action.item) === true;
      const text = question?.listenFor[action.item - 1] ?? '';
      return `${isOn ? 'Heard' : 'Not heard after all'}: ${text}`;
    }
    case 'probe':
      return `Probe used: ${question?.probes[action.item - 1] ?? ''}`;
    case 'note':
      return 'Noted.';
    case 'recommend':
      return `Your recommendation: ${RECOMMENDATION_WORDS[action.choice]}`;
    default:
      return '';
  }
}

/** An answer that is in hand and not on the disk; of a long note so much that it is known again. */
export function describeUnsaved(
  event: EventBody,
  { kit }: SessionState,
  most: number = Number.POSITIVE_INFINITY,
): string {
  const words = describeEvent(event, kit);
  return `Not saved: ${words.length > most ? `${words.slice(0, most)} …` : words}`;
}

/** Asked under {@link describeUnsaved}. */
export const TRY_AGAIN = 'Enter tries again; x and Enter goes on without it.';
