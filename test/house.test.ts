import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, MOST_LINES, violationsOf } from './house.ts';

const SRC = new URL('../src/', import.meta.url);
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

describe('the house stands', () => {
  it('finds the sources', () => expect(FILES.length).toBeGreaterThan(40));

  it.each(FILES)('%s keeps the rules', (path) => {
    expect(violationsOf(path, readFileSync(new URL(path, SRC), 'utf8'))).toEqual([]);
  });

  it('only the launcher sets the exit code', () => {
    const launcher = readFileSync(new URL('../bin/recruit.js', import.meta.url), 'utf8');
    expect(launcher).toMatch(/process\.exitCode = code;/);
    // It ends the process only when both streams have written what they were given.
    expect(launcher.match(/process\.exit\(/g)).toHaveLength(1);
    expect(launcher).toContain(
      "process.stdout.write('', () => process.stderr.write('', () => process.exit()));",
    );
  });
});

describe('the checker sees what breaks a rule', () => {
  it.each([
    ['core/glossary/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core/glossary/a.ts', "import fs from 'fs';"],
    ['core/glossary/a.ts', "import type { Resume } from '../resume/resume.ts';"],
    ['core/glossary/a.ts', "export { scan } from '../evidence/scan.ts';"],
    ['core/glossary/a.ts', "export * from '../../views/term.ts';"],
    ['core/resume/a.ts', "import { splitWords } from '../glossary/words.ts';"],
    ['core/resume/a.ts', "import 'pdf-parse';"],
    ['core/interview/a.ts', "import { createScanner } from '../evidence/scan.ts';"],
    ['core/interview/a.ts', "import { type A, createScanner } from '../evidence/scan.ts';"],
    ['core/evidence/a.ts', "import type { Sheet } from '../interview/question-sheet.ts';"],
    ['views/a.ts', "import { findTerm } from '../core/glossary/glossary.ts';"],
    ['views/a.ts', "import { renderText } from '../render/text.ts';"],
    ['render/a.ts', "import type { Term } from '../core/glossary/term.ts';"],
    ['render/text.ts', "import { Chalk } from 'chalk';"],
    ['render/a.ts', "const { x } = await import('../views/term.ts');"],
    ['commands/a.ts', "import { join } from 'node:path';"],
    ['commands/a.ts', "import { createTerminal } from '../adapters/terminal.ts';"],
    ['commands/a.ts', "const x = await import('../adapters/terminal.ts');"],
    ['commands/a.ts', 'import {\n  a,\n  b,\n} from\n  "inquirer";'],
    ['cli.ts', "import { createTerminal } from './adapters/terminal.ts';"],
    ['cli.ts', "import { findTerm } from './core/glossary/glossary.ts';"],
    ['ports.ts', "import { findTerm } from './core/glossary/glossary.ts';"],
    ['ports.ts', "import type { Document } from './render/document.ts';"],
    ['adapters/clock.ts', "import { parse } from 'yaml';"],
    ['adapters/clock.ts', "import { termView } from '../views/term.ts';"],
    ['main.ts', "import { parse } from 'yaml';"],
    ['utils/a.ts', 'export const x = 1;\nimport "./b.ts";'],
    ['core/glossary/a.ts', "const x = await import(name + '.ts');"],
    ['core/glossary/a.ts', "const x = require('fs');"],
    ['core/glossary/a.ts', "import { a } from './b.js';"],
    ['core/glossary/a.ts', 'const now = Date.now();'],
    ['core/resume/a.ts', 'const now = new Date();'],
    ['core/resume/a.ts', 'const n = Math.random();'],
    ['core/resume/a.ts', 'const home = process.env;'],
    ['views/a.ts', 'console.log(1);'],
    ['commands/a.ts', 'process.exitCode = 1;'],
    ['adapters/a.ts', 'process.exit(1);'],
    ['render/a.ts', 'function f(x: any): void {}'],
    ['render/a.ts', 'const x: Map<string, any> = y;'],
    ['render/a.ts', 'const x = y as string;'],
    ['adapters/a.ts', 'const x = y as any;'],
    ['core/glossary/a.ts', `${'const x = 1;\n'.repeat(MOST_LINES)}const y = 2;\n`],
  ])('in %s, case %#', (path, source) => {
    expect(violationsOf(path, source)).not.toEqual([]);
  });

  it.each([
    [
      'core/glossary/a.ts',
      "/** Never import('node:fs'), not any file. */\nconst x = 1; // console",
    ],
    ['core/glossary/a.ts', "const LEVELS = ['as any', 'process.env'] as const;"],
    ['core/glossary/a.ts', 'const x = new Date(0);'],
    ['core/interview/a.ts', "import type { ScanReport } from '../evidence/scan-report.ts';"],
    ['core/interview/a.ts', "import { type A, type B } from '../evidence/scan-report.ts';"],
    ['views/a.ts', "import type { Term } from '../core/glossary/term.ts';"],
    ['commands/a.ts', "const { x } = await import('../core/evidence/scan.ts');"],
    ['adapters/resume-reader.ts', "import { Worker } from 'node:worker_threads';"],
    ['core/glossary/a.ts', 'const x = 1;\n'.repeat(MOST_LINES)],
  ])('lets pass %s, case %#', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });
});

it('reads every form of import', () => {
  const source = `import a from './a.ts';
import './b.ts';
import type { C } from './c.ts';
import { type D, e } from './d.ts';
import {
  type F,
} from "./f.ts";
export { g } from './g.ts';
export * as h from './h.ts';
export type { I } from './i.ts';
export const notAnImport = 'from nowhere';
const j = await import('./j.ts');
type K = typeof import('./k.ts');
`;
  expect(importsOf(source)).toEqual([
    { from: './a.ts', typeOnly: false },
    { from: './b.ts', typeOnly: false },
    { from: './c.ts', typeOnly: true },
    { from: './d.ts', typeOnly: false },
    { from: './f.ts', typeOnly: true },
    { from: './g.ts', typeOnly: false },
    { from: './h.ts', typeOnly: false },
    { from: './i.ts', typeOnly: true },
    { from: './j.ts', typeOnly: false },
    { from: './k.ts', typeOnly: true },
  ]);
});
