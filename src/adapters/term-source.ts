import type { Origin } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import { RecruitError } from '../errors.ts';
import type { Inspection, TermSource } from '../ports.ts';
import type { TermCache } from './term-cache.ts';
import {
  findTermFiles,
  findTermPath,
  findTermPaths,
  listFolder,
  shownPath,
  stampOf,
  type TermFolder,
} from './term-files.ts';
import { userFolders } from './term-settings.ts';

/** What the source of terms is made of. */
export interface TermSourceSetup {
  /** The folder of the shipped library. */
  readonly shipped: string;
  readonly cache: TermCache;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  /** The program of a thread that helps with a large library. */
  readonly worker?: URL;
  /** Shows on a terminal how far a long reading is; an empty text takes it away. */
  readonly progress?: (text: string) => void;
}

/** Grows when the shape of what is cached changes between two releases. */
const SHAPE = 12;

/** Terms from YAML files: the shipped library, then the user's own folders, later ones winning. */
export function createTermSource(setup: TermSourceSetup): TermSource {
  const foldersFor = async (named: readonly string[]): Promise<readonly TermFolder[]> => [
    { path: setup.shipped, shipped: true },
    ...(await userFolders(setup.env, setup.workingDirectory)),
    ...named.map((path) => ({ path, shipped: false })),
  ];
  return {
    async load(named) {
      const folders = await foldersFor(named);
      const paths = folders.flatMap(listFolder);
      const key = ['library', ...paths].join('\n');
      const stamp = [setup.version, SHAPE, ...paths.map(stampOf)].join('\n');
      // What the cache holds was written by this version from files validated then.
      const cached = setup.cache.read(key, stamp);
      if (cached) return (await import('./kept-library.ts')).openKept(cached);
      const { loadLibrary } = await import('./library-load.ts');
      return loadLibrary(folders.flatMap(findTermFiles), { ...setup, key, stamp });
    },
    async loadOne(id, named) {
      const folders = [...(await foldersFor(named))].reverse();
      for (const folder of folders) {
        const path = findTermPath(folder, id);
        if (path) return readOne(path, folder, setup);
      }
      return undefined;
    },
    async locate(ids, named) {
      const origins = new Map<string, Origin>();
      for (const folder of await foldersFor(named)) {
        for (const { id, path } of findTermPaths(folder, ids)) {
          const file = shownPath(path);
          const earlier = origins.get(id)?.file;
          const replaces = earlier === undefined || earlier === file ? {} : { replaces: earlier };
          origins.set(id, { file, shipped: folder.shipped, ...replaces });
        }
      }
      return origins;
    },
    async inspect(named, only): Promise<Inspection> {
      const { inspectLibrary } = await import('./library-inspection.ts');
      const folders = await foldersFor(only ? [...named, only] : named);
      const files = folders.flatMap(findTermFiles);
      const asked = only ? findTermFiles({ path: only, shipped: false }) : files;
      return inspectLibrary(files, new Set(asked.map((file) => file.path)));
    },
  };
}

async function readOne(path: string, folder: TermFolder, setup: TermSourceSetup): Promise<Term> {
  const [file] = findTermFiles({ ...folder, path });
  if (!file) throw new RecruitError('term-file', `${path} cannot be read`);
  const stamp = `${setup.version}\n${SHAPE}\n${stampOf(path)}`;
  const key = `term\n${path}`;
  const cached = setup.cache.read(key, stamp);
  if (cached) return cached.value as Term;
  const { readTermAlone, termFileError } = await import('./term-library.ts');
  const result = readTermAlone(file);
  if (!result.ok) throw termFileError(result.problems);
  setup.cache.write(key, stamp, result.value);
  return result.value;
}
