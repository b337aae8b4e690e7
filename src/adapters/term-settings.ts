import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import type { TermFolder } from './term-files.ts';

/** The user's own term folders: RECRUIT_TERMS, or else `terms` in the nearest recruit.yaml upward. */
export async function userFolders(
  env: NodeJS.ProcessEnv,
  workingDirectory: string,
): Promise<readonly TermFolder[]> {
  const named = env['RECRUIT_TERMS'];
  if (named) return named.split(delimiter).filter(Boolean).map(toFolder);
  const file = findUpward('recruit.yaml', workingDirectory);
  if (!file) return [];
  const { readSettings } = await import('./settings-file.ts');
  return readSettings(file).terms.map((path) => toFolder(resolve(dirname(file), path)));
}

function toFolder(path: string): TermFolder {
  return { path, shipped: false };
}

function findUpward(name: string, from: string): string | undefined {
  const candidate = join(from, name);
  if (existsSync(candidate)) return candidate;
  const parent = dirname(from);
  return parent === from ? undefined : findUpward(name, parent);
}
