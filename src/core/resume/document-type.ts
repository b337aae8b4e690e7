/** What a document is by its content, whatever its name says: these can be read. */
export type DocumentType = 'pdf' | 'docx' | 'text';

/** What else a document may turn out to be; views say what to do about each. */
export type OtherType =
  | 'old-word'
  | 'open-document'
  | 'pages'
  | 'rich-text'
  | 'web-page'
  | 'picture'
  | 'spreadsheet'
  | 'slides'
  | 'zip'
  | 'unknown';
