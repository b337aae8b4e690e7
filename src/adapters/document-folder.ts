import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFolder } from '../ports.ts';

/**
 * Names of documents. Those of word processors that cannot be read are taken too, so that nobody's
 * resume is passed over in silence: they are named as not read.
 */
const DOCUMENT = /\.(?:pdf|docx?|txt|text|md|markdown|odt|pages|rtf)$/i;

/** Finds documents on the disk. */
export function createDocumentFolder(): DocumentFolder {
  return {
    async *walk(path) {
      if (path !== '-' && (await isFolder(path))) yield* walkFolder(path);
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

/** Links to folders are not followed: they may lead in a circle. */
async function* walkFolder(folder: string): AsyncGenerator<string> {
  const entries = await listFolder(folder);
  // A folder that may not be read is named as a file that could not be.
  if (entries === undefined) yield folder;
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory() && !/\.pages$/i.test(entry.name)) yield* walkFolder(path);
    else if (DOCUMENT.test(entry.name)) yield path;
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
