import * as z from 'zod';
import { parseYears } from './level.ts';
import type { WordList } from './list-tries.ts';
import type { LevelGuide, RedFlag, References, Term } from './term.ts';

/** What the shape of a file cannot express; `shape-fault` turns it into a problem. */
const fails = (fault: 'one-look-for' | 'no-weak' | 'no-strong' | 'bad-years') => ({
  code: 'custom' as const,
  params: { fault },
});

const text = (about: string) => z.string().trim().min(1).describe(about);
const texts = (about: string, least = 0) =>
  z.array(z.string().trim().min(1)).min(least).describe(about);
const phrases = (about: string) =>
  texts(
    `${about} Phrase language: {a,b} is a choice, * up to three words, "..." exact, @country a word list.`,
    1,
  );

const years = z
  .string()
  .refine((written) => parseYears(written) !== undefined, fails('bad-years'))
  .meta({ pattern: '^\\s*\\d{1,2}(\\.\\d)?(\\s*[-–]\\s*\\d{1,2}(\\.\\d)?|\\+)\\s*$' })
  .describe('Years of experience the field expects: "0-2", "2-5" or "5+".');

const indicator = z.union([
  z.string().trim().min(1),
  z.strictObject({
    sign: text('What shows the level.'),
    phrases: phrases('How the sign reads in a resume.'),
  }),
]);

const question = z
  .strictObject({
    ask: text('The question as it is read aloud.'),
    expect: text(
      'The expected answer, for someone who could not answer it: concrete things a person who did the work would say.',
    ),
    listen_for: texts('Two to five things to tick while listening.', 2).max(5),
    probes: texts('Neutral follow-ups.').optional(),
    weak: text('What a poor answer sounds like. Give both weak and strong, or neither.').optional(),
    strong: text('What an outstanding answer sounds like.').optional(),
  })
  .superRefine((value, context) => {
    if ((value.weak === undefined) === (value.strong === undefined)) return;
    context.addIssue(fails(value.weak === undefined ? 'no-weak' : 'no-strong'));
  })
  .meta({ dependentRequired: { weak: ['strong'], strong: ['weak'] } });

const level = (about: string) =>
  z
    .strictObject({
      years,
      indicators: z
        .array(indicator)
        .min(1)
        .describe('Signs of this level: a line, or a sign with phrases.'),
      questions: z
        .array(question)
        .min(1)
        .describe('Interview questions of this level; two or more.'),
    })
    .describe(about);

const lookFor = z
  .strictObject({
    absent: phrases('The flag stands if the resume matches none of these.').optional(),
    present: phrases('The flag stands if the resume matches one of these.').optional(),
  })
  .superRefine((value, context) => {
    if ((value.absent === undefined) !== (value.present === undefined)) return;
    context.addIssue(fails('one-look-for'));
  })
  .meta({ oneOf: [{ required: ['absent'] }, { required: ['present'] }] })
  .describe('How a resume can show the flag. Without it only an interview can tell.');

const redFlag = z.strictObject({
  flag: text('A point to clarify about the work, never about the person.'),
  why: text('Why it matters in this work.'),
  could_also_mean: text('The innocent explanation.'),
  ask: text('The question which settles it.'),
  look_for: lookFor.optional(),
});

const term = z
  .strictObject({
    term: text('The name as people write it.'),
    industry: text('The industry, written alike in all its terms.'),
    also_called: texts('Other names a person may type or read.').optional(),
    meaning: text('Plain language for someone outside the field; an everyday comparison helps.'),
    on_a_resume: text('What it usually tells you when you see it, and what it does not.'),
    confused_with: z
      .array(z.strictObject({ term: text('An id or a name.'), difference: text('One sentence.') }))
      .optional()
      .describe('Terms that people mix up with this one.'),
    phrases: phrases('What counts as evidence in a resume.'),
    look_alikes: texts('Wording that must never count, in the phrase language.').optional(),
    examples: texts('Resume lines that the phrases must find.', 1),
    non_examples: texts('Resume lines that the phrases must not find.', 1),
    titles: z
      .strictObject({
        typical: text('The typical job title.'),
        similar: texts('Titles worth a search too.').optional(),
      })
      .describe('Job titles of people who do this work.'),
    levels: z
      .strictObject({
        junior: level('What a thing is, or how a task is done.'),
        mid: level('How the person handled it.'),
        senior: level('Judgement between goods that conflict.'),
      })
      .describe('What the field expects at each level, and what to ask.'),
    red_flags: z.array(redFlag).min(1).describe('Points to clarify.'),
    related: texts('Ids of other terms; they must exist.').optional(),
    refs: z
      .strictObject({
        esco: z
          .string()
          .regex(/^https?:\/\/data\.europa\.eu\/esco\/\S+$/)
          .describe('ESCO concept URI.')
          .optional(),
        onet: z
          .string()
          .regex(/^\d{2}-\d{4}\.\d{2}$/)
          .describe('O*NET-SOC code, e.g. 11-9199.00.')
          .optional(),
      })
      .optional()
      .describe('Identifiers in public classifications.'),
  })
  .meta({ title: 'Term file', description: 'One term of a trade, for recruit.' });

