import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { DocumentFolder } from '../ports.ts';

/**
 * Names of documents. Those of word processors that cannot be read are taken too, so that nobody's
 * resume is passed over in silence: they are named as not read.
 */
const DOCUMENT = /\.(?:pdf|docx?|txt|text|md|markdown|odt|pages|rtf)$/i;

/** What tells of the folder itself, as the programs that fill one put it there. */
const ABOUT_THE_FOLDER = /^readme\.(?:txt|text|md|markdown)$/i;

type LeaveOut = NonNullable<Parameters<DocumentFolder['walk']>[1]>;

/** Finds documents on the disk. */
export function createDocumentFolder(): DocumentFolder {
  return {
    async *walk(path, leaveOut = () => undefined) {
      if (path !== '-' && (await isFolder(path))) yield* walkFolder(path, leaveOut);
      else yield path;
    },
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Links that lead nowhere, pipes and the like are no files that could have been read. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Links to folders are not followed: they may lead in a circle. */
async function* walkFolder(folder: string, leaveOut: LeaveOut): AsyncGenerator<string> {
  const entries = await listFolder(folder);
  // A folder that may not be read is named as a file that could not be.
  if (entries === undefined) yield folder;
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory() && !/\.pages$/i.test(entry.name)) yield* walkFolder(path, leaveOut);
    else if (ABOUT_THE_FOLDER.test(entry.name)) leaveOut('README');
    else if (DOCUMENT.test(entry.name)) yield path;
    else if (await isFile(path)) leaveOut(extname(entry.name).toLowerCase());
  }
}

async function listFolder(folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  } catch {
    return undefined;
  }
}
