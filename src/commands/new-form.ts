import type { Glossary } from '../core/glossary/glossary.ts';
import { didYouMean } from '../core/glossary/nearest.ts';
import { listsOf, parsePhrase } from '../core/glossary/phrase.ts';
import { tryPhrases } from '../core/glossary/phrase-trial.ts';
import { lintQuestion } from '../core/glossary/question-lint.ts';
import { said, type TermDraft } from '../core/glossary/term-draft.ts';
import { type FormPart, type FormSection, TERM_FORM } from '../core/glossary/term-form.ts';
import type { Output, Prompter } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { describeFault } from '../views/problem.ts';
import { wrapProse } from './help-style.ts';

/** What the questions of a form need. */
export interface FormDesk {
  readonly prompter: Prompter;
  readonly output: Output;
  readonly glossary: Pick<Glossary, 'terms' | 'lists'>;
  /** Is called with the draft after each answer, and on Ctrl-C with what was half typed. */
  save(draft: TermDraft): void;
}

const SAY_HOW =
  'Enter alone leaves a place to fill in later. What you type is written at once; Ctrl-C stops.';

/** Asks for everything about a new term but its name, one thing at a time. */
export async function fillInForm(desk: FormDesk, begun: TermDraft): Promise<void> {
  sayProse(desk, SAY_HOW);
  let draft = await askIndustry(desk, begun);
  for (const section of TERM_FORM) {
    if (!(await isWanted(desk, section))) continue;
    for (const part of section.parts) {
      draft = await askPart(desk, part, draft);
      draft = await mendTrial(desk, part, draft);
    }
  }
}

async function isWanted({ prompter }: FormDesk, { title }: FormSection): Promise<boolean> {
  if (title === undefined) return true;
  return prompter.choose(title, [
    { name: 'Now', value: true },
    { name: 'Later, in the file', value: false },
  ]);
}

function sayProse({ output }: FormDesk, text: string): void {
  output.say(`\n${wrapProse(text, output.width)}`);
}

async function askIndustry(desk: FormDesk, draft: TermDraft): Promise<TermDraft> {
  const industries = [...new Set(desk.glossary.terms.map((term) => term.industry))].sort();
  const chosen = await desk.prompter.choose('Which industry?', [
    ...industries.map((industry) => ({ name: industry, value: industry })),
    { name: 'Another one', value: '' },
  ]);
  if (chosen !== '') return keep(desk, said(draft, 'industry', [chosen]));
  const ask = 'What is the industry called?';
  const help = 'Written alike in all its terms.';
  return askPart(desk, { path: 'industry', kind: 'text', ask, help }, draft);
}

async function askPart(desk: FormDesk, part: FormPart, draft: TermDraft): Promise<TermDraft> {
  sayProse(desk, part.help);
  let now = draft;
  let ask = part.ask;
  for (;;) {
    const next = await askOne(desk, part, now, ask);
    if (next === now || part.kind === 'text') return next;
    now = next;
    ask = 'Another one? (Enter: that is all)';
  }
}

/** The draft with what was typed or pasted, or the very same one where nothing was. */
async function askOne(
  desk: FormDesk,
  part: FormPart,
  draft: TermDraft,
  ask: string,
): Promise<TermDraft> {
  let typing = '';
  let pasted: readonly string[] = [];
  try {
    const text = await desk.prompter.askText(ask, {
      refuse: (one) => complaint(desk, part, one.trim()),
      watch: (one) => {
        typing = one;
      },
      takeMore: (lines) => {
        pasted = lines;
      },
    });
    sayPasted(desk, part, pasted);
    return add(desk, part, draft, [text, ...pasted]);
  } catch (error) {
    add(desk, part, draft, [typing]);
    throw error;
  }
}

function add(
  desk: FormDesk,
  part: FormPart,
  draft: TermDraft,
  lines: readonly string[],
): TermDraft {
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (texts.length === 0) return draft;
  // Of a text that was pasted the line ends mean nothing.
  const added = part.kind === 'texts' ? texts : [texts.join(' ')];
  return keep(desk, said(draft, part.path, [...(draft.get(part.path) ?? []), ...added]));
}

/** What is pasted behind the first line never stood at a prompt, and is not asked for again. */
function sayPasted(desk: FormDesk, part: FormPart, pasted: readonly string[]): void {
  for (const line of pasted) {
    const wrong = complaint(desk, part, line);
    desk.output.say(cleanLine(`+ ${line}`));
    if (wrong !== undefined) desk.output.say(cleanLine(`  ${wrong}`));
  }
}

/** Saves it before anything else happens. */
function keep(desk: FormDesk, draft: TermDraft): TermDraft {
  desk.save(draft);
  return draft;
}

function complaint({ glossary }: FormDesk, part: FormPart, text: string): string | undefined {
  if (text === '') return undefined;
  switch (part.check) {
    case 'phrase':
      return phraseComplaint(glossary, text);
    case 'question': {
      const finding = lintQuestion(text);
      return finding && describeFault({ code: 'unlawful-question', ...finding });
    }
    case 'term-id': {
      const ids = glossary.terms.map(({ id }) => id);
      if (ids.includes(text)) return undefined;
      const near = didYouMean(text, ids);
      return describeFault({ code: 'unknown-related', id: text, ...(near && { near }) });
    }
    default:
      return undefined;
  }
}

function phraseComplaint({ lists }: FormDesk['glossary'], phrase: string): string | undefined {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) return describeFault({ code: 'bad-phrase', phrase, fault: parsed.fault });
  const names = lists.map(({ name }) => name);
  const unknown = listsOf(parsed.parts).find((list) => !names.includes(list));
  if (unknown === undefined) return undefined;
  const near = didYouMean(unknown, names);
  return describeFault({ code: 'unknown-list', list: unknown, ...(near && { near }) });
}

/** Tries what was just written, as check will, and asks for more where it does not hold. */
async function mendTrial(desk: FormDesk, part: FormPart, draft: TermDraft): Promise<TermDraft> {
  let now = draft;
  for (;;) {
    const wrong = trialOf(desk, part, now);
    if (wrong === undefined) return now;
    desk.output.say(cleanLine(wrong));
    const isPhrase = part.check === 'phrase';
    if (!isPhrase) return now;
    const next = await askOne(desk, part, now, 'Another phrase? (Enter: leave it for later)');
    if (next === now) return now;
    now = next;
  }
}

function trialOf({ glossary }: FormDesk, { path }: FormPart, draft: TermDraft): string | undefined {
  const textsAt = (one: string): readonly string[] => draft.get(one) ?? [];
  const tried = (lines: string) =>
    tryPhrases(textsAt('phrases'), textsAt('look_alikes'), glossary.lists, textsAt(lines));
  if (path === 'phrases' && textsAt('phrases').length > 0) {
    const missed = tried('examples').find(({ phrase }) => phrase === undefined);
    return missed && `No phrase finds: ${missed.line}`;
  }
  if (path !== 'non_examples' && path !== 'look_alikes') return undefined;
  const found = tried('non_examples').find(({ phrase }) => phrase !== undefined);
  if (found) return `The phrase ${found.phrase} finds: ${found.line}`;
  const lost = path === 'look_alikes' && textsAt('look_alikes').length > 0;
  const missed = lost && tried('examples').find(({ phrase }) => phrase === undefined);
  return missed ? `Now no phrase finds: ${missed.line}` : undefined;
}
