import { describe, expect, it } from 'vitest';
import { buildLists } from '../../../src/core/glossary/list-tries.ts';
import { parsePhrase, partsOf } from '../../../src/core/glossary/phrase.ts';
import { findPhrases, type PhraseMatch } from '../../../src/core/glossary/phrase-search.ts';
import { buildTrie } from '../../../src/core/glossary/phrase-trie.ts';
import fc from '../../property.ts';

const LISTS = [{ name: 'country', entries: ['Japan', 'New Zealand', 'US'] }];

function matches(phrases: readonly string[], text: string): readonly PhraseMatch[] {
  const entries = phrases.map((phrase, group) => {
    return { group, parts: partsOf(phrase) };
  });
  return findPhrases(buildTrie(entries, buildLists(LISTS)), text);
}

const letters = (least: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéüß'),
    minLength: least,
    maxLength: 9,
  });
const word = letters(1);
const wordsOf = fc.array(word, { minLength: 1, maxLength: 5 });
/** What may stand between two words of a phrase in a resume. */
const joint = fc.constantFrom(' ', '  ', '\n', ' \n ', '\t', '\u00A0', '-', '-\n', '‑', '–');
const shape = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
);
/** Text around the phrase that is no part of a word. */
const before = fc.constantFrom('', 'Did ', 'zzz, ', '(', '“', '• ', 'End. ');
const after = fc.constantFrom('', ' zzz', ', zzz', '.', ')', '”', ';\nzzz');

/** A phrase and the same words as a resume may have them. */
const written = fc
  .tuple(
    wordsOf,
    fc.array(joint, { minLength: 4, maxLength: 4 }),
    fc.array(shape, { minLength: 5, maxLength: 5 }),
  )
  .map(([words, joints, shapes]) => ({
    phrase: words.join(' '),
    text: words
      .map(
        (one, index) =>
          (shapes[index]?.(one) ?? one) + (words[index + 1] === undefined ? '' : joints[index]),
      )
      .join(''),
  }))
  // ß in capitals is SS, another word.
  .filter(({ phrase, text }) => !(phrase.includes('ß') && /SS/.test(text)));

describe('what a phrase is made from is found in it', () => {
  it('whatever the case, the hyphens, the line breaks and the spaces, in its exact place', () => {
    fc.assert(
      fc.property(written, before, after, ({ phrase, text }, head, tail) => {
        const found = matches([phrase], head + text + tail);
        expect(found).toContainEqual({
          entry: 0,
          start: head.length,
          end: head.length + text.length,
        });
      }),
    );
  });

  it('in capitals only where the phrase is in capitals', () => {
    const capitals = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIKLMNOPQRTUVWXYZ'),
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(capitals, (acronym) => {
        expect(matches([acronym], `in ${acronym}, yes`)).toEqual([
          { entry: 0, start: 3, end: 3 + acronym.length },
        ]);
        expect(matches([acronym], `in ${acronym.toLowerCase()}, no`)).toEqual([]);
      }),
    );
  });

  it('each choice of a choice, and across a gap of up to three words', () => {
    const fillers = fc.array(fc.constantFrom('qua', 'qui', 'quo'), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters(4), { minLength: 4, maxLength: 4 }),
        fillers,
        ([a, b, c, d] = [], gap) => {
          const phrase = `${a} {${b},${c}} * ${d}`;
          for (const choice of [b, c]) {
            const text = [a, choice, ...gap, d].join(' ');
            const whole = matches([phrase], text).some(
              ({ start, end }) => start === 0 && end === text.length,
            );
            expect(whole).toBe(gap.length <= 3);
          }
        },
      ),
    );
  });

  it('an exact phrase as it is written', () => {
    const exact = fc
      .tuple(letters(1), fc.constantFrom('', '#', '++', '.js', '/SQL', ' Pro'))
      .map(([name, sign]) => name.charAt(0).toUpperCase() + name.slice(1) + sign)
      .filter((name) => !name.startsWith('SS'));
    fc.assert(
      fc.property(exact, (name) => {
        expect(matches([`"${name}"`], `Knows ${name}, too`)).toEqual([
          { entry: 0, start: 6, end: 6 + name.length },
        ]);
        expect(matches([`"${name}"`], `Knows ${name}x, too`)).toEqual([]);
      }),
    );
  });
});

