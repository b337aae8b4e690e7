import { readRoleFact } from './role-labels.ts';
import { type Sense, senseOf } from './role-sense.ts';
import { AT_PLACE_WORDS, AT_WORDS } from './role-words.ts';

/** What the first lines of an entry say. */
export interface RoleHead {
  readonly title?: string;
  readonly organisation?: string;
  /** The organisation stands before the title; undefined where one is missing or only guessed by order. */
  readonly organisationFirst?: boolean;
  /** Words tell both, so that their order shows the habit of the section. */
  readonly sure?: boolean;
}

interface Piece {
  readonly text: string;
  readonly sense: Sense;
  /** A label says so, so that it is whole. */
  readonly labelled?: true;
}

const SEPARATOR = /\s+[|·•–—‖/-]\s+|\s*[|·•—]\s*|\t+| {3,}/u;
const either = (words: readonly string[]): string => words.join('|');
const AT = new RegExp(
  `^(.+?),? (?:${either(AT_WORDS)}) (?=(?:\\p{Ll}{1,3} |l')?\\p{Lu})(.+)$`,
  'u',
);
const AT_PLACE = new RegExp(`^(.+?),? (?:${either(AT_PLACE_WORDS)})(?=\\p{Lu})(.+)$`, 'u');
const EDGES = /^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu;
/** "UNDP", "BBVA": behind a title and a comma, an organisation. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.]{2,7}$/u;
const MOST_WORDS = 10;

/**
 * Tells title and organisation apart in the lines at the head of an entry, given in reading order
 * without their dates. Words decide; where they do not, the order which `organisationFirst` names,
 * else the title first.
 */
export function readRoleHead(lines: readonly string[], organisationFirst?: boolean): RoleHead {
  const pieces = lines.flatMap(toPieces);
  const split = pieces.flatMap((piece, index) => splitPiece(piece, index, pieces));
  const title = split.findIndex(({ sense }) => sense === 'title');
  const organisation = split.findIndex(({ sense }) => sense === 'organisation');
  return title < 0 && organisation < 0
    ? byOrder(split, organisationFirst)
    : bySense(split, { title, organisation }, organisationFirst);
}

function toPieces(line: string): readonly Piece[] {
  const fact = readRoleFact(line);
  if (fact !== undefined) {
    const sense = fact.kind === 'title' || fact.kind === 'organisation' ? fact.kind : undefined;
    const text = fact.value.replace(EDGES, '');
    return sense === undefined || text === '' ? [] : [{ text, sense, labelled: true }];
  }
  return line
    .split(SEPARATOR)
    .map((text) => text.replace(EDGES, ''))
    .filter((text) => text !== '')
    .map(toPiece);
}

function toPiece(text: string): Piece {
  return { text, sense: senseOf(text) };
}

function toBoth(title: string, organisation: string): readonly Piece[] {
  return [
    { text: title, sense: 'title' },
    { text: organisation, sense: 'organisation' },
  ];
}

/** Parts what names both a title and an organisation, where nothing else names one of them. */
function splitPiece(piece: Piece, index: number, all: readonly Piece[]): readonly Piece[] {
  if (piece.labelled === true) return [piece];
  const others = all.filter((other) => other !== piece);
  const hasTitle = others.some(({ sense }) => sense === 'title');
  const hasOrganisation = others.some(({ sense }) => sense === 'organisation');
  const at = hasOrganisation || (hasTitle && index > 0) ? undefined : splitAt(piece);
  if (at !== undefined) return at;
  if (piece.sense === 'title') {
    return hasOrganisation || index > 0 ? [piece] : splitTitle(piece);
  }
  return piece.sense === 'organisation' && !hasTitle ? splitOrganisation(piece) : [piece];
}

/** "Trader at Lowmoor Gas", "Controllerin bei Lowmoor AG", "Arzt am Klinikum Lowmoor". */
function splitAt({ text, sense }: Piece): readonly Piece[] | undefined {
  const at = AT.exec(text);
  if (at !== null && !isBody(at[1] ?? '')) return toBoth(at[1] ?? '', at[2] ?? '');
  const place = sense === 'unknown' ? null : AT_PLACE.exec(text);
  if (place === null || !isBody(place[2] ?? '') || senseOf(place[1] ?? '') !== 'title')
    return undefined;
  return toBoth(place[1] ?? '', place[2] ?? '');
}

/** Its first word is one of an organisation. */
function isBody(text: string): boolean {
  return senseOf(text.split(/[\s,]/)[0] ?? '') === 'organisation';
}

/** "First Secretary, Embassy of Ireland, Lisbon". */
function splitTitle(piece: Piece): readonly Piece[] {
  const parts = piece.text.split(/,\s+/);
  const body = parts.findIndex(
    (part, index) => index > 0 && (ACRONYM.test(part) || senseOf(part) === 'organisation'),
  );
  if (body <= 0) return [piece];
  return toBoth(parts.slice(0, body).join(', '), parts.slice(body).join(', '));
}

/** "Embassy of Ireland, Lisbon, First Secretary" and "Planologie, Universiteit Utrecht". */
function splitOrganisation(piece: Piece): readonly Piece[] {
  const parts = piece.text.split(/,\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return [piece];
  if (senseOf(last) === 'title') {
    return [{ text: parts.slice(0, -1).join(', '), sense: 'organisation' }, toPiece(last)];
  }
  const body = parts.findIndex((part) => senseOf(part) === 'organisation');
  if (body <= 0) return [piece];
  return toBoth(parts.slice(0, body).join(', '), parts.slice(body).join(', '));
}

function bySense(
  pieces: readonly Piece[],
  { title, organisation }: { readonly title: number; readonly organisation: number },
  usual: boolean | undefined,
): RoleHead {
  const other = pieces.findIndex(
    ({ sense, text }) => sense === 'unknown' && text.split(/\s+/).length <= MOST_WORDS,
  );
  // Where organisations stand first, what follows a title is a town.
  const named = usual === true && organisation < 0 && other > title ? -1 : other;
  const titleAt = title >= 0 ? title : other;
  const organisationAt = organisation >= 0 ? organisation : named;
  return {
    ...toField('title', pieces[titleAt]),
    ...toField('organisation', pieces[organisationAt]),
    ...(titleAt >= 0 && organisationAt >= 0 && { organisationFirst: organisationAt < titleAt }),
    ...(title >= 0 && organisation >= 0 && { sure: true }),
  };
}

function byOrder(pieces: readonly Piece[], organisationFirst: boolean | undefined): RoleHead {
  const [first, second] = pieces;
  return organisationFirst === true && second !== undefined
    ? { ...toField('title', second), ...toField('organisation', first) }
    : { ...toField('title', first), ...toField('organisation', second) };
}

function toField(key: 'title' | 'organisation', piece: Piece | undefined): RoleHead {
  return piece === undefined ? {} : { [key]: piece.text };
}
