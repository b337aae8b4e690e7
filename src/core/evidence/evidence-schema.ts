import { z } from 'zod';
import { LEVELS, type YearRange } from '../glossary/level.ts';
import type { LastUsed, Months } from '../resume/experience.ts';
import type { PartialDate, Precision } from '../resume/partial-date.ts';
import type { SectionKind } from '../resume/section-headings.ts';
import type {
  Evidence,
  EvidenceRole,
  Experience,
  LevelSignal,
  TermEvidence,
} from './scan-report.ts';
import { fieldsOf, wholeFrom, wordsOf } from './schema-parts.ts';
import type { Stance } from './stance.ts';
import { STRENGTHS, type Strength } from './strength.ts';

type Case<T, K> = Extract<T, { readonly kind: K }>;

/** How long. */
export const monthsSchema: z.ZodType<Months> = fieldsOf<Months>()({
  min: wholeFrom(0).describe('The fewest months which the dates allow.'),
  max: wholeFrom(0).describe('The most; the same as min where the dates are exact.'),
}).meta({ id: 'Months', description: 'An interval, as dates on resumes are coarse.' });

/** How strongly a term is shown. */
export const strengthSchema: z.ZodType<Strength> = z
  .enum(STRENGTHS)
  .describe(
    'How strongly: listed (a name among others), studied (education, courses), used (in the text of a role), led (there, under a verb of ownership).',
  );

const sectionKind = wordsOf<SectionKind>()({
  header: 'header',
  summary: 'summary',
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certifications',
  projects: 'projects',
  publications: 'publications',
  volunteering: 'volunteering',
  awards: 'awards',
  interests: 'interests',
  references: 'references',
  contact: 'contact',
  other: 'other',
}).describe('What the section is about; header is what stands above the first heading.');

const stance = wordsOf<Stance>()({
  shown: 'shown',
  negated: 'negated',
  limited: 'limited',
  wished: 'wished',
  other: 'other',
}).describe(
  'Whether the passage claims it: shown counts; negated ("no experience with"), limited ("basic knowledge of"), wished ("seeking") and other (somebody else\'s work) do not.',
);

const role = fieldsOf<EvidenceRole>()({
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  dates: z.string().nullable(),
}).describe('A role as written; null where it does not say.');

/** One passage. */
export const evidenceSchema: z.ZodType<Evidence> = fieldsOf<Evidence>()({
  quote: z.string().describe('Exactly as it stands in the resume.'),
  highlights: z
    .array(z.object({ start: wholeFrom(0), end: wholeFrom(0) }))
    .describe(
      'What was found within the quote; offsets count UTF-16 units from 0, end is exclusive.',
    ),
  phrases: z.array(z.string()).describe('The phrases of the term file that found it.'),
  page: wholeFrom(1).describe('Counts from 1.'),
  line: wholeFrom(1).describe('Counts from 1 on its page.'),
  ocr: z
    .literal(true)
    .exactOptional()
    .describe('There where its page was read by OCR, which may misread words.'),
  stance,
  strength: strengthSchema,
  section: fieldsOf<Evidence['section']>()({
    kind: sectionKind,
    heading: z.string().nullable().describe('As written; null above the first heading.'),
  }),
  role: role.nullable().describe('The role in whose text it stands; null if in none.'),
}).meta({ id: 'Evidence', description: 'One passage of the resume, with its place.' });

/** For how long. */
export const experienceSchema: z.ZodType<Experience> = z
  .discriminatedUnion('kind', [
    fieldsOf<Case<Experience, 'dated'>>()({
      kind: z.literal('dated'),
      months: monthsSchema,
      roles: wholeFrom(1).describe('How many dated roles show it.'),
      undatedRoles: wholeFrom(0).describe('Roles that show it too and may add to it.'),
    }),
    fieldsOf<Case<Experience, 'cannot-tell'>>()({
      kind: z.literal('cannot-tell'),
      roles: wholeFrom(1).describe('Roles that show it, none with dates that can be read.'),
    }),
    fieldsOf<Case<Experience, 'no-role'>>()({ kind: z.literal('no-role') }),
  ])
  .describe('How long the roles lasted that show the term: their union, not their sum.');

/** When for the last time. */
export const lastUsedSchema: z.ZodType<LastUsed> = fieldsOf<LastUsed>()({
  date: fieldsOf<PartialDate>()({
    year: z.number().int(),
    month: wholeFrom(1).max(12).exactOptional(),
    precision: wordsOf<Precision>()({
      month: 'month',
      quarter: 'quarter',
      season: 'season',
      half: 'half',
      year: 'year',
    }),
  }).describe('As finely as it is written; of a quarter, a season or half a year the first month.'),
  open: z.boolean().describe('It is done to this day; the date is that of the scan.'),
});

const levelSignal = fieldsOf<LevelSignal>()({
  level: z.enum(LEVELS),
  years: fieldsOf<YearRange>()({ min: z.number(), max: z.number().nullable() }).describe(
    'What the field expects; max is null where the range is open.',
  ),
  seen: z
    .array(z.object({ sign: z.string(), evidence: evidenceSchema }))
    .describe('Signs of this level which the resume shows.'),
  findable: wholeFrom(0).describe('How many of its signs a resume can show.'),
});

/** All that a resume says of one term. */
export const termEvidenceSchema: z.ZodType<TermEvidence> = fieldsOf<TermEvidence>()({
  term: z.string().describe('The id of the term.'),
  name: z.string(),
  evidence: z
    .array(evidenceSchema)
    .describe('Passages of every stance, in reading order; only those shown count.'),
  strength: strengthSchema.nullable().describe('The strongest of those shown; null where none is.'),
  experience: experienceSchema,
  lastUsed: lastUsedSchema.nullable().describe('Null where no dated role shows the term.'),
  levelSignals: z
    .array(levelSignal)
    .describe('What the field expects at each level beside what the resume shows: no verdict.'),
}).meta({ id: 'TermEvidence', description: 'All that a resume says of one term.' });
