import type { Finding } from '../core/evidence/evidence-table.ts';

/** What each finding is called where there is room for one word. */
export const FINDING_WORDS: Readonly<Record<Finding, string>> = {
  led: 'led',
  used: 'used',
  studied: 'studied',
  listed: 'listed',
  limited: 'little',
  other: "others'",
  wished: 'wished',
  negated: 'denied',
};

/** What the words mean. */
export const FINDING_MEANINGS: Readonly<Record<Finding, string>> = {
  led: 'done in a role, and in charge of it',
  used: 'done in a role',
  studied: 'in education or a course',
  listed: 'named, but in the text of no role',
  limited: 'only a little knowledge is claimed',
  other: "somebody else's work is told of",
  wished: 'the person would like to do it',
  negated: 'the resume says that it was not done',
};

/** Where a resume says nothing of a term: never a "no". */
export const NOTHING_FOUND = 'nothing found; it may be there in other words';
