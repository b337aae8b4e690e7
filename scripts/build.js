// Bundles src into dist: one file for what every call needs, as loading many small files is most of what
// `recruit explain` costs, and one for each group of parts that are imported only when they are needed.
// They are CommonJS, because what the engine compiled of such a file can be kept between runs.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { importSource } from './import-source.js';

const root = new URL('..', import.meta.url).pathname;

// What is imported lazily and still belongs to every call, to reading documents, or to an interviewer who
// waits for the first question; all else is `more`.
const LIGHT = ['commands/explain', 'commands/list', 'render/text', 'render/markdown'];
const GROUPS = {
  interview: ['commands/interview', 'adapters/interview-world'],
  documents: [
    'commands/scan',
    'commands/read',
    'commands/trace',
    'core/evidence/scan',
    'core/evidence/trace',
    'adapters/kept-library',
  ],
  // Starts before anything else where documents are read.
  reader: ['adapters/resume-reader'],
  more: [],
};
const parts = Object.fromEntries(Object.keys(GROUPS).map((group) => [group, new Set()]));

await rm(join(root, 'dist'), { recursive: true, force: true });
const common = {
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Less to compile at each start; short lines keep stack traces useful.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  // All else is bundled, for speed; pdf-parse as a dependency also brings what draws pages for OCR.
  external: ['@napi-rs/canvas'],
  alias: {
    'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
    // Five times as fast as its module for import, which copies objects in a way that V8 is slow at.
    'js-yaml': join(root, 'node_modules/js-yaml/dist/js-yaml.cjs.js'),
  },
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
  plugins: [withoutChildProcess(), workedOut()],
};
const main = await build({
  ...common,
  entryPoints: { main: 'src/main.ts' },
  plugins: [keepApart(), ...common.plugins],
});
const reading = await build({
  ...common,
  entryPoints: {
    'resume-reading': 'src/adapters/resume-worker.ts',
    'library-worker': 'src/adapters/library-worker.ts',
  },
});
// First, as what it imports lazily belongs to the other groups.
const interview = await buildGroup('interview', [keepApart()]);
const groups = await Promise.all(['documents', 'reader', 'more'].map((group) => buildGroup(group)));
const bundles = [main, reading, interview, ...groups];
for (const { metafile } of bundles) await Promise.all(Object.keys(metafile.outputs).map(toAscii));
const name = createHash('sha256');
for (const { metafile } of bundles) {
  for (const file of Object.keys(metafile.outputs)) name.update(readFileSync(join(root, file)));
}
const starts = await build({
  ...common,
  define: { ...common.define, BUILD: JSON.stringify(name.digest('hex').slice(0, 16)) },
  entryPoints: {
    start: 'src/adapters/program-start.ts',
    'resume-worker': 'src/adapters/resume-worker-start.ts',
  },
});
const inputs = [...bundles, starts].flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), licensesOf(inputs));

/**
 * A source in ASCII takes one byte a letter when it is compiled, and means the same however it is read;
 * esbuild leaves letters beyond ASCII in regular expressions.
 */
async function toAscii(file) {
  const path = join(root, file);
  const escaped = readFileSync(path, 'utf8').replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  await writeFile(path, escaped);
}

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

/** A file of lazy parts: each runs when it is asked for by its path. */
function buildGroup(group, plugins = []) {
  const lines = [...parts[group]]
    .sort()
    .map((file) => `${JSON.stringify(file)}: () => require('./${file}'),`);
  return build({
    ...common,
    stdin: { contents: `module.exports = {${lines.join('\n')}};`, resolveDir: join(root, 'src') },
    outdir: undefined,
    outExtension: undefined,
    outfile: `dist/${group}.cjs`,
    plugins: [...plugins, ...common.plugins],
  });
}

function groupOf(part) {
  return Object.keys(GROUPS).find((group) => GROUPS[group].includes(part)) ?? 'more';
}

/** Leaves lazy imports to the files of their groups. */
function keepApart() {
  return {
    name: 'keep-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = relative(join(root, 'src'), join(resolveDir, path));
        const part = file.replace(/\.ts$/, '');
        if (LIGHT.includes(part)) return undefined;
        const group = groupOf(part);
        parts[group].add(file);
        return { path: file, namespace: 'part', pluginData: group };
      });
      onResolve(
        { filter: /^\.\/(?:interview|documents|reader|more)\.cjs$/, namespace: 'part' },
        ({ path }) => ({
          path,
          external: true,
        }),
      );
      onLoad({ filter: /./, namespace: 'part' }, ({ path, pluginData }) => ({
        contents: `module.exports = require('./${pluginData}.cjs')[${JSON.stringify(path)}]();`,
      }));
    },
  };
}

/** Replaces modules that hold nothing but data by what they come to. */
function workedOut() {
  return {
    name: 'worked-out',
    setup({ onLoad }) {
      onLoad({ filter: /trigger-postings\.ts$/ }, async ({ path }) => {
        const values = await importSource(relative(join(root, 'src'), path));
        const lines = Object.entries(values).map(
          ([key, value]) =>
            `export const ${key} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        );
        return { contents: lines.join('\n') };
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
