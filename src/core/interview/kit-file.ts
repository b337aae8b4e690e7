import { LineCounter, parseDocument, stringify } from 'yaml';
import type { Level } from '../glossary/level.ts';
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

/** A fault in a kit file, with its place. Lines and columns count from 1. */
export interface KitFault {
  readonly line: number;
  readonly column: number;
  readonly fault: KitFileFault;
}

/** A plan, or every fault of the file, top down. */
export type KitFileResult =
  | { readonly ok: true; readonly plan: KitPlan }
  | { readonly ok: false; readonly faults: readonly KitFault[] };

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
  const shape = readKitShape(value);
  if (shape.ok) return { ok: true, plan: toPlan(shape.file) };
  const faults = shape.faults.map(({ path, fault }) => at(offsetOf(path), fault));
  return { ok: false, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
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
