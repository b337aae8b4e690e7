import { foldText } from './folded-text.ts';
import { readRoleFact } from './role-labels.ts';
import { opensAsBody, type Sense, senseOf } from './role-sense.ts';
import { AT_PLACE_WORDS, AT_WORDS, DOTTED, FIELD_TITLES } from './role-words.ts';

/** What the first lines of an entry say. */
export interface RoleHead {
  readonly title?: string;
  readonly organisation?: string;
  /** The organisation stands before the title; undefined where one is missing or only guessed by order. */
  readonly organisationFirst?: boolean;
  /** Words tell both, so that their order shows the habit of the section. */
  readonly sure?: boolean;
}

/** What is known of the entries of a section. */
export interface HeadHabits {
  /** Most of them name the organisation first. */
  readonly organisationFirst?: boolean;
  /** They are courses of study. */
  readonly study?: boolean;
}

interface Piece {
  readonly text: string;
  readonly sense: Sense;
  /** A label says so, so that it is whole. */
  readonly labelled?: true;
}

const either = (words: readonly string[]): string => words.join('|');
const SEPARATOR = /\s+[|·•–—‖/-]\s+|\s*[|·•—]\s*|\t+| {3,}/u;
/** Beside these, a stroke parts nothing: "Agent – Manpower / Lowmoor – Rennes". */
const OTHER_SEPARATOR = new RegExp(SEPARATOR.source.replace('‖/-', '‖-'), 'u');
/** That of a sentence. */
const FULL_STOP = new RegExp(`(?<=\\p{L}{4}|\\))(?<!\\b(?:${DOTTED}))\\.$`, 'u');
/** A comma or, as in Spanish, a full stop; not that of "Univ.". */
const COMMA = /,\s+|(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})/gu;
const AT = new RegExp(
  `^(.+?),? (?:${either(AT_WORDS)}) (?=(?:\\p{Ll}{1,3} |l')?\\p{Lu})(.+)$`,
  'u',
);
const AT_PLACE = new RegExp(`^(.+?),? (?:${either(AT_PLACE_WORDS)})(?=\\p{Lu})(.+)$`, 'u');
const IN = /^(.+?),? (?:en|em) (?=\p{Lu})(.+)$/u;
const PLACE_AT_END = /\(\p{Lu}[^()]*\)$/u;
const TITLES_IN_FIELDS: ReadonlySet<string> = new Set(FIELD_TITLES.map(foldText));
const EDGES = /^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu;
/** "UNDP", "BBVA": behind a title and a comma, an organisation. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.]{2,7}$/u;
/** In education, "Farmacia" is a course before these. */
const SCHOOLS =
  /universi|schule|school|college|lycee|lyceum|liceo|instit|escuela|escola|scuola|ecole|a[ck]adem|accadem|gymnasi|polite[ck]|polytech|facul|facol|kolleg|\bies\b/u;
/** "WISS Bern", behind the name of a course. */
const SCHOOL = /^\p{Lu}{3,8} \p{Lu}\p{Ll}/u;
const MOST_WORDS = 10;

/**
 * Tells title and organisation apart in the lines at the head of an entry, given in reading order
 * without their dates. Words decide; where they do not, the order which `organisationFirst` names,
 * else the title first.
 */
export function readRoleHead(
  lines: readonly string[],
  { organisationFirst, study = false }: HeadHabits = {},
): RoleHead {
  const pieces = lines.flatMap(toPieces);
  const split = pieces.flatMap((piece, index) => splitPiece(piece, index, pieces, study));
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
    .split(joinsTitles(line) || OTHER_SEPARATOR.test(line) ? OTHER_SEPARATOR : SEPARATOR)
    .map((text) => text.replace(EDGES, '').replace(FULL_STOP, ''))
    .filter((text) => text !== '')
    .map(toPiece);
}

