import { LEVELS, type Level } from './level.ts';

/** One part of a term file that a person is asked for. */
export interface FormPart {
  /** Where it stands in the file; items count from 0. */
  readonly path: string;
  /** `texts` are asked for one by one. */
  readonly kind: 'text' | 'texts';
  readonly ask: string;
  /** What makes a good one: shown when it is asked for. */
  readonly help: string;
  /** What is looked at while it is typed. */
  readonly check?: 'phrase' | 'question' | 'term-id';
}

/** Parts that may be written later together. */
export interface FormSection {
  /** Undefined: is always asked. */
  readonly title?: string;
  readonly parts: readonly FormPart[];
}

/** How many questions a level has at least. */
export const QUESTIONS_PER_LEVEL = 2;

const WHAT_IT_IS: readonly FormPart[] = [
  {
    path: 'also_called',
    kind: 'texts',
    ask: 'What else is it called?',
    help: 'Other names, short forms and spellings that a person may type or read.',
  },
  {
    path: 'meaning',
    kind: 'text',
    ask: 'What does it mean?',
    help: 'Plain words, for someone who never met the field; an everyday comparison helps.',
  },
  {
    path: 'on_a_resume',
    kind: 'text',
    ask: 'What does it tell you on a resume?',
    help: 'What the person usually did when you read it there, and what it does not tell.',
  },
];

const HOW_IT_READS: readonly FormPart[] = [
  {
    path: 'examples',
    kind: 'texts',
    ask: 'A line from a resume that shows it?',
    help: 'As people really write it, with its verb. Do not copy names of people or firms.',
  },
  {
    path: 'phrases',
    kind: 'texts',
    ask: 'A phrase that finds such lines?',
    help: 'Words are found in their forms; others are named: {lead,led}. * is up to three words, "..." exact.',
    check: 'phrase',
  },
  {
    path: 'non_examples',
    kind: 'texts',
    ask: 'A line that sounds alike, but is something else?',
    help: 'From another field, or a mere mention. No phrase may find it.',
  },
  {
    path: 'look_alikes',
    kind: 'texts',
    ask: 'A phrase for wording that must never count?',
    help: 'In the same language as phrases; a match which it overlaps does not count.',
    check: 'phrase',
  },
  {
    path: 'titles.typical',
    kind: 'text',
    ask: 'What is the usual job title?',
    help: 'Of people who do this for a living.',
  },
  {
    path: 'titles.similar',
    kind: 'texts',
    ask: 'Another title worth a search?',
    help: 'As they stand in job advertisements.',
  },
];

const LEVEL_HELP: Readonly<Record<Level, string>> = {
  junior: 'Ask what a thing is, or how a task is done.',
  mid: 'Ask how the person handled it: "Tell me about a time when ..."',
  senior: 'Ask for judgement between two goods that conflict.',
};

const LEVEL_TITLES: Readonly<Record<Level, string>> = {
  junior: 'The junior level: signs and two questions',
  mid: 'The mid level: signs and two questions',
  senior: 'The senior level: signs and two questions',
};

const FLAG: readonly FormPart[] = [
  {
    path: 'red_flags.0.flag',
    kind: 'text',
    ask: 'Which point would you want to clarify?',
    help: 'About the work, never about the person: no gaps, job changes, age, family, origin, health.',
  },
  {
    path: 'red_flags.0.why',
    kind: 'text',
    ask: 'Why does it matter in this work?',
    help: 'What goes wrong where it is missing.',
  },
  {
    path: 'red_flags.0.could_also_mean',
    kind: 'text',
    ask: 'What else could it mean?',
    help: 'The innocent explanation; there is always one.',
  },
  {
    path: 'red_flags.0.ask',
    kind: 'text',
    ask: 'Which question settles it?',
    help: 'A question about the work that a person can answer with a story.',
    check: 'question',
  },
];

/** Everything that is asked about a new term after its name and industry, in this order. */
export const TERM_FORM: readonly FormSection[] = [
  { parts: [...WHAT_IT_IS, ...HOW_IT_READS] },
  ...LEVELS.map((level) => ({ title: LEVEL_TITLES[level], parts: levelParts(level) })),
  { title: 'A red flag: a point to clarify', parts: FLAG },
  {
    title: 'Related terms',
    parts: [
      {
        path: 'related',
        kind: 'texts',
        ask: 'The id of a related term?',
        help: 'What a reader should look at next. recruit list shows the ids.',
        check: 'term-id',
      },
    ],
  },
];

function levelParts(level: Level): readonly FormPart[] {
  const signs: FormPart = {
    path: `levels.${level}.indicators`,
    kind: 'texts',
    ask: 'A sign that a person works at this level?',
    help: 'Something a resume or an answer can show: a task, a size, a responsibility.',
  };
  const numbers = Array.from({ length: QUESTIONS_PER_LEVEL }, (_, index) => index);
  return [signs, ...numbers.flatMap((index) => questionParts(level, index))];
}

function questionParts(level: Level, index: number): readonly FormPart[] {
  const path = `levels.${level}.questions.${index}`;
  return [
    {
      path: `${path}.ask`,
      kind: 'text',
      ask: index === 0 ? 'The first question?' : 'The second question?',
      help: `As it is read aloud. ${LEVEL_HELP[level]}`,
      check: 'question',
    },
    {
      path: `${path}.expect`,
      kind: 'text',
      ask: 'What does a good answer say?',
      help: 'Concrete things that a person who did the work would say, for one who could not answer.',
    },
    {
      path: `${path}.listen_for`,
      kind: 'texts',
      ask: 'A thing to listen for?',
      help: 'Two to five, a few words each: the interviewer ticks them.',
    },
    {
      path: `${path}.probes`,
      kind: 'texts',
      ask: 'A follow-up question?',
      help: 'Neutral: it asks for more, and gives no answer away.',
      check: 'question',
    },
  ];
}
