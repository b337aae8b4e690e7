/** Why a document could not be read, as data; `views/read-failure` has the words. */
export type ReadFailure =
  | { readonly code: 'missing' }
  | { readonly code: 'folder' }
  | { readonly code: 'not-permitted' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-pdf'; readonly looksLike?: string }
  | { readonly code: 'encrypted' }
  | { readonly code: 'damaged' }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number }
  | { readonly code: 'picture-only'; readonly pages: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'out-of-memory'; readonly megabytes: number }
  | { readonly code: 'crashed' };
