import { expand } from 'brace-expansion';
import { describe, expect, it } from 'vitest';
import { buildLists } from '../../../src/core/glossary/list-tries.ts';
import { parsePhrase, partsOf, writeOut } from '../../../src/core/glossary/phrase.ts';
import { findPhrases } from '../../../src/core/glossary/phrase-search.ts';
import { buildTrie } from '../../../src/core/glossary/phrase-trie.ts';
import fc from '../../property.ts';

const COUNTRIES = {
  name: 'country',
  entries: ['Japan', 'New Zealand', 'US', 'United States', 'Turkey', 'Peru', 'Korea'],
};

/** What one phrase finds in a text, as it stands there. */
function found(phrase: string, text: string): readonly string[] {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) throw new Error(parsed.fault);
  const matcher = buildTrie([{ group: 0, parts: parsed.parts }], buildLists([COUNTRIES]));
  return findPhrases(matcher, text).map(({ start, end }) => text.slice(start, end));
}

describe('rule 1: inflected forms, any case, across hyphens, line breaks and spaces', () => {
  it.each([
    ['bilateral relation', 'Managed Bilateral-\nRelations with Japan', ['Bilateral-\nRelations']],
    ['bilateral relation', 'BILATERAL   RELATIONS', ['BILATERAL   RELATIONS']],
    [
      'negotiate treaty',
      'negotiating treaties, negotiated treaty',
      ['negotiating treaties', 'negotiated treaty'],
    ],
    ['plan visit', 'planned visits', ['planned visits']],
    ['ministry relation', 'the ministry’s relations', ['ministry’s relations']],
    ['coordination meeting', 'coordi-\nnation meetings', ['coordi-\nnation meetings']],
    ['coordination', 'coordi\u00ad\nnation', ['coordi\u00ad\nnation']],
    ['cooperation', 'co-operation', ['co-operation']],
    ['co-operation', 'cooperation', ['cooperation']],
    ['bi-lateral talk', 'bilateral talks', ['bilateral talks']],
    ['financial', 'ﬁnancial', ['ﬁnancial']],
    ['bilateral', 'multibilateral bilaterally', []],
    ['relation', 'related relative relationship', []],
    ['import', 'important', []],
    ['us', 'used use', []],
    ['bilateral relation', 'bilateral. Relations', []],
    ['bilateral relation', 'bilateral, relations', []],
    ['bilateral relation', 'bilateral\n\nrelations', ['bilateral\n\nrelations'].slice(1)],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

describe('rule 2: capitals match capitals only', () => {
  it.each([
    ['IT support', 'IT support; it support', ['IT support']],
    ['R&D', 'led R&D, r&d', ['R&D']],
    ['KPI', 'KPIs and kpi', ['KPIs']],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

describe('rule 3: choices and gaps', () => {
  it.each([
    [
      'bilateral {tie,trade pact}',
      'bilateral ties, bilateral trade pacts',
      ['bilateral ties', 'bilateral trade pacts'],
    ],
    ['bilateral {trade ,}pact', 'bilateral pact', ['bilateral pact']],
    ['bilateral * negotiation', 'bilateral negotiations', ['bilateral negotiations']],
    [
      'bilateral * negotiation',
      'bilateral trade and fisheries negotiations',
      ['bilateral trade and fisheries negotiations'],
    ],
    [
      'bilateral * negotiation',
      'bilateral trade, investment, negotiations',
      ['bilateral trade, investment, negotiations'],
    ],
    ['bilateral * negotiation', 'bilateral a b c d negotiations', []],
    ['bilateral * negotiation', 'Went bilateral. Then negotiations', []],
    ['bilateral * negotiation', '• bilateral\n• negotiations', []],
    [
      'bilateral * negotiation',
      'bilateral (e.g. trade) negotiations',
      ['bilateral (e.g. trade) negotiations'],
    ],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

describe('rule 4: exact', () => {
  it.each([
    ['"C#"', 'C#, C, c#, C#x', ['C#']],
    ['".NET"', '.NET and ASP.NET and .net', ['.NET']],
    ['"Go"', 'Go, go, Going, GO', ['Go']],
    ['"C"', 'C++ and C# and C.', ['C']],
    ['"C++"', 'C++ C+++', ['C++']],
    ['"Trade  Pact"', 'Trade\nPact trade pact Trade Pacts', ['Trade\nPact']],
    ['{"C#",".NET"} developer', '.NET developers', ['.NET developers']],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
  it('is told apart from a letter that someone typed for it', () => {
    expect(found('\u{F0000} treaty', 'Go')).toEqual([]);
    expect(found('"Go"', 'Go')).toEqual(['Go']);
    expect(found('"C#"', 'Go')).toEqual([]);
  });
});

describe('rule 5: word lists', () => {
  it.each([
    [
      'agreement between @country and @country',
      'agreements between Japan and New Zealand',
      ['agreements between Japan and New Zealand'],
    ],
    ['@country-@country', 'Peru–Korea and US-Japan', ['Peru–Korea', 'US-Japan']],
    ['talks with @country', 'talks with TURKEY; talks with turkey', ['talks with TURKEY']],
    ['talks with @country', 'talks with the U.S., talks with U.S. envoys', ['talks with U.S.']],
    ['talks with @nowhere', 'talks with Japan', []],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

it('takes the longest of overlapping matches of one group', () => {
  const entries = ['bilateral', 'bilateral relation', 'relation with'].map((phrase) => {
    return { group: 0, parts: partsOf(phrase) };
  });
  const text = 'bilateral relations with all, bilateral';
  expect(findPhrases(buildTrie(entries, buildLists([])), text)).toEqual([
    { entry: 1, start: 0, end: 19 },
    { entry: 0, start: 30, end: 39 },
  ]);
});

it.each([
  ['', 'empty'],
  ['*', 'edge-gap'],
  ['bilateral *', 'edge-gap'],
  ['negotiat*', 'part-word-gap'],
  ['{a,b', 'open-brace'],
  ['a} b', 'open-brace'],
  ['"C#', 'open-quote'],
  ['between @ and', 'bare-at'],
  ['&', 'no-word'],
  ['{a,b,c,d}{a,b,c,d} {a,b,c,d}{a,b,c,d} {a,b,c,d}{a,b,c,d}', 'too-many-choices'],
])('says what is wrong with %j', (phrase, fault) => {
  expect(parsePhrase(phrase)).toEqual({ ok: false, fault });
});

it('stands for what a shell makes of it', () => {
  const piece = fc.constantFrom('a', 'b', ' ', '-', '{', ',', '}', '*', ' {a,}', '{b ,a}');
  const rowsOf = (phrase: string) =>
    writeOut(partsOf(phrase)).map((steps) =>
      steps
        .map((step) => ('lower' in step ? step.lower : '*'))
        .join(' ')
        .replace(/\*( \*)+/g, '*'),
    );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const phrase = pieces.join('');
      fc.pre(parsePhrase(phrase).ok);
      const written = expand(`x ${phrase.replace(/\{([^{},]*)\}/g, '$1')}`);
      fc.pre(!/[{}]/.test(written.join('')));
      const rows = rowsOf(phrase);
      for (const text of written) {
        const alone = rowsOf(text.slice(2));
        // No hyphen closed, and all of them.
        expect(rows).toContain(alone.at(0));
        expect(rows).toContain(alone.at(-1));
      }
    }),
    { numRuns: 2000 },
  );
});
