import { expect, it } from 'vitest';
import { noteOf } from '../../../src/core/resume/blind-note.ts';
import { findIdentity } from '../../../src/core/resume/identity.ts';
import { maskText } from '../../../src/core/resume/masked-text.ts';
import { readPlainText } from '../../../src/core/resume/plain-text.ts';

it.each([
  ['Jane Doe jane.doe@example.org', '[name] [e-mail]'],
  ['Jane Doe\njane.doe@example.org', '[name]\n[e-mail]'],
  ['Jane Doe, jane.doe@example.org', '[name], [e-mail]'],
  ['Jane Doe <jane.doe@example.org>', '[name] <[e-mail]>'],
  ['jane.doe@example.org, Jane Doe', '[e-mail], [name]'],
  ['Jane Doe (github.com/janedoe)', '[name] ([link])'],
])('a name beside an address is counted: %j', (head, masked) => {
  const resume = readPlainText(`${head}\n\nExperience\nNurse, Hospital, 2019 - 2021\n`);
  const identity = findIdentity(resume, 'resume.txt', '2026-11-24');
  expect(maskText(resume.text, identity.spans).text.split('\n\nExp')[0]).toBe(masked);
  const { masked: counts } = noteOf(identity);
  expect(Object.values(counts)).toEqual([1, 1]);
  expect(counts).toHaveProperty('name', 1);
});
