import type { EvidenceRow, EvidenceTable, Finding } from '../core/evidence/evidence-table.ts';
import type { Block, Document, Field, Matrix, MatrixRow } from '../render/document.ts';
import { FINDING_MEANINGS, FINDING_WORDS, NOTHING_FOUND } from './finding.ts';
import { count } from './passage.ts';
import { describeReadFailure } from './read-failure.ts';

/** Stands in the row of a file that could not be read. */
const UNREAD = 'unread';
const ORDER: readonly Finding[] = [
  'led',
  'used',
  'studied',
  'listed',
  'limited',
  'other',
  'wished',
  'negated',
];

/** What many resumes show: terms by files, what the words mean, and what could not be read. */
export function evidenceTableView(table: EvidenceTable, isWhole: boolean): Document {
  const { rows } = table;
  const folder = commonFolder(rows.map(({ file }) => file));
  const unread = rows.filter((row) => 'failure' in row);
  const where = folder === '' ? '' : ` in ${folder}`;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `Evidence: ${count(rows.length, 'file')}${where}` },
      ...(isWhole ? [] : [INTERRUPTED]),
      ...(rows.length === 0 ? [] : [body(table, folder)]),
      ...(rows.length === 0 ? [] : [{ kind: 'fields', fields: legend(table) } as const]),
      ...(unread.length === 0 ? [] : unreadBlocks(unread, folder)),
      { kind: 'paragraph', text: [{ text: FOOTER, style: 'muted' }] },
    ],
  };
}

const FOOTER =
  'In the order of the files. Each word is the strongest thing that one resume says of one term; it is no score. The report of a file has the passages: recruit scan FILE, or --full for all.';

const INTERRUPTED: Block = {
  kind: 'paragraph',
  text: [{ text: 'Not whole: the run was interrupted, and files are missing.', style: 'strong' }],
};

function body({ terms, rows }: EvidenceTable, folder: string): Block {
  if (terms.length === 0)
    return { kind: 'paragraph', text: 'None of the terms was found in any of the files.' };
  const hasFlags = rows.some((row) => 'redFlags' in row && row.redFlags > 0);
  const matrix: Matrix = {
    kind: 'matrix',
    rowName: 'File',
    columnName: 'Term',
    columns: terms.map(({ name }) => name),
    noteName: hasFlags ? 'Red flags' : undefined,
    rows: rows.map((row) => toRow(row, terms, folder)),
    words: ORDER.map((finding) => FINDING_WORDS[finding]),
  };
  return matrix;
}

function toRow(row: EvidenceRow, terms: EvidenceTable['terms'], folder: string): MatrixRow {
  const name = nameIn(folder, row.file);
  if ('failure' in row) return { name, cells: [], instead: UNREAD };
  return {
    name,
    cells: terms.map(({ id }) => {
      const finding = row.findings.get(id);
      return finding === undefined ? '' : FINDING_WORDS[finding];
    }),
    ...(row.redFlags > 0 && { note: `${row.redFlags} to clarify` }),
  };
}

/** Only words that occur are explained. */
function legend({ rows }: EvidenceTable): readonly Field[] {
  const seen = new Set(
    rows.flatMap((row) => ('findings' in row ? [...row.findings.values()] : [])),
  );
  return [
    ...ORDER.filter((finding) => seen.has(finding)).map((finding) => ({
      name: FINDING_WORDS[finding],
      text: FINDING_MEANINGS[finding],
    })),
    { name: '-', text: NOTHING_FOUND },
  ];
}

function unreadBlocks(
  unread: readonly Extract<EvidenceRow, { readonly failure: unknown }>[],
  folder: string,
): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: `Unread: ${count(unread.length, 'file')}` },
    {
      kind: 'paragraph',
      text: 'Nothing is known of these people yet, for or against them.',
    },
    {
      kind: 'list',
      ordered: false,
      items: unread.map(({ file, failure }) => ({
        text: describeReadFailure(nameIn(folder, file), failure),
      })),
    },
  ];
}

/** The folder that holds all files, with its slash; empty where there is none, or only one file. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  const steps = first.split('/').slice(0, -1);
  for (let depth = steps.length; depth > 0; depth--) {
    const folder = `${steps.slice(0, depth).join('/')}/`;
    if (others.every((file) => file.startsWith(folder))) return folder;
  }
  return '';
}

function nameIn(folder: string, file: string): string {
  return file === '-' ? 'standard input' : file.slice(folder.length);
}
