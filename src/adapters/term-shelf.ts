import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RecruitError } from '../errors.ts';
import type { NewTermFile, TermPlace, TermShelf } from '../ports.ts';
import { editorOf, openEditor } from './editor.ts';
import { codeOf } from './file-failure.ts';
import { findTermPaths, shownPath } from './term-files.ts';
import { userFolders } from './term-settings.ts';

/** What the shelf of term files is made of. */
export interface TermShelfSetup {
  /** The JSON Schema of term files, for the first line of a new one. */
  readonly schema: string;
  /** The folder of recruit itself; term files in it name the schema by a relative path. */
  readonly package: string;
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
}

/** Puts new term files where the user keeps theirs. */
export function createTermShelf(setup: TermShelfSetup): TermShelf {
  const editor = editorOf(setup.env);
  return {
    editor,
    async place(named) {
      const existing = named.filter((folder) => existsSync(folder));
      // What stands in the last folder takes the place of what stands in earlier ones.
      const option = named.at(-1);
      if (option !== undefined) return { folder: option, from: 'option', existing };
      const own = (await userFolders(setup.env, setup.workingDirectory)).at(-1);
      if (own) return { folder: own.path, from: 'settings', existing };
      return { folder: setup.workingDirectory, from: 'working-folder', existing };
    },
    create: (place, id, text) => createFile(setup, place, id, text),
    read: (file) => inWords(`read ${file}`, () => readFileSync(file, 'utf8')),
    has: (file) => existsSync(file) && statSync(file).isFile(),
    async edit(file) {
      if (editor !== undefined && openEditor(editor, file)) return;
      throw new RecruitError('usage', `cannot open the editor "${editor ?? ''}"`, `Edit ${file}.`);
    },
  };
}

function createFile(
  setup: TermShelfSetup,
  place: TermPlace,
  id: string,
  text: (schema: string) => string,
): NewTermFile {
  const folder = resolve(place.folder);
  const path = join(folder, `${id}.yaml`);
  const file = shownPath(path);
  const taken = ownerOf(place, folder, id);
  if (taken !== undefined) return { kind: 'taken', file: shownPath(taken) };
  const schema = schemaFrom(folder, setup);
  let written = text(schema);
  try {
    mkdirSync(folder, { recursive: true });
    // The flag refuses a file that came up since it was looked for.
    writeFileSync(path, written, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && existsSync(path)) return { kind: 'taken', file };
    throw cannot(`write ${file}`, error);
  }
  return {
    kind: 'begun',
    file,
    rewrite(next) {
      inWords(`write ${file}`, () => {
        if (readFileSync(path, 'utf8') !== written) {
          const hint = `What you typed since is not in it; recruit check ${file} looks at it.`;
          throw new RecruitError('usage', `${file} was changed by another program`, hint);
        }
        written = next(schema);
        writeFileSync(path, written);
      });
    },
  };
}

/** The file that has the id in a folder of terms; below the working folder only in itself. */
function ownerOf(place: TermPlace, folder: string, id: string): string | undefined {
  if (place.from !== 'working-folder' && existsSync(folder)) {
    return findTermPaths({ path: folder, shipped: false }).find((one) => one.id === id)?.path;
  }
  return [`${id}.yaml`, `${id}.yml`]
    .map((name) => join(folder, name))
    .find((one) => existsSync(one));
}

/** Relative within recruit's own folder, which moves as a whole; else absolute. */
function schemaFrom(folder: string, { schema, package: root }: TermShelfSetup): string {
  const isInside = resolve(folder).startsWith(resolve(root) + sep);
  if (!isInside) return pathToFileURL(schema).href;
  return relative(folder, schema).split(sep).join('/');
}

function inWords<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannot(doing, error);
  }
}

function cannot(doing: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof RecruitError || code === undefined) return error;
  const reason = REASONS[code] ?? code;
  return new RecruitError(
    'usage',
    `cannot ${doing}: ${reason}`,
    'Choose another folder with --terms.',
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write or read there',
  EPERM: 'you may not write or read there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file stands where a folder should',
  EEXIST: 'a file stands where a folder should',
};
