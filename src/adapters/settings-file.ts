import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { RecruitError } from '../errors.ts';

/** What a recruit.yaml says. */
export interface Settings {
  /** Folders of term files, relative to the file. */
  readonly terms: readonly string[];
}

/** Reads a recruit.yaml. Throws a usage error that says what is wrong with it. */
export function readSettings(file: string): Settings {
  const wrong = (reason: string): RecruitError =>
    new RecruitError('usage', `${file}: ${reason}`, 'Write it like this: terms: [my-terms]');
  const value = parseFile(file, wrong);
  if (value === null) return { terms: [] };
  if (typeof value !== 'object' || Array.isArray(value)) throw wrong('a key "terms" is expected');
  const settings = new Map<string, unknown>(Object.entries(value));
  const unknown = [...settings.keys()].find((key) => key !== 'terms');
  if (unknown !== undefined) throw wrong(`"${unknown}" is not a setting; the only one is "terms"`);
  const folders = settings.get('terms') ?? [];
  const list: readonly unknown[] = Array.isArray(folders) ? folders : [folders];
  if (!list.every((one): one is string => typeof one === 'string')) {
    throw wrong('terms should be a folder, or a list of folders');
  }
  return { terms: list };
}

function parseFile(file: string, wrong: (reason: string) => RecruitError): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: 10 });
  } catch {
    throw wrong('this is not valid YAML');
  }
}
