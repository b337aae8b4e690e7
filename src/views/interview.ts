import type { KitQuestion } from '../core/interview/kit.ts';
import { RATING_WORDS } from '../core/interview/rating.ts';
import { questionInHand, type SessionState } from '../core/interview/session.ts';
import { RECOMMENDATIONS } from '../core/interview/session-event.ts';
import type { Answer } from '../core/interview/talk.ts';
import { CLOSING_KEYS, type DeskKey, QUESTION_KEYS } from '../core/interview/typed.ts';
import type { Block, Document, Field } from '../render/document.ts';
import { describeNote, describeOutcome, RECOMMENDATION_WORDS } from './verdict.ts';

/** Where a session stands. */
export function interviewView(state: SessionState): Document {
  const question = questionInHand(state);
  return { blocks: question ? questionBlocks(state, question) : closingBlocks(state) };
}

/** What the digits stand for: the anchors of the question in hand, or the recommendations. */
export function anchorsView(state: SessionState): Document {
  const question = questionInHand(state);
  const fields = question ? anchorFields(question) : CHOICES;
  return { blocks: [...(question ? [] : [recommendationLine(state)]), { kind: 'fields', fields }] };
}

function recommendationLine({ talk }: SessionState): Block {
  const { recommendation } = talk;
  const given = recommendation
    ? `Your recommendation: ${RECOMMENDATION_WORDS[recommendation.choice]}`
    : 'Your recommendation, if you wish to give one:';
  return { kind: 'paragraph', text: given };
}

/** What the last reply came to. */
export function saidView(said: string): Document {
  const text = [{ text: said, style: 'strong' }] as const;
  return { blocks: said === '' ? [] : [{ kind: 'paragraph', text }] };
}

/** What can be typed now. */
export function keysView(state: SessionState, hasExcerpt = false): Document {
  const keys = questionInHand(state)
    ? keyLine('1-5 rate', QUESTION_KEYS, hasExcerpt)
    : keyLine('1-3 recommend', CLOSING_KEYS, false);
  return { blocks: [keys] };
}

/** Rare keys stand in the help only, so that the line fits a terminal of 80 columns. */
function keyLine(digits: string, keys: readonly DeskKey[], hasExcerpt: boolean): Block {
  const shown = keys.filter(({ word, rare }) => !rare || (word === 'resume' && hasExcerpt));
  const parts = [digits, ...shown.map(({ key, word }) => `${key} ${word}`)];
  // A key stays on the line of its word.
  const text = parts.map((part) => part.replace(' ', '\u00A0')).join(', ');
  return { kind: 'paragraph', text: [{ text, style: 'muted' }] };
}

function questionBlocks(state: SessionState, question: KitQuestion): readonly Block[] {
  const { kit, talk } = state;
  const term = kit.terms.find(({ id }) => id === question.term);
  const answer = talk.answers[talk.position - 1];
  const place = `Question ${talk.position} of ${kit.questions.length}`;
  const about = `${term?.name ?? question.term}, ${kit.level}`;
  return [
    { kind: 'heading', level: 3, text: [place, about, timeUsed(state)].join(' · ') },
    {
      kind: 'paragraph',
      text: [{ text: 'Read aloud: ' }, { text: question.ask, style: 'strong' }],
    },
    ...answerBlocks(answer),
    ...checklist('Listen for', question.listenFor, answer?.ticks ?? []),
    ...checklist('Probes', question.probes, answer?.probes ?? []),
  ];
}

/** Minutes used and planned; never what is left. */
function timeUsed({ usedMs, kit }: SessionState): string {
  const used = `${Math.floor(usedMs / 60_000)} min used`;
  return kit.plannedMinutes === undefined ? used : `${used}, ${kit.plannedMinutes} planned`;
}

function checklist(
  title: string,
  items: readonly string[],
  done: readonly number[],
): readonly Block[] {
  if (items.length === 0) return [];
  const lines = items.map((text, index) => ({
    text: `[${done.includes(index + 1) ? 'x' : ' '}] ${text}`,
  }));
  return [
    { kind: 'paragraph', text: `${title}:` },
    { kind: 'list', ordered: true, items: lines },
  ];
}

function anchorFields({ anchors, expect }: KitQuestion): readonly Field[] {
  return [
    { name: `1 ${RATING_WORDS[1]}`, text: anchors?.weak ?? 'nothing of the expected answer' },
    { name: `3 ${RATING_WORDS[3]}`, text: expect },
    { name: `5 ${RATING_WORDS[5]}`, text: anchors?.strong ?? 'much more than the expected answer' },
  ];
}

function answerBlocks(answer: Answer | undefined): readonly Block[] {
  if (answer === undefined) return [];
  const notes = answer.notes.map((note) => ({ text: describeNote(note) }));
  return [
    ...(answer.outcome
      ? [
          {
            kind: 'paragraph',
            text: `So far: ${describeOutcome(answer.outcome)}`,
          } as const,
        ]
      : []),
    ...(notes.length > 0 ? [{ kind: 'list', ordered: false, items: notes } as const] : []),
  ];
}

const CHOICES: readonly Field[] = RECOMMENDATIONS.map((choice, index) => ({
  name: String(index + 1),
  text: RECOMMENDATION_WORDS[choice],
}));

/** The end shows each outcome, and no mean: what the ratings say comes after one's own view. */
function closingBlocks({ kit, talk, candidate }: SessionState): readonly Block[] {
  const items = kit.questions.map(({ ask }, index) => ({
    text: `${describeOutcome(talk.answers[index]?.outcome)} · ${beginningOf(ask)}`,
  }));
  return [
    { kind: 'heading', level: 1, text: `The talk is over: ${candidate}` },
    { kind: 'list', ordered: true, items },
    { kind: 'paragraph', text: 'Sealing ends the session. Later changes are amendments.' },
  ];
}

/** So much of a question that its asker knows it again. */
function beginningOf(ask: string): string {
  const cut = ask.slice(0, 36).replace(/\s+\S*$/, '');
  return ask.length > 36 ? `${cut} …` : ask;
}
