import { z } from 'zod';
import { LEVELS } from '../glossary/level.ts';
import type { BlindNote } from '../resume/blind-note.ts';
import { IDENTITY_KINDS } from '../resume/identity-words.ts';
import { UNREAD_SCHEMA } from '../resume/unread-record.ts';
import { monthsSchema, termEvidenceSchema } from './evidence-schema.ts';
import { nextQuestionSchema, redFlagSchema } from './finding-schema.ts';
import type { ScanRecord } from './scan-record.ts';
import {
  type ChosenLevel,
  type DocumentStamp,
  type LibraryStamp,
  SCAN_REPORT_SCHEMA,
  type ScanReport,
} from './scan-report.ts';
import { fieldsOf, wholeFrom } from './schema-parts.ts';
import { unreadSchema } from './unread-schema.ts';

type Because<K> = Extract<ChosenLevel['because'], { readonly kind: K }>;

/** The hash of a document. */
export const sha256Schema: z.ZodType<string> = z.string().regex(/^(?:[0-9a-f]{64}|\[hash\])$/);

const library = fieldsOf<LibraryStamp>()({
  hash: z.string().describe('Hexadecimal SHA-256 over all files of the term library.'),
  terms: wholeFrom(0).describe('How many terms it has.'),
});

const document = fieldsOf<DocumentStamp>()({
  file: z.string().describe('As it was given or found; - for standard input.'),
  sha256: sha256Schema.describe(
    'Hexadecimal SHA-256 of its bytes; [hash] where the report is blind.',
  ),
  pages: wholeFrom(0),
  words: wholeFrom(0),
  unreadPages: z
    .array(wholeFrom(1))
    .describe('Pages that are pictures, of which nothing was read; from 1.'),
  ocrPages: z.array(wholeFrom(1)).describe('Pages that were read by OCR; from 1.'),
});

/** The level of the questions, and why. */
export const levelSchema: z.ZodType<ChosenLevel> = fieldsOf<ChosenLevel>()({
  level: z.enum(LEVELS),
  because: z
    .discriminatedUnion('kind', [
      fieldsOf<Because<'asked'>>()({ kind: z.literal('asked') }),
      fieldsOf<Because<'experience'>>()({
        kind: z.literal('experience'),
        term: z.string().describe('The id of the term whose dated roles decided.'),
        months: monthsSchema,
      }),
      fieldsOf<Because<'no-dated-experience'>>()({ kind: z.literal('no-dated-experience') }),
    ])
    .describe('The user named it, the dated experience gave it, or nothing did.'),
}).describe('The level at which questions were chosen; where to begin asking, no verdict.');

const blind = fieldsOf<BlindNote>()({
  masked: z
    .partialRecord(z.enum(IDENTITY_KINDS), wholeFrom(1))
    .describe('How many stretches of each kind were masked.'),
  nameFound: z.boolean().describe('False where no name could be told from the rest.'),
});

const report: z.ZodType<ScanReport> = fieldsOf<ScanReport>()({
  schema: z.literal(SCAN_REPORT_SCHEMA),
  tool: z.string().describe('Name and version of the program.'),
  library,
  document,
  blind: blind.exactOptional().describe('There where --blind was asked for.'),
  scannedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('The day of the scan, YYYY-MM-DD; "present" on the resume means this day.'),
  level: levelSchema,
  terms: z
    .array(termEvidenceSchema)
    .describe('Terms which the resume says something of, and those asked for by name; by id.'),
  redFlags: z
    .array(redFlagSchema)
    .describe('Those of the document first, then those of the terms, by term.'),
  askNext: z
    .array(nextQuestionSchema)
    .describe('Three to five questions, if there is anything to ask about.'),
}).meta({ id: 'ScanReport', title: 'Scan report', description: 'What one resume shows.' });

const record = z.union([report, unreadSchema]).meta({
  title: 'Result of recruit scan for one document',
  description:
    'A line of --format ndjson, or an item of the array of --format json: a report, or a document that could not be read. Fields may be added to a version of the shape; one that changes or goes makes a new version.',
});

/** A value as a record, or why it is none. */
export type RecordReading =
  | { readonly ok: true; readonly record: ScanRecord }
  /** Of another schema: `schema` is what it names, undefined where it names none. */
  | { readonly ok: false; readonly fault: 'other-schema'; readonly schema: string | undefined }
  /** Of the right schema, but not in its shape; `path` is a path into the value as jq writes it. */
  | {
      readonly ok: false;
      readonly fault: 'shape';
      readonly path: string;
      readonly message: string;
    };

/** Reads a value as a scan record. Fields which this version does not know are kept. */
export function readRecord(value: unknown): RecordReading {
  const schema = schemaNamed(value);
  if (schema !== SCAN_REPORT_SCHEMA && schema !== UNREAD_SCHEMA)
    return { ok: false, fault: 'other-schema', schema };
  if (isRecord(value)) return { ok: true, record: value };
  const shape = schema === SCAN_REPORT_SCHEMA ? report : unreadSchema;
  const issue = shape.safeParse(value).error?.issues[0];
  const path = (issue?.path ?? [])
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return {
    ok: false,
    fault: 'shape',
    path: path === '' ? '.' : path,
    message: issue?.message ?? '',
  };
}

function schemaNamed(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined;
  return typeof value.schema === 'string' ? value.schema : undefined;
}

function isRecord(value: unknown): value is ScanRecord {
  return record.safeParse(value).success;
}

/** The JSON Schema (draft 2020-12) of a record, as published in `schema/`. */
export function jsonSchemaOfRecord(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(record, { io: 'input' });
}