const wordList = z
  .strictObject({
    list: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('The name behind the @ in phrases.'),
    about: text('What the list holds.'),
    source: text('Where the entries come from.').optional(),
    entries: texts('Names and words. A capital first letter is part of the name.', 1),
  })
  .meta({
    title: 'Word list',
    description: 'A named word list for the phrase language of recruit.',
  });

type TermFile = z.output<typeof term>;
type LevelFile = TermFile['levels']['junior'];
type RedFlagFile = TermFile['red_flags'][number];

/** One deviation of a value from a schema. */
export type ShapeIssue = z.core.$ZodIssue;

/** The value, or how it departs from the schema. */
export type Shape<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** Reads the value of a term file as the term of that id. */
export function readTerm(id: string, value: unknown): Shape<Term> {
  const result = term.safeParse(value);
  if (!result.success) return { ok: false, issues: result.error.issues };
  return { ok: true, value: toTerm(id, result.data) };
}

/** Reads the value of a word-list file. */
export function readWordList(value: unknown): Shape<WordList> {
  const result = wordList.safeParse(value);
  if (!result.success) return { ok: false, issues: result.error.issues };
  return { ok: true, value: { name: result.data.list, entries: result.data.entries } };
}

/** The JSON Schemas (draft 2020-12) of the two kinds of files, as published in `schema/`. */
export function jsonSchemaOf(kind: FileKind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(kind === 'term' ? term : wordList, { io: 'input' });
}

/** What a YAML file of a library holds. */
export type FileKind = 'term' | 'list';

function toTerm(id: string, file: TermFile): Term {
  return {
    id,
    name: file.term,
    industry: file.industry,
    aliases: file.also_called ?? [],
    meaning: file.meaning,
    onAResume: file.on_a_resume,
    confusedWith: file.confused_with ?? [],
    phrases: file.phrases,
    lookAlikes: file.look_alikes ?? [],
    examples: file.examples,
    nonExamples: file.non_examples,
    titles: { typical: file.titles.typical, similar: file.titles.similar ?? [] },
    levels: {
      junior: toLevel(file.levels.junior),
      mid: toLevel(file.levels.mid),
      senior: toLevel(file.levels.senior),
    },
    redFlags: file.red_flags.map(toRedFlag),
    related: file.related ?? [],
    refs: toReferences(file.refs),
  };
}

function toLevel(file: LevelFile): LevelGuide {
  return {
    years: parseYears(file.years) ?? { min: 0, max: null },
    indicators: file.indicators.map((item) =>
      typeof item === 'string' ? { sign: item, phrases: [] } : item,
    ),
    questions: file.questions.map(({ ask, expect, listen_for, probes, weak, strong }) => ({
      ask,
      expect,
      listenFor: listen_for,
      probes: probes ?? [],
      ...(weak !== undefined && strong !== undefined && { anchors: { weak, strong } }),
    })),
  };
}

function toRedFlag(file: RedFlagFile): RedFlag {
  const { flag, why, ask, look_for: lookFor } = file;
  const when = lookFor?.absent ? 'absent' : 'present';
  const phrases = lookFor?.absent ?? lookFor?.present;
  const couldAlsoMean = file.could_also_mean;
  return { flag, why, couldAlsoMean, ask, ...(phrases && { lookFor: { when, phrases } }) };
}

function toReferences(refs: TermFile['refs']): References {
  return { ...(refs?.esco && { esco: refs.esco }), ...(refs?.onet && { onet: refs.onet }) };
}
