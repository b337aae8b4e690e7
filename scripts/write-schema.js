// Writes schema/*.schema.json from the schemas in core; a test fails while they differ.
import { writeFileSync } from 'node:fs';
import { importSource } from './import-source.js';

const { jsonSchemaOf } = await importSource('core/glossary/term-schema.ts');
const { jsonSchemaOfDiff } = await importSource('core/evidence/report-diff-schema.ts');
const { jsonSchemaOfRecord } = await importSource('core/evidence/scan-report-schema.ts');
for (const [file, schema] of [
  ['term', jsonSchemaOf('term')],
  ['word-list', jsonSchemaOf('list')],
  ['scan-report', jsonSchemaOfRecord()],
  ['report-diff', jsonSchemaOfDiff()],
]) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  writeFileSync(new URL(`../schema/${file}.schema.json`, import.meta.url), text);
}
