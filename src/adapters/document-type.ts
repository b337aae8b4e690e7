import type { DocumentType, OtherType } from '../core/resume/document-type.ts';
import { listZip } from './zip-file.ts';

/** The header of a PDF stands within its first 1024 bytes (ISO 32000-1, annex H.3, note 13). */
const HEADER_WITHIN = 1024;
/** How much of a file is looked at to tell text from other bytes. */
const SAMPLE = 65_536;
/** Text has hardly any control characters; this share of them is not text. */
const MOST_CONTROLS = 0.01;

const SIGNATURES: readonly (readonly [RegExp, OtherType])[] = [
  // Word, Excel and the like before 2007, and newer ones under a password.
  [/^\xD0\xCF\x11\xE0/, 'old-word'],
  [/^\s*\{\\rtf/, 'rich-text'],
  [
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)/is,
    'web-page',
  ],
  [
    /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/s,
    'picture',
  ],
];

/** Parts of archives that give away what an archive is. */
const PARTS: readonly (readonly [RegExp, DocumentType | OtherType])[] = [
  [/^word\/document\d*\.xml$/i, 'docx'],
  [/^Index(?:\.zip|\/Document\.iwa)$/i, 'pages'],
  [/^xl\/workbook/i, 'spreadsheet'],
  [/^ppt\/presentation/i, 'slides'],
  [/^META-INF\/manifest\.xml$/i, 'open-document'],
];

/** What a document is, by its content alone. */
export function typeOfDocument(bytes: Uint8Array): DocumentType | OtherType {
  const head = latin1(bytes, HEADER_WITHIN);
  if (head.startsWith('PK\x03\x04')) return typeOfArchive(bytes);
  const known = SIGNATURES.find(([signature]) => signature.test(head));
  if (known) return known[1];
  if (head.includes('%PDF-')) return 'pdf';
  return isText(bytes) ? 'text' : 'unknown';
}

function typeOfArchive(bytes: Uint8Array): DocumentType | OtherType {
  const names = listZip(bytes)?.map(({ name }) => name) ?? [];
  const known = PARTS.find(([part]) => names.some((name) => part.test(name)));
  return known?.[1] ?? 'zip';
}

function isText(bytes: Uint8Array): boolean {
  if (isWide(bytes)) return true;
  const sample = latin1(bytes, SAMPLE);
  const controls = sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0;
  return !sample.includes('\0') && controls <= MOST_CONTROLS * sample.length;
}

/** The text of a text file: UTF-8, UTF-16 where it says so, and Windows-1252 where it is neither. */
export function decodeText(bytes: Uint8Array): string {
  if (isWide(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString(
    'latin1',
  );
}
