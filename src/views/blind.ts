import type { BlindNote } from '../core/resume/blind-note.ts';
import type { IdentityKind } from '../core/resume/identity-words.ts';
import type { Block } from '../render/document.ts';

/** What each kind is called, alone and several. */
const KINDS: Readonly<Record<IdentityKind, readonly [string, string]>> = {
  name: ['name', 'names'],
  mail: ['e-mail address', 'e-mail addresses'],
  phone: ['telephone number', 'telephone numbers'],
  link: ['link', 'links'],
  handle: ['account name', 'account names'],
  number: ['number of a document', 'numbers of documents'],
  address: ['address or place', 'addresses or places'],
  birth: ['birth date, birthplace or age', 'birth dates, birthplaces or ages'],
  nationality: ['nationality', 'nationalities'],
  gender: ['statement of gender', 'statements of gender'],
  personal: ['statement of family or belief', 'statements of family or belief'],
  'study-year': ['year of study', 'years of study'],
  title: ['title (Mr, Mrs, ...)', 'titles (Mr, Mrs, ...)'],
  pronoun: ['pronoun', 'pronouns'],
};

const MAY_LEAK =
  'Masks are set by rules and can miss. What may still tell who it is: employers, schools, languages, places and dates of work, names of other people, gendered words (chairman, Kauffrau), a photo in the file, the way of writing.';

/** What was masked in a document, by kind, and what may still leak. */
export function blindBlocks({ masked, nameFound }: BlindNote): readonly Block[] {
  const counts = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const count = countOf(masked, kind);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const list = counts.length === 0 ? 'nothing was found to mask' : counts.join(', ');
  const unnamed = nameFound
    ? ''
    : ' No name could be told from the other words: it may stand in the text.';
  return [
    { kind: 'paragraph', text: `Masked in the whole document: ${list}.${unnamed}` },
    { kind: 'paragraph', text: [{ text: MAY_LEAK, style: 'muted' }] },
  ];
}

function countOf(masked: BlindNote['masked'], kind: string): number {
  return Object.entries(masked).find(([name]) => name === kind)?.[1] ?? 0;
}
