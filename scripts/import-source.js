// Imports a TypeScript source file as it stands, for scripts and benchmarks.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}
