import { stringify } from 'yaml';
import type { Level } from '../glossary/level.ts';
import type { Fault, FilePlace } from '../glossary/problem.ts';
import type { Term } from '../glossary/term.ts';
import { parseYamlFile } from '../glossary/yaml-file.ts';
import type { KitOptions } from './kit.ts';
import { type KitFile, type KitFileFault, readKitShape } from './kit-file-shape.ts';

/** What a kit file asks for; `term` is what the author wrote: an id, a name or an alias. */
export interface KitPlan {
  readonly title: string;
  readonly level: Level;
  /** How many questions in all; every question of the level without it. */
  readonly questions?: number;
  readonly seed?: number;
  readonly plannedMinutes?: number;
  readonly terms: readonly PlannedTerm[];
}

/** A term of a plan. A weight always comes with its reason. */
export interface PlannedTerm {
  readonly term: string;
  readonly weight?: number;
  readonly reason?: string;
}

/** A fault of a kit file, with its place. */
export interface KitFileProblem extends FilePlace {
  readonly fault: Fault | KitFileFault;
}

/** A plan, or every fault of the file, top down. */
export type KitFileResult =
  | { readonly ok: true; readonly plan: KitPlan }
  | { readonly ok: false; readonly problems: readonly KitFileProblem[] };

/** Reads the text of a kit file; `file` is only used to name it in problems. Never throws. */
export function parseKitFile(file: string, text: string): KitFileResult {
  const parsed = parseYamlFile(file, text);
  if (!parsed.ok) return parsed;
  const { yaml, problems } = parsed;
  const shape = readKitShape(yaml.value);
  if (shape.ok && problems.length === 0) return { ok: true, plan: toPlan(shape.file) };
  const faults = shape.ok
    ? []
    : shape.faults.map(({ path, key, fault }) => {
        const place = key === undefined ? yaml.placeOf(path) : yaml.placeOfKey(path, key);
        return { ...place, fault };
      });
  const all = [...problems, ...faults].sort((x, y) => x.line - y.line || x.column - y.column);
  return { ok: false, problems: all };
}

/** What `buildKit` is given for a plan; `terms` are those of the plan, in its order. */
export function planToOptions(plan: KitPlan, terms: readonly Pick<Term, 'id'>[]): KitOptions {
  const { title, level, questions, seed, plannedMinutes } = plan;
  const weights = plan.terms.flatMap(({ weight, reason }, index) => {
    const id = terms[index]?.id;
    if (id === undefined || weight === undefined || reason === undefined) return [];
    return [[id, { weight, reason }] as const];
  });
  return {
    title,
    level,
    weights: Object.fromEntries(weights),
    ...(questions !== undefined && { count: questions }),
    ...(seed !== undefined && { seed }),
    ...(plannedMinutes !== undefined && { plannedMinutes }),
  };
}

/** A plan as the text of a kit file: {@link parseKitFile} reads the same plan from it. */
export function formatKitFile(plan: KitPlan): string {
  const { title, level, questions, seed, plannedMinutes, terms } = plan;
  return stringify({
    title,
    level,
    ...(questions !== undefined && { questions }),
    ...(seed !== undefined && { seed }),
    ...(plannedMinutes !== undefined && { planned_minutes: plannedMinutes }),
    terms: terms.map((item) => (item.weight === undefined ? item.term : item)),
  });
}

function toPlan(file: KitFile): KitPlan {
  const { title, level, questions, seed, planned_minutes: plannedMinutes } = file;
  return {
    title,
    level,
    ...(questions !== undefined && { questions }),
    ...(seed !== undefined && { seed }),
    ...(plannedMinutes !== undefined && { plannedMinutes }),
    terms: file.terms.map(toPlannedTerm),
  };
}

function toPlannedTerm(item: KitFile['terms'][number]): PlannedTerm {
  if (typeof item === 'string') return { term: item };
  const { term, weight, reason } = item;
  if (weight === undefined || reason === undefined) return { term };
  return { term, weight, reason };
}
