// Bundles src into dist. Small libraries go into the bundle, because loading many small files is
// most of what `recruit explain` costs; pdf-parse and inquirer stay outside and load when needed.

import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

await rm(join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', 'resume-worker': 'src/adapters/resume-worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  external: Object.keys(dependencies),
  // Bundled CommonJS libraries call require for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), licensesOf(metafile));

/** The licence text of every package that went into the bundle, as their licences ask. */
function licensesOf({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    ),
  );
  return [...packages]
    .sort()
    .map((name) => `## ${name}\n\n${licenseOf(name)}\n`)
    .join('\n');
}

function licenseOf(name) {
  for (const file of [
    'LICENSE',
    'LICENSE.md',
    'license',
    'LICENSE.txt',
    'License',
    'LICENSE-MIT',
  ]) {
    try {
      return readFileSync(join(root, 'node_modules', name, file), 'utf8').trim();
    } catch {
      // Packages spell the name of this file in many ways.
    }
  }
  return `${JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).license} licence`;
}
