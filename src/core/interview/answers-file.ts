import type { FilePlace } from '../glossary/problem.ts';
import { parseYamlFile } from '../glossary/yaml-file.ts';
import type { KitFileProblem } from './kit-file.ts';

/** What is typed in an interview, line by line, or what is wrong with the file. */
export type AnswersResult =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problems: readonly KitFileProblem[] };

/**
 * Reads a file of answers: a YAML list, each item one line as it would be typed (`4`,
 * `n + knew it`). Never throws.
 */
export function parseAnswersFile(file: string, text: string): AnswersResult {
  const parsed = parseYamlFile(file, text);
  if (!parsed.ok) return parsed;
  const { value, placeOf } = parsed.yaml;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const problems: KitFileProblem[] = [...parsed.problems];
  if (!Array.isArray(value)) problems.push(wrongKind(placeOf([]), 'the file', 'list'));
  const lines = items.map((item, index) => {
    if (typeof item !== 'string' && typeof item !== 'number') {
      problems.push(wrongKind(placeOf([index]), `item ${index + 1}`, 'text'));
    }
    return String(item);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lines };
}

function wrongKind(place: FilePlace, key: string, expected: string): KitFileProblem {
  return { ...place, fault: { code: 'wrong-kind', key, expected, found: 'something else' } };
}
