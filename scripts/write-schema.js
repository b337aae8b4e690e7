// Writes schema/*.schema.json from the schemas in core/glossary; a test fails while they differ.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: "export { jsonSchemaOf } from './src/core/glossary/term-schema.ts';",
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(outputFiles[0].text).toString('base64');
const { jsonSchemaOf } = await import(`data:text/javascript;base64,${code}`);
for (const [kind, file] of [
  ['term', 'term'],
  ['list', 'word-list'],
]) {
  const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
  writeFileSync(new URL(`../schema/${file}.schema.json`, import.meta.url), text);
}
