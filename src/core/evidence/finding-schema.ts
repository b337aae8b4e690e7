import { z } from 'zod';
import type { HiddenMechanism } from '../resume/hidden-text.ts';
import { evidenceSchema, monthsSchema } from './evidence-schema.ts';
import type {
  HiddenPassage,
  NextQuestion,
  Observation,
  Passage,
  RedFlagFinding,
} from './scan-report.ts';
import { fieldsOf, wholeFrom, wordsOf } from './schema-parts.ts';

type Case<K> = Extract<Observation, { readonly kind: K }>;

const line = wholeFrom(1)
  .nullable()
  .describe('Counts from 1 on its page; null where it stands in no line.');

const passage = fieldsOf<Passage>()({
  quote: z.string(),
  page: wholeFrom(1),
  line,
  ocr: z
    .literal(true)
    .exactOptional()
    .describe('There where its page was read by OCR, which may misread words.'),
});

const mechanism = wordsOf<HiddenMechanism>()({
  'colour-of-page': 'colour-of-page',
  'colour-of-box': 'colour-of-box',
  'render-mode': 'render-mode',
  transparent: 'transparent',
  tiny: 'tiny',
  'outside-page': 'outside-page',
  clipped: 'clipped',
  covered: 'covered',
  'layer-off': 'layer-off',
  'empty-glyphs': 'empty-glyphs',
  'invisible-characters': 'invisible-characters',
  'marked-hidden': 'marked-hidden',
}).describe('Why a person does not see it.');

const observation = z
  .discriminatedUnion('kind', [
    fieldsOf<Case<'absent'>>()({
      kind: z.literal('absent'),
      phrases: z.array(z.string()).describe('Nothing in the resume matches any of these.'),
    }),
    fieldsOf<Case<'present'>>()({ kind: z.literal('present'), evidence: z.array(evidenceSchema) }),
    fieldsOf<Case<'interview-only'>>()({ kind: z.literal('interview-only') }),
    fieldsOf<Case<'passages'>>()({ kind: z.literal('passages'), passages: z.array(passage) }),
    fieldsOf<Case<'claimed-years'>>()({
      kind: z.literal('claimed-years'),
      passages: z.array(passage),
      claimedYears: z.number(),
      dated: monthsSchema.describe('What the dated roles give.'),
    }),
    fieldsOf<Case<'hidden'>>()({
      kind: z.literal('hidden'),
      hidden: z.array(
        fieldsOf<HiddenPassage>()({ mechanism, text: z.string(), page: wholeFrom(1), line }),
      ),
    }),
  ])
  .describe('What it rests on. interview-only: a resume cannot show it, so nothing was observed.');

/** A point to clarify. */
export const redFlagSchema: z.ZodType<RedFlagFinding> = fieldsOf<RedFlagFinding>()({
  rule: z.string().describe('Stable: <term>/<flag in kebab-case>, or document/<rule>.'),
  term: z.string().nullable().describe('The id of the term; null if it is about the document.'),
  flag: z.string(),
  why: z.string().describe('Why it may matter.'),
  couldAlsoMean: z.string().describe('The innocent explanation.'),
  ask: z.string().describe('The question which settles it.'),
  observed: observation,
}).meta({ id: 'RedFlag', description: 'A point to clarify, never a verdict.' });

/** A question worth asking. */
export const nextQuestionSchema: z.ZodType<NextQuestion> = fieldsOf<NextQuestion>()({
  term: z.string().nullable().describe('The id of the term; null if it is about the document.'),
  because: wordsOf<NextQuestion['because']>()({
    'red-flag': 'red-flag',
    'no-evidence': 'no-evidence',
    'thin-evidence': 'thin-evidence',
    evidence: 'evidence',
    'interview-only': 'interview-only',
  }),
  ask: z.string(),
  expect: z
    .string()
    .describe('The expected answer; for a red flag the innocent explanation to listen for.'),
  listenFor: z.array(z.string()),
});
