import { describe, expect, it } from 'vitest';
import { MACHINE_INSTRUCTIONS } from '../../../src/core/evidence/machine-instructions.ts';
import { STANCE_LISTS } from '../../../src/core/evidence/stance-lists.ts';
import {
  CLAIMS,
  PSEUDO_TRIGGERS,
  STANCE_TRIGGERS,
} from '../../../src/core/evidence/stance-triggers.ts';
import { parsePhrase } from '../../../src/core/glossary/phrase.ts';

const ALL = [
  ...STANCE_TRIGGERS.flatMap(({ phrases }) => phrases),
  ...PSEUDO_TRIGGERS,
  ...CLAIMS,
  ...MACHINE_INSTRUCTIONS,
];

// A phrase that does not parse never matches, and nobody would notice.
describe('words that stance is read from', () => {
  it.each(ALL)('%s', (phrase) => {
    expect(parsePhrase(phrase)).toMatchObject({ ok: true });
  });

  it('name only lists that exist', () => {
    const lists = new Set(STANCE_LISTS.map(({ name }) => name));
    const named = ALL.flatMap((phrase) =>
      [...phrase.matchAll(/@([a-z-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !lists.has(name ?? ''))).toEqual([]);
  });
});
