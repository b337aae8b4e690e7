import { describe, expect, it } from 'vitest';
import type { FiledTerm } from '../../../src/core/glossary/filed-term.ts';
import { checkLibrary, type LibraryCheck } from '../../../src/core/glossary/library-check.ts';
import { gradeOf } from '../../../src/core/glossary/problem.ts';
import { parseTermFile } from '../../../src/core/glossary/term-file.ts';
import { describeProblem } from '../../../src/views/problem.ts';
import { changed, MINIMAL_TERM } from './minimal-term.ts';

type Owner = Partial<Pick<FiledTerm, 'shipped' | 'checked'>>;

function fileOf(id: string, text: string, owner: Owner = {}): FiledTerm {
  const parsed = parseTermFile({ file: `${id}.yaml`, id, text });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { term: parsed.value, yaml: parsed.yaml, shipped: false, checked: true, ...owner };
}

function check(...files: readonly FiledTerm[]): LibraryCheck {
  return checkLibrary(
    files,
    [],
    files.map(({ term }) => term.id),
  );
}

/** What a check says of terms, without what it says of how little stands in them. */
function problemsOf(...files: readonly FiledTerm[]): readonly string[] {
  return check(...files)
    .problems.filter(({ fault }) => fault.code !== 'too-few' && fault.code !== 'no-anchors')
    .map(describeProblem);
}

/** Another term than the minimal one in everything that is held against others. */
function otherTerm(id: string): string {
  let count = 0;
  return MINIMAL_TERM.replace('keep bees', `herd ${id}`)
    .replace('Keeps bees for years', `Herding ${id} in the hills`)
    .replace('Keeping bees.', `Walking behind ${id}.`)
    .replace(/(ask|expect): .*/g, (_, key) => `${key}: About ${id} ${key} ${count++} of them`);
}

const bees = fileOf('bees', MINIMAL_TERM);

describe('examples', () => {
  it('are found by the phrases of their own term', () => {
    const text = changed('- Keeps bees for years', '- Had wasps');
    expect(problemsOf(fileOf('bees', text))).toEqual([
      'bees.yaml:8:5 no phrase of this file finds the example "Had wasps"',
    ]);
  });

  it('are not found by an unrelated term, with both places', () => {
    const goats = otherTerm('goats').replace('herd goats', 'herd goats\n  - bees for years');
    expect(problemsOf(bees, fileOf('goats', goats))).toEqual([
      'bees.yaml:8:5 the phrase "bees for years" of goats (goats.yaml:7:5) finds this example too; narrow the phrase, or name the two terms as related',
    ]);
    expect(check(bees, fileOf('goats', goats)).figures.crossMatches).toBe(1);
  });

  it('may be found by a related term, not by one that it is only confused with', () => {
    const goats = otherTerm('goats').replace('herd goats', 'herd goats\n  - bees for years');
    const confused = `${MINIMAL_TERM}confused_with:\n  - {term: goats, difference: They have four legs.}\n`;
    expect(problemsOf(fileOf('bees', confused), fileOf('goats', goats))).toHaveLength(1);
    const related = [
      fileOf('bees', `${MINIMAL_TERM}related: [goats]\n`),
      fileOf('goats', `${goats}related: [bees]\n`),
    ];
    expect(problemsOf(...related)).toEqual([]);
    expect(check(...related).figures).toMatchObject({ crossMatches: 0, sharedWithRelated: 1 });
  });

  it('of terms that are not checked show which phrase is too wide, once', () => {
    const more = changed('- Keeps bees for years', '- Keeps bees for years\n  - Kept many bees');
    const shipped = fileOf('bees', more.replace('keep bees', 'keep * bees'), {
      shipped: true,
      checked: false,
    });
    const goats = otherTerm('goats').replace('herd goats', 'herd goats\n  - bees');
    expect(problemsOf(shipped, fileOf('goats', goats))).toEqual([
      'goats.yaml:7:5 the phrase "bees" also finds "Keeps bees for years", an example of bees (bees.yaml:8:5), and 1 more; narrow it, or name that term as related',
    ]);
  });

  it('are tried apart from one another', () => {
    const text = changed('- Keeps bees for years', '- Keeps bees\n  - Bees keep').replace(
      '- keep bees',
      '- keep bees\n  - bees bees',
    );
    expect(problemsOf(fileOf('bees', text))).toEqual([
      'bees.yaml:10:5 no phrase of this file finds the example "Bees keep"',
    ]);
  });

  it('are all tried, in batches', () => {
    const many = Array.from({ length: 450 }, (_, at) => `  - Keeps bees in year ${at}`).join('\n');
    const text = changed('  - Keeps bees for years', `${many}\n  - Had wasps`);
    expect(problemsOf(fileOf('bees', text))).toEqual([
      'bees.yaml:458:5 no phrase of this file finds the example "Had wasps"',
    ]);
    expect(check(fileOf('bees', text)).figures.examples).toBe(452);
  });
});

