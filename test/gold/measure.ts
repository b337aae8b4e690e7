import { createScanner } from '../../src/core/evidence/scan.ts';
import type { TermEvidence } from '../../src/core/evidence/scan-report.ts';
import type { Stance } from '../../src/core/evidence/stance.ts';
import { strongerOf } from '../../src/core/evidence/strength.ts';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import type { Resume } from '../../src/core/resume/resume.ts';
import { resumeOf } from '../core/resume/resume-of.ts';

/** A sentence with what a recruiter would call it. */
export interface GoldSentence {
  readonly label: string;
  readonly section: string;
  readonly sentence: string;
}

/** What the terms made of the sentences. */
export interface GoldFigures {
  /** Sentences which are evidence, by stance `shown`: how many there are, and how many were found. */
  readonly yes: number;
  readonly found: number;
  readonly counted: number;
  readonly no: number;
  readonly wronglyCounted: number;
  readonly stances: number;
  readonly stancesRight: number;
  /** Of what counted as evidence, the share that is. */
  readonly precision: number;
  /** Of what is evidence, the share that counted. */
  readonly recall: number;
  readonly stanceAccuracy: number;
  /** Sentences that came out otherwise than labelled. */
  readonly misses: readonly { readonly gold: GoldSentence; readonly got: string }[];
}

const HEADINGS: Readonly<Record<string, string>> = {
  experience: 'EXPERIENCE\n\nOfficer, Office of Records\nMarch 2015 - June 2018\n\n• ',
  skills: 'SKILLS\n\n',
  summary: 'SUMMARY\n\n',
  objective: 'OBJECTIVE\n\n',
  education: 'EDUCATION\n\n',
  interests: 'INTERESTS\n\n',
  awards: 'AWARDS\n\n',
  headline: '',
};

/** Reads lines of label, section and sentence; the first line names the columns. */
export function parseGold(text: string): readonly GoldSentence[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', section = '', sentence = ''] = line.split('\t');
      return { label, section, sentence };
    });
}

/** Scans a resume for each sentence, which holds nothing else, and compares. */
export function measureGold(
  sentences: readonly GoldSentence[],
  glossary: Glossary,
  term: string,
): GoldFigures {
  const scan = createScanner({
    tool: 'bench',
    glossary,
    today: '2026-11-24',
    level: undefined,
    wanted: [term],
  });
  const results = sentences.map((gold) => {
    const resume = toResume(gold);
    const report = scan({ file: 'gold', sha256: '', resume });
    return { gold, stances: stancesOf(report.terms, term) };
  });
  return tally(results);
}

/** A sentence of any trade, with the term it speaks of, its stance and, if that is `shown`, its strength. */
export interface StanceSentence {
  readonly term: string;
  readonly stance: string;
  readonly strength: string;
  readonly section: string;
  readonly sentence: string;
}

/** How many of the sentences were found, and read as they are meant. */
export interface StanceFigures {
  readonly all: number;
  readonly found: number;
  readonly stancesRight: number;
  /** Of those found as `shown`, and meant so. */
  readonly shown: number;
  readonly strengthsRight: number;
  readonly misses: readonly { readonly gold: StanceSentence; readonly got: string }[];
}

/** Reads lines of term, stance, strength, section and sentence; the first line names the columns. */
export function parseStances(text: string): readonly StanceSentence[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [term = '', stance = '', strength = '', section = '', sentence = ''] = line.split('\t');
      return { term, stance, strength, section, sentence };
    });
}

/** Scans a resume for each sentence with the whole library, and compares what its term makes of it. */
export function measureStances(
  sentences: readonly StanceSentence[],
  glossary: Glossary,
): StanceFigures {
  const scan = createScanner({
    tool: 'bench',
    glossary,
    today: '2026-11-24',
    level: undefined,
    wanted: [],
  });
  const results = sentences.map((gold) => {
    const report = scan({ file: 'gold', sha256: '', resume: toResume(gold) });
    const evidence = report.terms.find(({ term }) => term === gold.term)?.evidence ?? [];
    const stances = [...new Set(evidence.map(({ stance }) => stance))].join(' + ');
    const strength = evidence.map((one) => one.strength).reduce(strongerOf, 'listed');
    return { gold, stances, strength };
  });
  const found = results.filter(({ stances }) => stances !== '');
  const right = found.filter(({ gold, stances }) => stances === gold.stance);
  const shown = right.filter(({ gold }) => gold.stance === 'shown');
  const strong = shown.filter(({ gold, strength }) => strength === gold.strength);
  return {
    all: results.length,
    found: found.length,
    stancesRight: right.length,
    shown: shown.length,
    strengthsRight: strong.length,
    misses: results
      .filter((one) => !right.includes(one) || (shown.includes(one) && !strong.includes(one)))
      .map(({ gold, stances, strength }) => ({
        gold,
        got: stances === 'shown' ? `shown ${strength}` : stances || 'nothing',
      })),
  };
}

interface Result {
  readonly gold: GoldSentence;
  readonly stances: ReadonlySet<Stance>;
}

function stancesOf(terms: readonly TermEvidence[], term: string): ReadonlySet<Stance> {
  const evidence = terms.find((item) => item.term === term)?.evidence ?? [];
  return new Set(evidence.map(({ stance }) => stance));
}

function tally(results: readonly Result[]): GoldFigures {
  const yes = results.filter(({ gold }) => gold.label === 'yes');
  const no = results.filter(({ gold }) => gold.label === 'no');
  const stanced = results.filter(({ gold }) => gold.label.startsWith('stance:'));
  const counted = yes.filter(({ stances }) => stances.has('shown'));
  const wrong = results.filter(({ gold, stances }) => gold.label !== 'yes' && stances.has('shown'));
  const right = stanced.filter(isRight);
  return {
    yes: yes.length,
    found: yes.filter(({ stances }) => stances.size > 0).length,
    counted: counted.length,
    no: no.length,
    wronglyCounted: wrong.length,
    stances: stanced.length,
    stancesRight: right.length,
    precision: counted.length / (counted.length + wrong.length),
    recall: counted.length / yes.length,
    stanceAccuracy: right.length / stanced.length,
    misses: results
      .filter((result) => !isRight(result))
      .map(({ gold, stances }) => ({ gold, got: [...stances].join(' + ') || 'nothing' })),
  };
}

function isRight({ gold, stances }: Result): boolean {
  if (gold.label === 'no') return !stances.has('shown');
  if (gold.label === 'yes') return stances.has('shown');
  return [...stances].join() === gold.label.slice('stance:'.length);
}

function toResume({ section, sentence }: Pick<GoldSentence, 'section' | 'sentence'>): Resume {
  const head = HEADINGS[section] ?? HEADINGS['experience'];
  return resumeOf(`A. Sample\na.sample@example.org\n\n${head}${sentence}\n`);
}
