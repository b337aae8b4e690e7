import { formatYears, LEVELS, type Level } from '../core/glossary/level.ts';
import type { LevelGuide, RedFlag, Term } from '../core/glossary/term.ts';
import type { Block, Document, Field, Rich } from '../render/document.ts';
import { LEVEL_NAMES, questionItem } from './question.ts';

/**
 * Everything a term file says, laid out for reading; one level only where `level` is given. `known`
 * are the ids, of those that the term names, that can be explained as well.
 */
export function termView(term: Term, known: readonly string[], level?: Level): Document {
  const levels = level ? [level] : LEVELS;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: term.name },
      { kind: 'fields', fields: nameFields(term) },
      { kind: 'paragraph', text: term.meaning },
      { kind: 'heading', level: 2, text: 'On a resume' },
      { kind: 'paragraph', text: term.onAResume },
      ...confusions(term),
      ...strings('How it reads in resumes', term.examples),
      ...strings('Looks alike, but is something else', term.nonExamples),
      { kind: 'heading', level: 2, text: 'Job titles' },
      { kind: 'fields', fields: titleFields(term) },
      ...levels.flatMap((name) => levelBlocks(name, term.levels[name])),
      { kind: 'heading', level: 2, text: 'Red flags: points to clarify' },
      { kind: 'list', ordered: false, items: term.redFlags.map(redFlagItem) },
      ...readNext(term, known),
    ],
  };
}

function nameFields(term: Term): readonly Field[] {
  return [
    { name: 'Industry', text: term.industry },
    ...optional('Also called', term.aliases.join(', ')),
    ...optional('ESCO', term.refs.esco ?? ''),
    ...optional('O*NET', term.refs.onet ?? ''),
  ];
}

function titleFields(term: Term): readonly Field[] {
  return [
    { name: 'Typical', text: term.titles.typical },
    ...optional('Also try searching for', term.titles.similar.join(', ')),
  ];
}

function optional(name: string, text: string): readonly Field[] {
  return text === '' ? [] : [{ name, text }];
}

function confusions(term: Term): readonly Block[] {
  if (term.confusedWith.length === 0) return [];
  const fields = term.confusedWith.map(({ term: name, difference }) => ({
    name,
    text: difference,
  }));
  return [
    { kind: 'heading', level: 2, text: 'Often confused with' },
    { kind: 'fields', fields },
  ];
}

function strings(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', ordered: false, items: items.map((text) => ({ text })) },
  ];
}

/** Commands to type: what the term is mixed up with first, as that misleads. */
function readNext(term: Term, known: readonly string[]): readonly Block[] {
  const confused = term.confusedWith.map((one) => one.term).filter((id) => known.includes(id));
  const related = term.related.filter((id) => known.includes(id) && !confused.includes(id));
  const item = (id: string, why: string) => ({
    text: [{ text: `recruit explain ${id}`, style: 'code' as const }, { text: why }],
  });
  const items = [
    ...confused.map((id) => item(id, ' (often confused with it)')),
    ...related.map((id) => item(id, '')),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Read next' },
    { kind: 'list', ordered: false, items },
  ];
}

function levelBlocks(level: Level, guide: LevelGuide): readonly Block[] {
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${LEVEL_NAMES[level]} (${formatYears(guide.years)} years)`,
    },
    { kind: 'heading', level: 3, text: 'Signs of this level' },
    { kind: 'list', ordered: false, items: guide.indicators.map((item) => ({ text: item.sign })) },
    { kind: 'heading', level: 3, text: 'Questions' },
    { kind: 'list', ordered: true, items: guide.questions.map(questionItem) },
  ];
}

function redFlagItem(flag: RedFlag): { text: Rich; blocks: readonly Block[] } {
  const fields: readonly Field[] = [
    { name: 'Why it matters', text: flag.why },
    { name: 'It could also mean', text: flag.couldAlsoMean },
    { name: 'Ask', text: flag.ask },
    { name: 'How it shows', text: lookForText(flag) },
  ];
  return { text: [{ text: flag.flag, style: 'strong' }], blocks: [{ kind: 'fields', fields }] };
}

function lookForText(flag: RedFlag): string {
  if (!flag.lookFor) return 'only an interview can tell';
  return flag.lookFor.when === 'absent'
    ? 'a scan reports it when the resume mentions nothing of the kind'
    : 'a scan reports it when the resume uses such wording';
}
