import { didYouMean } from './nearest.ts';
import type { Fault, FilePlace } from './problem.ts';
import { keysAt } from './schema-keys.ts';
import type { FileKind, ShapeIssue } from './term-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** A fault and where it stands. */
export interface PlacedFault {
  readonly place: FilePlace;
  readonly fault: Fault;
}

/** Turns one deviation from the schema into the faults a writer of term files understands. */
export function faultsOf(
  issue: ShapeIssue,
  yaml: YamlFile,
  kind: FileKind,
  base: readonly PropertyKey[] = [],
): readonly PlacedFault[] {
  const path = [...base, ...issue.path];
  const one = (fault: Fault): readonly PlacedFault[] => [{ place: yaml.placeOf(path), fault }];
  const key = keyName(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => unknownKey(unknown, path, yaml, kind));
    case 'invalid_union':
      if (isTextWithColon(path, yaml, kind)) {
        return one({ code: 'map-for-text', written: firstLine(yaml.writtenAt(path)) });
      }
      return branchFor(issue.errors, valueAt(yaml.value, path)).flatMap((inner) =>
        faultsOf(inner, yaml, kind, path),
      );
    case 'invalid_type':
      return one(wrongKind(issue.expected, key, path, yaml));
    case 'too_small':
    case 'too_big':
      return one(countFault(issue, key, valueAt(yaml.value, path)));
    case 'invalid_format':
      return one({ code: 'bad-reference', key, written: yaml.writtenAt(path) });
    case 'custom':
      return one(customFault(issue.params, yaml.writtenAt(path)));
    default:
      return one({
        code: 'wrong-kind',
        key,
        expected: 'something else',
        found: yaml.writtenAt(path),
      });
  }
}

/** "listen_for", or "examples, item 2" for an item of a list. Items count from 1. */
function keyName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? 'the file' : String(last);
  return `${keyName(path.slice(0, -1))}, item ${last + 1}`;
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  yaml: YamlFile,
  kind: FileKind,
): PlacedFault {
  const known = keysAt(kind, path);
  const near = didYouMean(key, known);
  const fault: Fault = { code: 'unknown-key', key, known, ...(near && { near }) };
  return { place: yaml.placeOfKey(path, key), fault };
}

/** Of the alternatives, the one meant by a value of this kind. */
function branchFor(
  branches: readonly (readonly ShapeIssue[])[],
  value: unknown,
): readonly ShapeIssue[] {
  const refusesKind = (issues: readonly ShapeIssue[]) =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const meant = branches.find((issues) => !refusesKind(issues));
  if (meant) return meant;
  return (typeof value === 'object' ? branches.at(-1) : branches[0]) ?? [];
}

/** `- Go: lang` where a text or a map may stand: a map with none of the keys it could have. */
function isTextWithColon(path: readonly PropertyKey[], yaml: YamlFile, kind: FileKind): boolean {
  const value = valueAt(yaml.value, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (yaml.writtenAt(path).startsWith('{')) return false;
  const known = keysAt(kind, path);
  const keys = Object.keys(value);
  return keys.length === 1 && keys.every((key) => didYouMean(key, known) === undefined);
}

function firstLine(written: string): string {
  return written.split('\n', 1)[0]?.trimEnd() ?? '';
}

function wrongKind(
  expected: string,
  key: string,
  path: readonly PropertyKey[],
  yaml: YamlFile,
): Fault {
  const value = valueAt(yaml.value, path);
  const written = yaml.writtenAt(path);
  const found = kindOf(value);
  if (value === undefined) return { code: 'missing-key', key, within: keyName(path.slice(0, -1)) };
  if (expected === 'string') {
    if (found === 'number' || found === 'true or false') {
      return { code: 'read-as', written, kind: found, value: String(value) };
    }
    if (/^[{[]/.test(written)) return { code: 'special-start', character: written.charAt(0) };
    if (found === 'map') return { code: 'map-for-text', written: firstLine(written) };
  }
  if (value === null) return { code: 'empty-text', key };
  return { code: 'wrong-kind', key, expected: KIND_NAMES[expected] ?? expected, found };
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  object: 'map',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'string' ? 'text' : typeof value;
}

function countFault(
  issue: Extract<ShapeIssue, { code: 'too_small' | 'too_big' }>,
  key: string,
  value: unknown,
): Fault {
  if (issue.origin === 'string') return { code: 'empty-text', key };
  const found = Array.isArray(value) ? value.length : 0;
  if (issue.code === 'too_small') return { code: 'count', key, min: Number(issue.minimum), found };
  return { code: 'count', key, min: 0, max: Number(issue.maximum), found };
}

function customFault(params: Record<string, unknown> | undefined, written: string): Fault {
  const fault = params?.['fault'];
  if (fault === 'one-look-for') return { code: 'one-look-for' };
  if (fault === 'no-weak') return { code: 'one-anchor', missing: 'weak' };
  if (fault === 'no-strong') return { code: 'one-anchor', missing: 'strong' };
  return { code: 'bad-years', written };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([key]) => key === String(step))?.[1];
  }
  return here;
}
