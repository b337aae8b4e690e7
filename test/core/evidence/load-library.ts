import { fileURLToPath } from 'node:url';
import { createTermSource } from '../../../src/adapters/term-source.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';

/** The shipped library, read afresh from its files. */
export function loadLibrary(): Promise<Glossary> {
  return createTermSource({
    shipped: fileURLToPath(new URL('../../../terms', import.meta.url)),
    cache: { read: () => undefined, draft: () => undefined, write: () => false },
    version: 'test',
    env: {},
    workingDirectory: '/',
  }).load([]);
}
