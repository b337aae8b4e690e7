import type { DocumentType, OtherType } from './document-type.ts';

/** Why a document could not be read, as data; `views/read-failure` has the words. */
export type ReadFailure =
  | { readonly code: 'missing' }
  | { readonly code: 'folder' }
  | { readonly code: 'not-permitted' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'wrong-type'; readonly type: OtherType }
  | { readonly code: 'encrypted' }
  | { readonly code: 'damaged'; readonly type: DocumentType }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number }
  /** More characters than so many pages of print can hold. */
  | { readonly code: 'too-much-text'; readonly characters: number; readonly limit: number }
  /** `ocr` says that recognising the text was tried. */
  | { readonly code: 'picture-only'; readonly pages: number; readonly ocr: boolean }
  /** A Word or text file without a letter in it. */
  | { readonly code: 'no-text' }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'out-of-memory'; readonly megabytes: number }
  | { readonly code: 'crashed' }
  /** The user ended the run before it was read. */
  | { readonly code: 'interrupted' };
