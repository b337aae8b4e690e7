import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPdf } from '../../src/adapters/pdf-document.ts';
import { layOut } from '../../src/core/resume/layout.ts';
import type { Resume } from '../../src/core/resume/resume.ts';

/** Where the test PDFs are; `RECRUIT_FIXTURES` names another place for them. */
const FIXTURES =
  process.env['RECRUIT_FIXTURES'] ?? fileURLToPath(new URL('../fixtures', import.meta.url));

/** What `x.expected.json` says of `x.pdf` (the README of the fixtures explains the fields). */
export interface Expected {
  readonly file: string;
  readonly producer: string;
  readonly madeBy?: string;
  readonly layout: string;
  readonly blocks: readonly string[];
  readonly phrases: readonly string[];
  readonly regions?: readonly (readonly [number, number])[];
  readonly entries: readonly (readonly number[])[];
  readonly loose: readonly number[];
  readonly unreadable?: boolean;
}

/** Names of the PDFs in a folder of fixtures. */
export function listFixtures(folder: string): readonly string[] {
  return readdirSync(`${FIXTURES}/${folder}`)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
}

/** The bytes of a fixture, newly read. */
export function readFixture(folder: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FIXTURES}/${folder}/${name}`));
}

/** A JSON file of the fixtures. */
export function readExpected<T = Expected>(folder: string, name: string): T {
  return JSON.parse(readFileSync(`${FIXTURES}/${folder}/${name}`, 'utf8'));
}

/** A fixture as the program reads it. */
export async function readResume(folder: string, name: string): Promise<Resume> {
  return layOut((await readPdf(readFixture(folder, name), { pages: 50 })).pages);
}

/**
 * A text made comparable: NFKC, one kind of apostrophe, no soft hyphens. Words broken at a line end are
 * joined, and hyphens left out, since a file does not say whether such a hyphen belongs to its word.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replace(/(\p{L})[-\u00AD\u2010]\s*\n\s*/gu, '$1')
    .replace(/[-\u00AD\u2010\u2011]/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}
