import type { InterviewKit } from './kit.ts';
import type { Outcome } from './rating.ts';
import type { Note, Recommendation, SessionEvent } from './session-event.ts';

/** The part of a session that `undo` speaks of. */
export interface Talk {
  /** The question in hand; one more than there are questions at the end. */
  readonly position: number;
  /** One for each question of the kit. */
  readonly answers: readonly Answer[];
  readonly recommendation?: Recommendation;
}

/** What is known of one answer. */
export interface Answer {
  readonly outcome?: Outcome;
  /** Items of `listenFor`, ascending. */
  readonly ticks: readonly number[];
  /** Items of `probes`, in the order they were used. */
  readonly probes: readonly number[];
  readonly notes: readonly Note[];
}

/** The talk before anything was said. */
export function startTalk(kit: InterviewKit): Talk {
  const answers = kit.questions.map(() => ({ ticks: [], probes: [], notes: [] }));
  return { position: 1, answers };
}

/** The talk after an event, or undefined where the event is not possible. */
export function changeTalk(kit: InterviewKit, talk: Talk, event: SessionEvent): Talk | undefined {
  switch (event.kind) {
    case 'rated':
      return settle(talk, event.question, { kind: 'rated', rating: event.rating });
    case 'skipped':
      return settle(talk, event.question, { kind: 'skipped', reason: event.reason });
    case 'not-asked':
    case 'no-answer':
      return settle(talk, event.question, { kind: event.kind });
    case 'noted': {
      const note = { tag: event.tag, text: event.text };
      return change(talk, event.question, ({ notes }) => ({ notes: [...notes, note] }));
    }
    case 'probed':
      if (event.item > (kit.questions[event.question - 1]?.probes.length ?? 0)) return undefined;
      return change(talk, event.question, ({ probes }) => ({ probes: [...probes, event.item] }));
    case 'ticked':
      if (event.item > (kit.questions[event.question - 1]?.listenFor.length ?? 0)) return undefined;
      return change(talk, event.question, ({ ticks }) => ({ ticks: tick(ticks, event) }));
    case 'moved':
      return event.to >= 1 && event.to <= frontier(talk)
        ? { ...talk, position: event.to }
        : undefined;
    case 'ended':
      return end(talk);
    case 'recommended': {
      const { choice, reason } = event;
      if (!isOver(talk)) return undefined;
      return { ...talk, recommendation: { choice, ...(reason !== undefined && { reason }) } };
    }
    default:
      return undefined;
  }
}

/** Gives a question its outcome and goes on to the first one without. */
function settle(talk: Talk, question: number, outcome: Outcome): Talk | undefined {
  const next = change(talk, question, () => ({ outcome }));
  return next && { ...next, position: frontier(next) };
}

function change(
  talk: Talk,
  question: number,
  edit: (answer: Answer) => Partial<Answer>,
): Talk | undefined {
  if (question > frontier(talk)) return undefined;
  const answer = talk.answers[question - 1];
  if (answer === undefined) return undefined;
  return { ...talk, answers: talk.answers.with(question - 1, { ...answer, ...edit(answer) }) };
}

function tick(ticks: readonly number[], event: { item: number; on: boolean }): readonly number[] {
  const others = ticks.filter((item) => item !== event.item);
  return event.on ? [...others, event.item].sort((a, b) => a - b) : others;
}

function end(talk: Talk): Talk {
  const answers = talk.answers.map((answer) =>
    answer.outcome ? answer : { ...answer, outcome: { kind: 'not-asked' as const } },
  );
  return { ...talk, answers, position: answers.length + 1 };
}

/** The first question without an outcome; one more than there are questions if all have one. */
export function frontier(talk: Talk): number {
  const open = talk.answers.findIndex(({ outcome }) => outcome === undefined);
  return open < 0 ? talk.answers.length + 1 : open + 1;
}

/** True if every question has an outcome. */
export function isOver(talk: Talk): boolean {
  return frontier(talk) > talk.answers.length;
}