describe('related terms', () => {
  const goats = otherTerm('goats');

  it('exist', () => {
    expect(
      problemsOf(fileOf('bees', `${MINIMAL_TERM}related: [goat]\n`), fileOf('goats', goats)),
    ).toEqual(['bees.yaml:43:11 there is no term "goat"; did you mean "goats"?']);
  });

  it('name one another', () => {
    const one = fileOf('bees', `${MINIMAL_TERM}related: [goats]\n`);
    expect(problemsOf(one, fileOf('goats', goats))).toEqual([
      expect.stringMatching(/^bees\.yaml:43:11 goats \(goats\.yaml:1:1\) does not name this term/),
    ]);
    expect(problemsOf(one, fileOf('goats', `${goats}related: [bees]\n`))).toEqual([]);
  });

  it('that are shipped need not name a term of the user', () => {
    const shipped = fileOf('goats', goats, { shipped: true, checked: false });
    expect(problemsOf(fileOf('bees', `${MINIMAL_TERM}related: [goats]\n`), shipped)).toEqual([]);
  });
});

describe('texts', () => {
  const again = otherTerm('goats').replace(
    /ask: About goats ask 0 of them/,
    'ask: What is a hive?',
  );

  it('are not the same as others, with both places', () => {
    expect(problemsOf(bees, fileOf('goats', again))).toEqual([
      'goats.yaml:19:14 this question says the same as that of bees (bees.yaml:19:14); write one of the two anew',
    ]);
    expect(check(bees, fileOf('goats', again)).figures.nearDuplicates).toBe(1);
  });

  it('are reported in the file that is checked', () => {
    const wild = { ...fileOf('goats', again), checked: false };
    expect(problemsOf(bees, wild)).toEqual([
      expect.stringMatching(/^bees\.yaml:19:14 .*goats\.yaml/),
    ]);
    expect(problemsOf({ ...bees, checked: false }, wild)).toEqual([]);
  });

  it('of questions may not ask about the person, at their line', () => {
    expect(
      problemsOf(fileOf('bees', changed('Tell me about a swarm.', 'How old are you?'))),
    ).toEqual([
      'bees.yaml:42:10 "how old are you": an interview may not ask about age; ask, say: How would you go about this part of the work?',
    ]);
  });

  it('of probes may not either', () => {
    const probed = changed(
      'listen_for: [box, bees]',
      'listen_for: [box, bees]\n        probes: [Are you married?]',
    );
    expect(problemsOf(fileOf('bees', probed))).toEqual([
      expect.stringMatching(/^bees\.yaml:22:18 "are you married"/),
    ]);
  });
});

describe('a single term', () => {
  it.each([
    ['years: 2-5', 'years: 1-5', 'mid is 1-5 years and junior 0-2'],
    ['years: 2-5', 'years: 3-5', 'mid is 3-5 years and junior 0-2'],
    ['years: 2-5', 'years: 2+', 'senior is 5+ years and mid 2+'],
  ])('has years without holes: %s written as %s', (before, after, message) => {
    const found = problemsOf(fileOf('bees', changed(before, after)));
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it('is told what is missing in it, as advice', () => {
    const { problems } = check(bees);
    expect(problems.filter(({ fault }) => gradeOf(fault) === 'fault')).toEqual([]);
    expect(problems.map(describeProblem)).toEqual([
      'bees.yaml:16:5 indicators has 1; a complete term has at least 3 here',
      'bees.yaml:18:5 questions has 1; a complete term has at least 2 here',
      'bees.yaml:19:9 weak and strong are missing; say what a poor answer and an outstanding one sound like',
      ...Array(7).fill(expect.any(String)),
    ]);
  });

  it('has a meaning that is easy to read', () => {
    const hard =
      'Systematically orchestrating institutional apicultural responsibilities necessitates considerable administrative deliberation';
    expect(problemsOf(fileOf('bees', changed('Keeping bees.', `${hard}.`)))).toEqual([
      expect.stringMatching(
        /^bees\.yaml:3:10 meaning has a Gunning fog index of \d\d.*"Systematically .*deliberation\."$/,
      ),
    ]);
  });
});
