import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OcrFiles } from './page-ocr.ts';

/** Folder of the language data for the engine that is used, smallest first. */
const DATA_FOLDERS = ['4.0.0_best_int', '4.0.0'];

/**
 * Where tesseract.js and its language data are installed: beside recruit, or among npm's global
 * packages. Undefined where either is missing.
 */
export function findOcr(from: URL): OcrFiles | undefined {
  for (const require of [createRequire(from), ...globalFolders().map(requireFrom)]) {
    const [library, about] = [
      resolveIn(require, 'tesseract.js'),
      resolveIn(require, '@tesseract.js-data/eng/package.json'),
    ];
    const data = about && findData(dirname(about));
    if (library && data) return { library, data };
  }
  return undefined;
}

function requireFrom(folder: string): NodeJS.Require {
  return createRequire(join(folder, 'recruit', 'index.js'));
}

/** Where npm puts global packages: beside Node, and beside the link through which recruit was called. */
function globalFolders(): readonly string[] {
  const { execPath, argv, env } = process;
  const bins = [dirname(execPath), dirname(argv[1] ?? execPath)];
  const roaming = env['APPDATA'] === undefined ? [] : [join(env['APPDATA'], 'npm')];
  return [...bins.map((bin) => join(bin, '..', 'lib')), ...bins, ...roaming].map((folder) =>
    join(folder, 'node_modules'),
  );
}

function resolveIn(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

function findData(folder: string): string | undefined {
  return DATA_FOLDERS.map((name) => join(folder, name)).find((path) =>
    existsSync(join(path, 'eng.traineddata.gz')),
  );
}
