import { type FileKind, jsonSchemaOf } from './term-schema.ts';

/** The keys that the schema knows at a path of a file; none where it knows no map there. */
export function keysAt(kind: FileKind, path: readonly PropertyKey[]): readonly string[] {
  let here: unknown = jsonSchemaOf(kind);
  for (const step of path) here = childOf(here, step);
  return Object.keys(propertiesOf(here) ?? {});
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  if (typeof step === 'number') return field(schema, 'items');
  return field(propertiesOf(schema), String(step));
}

/** The properties of an object schema, or of the one object among alternatives. */
function propertiesOf(schema: unknown): object | undefined {
  const own = field(schema, 'properties');
  if (typeof own === 'object' && own !== null) return own;
  const options = field(schema, 'anyOf');
  if (!Array.isArray(options)) return undefined;
  return options.map(propertiesOf).find((found) => found !== undefined);
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
