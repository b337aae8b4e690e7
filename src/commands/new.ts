import type { Glossary, Origin } from '../core/glossary/glossary.ts';
import { renameTerm } from '../core/glossary/term-copy.ts';
import { formatDraft, said, type TermDraft } from '../core/glossary/term-draft.ts';
import { idFor, isId } from '../core/glossary/term-id.ts';
import { EXIT, isRecruitError, RecruitError } from '../errors.ts';
import type { NewTermFile, Ports, TermPlace, TermShelf } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { addLibraryOptions, type Define, type LibraryOptions } from './command.ts';
import { fillInForm } from './new-form.ts';
import { offerEditor, showCheck } from './new-result.ts';
import { requireTerm } from './require-term.ts';

interface Options extends LibraryOptions {
  readonly from?: string;
  readonly id?: string;
}

/** `recruit new [NAME]` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(command)
    .argument('[name...]', 'the name of the term, as people write it')
    .option('--from <term>', 'begin with a copy of a term, or of a term file')
    .option('--id <id>', 'the name of the file without .yaml (default: made from the name)')
    .addHelpText(
      'after',
      '\nAsks for one thing after the other; what you type is written at once. Without a terminal it copies, or writes a file with places to fill, which recruit check names. The file goes into the last folder of --terms, RECRUIT_TERMS or recruit.yaml, else into the working folder, and nothing is ever written over. Its path is printed on standard output.\n\nExamples:\n  $ recruit new "Bee Keeping" --terms my-terms\n  $ recruit new --from bilateral-relations\n  $ recruit new "Desk Work" --from my-terms/bee-keeping.yaml',
    )
    .action(async (words: readonly string[], options: Options) => {
      const named: Named = { name: words.join(' ').trim(), id: options.id };
      refuseUnnamed(ports, named);
      const shelf = await ports.shelf();
      const place = await shelf.place(options.terms);
      const desk: Desk = { ports, shelf, place };
      const source = options.from === undefined ? undefined : await readSource(desk, options.from);
      const { file, fill } = await beginFile(desk, named, source);
      await fill();
      await showCheck(ports, place, file);
      await offerEditor(ports, shelf, place, file);
      await ports.output.write(`${cleanLine(file)}\n`);
      finish(EXIT.done);
    });
};

interface Desk {
  readonly ports: Ports;
  readonly shelf: TermShelf;
  readonly place: TermPlace;
}

/** What a term is to be called; an empty name is asked for. */
interface Named {
  readonly name: string;
  readonly id: string | undefined;
}

/** A file to copy. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/** A file that was begun, and the asking for what is still missing in it. */
interface Begun {
  readonly file: string;
  fill(): Promise<void>;
}

/** A term that is not finished, from the last time, must not keep the next one from being begun. */
async function readGlossary({ terms }: Ports, { existing }: TermPlace): Promise<Glossary> {
  try {
    return await terms.load(existing);
  } catch (error) {
    if (!isRecruitError(error) || error.kind !== 'term-file') throw error;
    return (await terms.inspect(existing)).glossary;
  }
}

async function readSource(desk: Desk, from: string): Promise<Source> {
  const { shelf, ports, place } = desk;
  if (shelf.has(from)) return { file: from, text: shelf.read(from) };
  const byId = (await ports.terms.locate([from], place.existing)).get(from);
  const file = byId?.file ?? (await fileByName(desk, from));
  return { file, text: shelf.read(file) };
}

async function fileByName({ ports, place }: Desk, name: string): Promise<string> {
  const glossary = await readGlossary(ports, place);
  const file = glossary.origins[(await requireTerm(glossary, name)).id]?.file;
  if (file !== undefined) return file;
  throw new RecruitError('usage', `there is no file of "${name}"`);
}

/** What cannot be asked for is refused before anything is read. */
function refuseUnnamed({ prompter }: Ports, { name, id }: Named): void {
  if (id !== undefined && !isId(id)) throw noId(`"${id}" is no id`);
  if (prompter.canAsk) return;
  if (name === '') {
    const hint = 'Give its name: recruit new "Bee Keeping" --from bilateral-relations.';
    throw new RecruitError('usage', 'there is nobody to ask what the term is called', hint);
  }
  if (id === undefined && idFor(name) === '') throw noId(`no file name can be made from "${name}"`);
}

