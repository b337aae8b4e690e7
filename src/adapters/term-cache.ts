import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';

/** Keeps parsed values between runs. A cache that is missing, corrupt or unwritable only costs time. */
export interface TermCache {
  /** The value stored under the key, if the stamp is still the same. */
  read(key: string, stamp: string): unknown;
  write(key: string, stamp: string, value: unknown): void;
}

/** A cache in a folder: the platform's cache folder, or RECRUIT_CACHE. */
export function createTermCache(env: NodeJS.ProcessEnv): TermCache {
  const folder = env['RECRUIT_CACHE'] || envPaths('recruit', { suffix: '' }).cache;
  const fileOf = (key: string): string => join(folder, `${digest(key)}-${key.length}.json`);
  return {
    read(key, stamp) {
      try {
        const [head, payload = ''] = split(readFileSync(fileOf(key), 'utf8'));
        return head === seal(stamp, payload) ? JSON.parse(payload) : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, stamp, value) {
      try {
        const payload = JSON.stringify(value);
        const file = fileOf(key);
        mkdirSync(folder, { recursive: true });
        // Another process may read at any time: it sees the old file or the new one, whole.
        const draft = `${file}.${process.pid}`;
        writeFileSync(draft, `${seal(stamp, payload)}\n${payload}`, { mode: 0o600 });
        renameSync(draft, file);
      } catch {
        // Without a cache the next run is slower, and right all the same.
      }
    },
  };
}

function split(text: string): readonly [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

/** Ties the payload to its stamp, so that a damaged or outdated file is never believed. */
function seal(stamp: string, payload: string): string {
  return `${digest(stamp)} ${stamp.length} ${digest(payload)} ${payload.length}`;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): guards against damage, and loads no crypto for it. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
