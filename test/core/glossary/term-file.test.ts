import { describe, expect, it } from 'vitest';
import { parseListFile, parseTermFile } from '../../../src/core/glossary/term-file.ts';
import { describeProblem } from '../../../src/views/problem.ts';
import { changed, MINIMAL_TERM } from './minimal-term.ts';

function problemsOf(text: string): readonly string[] {
  const parsed = parseTermFile({ file: 'bees.yaml', id: 'bees', text });
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

const ALL_KEYS =
  'term, industry, also_called, meaning, on_a_resume, confused_with, phrases, look_alikes, examples, non_examples, titles, levels, red_flags, related, refs';
const LOOK_FOR = 'ask: Tell me about a swarm.\n    look_for: ';
const FLAG = 'ask: Tell me about a swarm.';

describe('a good file', () => {
  it.each([
    ['the least that is needed', MINIMAL_TERM],
    ['a byte order mark', `\uFEFF${MINIMAL_TERM}`],
    ['line ends of Windows', MINIMAL_TERM.replaceAll('\n', '\r\n')],
    ['no line end at its end', MINIMAL_TERM.trimEnd()],
    ['a comment of the usual form', changed('term: Beekeeping', 'term: Beekeeping # the craft')],
    ['a # in quotes', changed('- keep bees', '- "C #"')],
    ['a # in a block', changed('meaning: Keeping bees.', 'meaning: >\n  bee #1 in\n  the land')],
    ['yes and no, which are text', changed('- keep bees', '- yes\n  - no')],
    ['a date, which is text', changed('- keep bees', '- 2020-01-01')],
    ['a tab within a text', changed('keep bees', 'keep\tbees')],
    ['an @ in quotes', changed('- keep bees', '- "@country bees"')],
    ['an alias that is used', changed('- keep bees', '- &b keep bees\n  - *b')],
    [
      'both anchors',
      changed('[box, bees]', '[box, bees]\n        weak: A jar.\n        strong: A home.'),
    ],
    ['a look_for', changed(FLAG, `${LOOK_FOR}{absent: [swarm]}`)],
    ['an indicator with phrases', changed('- Splits a hive', '- {sign: Splits, phrases: [split]}')],
    ['refs', `${MINIMAL_TERM}refs: {onet: 45-2093.00}\n`],
  ])('passes with %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('reads into the term it describes', () => {
    const parsed = parseTermFile({ file: 'x.yaml', id: 'bees', text: MINIMAL_TERM });
    expect(parsed.ok && parsed.value).toMatchObject({
      id: 'bees',
      name: 'Beekeeping',
      aliases: [],
      phrases: ['keep bees'],
      titles: { typical: 'Beekeeper', similar: [] },
      levels: {
        junior: { years: { min: 0, max: 2 }, indicators: [{ sign: 'Feeds a hive', phrases: [] }] },
        senior: { years: { min: 5, max: null } },
      },
      redFlags: [{ couldAlsoMean: 'Left out for brevity.' }],
    });
    expect(parsed.ok && parsed.value.redFlags[0]).not.toHaveProperty('lookFor');
  });
});

