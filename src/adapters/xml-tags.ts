/** A piece of an XML file, in order. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly tag: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The tags and texts of an XML file, in time that grows with its length only. No entity but the five of
 * XML itself is known, so that none can be defined to unfold.
 */
export function* readXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, open)) };
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    const tag = xml.slice(open + 1, close);
    yield* piecesOf(tag);
    at = close + 1;
  }
}

function* piecesOf(tag: string): Generator<XmlPiece> {
  if (/^[!?]/.test(tag)) return;
  if (tag.startsWith('/')) {
    yield { kind: 'close', name: tag.slice(1).trim() };
    return;
  }
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
  yield { kind: 'open', name, tag };
  if (tag.endsWith('/')) yield { kind: 'close', name };
}

/** An attribute of a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  const end = tag.indexOf('"', from);
  return end < 0 ? undefined : decodeEntities(tag.slice(from, end));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{1,5}));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
