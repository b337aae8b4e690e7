import type { InterviewKit } from '../core/interview/kit.ts';
import type { Change, EventBody } from '../core/interview/session-event.ts';
import { describeNote, describeOutcome, RECOMMENDATION_WORDS } from './verdict.ts';

/** What happened in a session, in words. */
export function describeEvent(event: EventBody, { questions }: InterviewKit): string {
  switch (event.kind) {
    case 'started':
      return `begun with ${event.candidate}`;
    case 'rated':
    case 'skipped':
    case 'not-asked':
    case 'no-answer':
      return `question ${event.question}: ${describeOutcome(event)}`;
    case 'noted':
      return `question ${event.question}: note: ${describeNote(event)}`;
    case 'ticked':
      return `question ${event.question}: ${event.on ? 'heard' : 'not heard after all'}: ${questions[event.question - 1]?.listenFor[event.item - 1] ?? event.item}`;
    case 'probed':
      return `question ${event.question}: probe used: ${questions[event.question - 1]?.probes[event.item - 1] ?? event.item}`;
    case 'moved':
      return event.to > questions.length ? 'went to the end' : `went to question ${event.to}`;
    case 'looked':
      return `question ${event.question}: looked at the resume excerpt`;
    case 'undone':
      return `took back line ${event.event}`;
    case 'recommended':
      return `recommendation: ${RECOMMENDATION_WORDS[event.choice]}${because(event.reason)}`;
    case 'ended':
      return 'ended the talk';
    case 'amended':
      return `amended: ${describeChange(event.change)}${because(event.reason)}`;
    case 'paused':
    case 'continued':
    case 'sealed':
      return event.kind;
  }
}

function describeChange(change: Change): string {
  switch (change.kind) {
    case 'outcome':
      return `question ${change.question}: ${describeOutcome(change.outcome)}`;
    case 'note':
      return `question ${change.question}: note: ${describeNote(change.note)}`;
    case 'recommendation':
      return RECOMMENDATION_WORDS[change.recommendation.choice];
  }
}

function because(reason: string | undefined): string {
  return reason === undefined ? '' : `, because: ${reason}`;
}
