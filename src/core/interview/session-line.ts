import * as z from 'zod/mini';
import { LEVELS } from '../glossary/level.ts';
import { RATINGS } from './rating.ts';
import { RECOMMENDATIONS, SESSION_FORMAT, type SessionEvent } from './session-event.ts';

const count = z.int().check(z.positive());
const text = z.string();
const rating = z.literal(RATINGS);
const stamp = { number: count, time: z.iso.datetime(), actor: text, previous: text };
const note = { tag: z.enum(['plain', 'plus', 'minus', 'quote']), text };
const recommendation = { choice: z.enum(RECOMMENDATIONS), reason: z.exactOptional(text) };

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rated'), rating }),
  z.strictObject({ kind: z.literal('skipped'), reason: text }),
  z.strictObject({ kind: z.literal('not-asked') }),
  z.strictObject({ kind: z.literal('no-answer') }),
]);

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outcome'), question: count, outcome }),
  z.strictObject({ kind: z.literal('note'), question: count, note: z.strictObject(note) }),
  z.strictObject({
    kind: z.literal('recommendation'),
    recommendation: z.strictObject(recommendation),
  }),
]);

const kit = z.strictObject({
  title: text,
  level: z.enum(LEVELS),
  terms: z.array(
    z.strictObject({
      id: text,
      name: text,
      weight: z.number().check(z.positive()),
      reason: z.exactOptional(text),
    }),
  ),
  questions: z.array(
    z.strictObject({
      term: text,
      ask: text,
      expect: text,
      listenFor: z.array(text),
      probes: z.array(text),
      anchors: z.exactOptional(z.strictObject({ weak: text, strong: text })),
    }),
  ),
  plannedMinutes: z.exactOptional(z.number().check(z.positive())),
  hash: text,
});

/** An event of that kind, with some fields besides the stamp. */
const event = <K extends string, S extends z.core.$ZodShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...stamp, ...shape });

const sessionEvent = z.discriminatedUnion('kind', [
  event('started', { format: count, candidate: text, interviewer: text, kit }),
  event('rated', { question: count, rating }),
  event('skipped', { question: count, reason: text }),
  event('not-asked', { question: count }),
  event('no-answer', { question: count }),
  event('noted', { question: count, ...note }),
  event('probed', { question: count, item: count }),
  event('ticked', { question: count, item: count, on: z.boolean() }),
  event('moved', { to: count }),
  event('looked', { question: count }),
  event('undone', { event: count }),
  event('paused', {}),
  event('continued', {}),
  event('ended', {}),
  event('recommended', recommendation),
  event('sealed', {}),
  event('amended', { change, reason: text }),
]) satisfies z.ZodMiniType<SessionEvent>;

/** A line of a session file, without its line feed: an event, or not one. */
export function readLine(line: string): SessionEvent | undefined {
  const parsed = sessionEvent.safeParse(parseJson(line));
  return parsed.success ? parsed.data : undefined;
}

/** An event as a line of a session file, without the line feed. */
export function formatLine(event: SessionEvent): string {
  const { number, time, actor, previous, ...body } = event;
  return JSON.stringify({ number, time, actor, previous, ...body });
}

/** The form of a session file by its first line, where that is newer than this version knows. */
export function newerFormat(firstLine: string): number | undefined {
  const parsed = z.looseObject({ format: z.number() }).safeParse(parseJson(firstLine));
  return parsed.success && parsed.data.format > SESSION_FORMAT ? parsed.data.format : undefined;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
