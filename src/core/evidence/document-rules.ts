import type { RedFlagFinding } from './scan-report.ts';

/** What a red flag of a document says, whatever was observed. */
export type DocumentRule = Omit<RedFlagFinding, 'term' | 'observed'>;

/**
 * The red flags that any document can raise. They are about what is written in it, never about gaps,
 * the number of jobs, age, origin, names, photos, schools or spelling.
 */
export const DOCUMENT_RULES: Readonly<
  Record<
    | 'endBeforeStart'
    | 'startInFuture'
    | 'claimedYears'
    | 'listedOnly'
    | 'hiddenText'
    | 'machineInstructions'
    | 'mixedAlphabets',
    DocumentRule
  >
> = {
  endBeforeStart: {
    rule: 'document/end-before-start',
    flag: 'A role ends before it begins',
    why: 'Its length cannot be told, so it counts for nothing in the months given here.',
    couldAlsoMean: 'Two figures changed places, or a year was mistyped.',
    ask: 'When did you begin there, and when did you leave?',
  },
  startInFuture: {
    rule: 'document/start-in-future',
    flag: 'A role begins after today',
    why: 'Work that has not begun is no experience yet.',
    couldAlsoMean: 'The contract is signed and the start is ahead, or a year was mistyped.',
    ask: 'Has this role begun, and what have you done in it so far?',
  },
  claimedYears: {
    rule: 'document/claimed-years',
    flag: 'More years are claimed than the dated roles show',
    why: 'The difference is experience for which the resume gives no role, task or date.',
    couldAlsoMean:
      'Earlier roles were left out to keep it short, the work was done beside another role, or a role does not name it.',
    ask: 'Which roles make up these years, and from when to when?',
  },
  listedOnly: {
    rule: 'document/listed-in-no-role',
    flag: 'Listed, but shown in no role',
    why: 'A word in a list does not say where it was done, with whom, or whether it was done at all.',
    couldAlsoMean: 'A role describes the same work in other words, or it was done outside a job.',
    ask: 'Where did you last do this, and what was your part in it?',
  },
  hiddenText: {
    rule: 'document/hidden-text',
    flag: 'Text that a reader cannot see',
    why: 'Some hide words so that a program finds them and a person does not. It counts for nothing here.',
    couldAlsoMean:
      'A template left its own text behind, a text layer lies under a scan, or a program exported it so; the person may not know.',
    ask: 'Your file holds text that does not show on the page. Do you know where it comes from?',
  },
  mixedAlphabets: {
    rule: 'document/mixed-alphabets',
    flag: 'Words that mix letters of two alphabets',
    why: 'A person sees the word, and most programs do not: so words can be kept from being found. Here they are read as they look.',
    couldAlsoMean:
      'A keyboard that changes between alphabets slipped, or a program read the letters from a picture.',
    ask: 'Some words of your file mix two alphabets. Do you know where that comes from?',
  },
  machineInstructions: {
    rule: 'document/instructions-to-a-machine',
    flag: 'Instructions to a machine',
    why: 'The words speak to a program that sorts resumes, not to you. This program does not follow them.',
    couldAlsoMean:
      'The person works with language models and quotes such words, or an adviser put them in.',
    ask: 'Your resume holds a line addressed to a program. How did it get there?',
  },
};