/** "Founder / Managing Director" is one title, "Lowmoor / Managing Director" is not. */
function joinsTitles(line: string): boolean {
  const [first = '', second, more] = line.split(/\s+\/\s+/);
  if (second === undefined || more !== undefined) return false;
  return senseOf(second) === 'title' && senseOf(first) === 'title';
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
function splitPiece(
  piece: Piece,
  index: number,
  all: readonly Piece[],
  study: boolean,
): readonly Piece[] {
  if (piece.labelled === true) return [piece];
  const others = all.filter((other) => other !== piece);
  const hasTitle = others.some(({ sense }) => sense === 'title');
  const hasOrganisation = others.some(({ sense }) => sense === 'organisation');
  const at =
    hasOrganisation || (hasTitle && index > 0)
      ? undefined
      : splitAt(piece, all.length === 1 && !study);
  if (at !== undefined) return at;
  if (piece.sense === 'title') {
    return hasOrganisation || index > 0 ? [piece] : splitTitle(piece, study);
  }
  return piece.sense === 'organisation' && !hasTitle ? splitOrganisation(piece, study) : [piece];
}

/** "Trader at Lowmoor Gas", "Controllerin bei Lowmoor AG", "Arzt am Klinikum Lowmoor". */
function splitAt({ text, sense }: Piece, alone: boolean): readonly Piece[] | undefined {
  const at = AT.exec(text);
  if (at !== null && !isBody(at[1] ?? '')) return toBoth(at[1] ?? '', at[2] ?? '');
  const inside = alone ? splitIn(text) : undefined;
  if (inside !== undefined) return inside;
  const place = sense === 'unknown' ? null : AT_PLACE.exec(text);
  if (place === null || !isBody(place[2] ?? '') || senseOf(place[1] ?? '') !== 'title')
    return undefined;
  return toBoth(place[1] ?? '', place[2] ?? '');
}

/** "Cocinera en Sidrería El Lagarín", but "Técnico en Laboratorio". */
function splitIn(text: string): readonly Piece[] | undefined {
  const [, title = '', body = ''] = IN.exec(text) ?? [];
  const [word = ''] = foldText(title).split(' ');
  if (body === '' || TITLES_IN_FIELDS.has(word)) return undefined;
  return isBody(body) || PLACE_AT_END.test(body) ? toBoth(title, body) : undefined;
}

/** Its first word is one of an organisation. */
function isBody(text: string): boolean {
  return senseOf(text.split(/[\s,]/)[0] ?? '') === 'organisation';
}

/** "First Secretary, Embassy of Ireland, Lisbon". */
function splitTitle(piece: Piece, study: boolean): readonly Piece[] {
  const body = findBody(
    piece.text,
    (part) =>
      ACRONYM.test(part) || (study && SCHOOL.test(part)) || senseOf(part) === 'organisation',
  );
  return body === undefined ? [piece] : toBoth(body.before, body.from);
}

/** "Embassy of Ireland, Lisbon, First Secretary" and "Planologie, Universiteit Utrecht". */
function splitOrganisation(piece: Piece, study: boolean): readonly Piece[] {
  const parts = piece.text.split(/,\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && senseOf(last) === 'title') {
    return [{ text: parts.slice(0, -1).join(', '), sense: 'organisation' }, toPiece(last)];
  }
  const opening = piece.text.split(COMMA)[0] ?? '';
  const opensAsOne = senseOf(opening) === 'organisation';
  const course = study && opensAsOne && !SCHOOLS.test(foldText(opening));
  if (opensAsOne && !course) return [piece];
  const body = findBody(piece.text, (part) =>
    course ? SCHOOLS.test(foldText(part)) : senseOf(part) === 'organisation',
  );
  return body === undefined ? [piece] : toBoth(body.before, body.from);
}

/** The first part behind a comma that names an organisation, with all behind it. */
function findBody(
  text: string,
  names: (part: string) => boolean,
): { readonly before: string; readonly from: string } | undefined {
  const cuts = [...text.matchAll(COMMA)];
  for (const [index, cut] of cuts.entries()) {
    const start = cut.index + cut[0].length;
    if (names(text.slice(start, cuts[index + 1]?.index))) {
      return { before: text.slice(0, cut.index), from: text.slice(start) };
    }
  }
  return undefined;
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
  const office = pieces.findIndex(({ text }, index) => index !== titleAt && opensAsBody(text));
  const organisationAt = organisation >= 0 ? organisation : named >= 0 ? named : office;
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
