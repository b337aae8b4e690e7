import { foldText } from './folded-text.ts';
import { ORGANISATION_WORDS, TITLE_WORDS } from './role-words.ts';
import { BODY_WORDS, TRADE_WORDS } from './trade-words.ts';

/** What a text names by its words: the title of a role, an organisation, or neither for sure. */
export type Sense = 'title' | 'organisation' | 'unknown';

interface WordSet {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const TITLES = toWordSet([...TITLE_WORDS, ...TRADE_WORDS]);
const ORGANISATIONS = toWordSet([...ORGANISATION_WORDS, ...BODY_WORDS]);
/** "B.S.", "M.A.", written with full stops so that no word is meant. */
const DEGREE = /^[abm]\.[a-z]{1,3}\.?$/u;
/** German names women by it: "Controllerin". */
const FEMININE = /in(?:nen)?$/u;
/** Names of bodies have capitals, but these forms of companies are written without them too. */
const FORM = /^(?:srls?|snc|gmbh|ltda?|lda|bv|nv|inc|plc|llc)\b/u;
/** "Maurer AG", "Cook & Baker Ltd, Leeds": whatever else the words may mean. */
const LEGAL_END =
  /(?<=\p{L}[\p{L}&.]* )(?:GmbH|mbH|AG|KGaA|KG|OHG|Inc|Ltd|LLC|PLC|plc|S\.?A|S\.?L|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|BVBA|Lda|Ltda|SARL|SAS)\.?(?=$|,| \()/u;
/** Accents tell the office ("Secretaría de Salud") from the woman in it ("Secretaria"). */
const ACCENTED: ReadonlyMap<string, Sense> = new Map([
  ['secretaría', 'organisation'],
  ['secretária', 'title'],
  ['consultoría', 'organisation'],
  ['auditoría', 'organisation'],
]);

function toWordSet(lines: readonly string[]): WordSet {
  const words = lines.flatMap((line) => foldText(line).split(' '));
  return {
    whole: new Set(words.filter((word) => !word.startsWith('-'))),
    endings: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  };
}

/** What a text names by its words. */
export function senseOf(text: string): Sense {
  const written = wordsOf(text);
  const words = written.map(foldText);
  const accented = ACCENTED.get(text.trim().split(/\s+/)[0]?.normalize('NFC').toLowerCase() ?? '');
  if (accented !== undefined) return accented;
  if (LEGAL_END.test(text)) return 'organisation';
  const hasTitle = words.some(isTitle);
  const hasOrganisation = written.some(
    (word) => (!/^\p{Ll}/u.test(word) || FORM.test(word)) && isOrganisation(foldText(word)),
  );
  if (!hasTitle) return hasOrganisation ? 'organisation' : 'unknown';
  if (!hasOrganisation) return 'title';
  // "Office of the Director" is an office, "Office Manager" and "Head of Department" are people.
  const startsAsBody = isOrganisation(words[0] ?? '') && !isTitle(words[0] ?? '');
  return startsAsBody && !isTitle(foldText(wordsOf(text.split(',')[0] ?? '').at(-1) ?? ''))
    ? 'organisation'
    : 'title';
}

/** As written; whose something is ("Dean's List") names nobody. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}.-]*(?!['’]s\b)(?![\p{L}.-])/gu) ?? [];
}

/** Its first word may name a body, as in "Secretaria de Estado", where another line names the title. */
export function opensAsBody(text: string): boolean {
  return isOrganisation(foldText(wordsOf(text)[0] ?? ''));
}

function isTitle(word: string): boolean {
  if (DEGREE.test(word)) return true;
  return has(TITLES, word) || (FEMININE.test(word) && has(TITLES, word.replace(FEMININE, '')));
}

function isOrganisation(word: string): boolean {
  return has(ORGANISATIONS, word);
}

function has({ whole, endings }: WordSet, word: string): boolean {
  const plain = word.replaceAll('.', '');
  if (whole.has(plain)) return true;
  return endings.some((ending) => plain.length > ending.length + 2 && plain.endsWith(ending));
}
