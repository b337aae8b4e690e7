import { LineCounter, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { LEVELS, type Level } from '../glossary/level.ts';
import { didYouMean } from '../glossary/nearest.ts';

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

/** A fault in a kit file, with its place. Lines and columns count from 1. */
export interface KitFault {
  readonly line: number;
  readonly column: number;
  readonly fault: KitFileFault;
}

/** What can be wrong with a kit file. Keys are written as a path: `terms.2.weight`. */
export type KitFileFault =
  | { readonly code: 'yaml-syntax'; readonly message: string }
  | { readonly code: 'not-a-map' }
  | { readonly code: 'unknown-key'; readonly key: string; readonly near?: string }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'bad-value'; readonly key: string; readonly message: string }
  | { readonly code: 'no-reason'; readonly key: string }
  | { readonly code: 'reason-without-weight'; readonly key: string };

/** A plan, or every fault of the file, top down. */
export type KitFileResult =
  | { readonly ok: true; readonly plan: KitPlan }
  | { readonly ok: false; readonly faults: readonly KitFault[] };

const line = z.string().trim().min(1);
const plannedTerm = z.union([
  line,
  z.strictObject({ term: line, weight: z.number().positive().optional(), reason: line.optional() }),
]);
const kitFile = z.strictObject({
  title: line,
  level: z.enum(LEVELS),
  questions: z.number().int().positive().optional(),
  seed: z.number().int().optional(),
  planned_minutes: z.number().positive().optional(),
  terms: z.array(plannedTerm).min(1),
});
const KEYS = ['title', 'level', 'questions', 'seed', 'planned_minutes', 'terms'];
const TERM_KEYS = ['term', 'weight', 'reason'];

/** Reads the text of a kit file. */
export function parseKitFile(text: string): KitFileResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number, fault: KitFileFault): KitFault => {
    const { line: row, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, row), column: Math.max(1, col), fault };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) =>
      at(pos[0], { code: 'yaml-syntax', message }),
    );
    return { ok: false, faults };
  }
  const value: unknown = valueOfDocument(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, faults: [at(0, { code: 'not-a-map' })] };
  }
  const offsetOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = path.length === 0 ? undefined : document.getIn([...path], true);
    if (hasRange(node)) return node.range[0];
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1));
  };
  const faults = faultsOf(value).map(({ path, fault }) => at(offsetOf(path), fault));
  const parsed = kitFile.safeParse(value);
  if (faults.length > 0 || !parsed.success) {
    return { ok: false, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  return { ok: true, plan: toPlan(parsed.data) };
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

interface PathFault {
  readonly path: readonly PropertyKey[];
  readonly fault: KitFileFault;
}

function faultsOf(value: object): readonly PathFault[] {
  const parsed = kitFile.safeParse(value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => faultsOfIssue(issue, value));
  return parsed.data.terms.flatMap((item, index): PathFault[] => {
    if (typeof item === 'string') return [];
    const { weight, reason } = item;
    if ((weight === undefined) === (reason === undefined)) return [];
    const path = ['terms', index, weight === undefined ? 'reason' : 'weight'];
    const code = weight === undefined ? 'reason-without-weight' : 'no-reason';
    return [{ path, fault: { code, key: keyOf(path) } }];
  });
}

function faultsOfIssue(issue: z.core.$ZodIssue, root: object): readonly PathFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = didYouMean(key, path.length === 0 ? KEYS : TERM_KEYS);
      const full = [...path, key];
      return {
        path: full,
        fault: { code: 'unknown-key', key: keyOf(full), ...(near && { near }) },
      };
    });
  }
  if (issue.code === 'invalid_union') {
    // The author meant the form with keys if there is a map, and the plain name otherwise.
    const isMap = typeof valueAt(root, path) === 'object';
    const inner = issue.errors[isMap ? 1 : 0] ?? [];
    return inner.flatMap((one) => faultsOfIssue({ ...one, path: [...path, ...one.path] }, root));
  }
  const key = keyOf(path);
  if (valueAt(root, path) === undefined) return [{ path, fault: { code: 'missing-key', key } }];
  return [{ path, fault: { code: 'bad-value', key, message: issue.message } }];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (typeof here !== 'object' || here === null) return undefined;
    return Object.entries(here).find(([key]) => key === String(step))?.[1];
  }, root);
}

/** Items of lists count from 1 in words. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.map((step) => String(typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** Undefined where aliases would make the value too large. */
function valueOfDocument(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function toPlan(file: z.output<typeof kitFile>): KitPlan {
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

function toPlannedTerm(item: z.output<typeof plannedTerm>): PlannedTerm {
  if (typeof item === 'string') return { term: item };
  const { term, weight, reason } = item;
  if (weight === undefined || reason === undefined) return { term };
  return { term, weight, reason };
}