describe('inflected forms are found', () => {
  const verbs = [
    'negotiate',
    'draft',
    'plan',
    'advise',
    'coordinate',
    'manage',
    'lead',
    'carry',
    'travel',
    'audit',
    'develop',
    'submit',
    'write',
    'apply',
  ];
  const nouns = [
    'treaty',
    'agreement',
    'mission',
    'policy',
    'process',
    'visit',
    'embassy',
    'company',
    'report',
    'tie',
    'box',
    'branch',
  ];
  const plural = (noun: string): string =>
    noun.endsWith('y')
      ? `${noun.slice(0, -1)}ies`
      : /(?:s|x|ch)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`;
  const forms = (verb: string): readonly string[] => {
    if (verb.endsWith('y'))
      return [`${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`, `${verb}ing`];
    const stem = verb.replace(/e$/, '');
    const doubled = /^(?:plan|travel|submit)$/.test(verb) ? stem + stem.at(-1) : stem;
    return [`${doubled}ed`, `${doubled}ing`, `${verb}s`];
  };
  const pairs = verbs.flatMap((verb) => nouns.map((noun) => [verb, noun] as const));

  it('from the dictionary form in a resume, and the other way round', () => {
    for (const [verb, noun] of pairs) {
      for (const form of forms(verb)) {
        const text = `${form} ${plural(noun)}`;
        const whole = [{ entry: 0, start: 0, end: text.length }];
        expect(matches([`${verb} ${noun}`], text), text).toEqual(whole);
        const plain = `${verb} ${noun}`;
        expect(matches([text], plain), `${text} in ${plain}`).toEqual([
          { entry: 0, start: 0, end: plain.length },
        ]);
      }
    }
  });
});

describe('a phrase is never found inside a longer word', () => {
  it('whatever stands before it', () => {
    fc.assert(
      fc.property(letters(3), letters(3), (inner, outer) => {
        expect(matches([inner], `a ${outer}${inner} b`)).toEqual([]);
      }),
    );
  });

  it('whatever stands behind it, but an ending of an inflected form', () => {
    const tail = fc.constantFrom(
      'ation',
      'ative',
      'ness',
      'ist',
      'ism',
      'able',
      'ment',
      'zzz',
      '7',
    );
    fc.assert(
      fc.property(letters(3), tail, (inner, outer) => {
        expect(matches([inner], `a ${inner}${outer} b`)).toEqual([]);
      }),
    );
  });
});

describe('nothing breaks it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        ...'ab{},*@"-&.# \n\u00AD$\\',
        'country',
        '..',
        '\u{F0000}',
        '\u{F8FE}',
      ),
    }),
  );

  it('parsePhrase never throws', () => {
    fc.assert(
      fc.property(anything, (phrase) => {
        expect(typeof parsePhrase(phrase).ok).toBe('boolean');
      }),
    );
  });

  it('findPhrases never throws, and its places lie within the text, in order', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), anything, (phrases, text) => {
        const found = matches(
          ['bilateral {a,b} * tie', 'a', '"a#"', 'with @country', ...phrases],
          text,
        );
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('phrases do not get into one another’s way', () => {
  const few = fc.constantFrom('trade', 'pact', 'talks', 'tie', 'bilateral', 'with', 'Japan');
  const phrase = fc.oneof(
    fc.array(few, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    fc.tuple(few, few).map(([a, b]) => `${a} * ${b}`),
    fc.tuple(few, few, few).map(([a, b, c]) => `{${a},${b}} ${c}`),
    few.map((one) => `${one} @country`),
  );
  const text = fc.array(few, { maxLength: 12 }).map((words) => words.join(' '));

  it('other groups never change what a group finds', () => {
    fc.assert(
      fc.property(phrase, fc.array(phrase, { maxLength: 6 }), text, (own, others, page) => {
        const alone = matches([own], page);
        const among = matches([own, ...others], page).filter(({ entry }) => entry === 0);
        expect(among).toEqual(alone);
      }),
    );
  });

  it('matches of one group never overlap, and the longest of them is among those kept', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), text, (phrases, page) => {
        const entries = phrases.map((one) => {
          return { group: 0, parts: partsOf(one) };
        });
        const found = findPhrases(buildTrie(entries, buildLists(LISTS)), page);
        for (const [index, match] of found.entries()) {
          expect(match.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
        const length = (match: PhraseMatch): number => match.end - match.start;
        const single = phrases.flatMap((one) => matches([one], page));
        expect(Math.max(0, ...found.map(length))).toBe(Math.max(0, ...single.map(length)));
      }),
    );
  });
});
