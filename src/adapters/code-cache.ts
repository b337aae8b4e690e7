import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';
import type { RegExpSetting } from './regexp-setting.ts';

/** Bundles that were loaded, one after the other, by the same start. */
export interface BundleLoader {
  /** Loads a CommonJS file, and those beside it that it requires, and gives what it exports. */
  load(path: string): unknown;
  /** Keeps what the engine has compiled by now for the next start, where it is not kept already. */
  keep(): void;
}

/**
 * Loads the bundles of dist. Compiling pdf.js and this program is half of what a short run costs, so
 * what the engine compiled is kept between runs. Node 22 can do that itself; for Node 20 the code cache
 * of V8 is stored here. A cache that is missing, outdated, damaged or unwritable only costs time.
 * `build` names the build, as V8 looks only at the length of a source; `use` tells runs apart that use
 * other parts of the same bundles; nothing is kept or taken while `regExps`
 * is straight.
 */
export function createBundleLoader(
  build: string,
  use: string,
  regExps?: RegExpSetting,
): BundleLoader {
  const folder = join(cacheFolder(process.env), 'code');
  if ('enableCompileCache' in Module && typeof Module.enableCompileCache === 'function') {
    Module.enableCompileCache(folder);
    return { load: (path) => createRequire(path)(path), keep: () => {} };
  }
  const version = `${process.version}-${process.arch}`;
  const unkept: (() => void)[] = [];
  const known = new Map<string, unknown>();
  const load = (path: string): unknown => {
    if (!known.has(path)) known.set(path, loadFirst(path));
    return known.get(path);
  };
  const loadFirst = (path: string): unknown => {
    const prefix = `${basename(path, '.cjs')}-${use}-${version}-`;
    const file = join(folder, prefix + build);
    const isUsual = regExps?.isStraight !== true;
    const cachedData = isUsual ? readChecked(file) : undefined;
    const script = new Script(Module.wrap(readFileSync(path, 'utf8')), {
      filename: path,
      ...(cachedData && { cachedData }),
    });
    const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
    if (!isKept && isUsual) unkept.push(() => keepCode(file, prefix, script));
    return run(script, path, load);
  };
  return {
    load,
    keep() {
      if (unkept.length > 0) regExps?.restore();
      for (const one of unkept) one();
    },
  };
}

/** What Node does with the text of a CommonJS module; files beside it are loaded like itself. */
function run(script: Script, path: string, load: BundleLoader['load']): unknown {
  const module = { exports: {} };
  const body: unknown = script.runInThisContext();
  if (typeof body !== 'function') throw new TypeError(`${path} is no module`);
  const others = createRequire(path);
  const require = (name: string): unknown =>
    name.startsWith('./') ? load(join(dirname(path), name)) : others(name);
  body.call(module.exports, module.exports, Object.assign(require, others), module, path);
  return module.exports;
}

const CHECK_BYTES = 4;

/** V8 believes its cache blindly, and a flipped bit ends the process: so a checksum stands before it. */
function readChecked(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(CHECK_BYTES);
    return crc32(data) === bytes.readUInt32LE(0) ? data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The first run of a build also fills other caches, and what it compiles for that is ballast later: it
 * leaves an empty file, and the second run fills it. Files of other builds are cleared away.
 */
function keepCode(file: string, prefix: string, script: Script): void {
  try {
    if (existsSync(file)) {
      const data = script.createCachedData();
      const check = Buffer.alloc(CHECK_BYTES);
      check.writeUInt32LE(crc32(data));
      replaceFile(file, Buffer.concat([check, data]));
      return;
    }
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) {
      if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
    }
    replaceFile(file, Buffer.alloc(0));
  } catch {
    // The next start compiles again.
  }
}

/** Other processes see the old file or the new one, whole. */
function replaceFile(file: string, bytes: Buffer): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes, { mode: 0o600 });
  renameSync(draft, file);
}