describe('traps of YAML', () => {
  it.each([
    [
      'C #',
      changed('- keep bees', '- C #'),
      '6:5 YAML takes the # for a comment and reads only "C"; put the text in quotes: "C #"',
    ],
    [
      'C #sharp',
      changed('- keep bees', '- C #sharp'),
      '6:5 YAML takes the # for a comment and reads only "C"; put the text in quotes: "C #sharp"',
    ],
    [
      '1.10',
      changed('- keep bees', '- 1.10'),
      '6:5 1.10 is read as the number 1.1; put it in quotes: "1.10"',
    ],
    [
      'a number as a title',
      changed('Beekeeper', '007'),
      '12:12 007 is read as the number 7; put it in quotes: "007"',
    ],
    [
      'true',
      changed('- keep bees', '- true'),
      '6:5 true is read as true or false; put it in quotes: "true"',
    ],
    [
      'Go: lang in a list',
      changed('- keep bees', '- Go: lang'),
      '6:5 this is read as a key with a value because of the colon; put the text in quotes: "Go: lang"',
    ],
    [
      'Go: lang behind a key',
      changed('term: Beekeeping', 'term: Go: lang'),
      '1:7 this is read as a key with a value because of the colon; put the text in quotes: "Go: lang"',
    ],
    [
      'Go: lang where a map may stand',
      changed('- Splits a hive', '- Splits: a hive'),
      '25:9 this is read as a key with a value because of the colon; put the text in quotes: "Splits: a hive"',
    ],
    [
      '@x',
      changed('- keep bees', '- @country bees'),
      '6:5 text cannot start with @ in YAML; put it in quotes: "@..."',
    ],
    [
      'a backtick',
      changed('- keep bees', '- `bees`'),
      '6:5 text cannot start with ` in YAML; put it in quotes: "`..."',
    ],
    [
      '* with a space',
      changed('- keep bees', '- * bees'),
      '6:5 text cannot start with * in YAML; put it in quotes: "*..."',
    ],
    [
      '*x, an alias of nothing',
      changed('- keep bees', '- *bees'),
      '6:5 text cannot start with * in YAML; put it in quotes: "*..."',
    ],
    [
      '&x y, which would lose x',
      changed('- keep bees', '- &bees honey'),
      '6:5 text cannot start with & in YAML; put it in quotes: "&..."',
    ],
    [
      'a choice without quotes',
      changed('- keep bees', '- {bees,hives}'),
      '6:5 text cannot start with { in YAML; put it in quotes: "{..."',
    ],
    [
      'a choice first, without quotes',
      changed('- keep bees', '- {keep,have} bees'),
      "6:17 text goes on after a closing quote or bracket; put all of it in single quotes: '...'",
    ],
    [
      'an exact phrase first',
      changed('- keep bees', '- "C#" developer'),
      "6:10 text goes on after a closing quote or bracket; put all of it in single quotes: '...'",
    ],
    [
      '!x',
      changed('- keep bees', '- !bees honey'),
      '6:5 the YAML tag !bees means nothing here; if it is text, put it in quotes',
    ],
    [
      'a tab',
      changed('  - keep bees', '\t- keep bees'),
      '6:1 there is a tab; YAML is indented with spaces only',
    ],
    [
      'an open quote',
      changed('- keep bees', '- "keep bees'),
      '6:5 this is not valid YAML: the quote that opens here is never closed',
    ],
    [
      'a duplicate key',
      changed('industry: Farming', 'industry: Farming\nterm: Other'),
      '3:1 "term" stands twice; keep one',
    ],
    [
      'a duplicate key below',
      changed('  typical: Beekeeper', '  typical: Beekeeper\n  typical: Other'),
      '13:3 "typical" stands twice; keep one',
    ],
    [
      'a second document',
      `${MINIMAL_TERM}---\n${MINIMAL_TERM}`,
      '43:1 this is not valid YAML: a line of --- starts a second file within this one',
    ],
    ['nothing', '', '1:1 the file is empty; start from another term file'],
    ['a comment only', '# later\n', '1:1 the file is empty; start from another term file'],
    ['a list', '- bees\n', '1:1 the file should be a map, and is a list'],
    [
      'line ends of Windows',
      changed('years: 2-5', 'years: lots').replaceAll('\n', '\r\n'),
      '23:12 lots is not a range of years; write "0-2", "2-5" or "5+"',
    ],
    [
      'a byte order mark',
      `\uFEFF${changed('term: Beekeeping', 'term: 1.10')}`,
      '1:7 1.10 is read as the number 1.1; put it in quotes: "1.10"',
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([`bees.yaml:${expected}`]);
  });

  it('refuses an alias bomb, and soon', () => {
    const row = (name: string, of: string): string =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(',')}]`;
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const rows = names.slice(1).map((name, index) => row(name, names[index] ?? ''));
    const start = performance.now();
    expect(problemsOf(['a: &a [x,x]', ...rows].join('\n'))).toEqual([
      'bees.yaml:1:1 the file repeats itself through too many YAML aliases (*name); write the text out',
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('what a file must say', () => {
  it.each([
    ['a missing key', changed('term: Beekeeping\n', ''), '1:1 "term" is missing'],
    ['a missing key below', changed('    years: 2-5\n', ''), '23:5 mid: "years" is missing'],
    [
      'a missing level',
      MINIMAL_TERM.replace(/ {2}mid:[\s\S]*?(?= {2}senior)/, ''),
      '14:3 levels: "mid" is missing',
    ],
    [
      'an unknown key',
      changed('industry: Farming', 'industry: Farming\ncolour: red'),
      `3:1 "colour" is not a key here; what may stand here: ${ALL_KEYS}`,
    ],
    [
      '__proto__',
      changed('industry: Farming', 'industry: Farming\n__proto__: {polluted: yes}'),
      `3:1 "__proto__" is not a key here; what may stand here: ${ALL_KEYS}`,
    ],
    [
      'a text for a list',
      changed('phrases:\n  - keep bees', 'phrases: keep bees'),
      '5:10 phrases should be a list, and is text',
    ],
    [
      'a text for a map',
      changed('titles:\n  typical: Beekeeper', 'titles: Beekeeper'),
      '11:9 titles should be a map, and is text',
    ],
    ['a key without a value', changed('term: Beekeeping', 'term:'), '1:6 term is empty'],
    ['blanks', changed('term: Beekeeping', 'term: "  "'), '1:7 term is empty'],
    ['an empty item', changed('- keep bees', '-  '), '6:6 phrases, item 1 is empty'],
    [
      'an empty list',
      changed('phrases:\n  - keep bees', 'phrases: []'),
      '5:10 phrases has none; it needs at least 1',
    ],
    [
      'one thing to listen for',
      changed('[box, bees]', '[box]'),
      '21:21 listen_for has 1; it needs at least 2',
    ],
    [
      'six things to listen for',
      changed('[box, bees]', '[a, b, c, d, e, f]'),
      '21:21 listen_for has 6; at most 5 are allowed',
    ],
    [
      'years in words',
      changed('years: 0-2', 'years: two'),
      '15:12 two is not a range of years; write "0-2", "2-5" or "5+"',
    ],
    [
      'years the wrong way round',
      changed('years: 2-5', 'years: 5-2'),
      '23:12 5-2 is not a range of years; write "0-2", "2-5" or "5+"',
    ],
    [
      'a bad ESCO reference',
      `${MINIMAL_TERM}refs: {esco: ftp://x}\n`,
      '43:14 ftp://x is not a valid esco',
    ],
    [
      'a bad O*NET reference',
      `${MINIMAL_TERM}refs: {onet: 45-2093}\n`,
      '43:14 45-2093 is not a valid onet',
    ],
    [
      'weak alone',
      changed('[box, bees]', '[box, bees]\n        weak: A jar.'),
      '19:9 "strong" is missing; give both weak and strong, or neither',
    ],
    [
      'strong alone',
      changed('[box, bees]', '[box, bees]\n        strong: A home.'),
      '19:9 "weak" is missing; give both weak and strong, or neither',
    ],
    [
      'look_for without either',
      changed(FLAG, `${LOOK_FOR}{}`),
      '43:15 look_for needs either absent or present',
    ],
    [
      'look_for with both',
      changed(FLAG, `${LOOK_FOR}{absent: [swarm], present: [swarm]}`),
      '43:15 look_for needs either absent or present',
    ],
    [
      'an indicator without phrases',
      changed('- Splits a hive', '- {sign: Splits}'),
      '25:9 indicators, item 1: "phrases" is missing',
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([`bees.yaml:${expected}`]);
  });

  it.each([
    ['on_resume', 'on_a_resume', changed('on_a_resume', 'on_resume')],
    ['seniro', 'senior', changed('  senior:', '  seniro:')],
    ['expects', 'expect', changed('expect: The box', 'expects: The box')],
    ['onett', 'onet', `${MINIMAL_TERM}refs: {onett: 45-2093.00}\n`],
    ['tipical', 'typical', changed('typical', 'tipical')],
  ])('%s: did you mean %s?', (slip, meant, text) => {
    const line = problemsOf(text).find((one) => one.includes(`"${slip}" is not a`));
    expect(line).toContain(`; did you mean "${meant}"?`);
  });

  it('calls a level a level', () => {
    expect(problemsOf(changed('  senior:', '  seniro:'))).toContain(
      'bees.yaml:30:3 "seniro" is not a level; did you mean "senior"?',
    );
  });
});