const ID_RULE = 'in small letters, digits and hyphens, like bee-keeping';

function noId(message: string): RecruitError {
  return new RecruitError('usage', message, `Give one with --id, ${ID_RULE}.`);
}

/** Asks for a name, and for another one as long as there is a file of that name. */
async function beginFile(desk: Desk, named: Named, source: Source | undefined): Promise<Begun> {
  const { ports, shelf, place } = desk;
  let name = named.name;
  let id = named.id;
  for (;;) {
    if (name === '') name = await askName(ports);
    id ??= idFor(name) || (await askId(ports));
    const draft = said(new Map(), 'term', [name]);
    // Looked for before there is a file of this id in the folder.
    const replaced = (await ports.terms.locate([id], place.existing)).get(id);
    const begun = shelf.create(place, id, textOf(source, name, draft));
    if (begun.kind === 'begun') {
      sayWhere(desk, begun.file, replaced);
      return { file: begun.file, fill: () => fill(desk, begun, draft, source) };
    }
    const message = `there is a file ${begun.file} already; nothing was changed`;
    if (!ports.prompter.canAsk) {
      throw new RecruitError(
        'usage',
        message,
        'Give another name, or another file name with --id.',
      );
    }
    ports.output.tell(`${cleanLine(message)}.`);
    name = '';
    id = undefined;
  }
}

function textOf(
  source: Source | undefined,
  name: string,
  draft: TermDraft,
): (schema: string) => string {
  return (schema) => {
    if (!source) return formatDraft(draft, schema);
    const copy = renameTerm(source.text, name, schema);
    if (copy !== undefined) return copy;
    const hint = `recruit check ${source.file} says what is wrong with it.`;
    throw new RecruitError('usage', `${source.file} cannot be copied: it is no term file`, hint);
  };
}

async function askName({ prompter }: Ports): Promise<string> {
  const refuse = (text: string): string | undefined =>
    text.trim() === '' ? 'A term needs a name.' : undefined;
  return (await prompter.askText('What is the term called?', { refuse })).trim();
}

async function askId({ prompter }: Ports): Promise<string> {
  const refuse = (text: string): string | undefined =>
    isId(text.trim()) ? undefined : `Write it ${ID_RULE}.`;
  return (await prompter.askText(`The name of its file? (${ID_RULE})`, { refuse })).trim();
}

const WHO_SAYS: Readonly<Record<TermPlace['from'], string>> = {
  option: 'the folder that --terms names',
  settings: 'the folder that RECRUIT_TERMS or recruit.yaml names',
  'working-folder':
    'the working folder: name it with --terms, or in a recruit.yaml, to use the term',
};

function sayWhere({ ports, place }: Desk, file: string, replaced: Origin | undefined): void {
  ports.output.tell(cleanLine(`The file is ${file}, in ${WHO_SAYS[place.from]}.`));
  if (replaced) ports.output.tell(cleanLine(`It takes the place of ${replaced.file}.`));
}

async function fill(
  desk: Desk,
  begun: Extract<NewTermFile, { kind: 'begun' }>,
  draft: TermDraft,
  source: Source | undefined,
): Promise<void> {
  const { ports, place } = desk;
  if (source) {
    const words = `It is a copy of ${source.file}; but for the name every part still has to be written anew.`;
    ports.output.tell(cleanLine(words));
    return;
  }
  if (!ports.prompter.canAsk) return;
  const glossary = await readGlossary(ports, place);
  const save = (next: TermDraft): void => begun.rewrite((schema) => formatDraft(next, schema));
  try {
    await fillInForm({ ...ports, glossary, save }, draft);
  } catch (error) {
    if (!isRecruitError(error) || error.kind !== 'interrupted') throw error;
    const hint = `recruit check ${begun.file} names what is missing.`;
    throw new RecruitError('interrupted', `stopped; what you typed is in ${begun.file}`, hint);
  }
}
