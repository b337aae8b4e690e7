import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { RecruitError } from '../errors.ts';
import type { TermFolder } from './term-files.ts';

/** The user's own term folders: RECRUIT_TERMS, or else `terms` in the nearest recruit.yaml upward. */
export async function userFolders(
  env: NodeJS.ProcessEnv,
  workingDirectory: string,
): Promise<readonly TermFolder[]> {
  const named = env['RECRUIT_TERMS'];
  if (named) return named.split(delimiter).filter(Boolean).map(toFolder);
  const file = findUpward('recruit.yaml', workingDirectory);
  return file ? (await termsIn(file)).map((path) => toFolder(resolve(dirname(file), path))) : [];
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

async function termsIn(file: string): Promise<readonly string[]> {
  const { parse } = await import('yaml');
  const wrong = (reason: string): RecruitError =>
    new RecruitError('usage', `${file}: ${reason}`, 'Write it like this: terms: [my-terms]');
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'), { maxAliasCount: 10 });
  } catch {
    throw wrong('this is not valid YAML');
  }
  if (value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) throw wrong('a key "terms" is expected');
  for (const [key, folders] of Object.entries(value)) {
    if (key !== 'terms') throw wrong(`"${key}" is not a setting; the only one is "terms"`);
    const list: unknown[] = Array.isArray(folders) ? folders : [folders];
    if (!list.every((one): one is string => typeof one === 'string'))
      throw wrong('terms should be a folder, or a list of folders');
    return list;
  }
  return [];
}
