import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
}

/** A folder of term files. */
export interface TermFolder {
  readonly path: string;
  readonly shipped: boolean;
}

/** Every `.yaml` and `.yml` file below a folder, in order of path; those in `lists/` are word lists. */
export function findTermFiles(folder: TermFolder): readonly TermFile[] {
  return listFolder(folder).map((path) => describeFile(folder, path));
}

/** The paths of these files, and nothing else: with thousands of files more would be much of a call. */
export function listFolder(folder: TermFolder): readonly string[] {
  return listYaml(resolve(folder.path)).sort();
}

/** Changes when the file does: its size in bytes and when it was written. */
export function stampOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size}|${mtimeMs}`;
}

function describeFile(folder: TermFolder, path: string): TermFile {
  return {
    path,
    shown: shownPath(path),
    id: idOf(path),
    kind: isList(path) ? 'list' : 'term',
    shipped: folder.shipped,
    folder: folder.path,
    bytes: statSync(path).size,
  };
}

/** The path of the term file of that id below a folder, found without reading any file. */
export function findTermPath(folder: TermFolder, id: string): string | undefined {
  return findTermPaths(folder, [id])[0]?.path;
}

/** The ids and paths of term files below a folder, found without reading any file; of those ids only. */
export function findTermPaths(
  folder: TermFolder,
  ids?: readonly string[],
): readonly { id: string; path: string }[] {
  return listYaml(resolve(folder.path), ids && ((listing) => namesOf(ids, listing)))
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

/** The files of those ids. Whatever is done with each of thousands of names is much of a call. */
function namesOf(ids: readonly string[], { files, unusual }: Listing): readonly string[] {
  const usual = ids.flatMap((id) => ENDINGS.map((ending) => id + ending));
  return [
    ...usual.filter((name) => files.includes(name)),
    ...unusual.filter((name) => ids.includes(idOf(name))),
  ];
}

const ENDINGS = ['.yaml', '.yml'];

function listYaml(folder: string, chosen?: Chosen): string[] {
  try {
    return statSync(folder).isDirectory() ? yamlBelow(folder, chosen) : [folder];
  } catch {
    throw new RecruitError(
      'usage',
      `there is no folder of terms at ${folder}`,
      'Name an existing folder with --terms, RECRUIT_TERMS or recruit.yaml.',
    );
  }
}

/** The names of the files that are looked for in a folder. */
type Chosen = (listing: Listing) => readonly string[];

/** Paths are put together for those alone that are looked for. */
function yamlBelow(
  folder: string,
  chosen: Chosen = ({ files, unusual }) => [...files, ...unusual],
): string[] {
  const listing = listingOf(folder);
  return [
    ...chosen(listing).map((name) => folder + sep + name),
    ...listing.folders.flatMap((path) => yamlBelow(path, chosen)),
  ];
}

interface Listing {
  /** When the folder last got or lost a file, in milliseconds. */
  readonly modified: number;
  /** Names of files that end in `.yaml` or `.yml`. */
  readonly files: readonly string[];
  /** Those with such an ending in other letters: `.YAML`. */
  readonly unusual: readonly string[];
  /** Paths of folders. */
  readonly folders: readonly string[];
}

/** The coarsest clock of a file system in use (FAT), and some more, in milliseconds. */
const CLOCK_STEP = 3000;

/** A call looks for one term, and then for those that it names. */
const listings = new Map<string, Listing>();

function listingOf(folder: string): Listing {
  const modified = statSync(folder).mtimeMs;
  const known = listings.get(folder);
  if (known?.modified === modified) return known;
  const names = readdirSync(folder).filter((name) => !isLeftOut(name));
  const isUsual = (name: string): boolean => name.endsWith('.yaml') || name.endsWith('.yml');
  const files = names.filter(isUsual);
  const others = names.filter((name) => !isUsual(name));
  const unusual = others.filter((name) => UNUSUAL.test(name));
  const folders = others
    .filter((name) => !UNUSUAL.test(name))
    .map((name) => folder + sep + name)
    .filter(isFolder);
  const listing = { modified, files, unusual, folders };
  // The clock of a file system may stand still for two seconds: a folder that has just changed may change unseen.
  if (Date.now() - modified > CLOCK_STEP) listings.set(folder, listing);
  return listing;
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'recruit.yaml';
}

/** A link may lead nowhere, and one to a folder could lead round in a circle. */
function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}

const UNUSUAL = /\.ya?ml$/i;

/** The name of the file, of a path or alone, without its ending. */
function idOf(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1, path.lastIndexOf('.'));
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
