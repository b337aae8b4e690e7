import { foldText } from './folded-text.ts';
import { AT_WORDS, ORGANISATION_WORDS, TITLE_WORDS } from './role-words.ts';

/** What the first lines of an entry say. */
export interface RoleHead {
  readonly title?: string;
  readonly organisation?: string;
  /** The organisation stands before the title; undefined where one is missing or only guessed by order. */
  readonly organisationFirst?: boolean;
  /** Words tell both, so that their order shows the habit of the section. */
  readonly sure?: boolean;
}

type Sense = 'title' | 'organisation' | 'unknown';

interface Piece {
  readonly text: string;
  readonly sense: Sense;
}

interface WordSet {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const TITLES = toWordSet(TITLE_WORDS);
const ORGANISATIONS = toWordSet(ORGANISATION_WORDS);
const SEPARATOR = /\s+[|·•–—‖/-]\s+|\s*[|·•—]\s*|\t+| {3,}/u;
const AT = new RegExp(`^(.+?) (?:${AT_WORDS.join('|')}) (?=\\p{Lu})(.+)$`, 'u');
const EDGES = /^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu;
/** "UNDP", "BBVA": behind a title and a comma, an organisation. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.]{2,7}$/u;
const MOST_WORDS = 10;

function toWordSet(lines: readonly string[]): WordSet {
  const words = lines.flatMap((line) => foldText(line).split(' '));
  return {
    whole: new Set(words.filter((word) => !word.startsWith('-'))),
    endings: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  };
}

/**
 * Tells title and organisation apart in the lines at the head of an entry, given in reading order
 * without their dates. Words decide; where they do not, the order which `organisationFirst` names,
 * else the title first.
 */
export function readRoleHead(lines: readonly string[], organisationFirst?: boolean): RoleHead {
  const pieces = lines.flatMap(toPieces);
  const split = pieces.some(({ sense }) => sense === 'organisation')
    ? pieces.flatMap(splitOrganisation(pieces))
    : pieces.flatMap((piece, index) => splitTitle(piece, pieces.length === 1 || index === 0));
  const title = split.findIndex(({ sense }) => sense === 'title');
  const organisation = split.findIndex(({ sense }) => sense === 'organisation');
  return title < 0 && organisation < 0
    ? byOrder(split, organisationFirst)
    : bySense(split, { title, organisation }, organisationFirst);
}

/** What a text names by its words: a title, an organisation, or neither for sure. */
export function senseOf(text: string): Sense {
  const words = wordsOf(text);
  const hasTitle = words.some((word) => has(TITLES, word));
  const hasOrganisation = words.some((word) => has(ORGANISATIONS, word));
  if (!hasTitle) return hasOrganisation ? 'organisation' : 'unknown';
  if (!hasOrganisation) return 'title';
  // "Office of the Director" is an office, "Office Manager" and "Head of Department" are people.
  const startsAsBody = has(ORGANISATIONS, words[0] ?? '') && !has(TITLES, words[0] ?? '');
  return startsAsBody && !has(TITLES, wordsOf(text.split(',')[0] ?? '').at(-1) ?? '')
    ? 'organisation'
    : 'title';
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/\p{L}[\p{L}.-]*/gu) ?? [];
}

function has({ whole, endings }: WordSet, word: string): boolean {
  const plain = word.replaceAll('.', '');
  if (whole.has(plain)) return true;
  return endings.some((ending) => plain.length > ending.length + 2 && plain.endsWith(ending));
}

function toPieces(line: string): readonly Piece[] {
  return line
    .split(SEPARATOR)
    .map((text) => text.replace(EDGES, ''))
    .filter((text) => text !== '')
    .map(toPiece);
}

function toPiece(text: string): Piece {
  return { text, sense: senseOf(text) };
}

/** "First Secretary, Embassy of Ireland, Lisbon", "Trader at Lowmoor Gas". */
function splitTitle(piece: Piece, mayHoldBoth: boolean): readonly Piece[] {
  if (piece.sense !== 'title' || !mayHoldBoth) return [piece];
  const parts = piece.text.split(/,\s+/);
  const body = parts.findIndex(
    (part, index) => index > 0 && (ACRONYM.test(part) || senseOf(part) === 'organisation'),
  );
  if (body > 0) {
    return [
      { text: parts.slice(0, body).join(', '), sense: 'title' },
      { text: parts.slice(body).join(', '), sense: 'organisation' },
    ];
  }
  const at = AT.exec(piece.text);
  if (at === null) return [piece];
  return [
    { text: at[1] ?? '', sense: 'title' },
    { text: at[2] ?? '', sense: 'organisation' },
  ];
}

/** "Embassy of Ireland, Lisbon, First Secretary", where nothing else is a title. */
function splitOrganisation(all: readonly Piece[]): (piece: Piece) => readonly Piece[] {
  const hasTitle = all.some(({ sense }) => sense === 'title');
  return (piece) => {
    if (hasTitle || piece.sense !== 'organisation') return [piece];
    const parts = piece.text.split(/,\s+/);
    const last = parts.at(-1) ?? '';
    if (parts.length < 2 || senseOf(last) !== 'title') return [piece];
    return [{ text: parts.slice(0, -1).join(', '), sense: 'organisation' }, toPiece(last)];
  };
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
