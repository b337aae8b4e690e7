import { attributeOf, readXml } from './xml-tags.ts';

/** How text of a Word file looks; what is missing is left as it was (ECMA-376 part 1, 17.3.2). */
export interface WordLook {
  bold?: boolean;
  capitals?: boolean;
  vanish?: boolean;
  /** Points. */
  size?: number;
  /** `RRGGBB` or `auto`. */
  colour?: string;
  /** It stands on a colour of its own. */
  shaded?: boolean;
  listed?: boolean;
  heading?: boolean;
}

/** What a style and all that it is based on say, by its id; the empty id is the default. */
export type WordStyles = (id: string) => WordLook;

/** Takes in a tag of run or paragraph properties; true if it was one. */
export function readLook(look: WordLook, name: string, tag: string): void {
  const value = attributeOf(tag, 'w:val');
  const on = value !== '0' && value !== 'false' && value !== 'off';
  switch (name) {
    case 'w:b':
      look.bold = on;
      return;
    case 'w:caps':
    case 'w:smallCaps':
      look.capitals = on;
      return;
    case 'w:vanish':
    case 'w:webHidden':
      look.vanish = on;
      return;
    case 'w:sz':
      look.size = Number(value) / 2;
      return;
    case 'w:color':
      look.colour = value ?? 'auto';
      return;
    case 'w:shd':
      look.shaded =
        hasColour(attributeOf(tag, 'w:fill')) || !/^(?:clear|nil)$/.test(value ?? 'clear');
      return;
    case 'w:highlight':
      look.shaded = value !== 'none';
      return;
    case 'w:numId':
      look.listed = value !== '0';
      return;
    case 'w:outlineLvl':
      look.heading = Number(value) < 9;
      return;
  }
}

/** True for a colour other than white and none. */
export function hasColour(fill: string | undefined): boolean {
  return fill !== undefined && !/^(?:auto|none|f{6})$/i.test(fill);
}

interface Style extends WordLook {
  basedOn?: string;
}

/** Reads `word/styles.xml`. */
export function readStyles(xml: string): WordStyles {
  const sheet = { own: new Map<string, Style>(), basis: {} as WordLook, fallback: '' };
  let current: Style = {};
  for (const piece of readXml(xml)) {
    if (piece.kind !== 'open') continue;
    if (piece.name === 'w:docDefaults') current = sheet.basis;
    else if (piece.name === 'w:latentStyles') current = {};
    else if (piece.name === 'w:style') current = beginStyle(sheet, piece.tag);
    else setStyle(current, piece.name, piece.tag);
  }
  return (id) => Object.assign({}, sheet.basis, ...chainOf(sheet.own, id || sheet.fallback));
}

function beginStyle(sheet: { own: Map<string, Style>; fallback: string }, tag: string): Style {
  const id = attributeOf(tag, 'w:styleId') ?? '';
  const style: Style = {};
  sheet.own.set(id, style);
  const isDefault = attributeOf(tag, 'w:default') === '1';
  if (isDefault && attributeOf(tag, 'w:type') === 'paragraph') sheet.fallback = id;
  return style;
}

function setStyle(style: Style, name: string, tag: string): void {
  const value = attributeOf(tag, 'w:val') ?? '';
  if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:name' && /^(?:heading \d|title)$/i.test(value)) style.heading = true;
  else readLook(style, name, tag);
}

/** A style after all that it is based on. */
function chainOf(own: ReadonlyMap<string, Style>, id: string): readonly Style[] {
  const chain: Style[] = [];
  // A style that is based on itself, in a circle, ends the chain.
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = own.get(at);
    if (style) chain.unshift(style);
    at = style?.basedOn;
  }
  return chain;
}
