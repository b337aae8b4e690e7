import * as z from 'zod/mini';
import { LEVELS, type Level } from '../glossary/level.ts';
import { didYouMean } from '../glossary/nearest.ts';
import type { Fault } from '../glossary/problem.ts';

/** What can be wrong with a kit file besides what can be wrong with any. */
export type KitFileFault =
  | { readonly code: 'bad-value'; readonly key: string; readonly message: string }
  | { readonly code: 'no-reason' }
  | { readonly code: 'reason-without-weight' };

/** The keys of a kit file as it is written; a term is a name, or a name with a weight. */
export interface KitFile {
  readonly title: string;
  readonly level: Level;
  readonly questions?: number;
  readonly seed?: number;
  readonly planned_minutes?: number;
  readonly terms: readonly (string | WrittenTerm)[];
}

interface WrittenTerm {
  readonly term: string;
  readonly weight?: number;
  readonly reason?: string;
}

const line = z.string().check(z.trim(), z.minLength(1));
const plannedTerm = z.union([
  line,
  z.strictObject({
    term: line,
    weight: z.exactOptional(z.number().check(z.positive())),
    reason: z.exactOptional(line),
  }),
]);
const kitFile = z.strictObject({
  title: line,
  level: z.enum(LEVELS),
  questions: z.exactOptional(z.int().check(z.positive())),
  seed: z.exactOptional(z.int()),
  planned_minutes: z.exactOptional(z.number().check(z.positive())),
  terms: z.array(plannedTerm).check(z.minLength(1)),
}) satisfies z.ZodMiniType<KitFile>;
const KEYS = ['title', 'level', 'questions', 'seed', 'planned_minutes', 'terms'];
const TERM_KEYS = ['term', 'weight', 'reason'];

/** The value of a kit file, or its faults. */
export type KitFileShape =
  | { readonly ok: true; readonly file: KitFile }
  | { readonly ok: false; readonly faults: readonly PathFault[] };

/** A fault with the path of its place; items of lists count from 0. */
export interface PathFault {
  readonly path: readonly PropertyKey[];
  /** The key under that path, where it is the key that is at fault. */
  readonly key?: string;
  readonly fault: Fault | KitFileFault;
}

/** Checks the value of a kit file. */
export function readKitShape(value: unknown): KitFileShape {
  const parsed = kitFile.safeParse(value);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, value)) };
  }
  const faults = parsed.data.terms.flatMap(faultOfReason);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file: parsed.data };
}

function faultOfReason(item: KitFile['terms'][number], index: number): readonly PathFault[] {
  if (typeof item === 'string') return [];
  const { weight, reason } = item;
  if ((weight === undefined) === (reason === undefined)) return [];
  const key = weight === undefined ? 'reason' : 'weight';
  const code = weight === undefined ? 'reason-without-weight' : 'no-reason';
  return [{ path: ['terms', index], key, fault: { code } }];
}

function faultsOf(issue: z.core.$ZodIssue, root: unknown): readonly PathFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? KEYS : TERM_KEYS;
    return issue.keys.map((key) => {
      const near = didYouMean(key, known);
      return { path, key, fault: { code: 'unknown-key', key, known, ...(near && { near }) } };
    });
  }
  const value = valueAt(root, path);
  if (issue.code === 'invalid_union') {
    // The author meant the form with keys if there is a map, and the plain name otherwise.
    const inner = issue.errors[typeof value === 'object' ? 1 : 0] ?? [];
    return inner.flatMap((one) => faultsOf({ ...one, path: [...path, ...one.path] }, root));
  }
  const key = keyName(path);
  if (value === undefined) {
    return [{ path, fault: { code: 'missing-key', key, within: keyName(path.slice(0, -1)) } }];
  }
  return [{ path, fault: { code: 'bad-value', key, message: issue.message } }];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (typeof here !== 'object' || here === null) return undefined;
    return Object.entries(here).find(([key]) => key === String(step))?.[1];
  }, root);
}

/** "level", or "terms, item 2" for an item of a list. Items count from 1. */
function keyName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? 'the file' : String(last);
  return `${keyName(path.slice(0, -1))}, item ${last + 1}`;
}
