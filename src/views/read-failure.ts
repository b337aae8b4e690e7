import type { DocumentType, OtherType } from '../core/resume/document-type.ts';
import type { ReadFailure } from '../core/resume/read-failure.ts';
import { count } from './passage.ts';

/** Why a document was not read, and what to do, in one sentence. */
export function describeReadFailure(file: string, failure: ReadFailure): string {
  return `${file === '-' ? 'standard input' : file}: ${reason(failure)}`;
}

/** What each type is, and what to do about it. */
const OTHER_TYPES: Readonly<Record<OtherType, string>> = {
  'old-word':
    'this is an old Office file (.doc), or one with a password; open it in a word processor and save it as .docx or PDF.',
  'open-document':
    'this is an OpenDocument file (.odt); open it in a word processor and save it as .docx or PDF.',
  pages: 'this is a Pages file; open it in Pages and export it as PDF or Word.',
  'rich-text':
    'this is a rich text file (.rtf); open it in a word processor and save it as .docx or PDF.',
  'web-page': 'this is a web page; open it in a browser and print it as PDF.',
  picture: 'this is a picture; ask for the document itself as PDF or .docx.',
  spreadsheet: 'this is a spreadsheet; save it as PDF.',
  slides: 'this is a presentation; save it as PDF.',
  zip: 'this is a zip archive and no Word file; unpack it and give the files in it.',
  unknown: 'this is not a PDF, Word or text file, whatever its name says; ask for a PDF.',
};

const FILES: Readonly<Record<DocumentType, string>> = {
  pdf: 'PDF',
  docx: 'Word file',
  text: 'text file',
};

function reason(failure: ReadFailure): string {
  switch (failure.code) {
    case 'missing':
      return 'there is no such file.';
    case 'folder':
      return 'this is a folder, not a file.';
    case 'not-permitted':
      return 'you are not permitted to read this file.';
    case 'too-large':
      return `the file has ${megabytes(failure.bytes)} MB; the limit is ${megabytes(failure.limit)} MB (--max-size).`;
    case 'empty':
      return 'the file is empty.';
    case 'wrong-type':
      return OTHER_TYPES[failure.type];
    case 'encrypted':
      return 'the PDF is locked with a password; ask for a copy without one.';
    case 'damaged':
      return `the ${FILES[failure.type]} is damaged or cut off; ask for a new copy.`;
    case 'too-many-pages':
      return `it has ${count(failure.pages, 'page')}; the limit is ${failure.limit} (--max-pages).`;
    case 'too-much-text':
      return `it has ${failure.characters} characters of text; the limit is ${failure.limit}, more than any resume has (--max-pages raises it).`;
    case 'picture-only':
      return failure.ocr
        ? 'not screened: its pages are pictures, and OCR found next to no text in them; ask for a copy saved from a word processor.'
        : 'not screened: its pages are pictures without text, as a scanner makes them; --ocr reads them, with mistakes; better ask for a copy saved from a word processor.';
    case 'no-text':
      return 'there is no text in it.';
    case 'too-slow':
      return `reading took longer than ${count(failure.seconds, 'second')} and was stopped (--timeout).`;
    case 'out-of-memory':
      return `reading needed more than ${failure.megabytes} MB of memory and was stopped (--max-memory).`;
    case 'crashed':
      return 'the reader gave up on this file; it is probably damaged.';
    case 'interrupted':
      return 'not read: the run was interrupted.';
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
