import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatHead, type SealedHead } from '../core/interview/sealed-head.ts';
import { headFile, sha256 } from './session-reading.ts';

/** Writes a line at the end, at `size` bytes; all of it or nothing. Returns the new size. */
export function appendLine(descriptor: number, size: number, line: string): number {
  const bytes = Buffer.from(`${line}\n`, 'utf8');
  try {
    let written = 0;
    while (written < bytes.length) {
      written += writeSync(descriptor, bytes, written, bytes.length - written, size + written);
    }
    fsyncSync(descriptor);
    return size + bytes.length;
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  }
}

/** Writes the sealed head of a session: whole, or not at all. */
export function writeHead(file: string, head: SealedHead): void {
  const temporary = `${headFile(file)}.new`;
  const descriptor = openSync(temporary, 'w', 0o600);
  try {
    writeSync(descriptor, formatHead(head, sha256));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, headFile(file));
  syncFolder(dirname(file));
}

/** Puts the names of new files on the disk too. Windows cannot open a folder, and does without. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
