import { z } from 'zod';
import { LEVELS } from '../glossary/level.ts';
import {
  evidenceSchema,
  experienceSchema,
  lastUsedSchema,
  strengthSchema,
} from './evidence-schema.ts';
import { nextQuestionSchema, redFlagSchema } from './finding-schema.ts';
import {
  type Cause,
  type Change,
  DIFF_SCHEMA,
  type ListChange,
  type ReportDiff,
  type ReportStamp,
  type Sign,
  type TermChange,
} from './report-diff.ts';
import { levelSchema, sha256Schema } from './scan-report-schema.ts';
import { fieldsOf, wordsOf } from './schema-parts.ts';

const stamp = fieldsOf<ReportStamp>()({
  file: z.string(),
  sha256: sha256Schema,
  tool: z.string().describe('Name and version of the program.'),
  library: z.string().describe('The hash of the term library.'),
  scannedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
}).meta({ id: 'ReportStamp', description: 'What a report was made of.' });

const cause = wordsOf<Cause>()({
  document: 'document',
  library: 'library',
  tool: 'tool',
  date: 'date',
});

const sign = fieldsOf<Sign>()({ level: z.enum(LEVELS), sign: z.string() });

const termChange = fieldsOf<TermChange>()({
  term: z.string().describe('The id of the term.'),
  name: z.string(),
  kind: wordsOf<TermChange['kind']>()({ added: 'added', removed: 'removed', changed: 'changed' }),
  strength: changeOf(strengthSchema.nullable()),
  experience: changeOf(experienceSchema.nullable()),
  lastUsed: changeOf(lastUsedSchema.nullable()),
  evidence: listChangeOf(evidenceSchema).describe(
    'Passages are the same if their words are; a new place alone is no change.',
  ),
  signs: listChangeOf(sign).describe('Signs of the levels which the resume shows.'),
});

const reportDiff: z.ZodType<ReportDiff> = fieldsOf<ReportDiff>()({
  schema: z.literal(DIFF_SCHEMA),
  before: stamp,
  after: stamp,
  causes: z
    .array(cause)
    .describe('What differs in how they were made; empty if only the options of the scans can.'),
  level: changeOf(levelSchema),
  terms: z.array(termChange).describe('Terms with a change, those of the earlier report first.'),
  redFlags: listChangeOf(redFlagSchema),
  questions: listChangeOf(nextQuestionSchema),
}).meta({
  title: 'Result of recruit diff',
  description:
    'What changed between two scan reports. Fields may be added to a version of the shape; one that changes or goes makes a new version.',
});

function changeOf<T>(value: z.ZodType<T>): z.ZodType<Change<T> | null> {
  return fieldsOf<Change<T>>()({ before: value, after: value })
    .nullable()
    .describe('Null where nothing changed.');
}

function listChangeOf<T>(item: z.ZodType<T>): z.ZodType<ListChange<T>> {
  const change = fieldsOf<Change<T>>()({ before: item, after: item });
  const items = z.array(item);
  return fieldsOf<ListChange<T>>()({ added: items, removed: items, changed: z.array(change) });
}

/** The JSON Schema (draft 2020-12) of what `recruit diff` gives as JSON, as published in `schema/`. */
export function jsonSchemaOfDiff(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(reportDiff, { io: 'input' });
}
