import { isMap, isScalar, type Node, type Pair, parseDocument, stringify } from 'yaml';

const SCHEMA_LINE = /^# yaml-language-server:.*$/m;

/**
 * The text of a term file under another name, everything else byte for byte as it was, comments
 * included. `schema` is where editors find its schema from where the copy will stand. Undefined if
 * the text is not YAML with keys.
 */
export function renameTerm(text: string, name: string, schema: string): string | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const written = `term: ${oneLine(name)}`;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'term');
  const renamed = pair ? replacePair(text, pair, written) : `${written}\n${text}`;
  const first = `# yaml-language-server: $schema=${schema}`;
  return SCHEMA_LINE.test(renamed)
    ? renamed.replace(SCHEMA_LINE, () => first)
    : `${first}\n${renamed}`;
}

/** A text as YAML has to write it, on one line, line breaks within it too. */
function oneLine(text: string): string {
  return stringify(text, ON_ONE_LINE).trimEnd();
}

/** Single quotes and blocks hold a line break as it is; only double quotes can name it. */
const ON_ONE_LINE = {
  lineWidth: 0,
  defaultStringType: 'PLAIN',
  blockQuote: false,
  singleQuote: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
} as const;

function replacePair(text: string, { key, value }: Pair<unknown, unknown>, by: string): string {
  const start = rangeOf(key)?.[0] ?? 0;
  const end = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? start;
  // A block text ends behind its line end.
  const tail = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return text.slice(0, start) + by + tail + text.slice(end);
}

function rangeOf(node: unknown): Node['range'] | undefined {
  return isScalar(node) ? node.range : undefined;
}
