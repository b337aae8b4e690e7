import { type Document, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Fault, FilePlace, Problem } from './problem.ts';
import {
  cutByComment,
  lostToReferences,
  onePerLine,
  placeOfError,
  syntaxFault,
} from './yaml-fault.ts';

/** A larger term file is refused, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/** More aliases than this are an attempt to blow up memory. */
const MAX_ALIASES = 100;

/** A YAML file with the place of everything in it. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the value at a path stands: the nearest parent where the path leads nowhere. */
  placeOf(path: readonly PropertyKey[]): FilePlace;
  /** Where the key itself stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): FilePlace;
  /** The value at a path as it is written, quotes included. */
  writtenAt(path: readonly PropertyKey[]): string;
}

/** The file, or the faults that keep it from being read. */
export type YamlResult =
  | { readonly ok: true; readonly yaml: YamlFile; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses one YAML file. `file` is only used to name it in problems. Never throws. */
export function parseYamlFile(file: string, text: string): YamlResult {
  const lines = new LineCounter();
  const source = text.replace(/^\uFEFF/, '');
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    // A key that is a list draws a warning of Node's own; the schema refuses it in words.
    logLevel: 'error',
  });
  const at = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problem = (offset: number, fault: Fault): Problem => ({ ...at(offset), fault });
  const faults = onePerLine([...document.errors, ...document.warnings], source).map((error) =>
    problem(placeOfError(error, document), syntaxFault(error, source)),
  );
  if (document.errors.length > 0) return { ok: false, problems: faults };
  const lost = lostToReferences(document);
  if (lost.length > 0) {
    return { ok: false, problems: lost.map(({ offset, fault }) => problem(offset, fault)) };
  }
  if (document.contents === null)
    return { ok: false, problems: [problem(0, { code: 'empty-file' })] };
  const value = toValue(document);
  if (!value.ok) return { ok: false, problems: [problem(0, { code: 'too-many-aliases' })] };
  for (const { offset, fault } of cutByComment(document, source))
    faults.push(problem(offset, fault));
  const yaml = { value: value.value, ...placesIn(document, source, at) };
  return { ok: true, yaml, problems: faults };
}

function toValue(document: Document): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch {
    return { ok: false };
  }
}

function placesIn(
  document: Document,
  source: string,
  at: (offset: number) => FilePlace,
): Omit<YamlFile, 'value'> {
  const nodeAt = (path: readonly PropertyKey[]): unknown => document.getIn(path, true);
  const placeOf = (path: readonly PropertyKey[]): FilePlace => {
    for (let length = path.length; length >= 0; length--) {
      const start = rangeOf(nodeAt(path.slice(0, length)))?.[0];
      if (start !== undefined) return at(start);
    }
    return at(0);
  };
  const placeOfKey = (path: readonly PropertyKey[], key: string): FilePlace => {
    const start = keyNode(nodeAt(path), key)?.range?.[0];
    return start === undefined ? placeOf(path) : at(start);
  };
  const writtenAt = (path: readonly PropertyKey[]): string => {
    const range = rangeOf(nodeAt(path));
    return range ? source.slice(range[0], range[1]).trim() : '';
  };
  return { placeOf, placeOfKey, writtenAt };
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1]), Number(range[2])] : undefined;
}

function keyNode(map: unknown, key: string): Scalar | undefined {
  if (typeof map !== 'object' || map === null || !('items' in map) || isSeq(map)) return undefined;
  if (!Array.isArray(map.items)) return undefined;
  return map.items
    .map((pair: { key: unknown }) => pair.key)
    .find((node: unknown): node is Scalar => isScalar(node) && String(node.value) === key);
}
