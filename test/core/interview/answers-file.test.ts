import { expect, it } from 'vitest';
import { parseAnswersFile } from '../../../src/core/interview/answers-file.ts';

it('reads a list of lines as they would be typed', () => {
  const text = '- 4\n- n + knew it\n- \'n "I led it"\'\n- s\n- no time\n- "?"\n';
  expect(parseAnswersFile('a.yaml', text)).toEqual({
    ok: true,
    lines: ['4', 'n + knew it', 'n "I led it"', 's', 'no time', '?'],
  });
});

it.each([
  ['a: b\n', 1],
  ['- 4\n- [3]\n', 2],
  ['- 4\n- n: x\n', 2],
  ['- "4\n', 1],
  ['', 1],
])('says what is wrong with %j', (text, line) => {
  const result = parseAnswersFile('a.yaml', text);
  expect(result.ok ? [] : result.problems[0]).toMatchObject({ file: 'a.yaml' });
  expect(result.ok ? 0 : result.problems[0]?.line).toBeGreaterThanOrEqual(line);
});
