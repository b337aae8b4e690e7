import type { Level } from '../glossary/level.ts';
import type { Question, Term } from '../glossary/term.ts';
import { type KitProblem, problemsOfKit } from './kit-problem.ts';
import { chooseSheet } from './question-sheet.ts';

/** The questions of an opening: the same, in the same order, for every candidate. */
export interface InterviewKit {
  readonly title: string;
  readonly level: Level;
  /** In the order in which they are asked about. */
  readonly terms: readonly KitTerm[];
  /** All questions of a term stand together, in the order of `terms`. */
  readonly questions: readonly KitQuestion[];
  readonly plannedMinutes?: number;
  /** Of {@link kitContent}: two kits with the same hash ask the same things. */
  readonly hash: string;
}

/** A term of a kit. `weight` is 1 unless given with a reason. */
export interface KitTerm {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly reason?: string;
}

/** A question of a kit. */
export interface KitQuestion extends Question {
  /** The id of its term. */
  readonly term: string;
}

/** What a kit is built from, besides the terms. */
export interface KitOptions {
  readonly level: Level;
  /** How many questions in all; every question of the level without it. */
  readonly count?: number;
  /** Chooses among the questions of each term; the first ones are taken without it. */
  readonly seed?: number;
  /** By term id. */
  readonly weights?: Readonly<Record<string, Weight>>;
  readonly plannedMinutes?: number;
  readonly title?: string;
}

/** How much a term counts, and why: a weight without a reason is a fault. */
export interface Weight {
  readonly weight: number;
  readonly reason: string;
}

/** A kit, or everything that stands against it. */
export type KitResult =
  | { readonly ok: true; readonly kit: InterviewKit }
  | { readonly ok: false; readonly problems: readonly KitProblem[] };

/** Builds the kit of some terms. `hash` turns the content of the kit into its name. */
export function buildKit(
  terms: readonly Term[],
  options: KitOptions,
  hash: (text: string) => string,
): KitResult {
  const problems = problemsOfKit(terms, options);
  if (problems.length > 0) return { ok: false, problems };
  const { level, plannedMinutes } = options;
  const content: KitBody = {
    title: options.title?.trim() || `${terms.map(({ name }) => name).join(', ')} (${level})`,
    level,
    terms: terms.map((term) => toKitTerm(term, options)),
    questions: chooseQuestions(terms, options),
    ...(plannedMinutes !== undefined && { plannedMinutes }),
  };
  return { ok: true, kit: { ...content, hash: hash(kitContent(content)) } };
}

type KitBody = Omit<InterviewKit, 'hash'>;

/** All of a kit but its hash, as JSON with sorted keys: what the hash is taken of. */
export function kitContent(kit: KitBody): string {
  const { title, level, terms, questions, plannedMinutes } = kit;
  return JSON.stringify(sortKeys({ title, level, terms, questions, plannedMinutes }));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, sortKeys(child)]));
}

function toKitTerm({ id, name }: Term, { weights }: KitOptions): KitTerm {
  const given = weights?.[id];
  return { id, name, weight: given?.weight ?? 1, ...(given && { reason: given.reason.trim() }) };
}

/** The same questions as those of a printed sheet. */
function chooseQuestions(terms: readonly Term[], options: KitOptions): readonly KitQuestion[] {
  const { level, count, seed } = options;
  const groups = chooseSheet(terms, {
    levels: [level],
    ...(count !== undefined && { count }),
    ...(seed !== undefined && { seed }),
  });
  return groups.flatMap(({ term, questions }) =>
    questions.map((question) => ({ ...question, term })),
  );
}
