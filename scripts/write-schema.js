// Writes schema/*.schema.json from the schemas in core/glossary; a test fails while they differ.
import { writeFileSync } from 'node:fs';
import { importSource } from './import-source.js';

const { jsonSchemaOf } = await importSource('core/glossary/term-schema.ts');
for (const [kind, file] of [
  ['term', 'term'],
  ['list', 'word-list'],
]) {
  const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
  writeFileSync(new URL(`../schema/${file}.schema.json`, import.meta.url), text);
}
