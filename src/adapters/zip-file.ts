import { inflateRawSync } from 'node:zlib';

/** A file in a zip archive, by the archive's own list. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedBytes: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const END_OF_LIST = 0x06054b50;
const LISTED = 0x02014b50;
/** The end record has 22 bytes and a comment of at most 65535 (PKWARE APPNOTE 4.3.16). */
const END_WITHIN = 22 + 0xffff;

/** The files of an archive; undefined where it is none, or its list is damaged. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const file = viewOf(bytes);
  const lowest = Math.max(0, file.length - END_WITHIN);
  for (let at = file.length - 22; at >= lowest; at -= 1) {
    if (file.readUInt32LE(at) === END_OF_LIST) {
      return readList(file, file.readUInt32LE(at + 16), file.readUInt16LE(at + 10));
    }
  }
  return undefined;
}

function readList(file: Buffer, start: number, count: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== LISTED) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packedBytes: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks a file of an archive as text. Throws if it is damaged or larger than `limit` bytes. */
export function readZipText(bytes: Uint8Array, entry: ZipEntry, limit: number): string {
  const file = viewOf(bytes);
  const start =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packedBytes);
  if (entry.method === 0) return decode(packed);
  if (entry.method !== 8) throw new Error(`packed by method ${entry.method}`);
  return decode(inflateRawSync(packed, { maxOutputLength: limit }));
}

function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
