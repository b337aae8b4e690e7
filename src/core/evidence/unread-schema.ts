import { z } from 'zod';
import type { DocumentType, OtherType } from '../resume/document-type.ts';
import type { ReadFailure } from '../resume/read-failure.ts';
import { UNREAD_SCHEMA, type UnreadRecord } from '../resume/unread-record.ts';
import { fieldsOf, wholeFrom, wordsOf } from './schema-parts.ts';

type Code = ReadFailure['code'];

function failure<K extends Code>(
  code: K,
): <
  S extends Readonly<Record<Exclude<keyof Extract<ReadFailure, { code: K }>, 'code'>, z.ZodType>>,
>(
  more: S,
) => z.ZodObject<S & { code: z.ZodLiteral<K> }> {
  return (more) => z.object({ ...more, code: z.literal(code) });
}

const type = wordsOf<DocumentType>()({ pdf: 'pdf', docx: 'docx', text: 'text' });
const otherType = wordsOf<OtherType>()({
  'old-word': 'old-word',
  'open-document': 'open-document',
  pages: 'pages',
  'rich-text': 'rich-text',
  'web-page': 'web-page',
  picture: 'picture',
  spreadsheet: 'spreadsheet',
  slides: 'slides',
  zip: 'zip',
  unknown: 'unknown',
}).describe('What the file is by its content.');
const count = wholeFrom(0);

/** Every way to fail; that none is missing is checked where this is compiled. */
const failures = {
  missing: failure('missing')({}),
  folder: failure('folder')({}),
  'not-permitted': failure('not-permitted')({}),
  'too-large': failure('too-large')({ bytes: count, limit: count }),
  empty: failure('empty')({}),
  'wrong-type': failure('wrong-type')({ type: otherType }),
  encrypted: failure('encrypted')({}),
  damaged: failure('damaged')({ type }),
  'too-many-pages': failure('too-many-pages')({ pages: count, limit: count }),
  'too-much-text': failure('too-much-text')({ characters: count, limit: count }),
  'picture-only': failure('picture-only')({
    pages: count,
    ocr: z.boolean().describe('Recognising the text was tried.'),
  }),
  'no-text': failure('no-text')({}),
  'too-slow': failure('too-slow')({ seconds: z.number() }),
  'out-of-memory': failure('out-of-memory')({ megabytes: z.number() }),
  crashed: failure('crashed')({}),
  interrupted: failure('interrupted')({}),
} satisfies Record<Code, z.ZodType<ReadFailure>>;

/** A document that could not be read. */
export const unreadSchema: z.ZodType<UnreadRecord> = fieldsOf<UnreadRecord>()({
  schema: z.literal(UNREAD_SCHEMA),
  ok: z.literal(false),
  file: z.string().describe('As it was given or found; - for standard input.'),
  failure: z.union(Object.values(failures)).describe('Why it was not read.'),
}).meta({
  id: 'Unread',
  title: 'Unread document',
  description: 'A document that could not be read.',
});
