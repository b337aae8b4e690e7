import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';

/** Keeps parsed values between runs. A cache that is missing, corrupt or unwritable only costs time. */
export interface TermCache {
  /** What is stored under the key, if the stamp is still the same. */
  read(key: string, stamp: string): Cached | undefined;
  /** Stores a value that goes to JSON, and texts which are to be read one by one. */
  write(key: string, stamp: string, value: unknown, parts?: ReadonlyMap<string, string>): void;
}

/** A stored value. */
export interface Cached {
  readonly value: unknown;
  /** A text that was stored with it; undefined if none of that name was. */
  readonly part: (name: string) => string | undefined;
}

/** A cache in a folder: the platform's cache folder, or RECRUIT_CACHE. */
export function createTermCache(env: NodeJS.ProcessEnv): TermCache {
  const folder = cacheFolder(env);
  const fileOf = (key: string): string => join(folder, `${digest(key)}-${key.length}.json`);
  return {
    read(key, stamp) {
      try {
        return open(readFileSync(fileOf(key)), stamp);
      } catch {
        return undefined;
      }
    },
    write(key, stamp, value, parts = new Map()) {
      try {
        const file = fileOf(key);
        mkdirSync(folder, { recursive: true });
        // Another process may read at any time: it sees the old file or the new one, whole.
        const draft = `${file}.${process.pid}`;
        writeFileSync(draft, pack(stamp, value, parts), { mode: 0o600 });
        renameSync(draft, file);
      } catch {
        // Without a cache the next run is slower, and right all the same.
      }
    },
  };
}

/** The first line of a file: where its parts lie, in bytes from the line feed that ends it. */
interface Head {
  readonly stamp: string;
  readonly value: unknown;
  readonly parts: Readonly<Record<string, readonly [start: number, end: number]>>;
}

const CHECK_BYTES = 4;
const LINE_FEED = 10;

/** A checksum, a line of JSON, then the parts one after the other. */
function pack(stamp: string, value: unknown, parts: ReadonlyMap<string, string>): Buffer {
  const places: [string, readonly [number, number]][] = [];
  const texts: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const bytes = Buffer.from(text);
    places.push([name, [at, at + bytes.length]]);
    at += bytes.length;
    texts.push(bytes);
  }
  const head: Head = { stamp: sealOf(stamp), value, parts: Object.fromEntries(places) };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...texts]);
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32LE(crc32(body));
  return Buffer.concat([check, body]);
}

/** Undefined where the file is damaged or of another stamp. */
function open(bytes: Buffer, stamp: string): Cached | undefined {
  const body = bytes.subarray(CHECK_BYTES);
  if (crc32(body) !== bytes.readUInt32LE(0)) return undefined;
  const end = body.indexOf(LINE_FEED);
  const head: Head = JSON.parse(body.toString('utf8', 0, end));
  if (head.stamp !== sealOf(stamp)) return undefined;
  return {
    value: head.value,
    part(name) {
      const place = Object.hasOwn(head.parts, name) ? head.parts[name] : undefined;
      return place && body.toString('utf8', end + 1 + place[0], end + 1 + place[1]);
    },
  };
}

function sealOf(stamp: string): string {
  return `${digest(stamp)} ${stamp.length}`;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): tells stamps apart, and loads no crypto for it. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
