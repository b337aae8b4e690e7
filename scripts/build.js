// Bundles src into dist: one file for what every call needs, because loading many small files is most
// of what `recruit explain` costs, and one for each heavy part, which loads only when it is needed.

import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// Each of these becomes a file of its own in dist, and is imported from there.
const HEAVY = {
  'resume-worker': 'src/adapters/resume-worker.ts',
  scan: 'src/core/evidence/scan.ts',
  trace: 'src/core/evidence/trace.ts',
  'term-library': 'src/adapters/term-library.ts',
  'settings-file': 'src/adapters/settings-file.ts',
  table: 'src/render/table.ts',
  matrix: 'src/render/matrix-bands.ts',
  html: 'src/render/html.ts',
  'resume-reader': 'src/adapters/resume-reader.ts',
  'colour-ink': 'src/render/colour-ink.ts',
  'interview-world': 'src/adapters/interview-world.ts',
  'command-read': 'src/commands/read.ts',
  'command-menu': 'src/commands/menu.ts',
  'command-questions': 'src/commands/questions.ts',
  'scan-writer': 'src/commands/scan-writer.ts',
  'command-merge': 'src/commands/merge.ts',
  'command-diff': 'src/commands/diff.ts',
  'command-trace': 'src/commands/trace.ts',
  'command-interview': 'src/commands/interview.ts',
  'command-scorecard': 'src/commands/scorecard.ts',
  'command-panel': 'src/commands/panel.ts',
  'command-sessions': 'src/commands/sessions.ts',
  'command-amend': 'src/commands/amend.ts',
  'command-verify': 'src/commands/verify.ts',
  'command-kit': 'src/commands/kit.ts',
};

await rm(join(root, 'dist'), { recursive: true, force: true });
const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Less to compile at each start; short lines keep stack traces useful.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  external: Object.keys(dependencies),
  // Bundled CommonJS libraries call require for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};
const built = await Promise.all([
  build({
    ...common,
    entryPoints: { main: 'src/main.ts' },
    plugins: [keepApart(), withoutChildProcess()],
  }),
  build({ ...common, entryPoints: HEAVY, splitting: true, plugins: [withoutChildProcess()] }),
]);
const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), licensesOf(inputs));

/** The licence text of every package that went into the bundle, as their licences ask. */
function licensesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
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

/** Leaves dynamic imports of the heavy parts as imports of their own files. */
function keepApart() {
  return {
    name: 'keep-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const name = Object.keys(HEAVY).find(
          (one) => join(resolveDir, path) === join(root, HEAVY[one]),
        );
        return name && { path: `./${name}.js`, external: true };
      });
    },
  };
}

/** commander loads child_process for executable subcommands, of which recruit has none. */
function withoutChildProcess() {
  return {
    name: 'without-child-process',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('node_modules/commander')
          ? { path: 'none', namespace: 'none' }
          : undefined,
      );
      onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