describe('phrases', () => {
  it.each([
    ['*', 'starts or ends with *; a * stands between words'],
    ['bees *', 'starts or ends with *; a * stands between words'],
    ['bee*', 'has a * inside a word; words are found in all their forms already'],
    ['{a,b', 'has a { or } without its other half'],
    ['"C#', 'has a " without its other half'],
    ['between @ and', 'has an @ without the name of a word list, like @country'],
    ['& &', 'has no word in it'],
    [`${'{a,b,c,d} '.repeat(6)}bees`, 'stands for more than 1000 phrases; split it'],
  ])('%s %s', (phrase, expected) => {
    const shown = `bees.yaml:6:5 the phrase "${phrase}" ${expected}`;
    expect(problemsOf(changed('- keep bees', `- '${phrase}'`))).toEqual([shown]);
  });

  it.each([
    ['look_alikes', `${MINIMAL_TERM}look_alikes: ['{a']\n`, '43:15'],
    ['an indicator', changed('- Splits a hive', "- {sign: Splits, phrases: ['{a']}"), '25:34'],
    ['a red flag', changed(FLAG, `${LOOK_FOR}{absent: ['{a']}`), '43:25'],
  ])('are looked at in %s too', (_, text, place) => {
    expect(problemsOf(text)).toEqual([
      `bees.yaml:${place} the phrase "{a" has a { or } without its other half`,
    ]);
  });
});

