import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Problem } from '../core/glossary/problem.ts';
import { RecruitError } from '../errors.ts';

/** A YAML file found in a term folder. */
export interface TermFile {
  readonly path: string;
  /** As it is shown to people: relative to the working directory where that is shorter. */
  readonly shown: string;
  /** The file name without its ending. */
  readonly id: string;
  readonly kind: 'term' | 'list';
  readonly shipped: boolean;
  /** The term folder it was found in. */
  readonly folder: string;
  readonly bytes: number;
  readonly modified: number;
}

/** A folder of term files. */
export interface TermFolder {
  readonly path: string;
  readonly shipped: boolean;
}

/** Every `.yaml` and `.yml` file below a folder, in order of path; those in `lists/` are word lists. */
export function findTermFiles(folder: TermFolder): readonly TermFile[] {
  return listYaml(resolve(folder.path))
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      const { shipped, path: root } = folder;
      return {
        path,
        // Worked out when it is shown: with thousands of files that is much of a call.
        get shown() {
          return shownPath(path);
        },
        id: idOf(path),
        kind: isList(path) ? 'list' : 'term',
        shipped,
        folder: root,
        bytes: size,
        modified: mtimeMs,
      };
    });
}

/** The path of the term file of that id below a folder, found without reading any file. */
export function findTermPath(folder: TermFolder, id: string): string | undefined {
  return findTermPaths(folder).find((one) => one.id === id)?.path;
}

/** The ids and paths of all term files below a folder, found without reading any file. */
export function findTermPaths(folder: TermFolder): readonly { id: string; path: string }[] {
  return listYaml(resolve(folder.path))
    .filter((path) => !isList(path))
    .map((path) => ({ id: idOf(path), path }));
}

/** Reads a term file as text; a fault instead where that fails. */
export function readTermText(file: TermFile): string | Problem {
  try {
    return readFileSync(file.path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { file: file.shown, line: 1, column: 1, fault: { code: 'unreadable', reason } };
  }
}

function listYaml(folder: string): string[] {
  try {
    return statSync(folder).isDirectory() ? yamlBelow(folder) : [folder];
  } catch {
    throw new RecruitError(
      'usage',
      `there is no folder of terms at ${folder}`,
      'Name an existing folder with --terms, RECRUIT_TERMS or recruit.yaml.',
    );
  }
}

/** Paths are put together by hand: with thousands of files that is much of a call. */
function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') return [];
    const path = folder + sep + name;
    if (entry.isDirectory()) return yamlBelow(path);
    return YAML.test(name) && name !== 'recruit.yaml' ? [path] : [];
  });
}

const YAML = /\.ya?ml$/i;

/** The name of the file without its ending. */
function idOf(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1).replace(YAML, '');
}

/** Word lists stand in a folder of that name. */
function isList(path: string): boolean {
  return path.slice(0, path.lastIndexOf(sep)).endsWith(`${sep}lists`);
}

/** A path as it is shown to people: relative to the working directory where that is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith(`..${sep}..`) ? path : near;
}