it('reports all problems at once, in the order of the file', () => {
  const text = [
    ['term: Beekeeping', 'term: 1.10'],
    ['industry: Farming', 'industry: ""'],
    ['typical', 'tipical'],
    ['years: 0-2', 'years: two'],
    ['[swarm, spring]', '[swarm]'],
  ].reduce((file, [piece = '', by = '']) => changed(piece, by, file), MINIMAL_TERM);
  expect(problemsOf(text)).toEqual([
    'bees.yaml:1:7 1.10 is read as the number 1.1; put it in quotes: "1.10"',
    'bees.yaml:2:11 industry is empty',
    'bees.yaml:12:3 titles: "typical" is missing',
    'bees.yaml:12:3 "tipical" is not a key here; did you mean "typical"?',
    'bees.yaml:15:12 two is not a range of years; write "0-2", "2-5" or "5+"',
    'bees.yaml:29:21 listen_for has 1; it needs at least 2',
  ]);
});

describe('a word list', () => {
  const problems = (text: string): readonly string[] => {
    const parsed = parseListFile({ file: 'lists/hive.yaml', id: 'hive', text });
    return parsed.ok ? [] : parsed.problems.map(describeProblem);
  };
  it.each([
    ['list: hive\nabout: Kinds of hives.\nentries: [Langstroth, Dadant]\n', []],
    [
      'list: Hive Kinds\nabout: Kinds.\nentries: [Dadant]\n',
      ['lists/hive.yaml:1:7 Hive Kinds is not a valid list'],
    ],
    [
      'list: hive\nabout: Kinds.\nentries: []\n',
      ['lists/hive.yaml:3:10 entries has none; it needs at least 1'],
    ],
    [
      'list: hive\nabout: Kinds.\nentires: [Dadant]\n',
      [
        'lists/hive.yaml:1:1 "entries" is missing',
        'lists/hive.yaml:3:1 "entires" is not a key here; did you mean "entries"?',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});
