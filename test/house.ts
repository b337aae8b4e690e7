/**
 * The rules of the house as data, and a checker that holds one source file against them. It reads
 * text, not syntax trees: the formatter sees to it that every import starts its own line.
 */

/** What a room may import. Rooms and files are paths below `src`, without an ending. */
interface Allowance {
  /** Rooms or single files, whatever is taken from them. */
  readonly values: readonly string[];
  /** Rooms or single files of which only types may be taken. */
  readonly types?: readonly string[];
  /** Packages, `node:` for all of Node's own. */
  readonly packages?: readonly string[];
}

/** "Who may import whom". The first entry whose path holds a file counts for it. */
const ALLOWED: Readonly<Record<string, Allowance>> = {
  'core/glossary/readability': {
    values: ['core/glossary'],
    packages: ['gunning-fog', 'syllable'],
  },
  'core/glossary': {
    values: ['core/glossary'],
    packages: [
      'brace-expansion',
      'fastest-levenshtein',
      'js-yaml',
      'minisearch',
      'stemmer',
      'yaml',
      'zod',
    ],
  },
  'core/resume': { values: ['core/resume'] },
  'core/evidence': {
    values: ['core/evidence', 'core/glossary', 'core/resume'],
    packages: ['zod'],
  },
  'core/interview': {
    values: ['core/interview', 'core/glossary'],
    types: ['core/evidence'],
    packages: ['yaml', 'zod', 'zod/mini'],
  },
  // Levels, ratings and keys are data of the trade, and a session answers simple questions about
  // itself: these few views share with core. What they may not do is work anything out.
  views: {
    values: [
      'views',
      'render/document',
      'core/glossary/level',
      'core/interview/rating',
      'core/interview/session',
      'core/interview/session-event',
      'core/interview/talk',
      'core/interview/typed',
    ],
    types: ['core'],
  },
  'render/colour-ink': { values: ['render'], packages: ['chalk'] },
  'render/table': { values: ['render'], packages: ['cli-table3'] },
  'render/wrap': { values: ['render'], packages: ['fast-string-width'] },
  render: { values: ['render'] },
  ports: { values: [], types: ['core', 'ports'] },
  errors: { values: [], types: ['core'] },
  'adapters/pdf-document': adapter(
    'pdf-parse',
    'pdfjs-dist',
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  ),
  'adapters/interview-screen': adapter('@inquirer/core'),
  'adapters/terminal-size': adapter('@inquirer/core'),
  'adapters/session-folder': adapter('env-paths'),
  'adapters/prompt-library': adapter('inquirer'),
  'adapters/settings-file': adapter('yaml'),
  'adapters/cache-folder': adapter('env-paths'),
  adapters: adapter(),
  commands: {
    values: ['commands', 'core', 'views', 'render', 'ports', 'errors'],
    packages: ['commander'],
  },
  cli: { values: ['commands', 'ports', 'errors'], packages: ['commander'] },
  main: {
    values: ['adapters', 'cli', 'commands', 'core', 'errors', 'ports', 'render', 'views'],
    packages: ['node:'],
  },
};

function adapter(...own: readonly string[]): Allowance {
  return { values: ['adapters', 'core', 'ports', 'errors'], packages: ['node:', ...own] };
}

/** A way of writing that some rooms, or all, may not use. */
interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
  /** True for the files that it binds; paths below `src`. */
  readonly binds: (path: string) => boolean;
}

const inCore = (path: string): boolean => path.startsWith('core/');
const everywhere = (): boolean => true;

const BANS: readonly Ban[] = [
  { pattern: /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)/, why: 'core has no clock', binds: inCore },
  { pattern: /\bperformance\.now\b/, why: 'core has no clock', binds: inCore },
  { pattern: /\bMath\.random\b|\brandomUUID\b/, why: 'core has no randomness', binds: inCore },
  { pattern: /\bprocess\.(?!exitCode)|\bglobalThis\b/, why: 'core has no world', binds: inCore },
  { pattern: /\bconsole\b/, why: 'output goes through the port', binds: everywhere },
  { pattern: /\bprocess\.exit\(/, why: 'only bin ends the process', binds: everywhere },
  {
    pattern: /\.exitCode\s*=[^=]/,
    why: 'only bin sets the exit code',
    binds: (path) => path !== 'main.ts',
  },
  {
    pattern: /(?:[:<|&=(,]\s*|\bas\s+)any\b(?!\w)/,
    why: 'no any',
    // pdf.js gives every drawing operator arguments of its own, and no types for them.
    binds: (path) => path !== 'adapters/pdf-page.ts',
  },
  { pattern: /@ts-(?:ignore|nocheck)/, why: 'no silenced types', binds: everywhere },
  {
    pattern:
      /[\w)\]}'`] as (?:[A-Z{([]|(?:string|number|boolean|unknown|never|object|readonly|typeof|keyof)\b)/,
    why: 'no casts outside adapters',
    binds: (path) => !path.startsWith('adapters/'),
  },
];

/** The most lines a file may have. */
export const MOST_LINES = 250;

/** One import of a file. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const STATIC =
  /^(?:import|export)\s*(?:(?<names>[\w$*{},\s]*?)\bfrom\s*|(?<=^import\s*))(['"])(?<from>[^'"\n]+)\2/gm;
const DYNAMIC = /\b(?<typed>typeof\s+)?import\s*\(\s*(?:(['"])(?<from>[^'"\n]+)\2\s*\)|)/g;

/** Every import of a source: static, of types only, re-exported, dynamic; `?` where it is computed. */
export function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const fixed = [...code.matchAll(STATIC)].map(({ groups = {} }) => ({
    from: groups['from'] ?? '?',
    typeOnly: isTypeOnly(groups['names'] ?? ''),
  }));
  const late = [...code.matchAll(DYNAMIC)].map(({ groups = {} }) => ({
    from: groups['from'] ?? '?',
    typeOnly: groups['typed'] !== undefined,
  }));
  const required = [...code.matchAll(/\brequire\s*\(/g)].map(() => ({
    from: '?',
    typeOnly: false,
  }));
  return [...fixed, ...late, ...required];
}

/** `import type {...}`, or `import {type A, type B}`. */
function isTypeOnly(names: string): boolean {
  if (/^\s*type\b(?!\s*,)/.test(names)) return true;
  const inner = /\{([^}]*)\}/.exec(names)?.[1];
  if (inner === undefined || names.replace(/\{[^}]*\}/, '').trim() !== '') return false;
  const each = inner
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** Words within quotes break no rule. */
function withoutTexts(code: string): string {
  return code.replace(/'(?:\\.|[^'\\\n])*'/g, "''").replace(/`(?:\\.|[^`\\\n])*`/g, '``');
}

function withoutComments(source: string): string {
  return source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(?:^|\s)\/\/.*$/gm, '');
}

/** What a file does against the rules. `path` is below `src`, e.g. `core/glossary/term.ts`. */
export function violationsOf(path: string, source: string): readonly string[] {
  const code = withoutTexts(withoutComments(source));
  const lines = source.trimEnd().split('\n').length;
  return [
    ...importsOf(source).flatMap((one) => wrongImport(path, one)),
    ...BANS.filter(({ binds, pattern }) => binds(path) && pattern.test(code)).map(({ why }) => why),
    ...(lines > MOST_LINES ? [`${lines} lines; at most ${MOST_LINES}`] : []),
  ];
}

function wrongImport(path: string, { from, typeOnly }: Import): readonly string[] {
  const own = path.replace(/\.ts$/, '');
  const room = Object.keys(ALLOWED).find((one) => isWithin(own, one));
  const allowed = room === undefined ? undefined : ALLOWED[room];
  if (!allowed) return ['stands in no room of the house'];
  const wrong = [`may not import ${typeOnly ? 'types of ' : ''}${from}`];
  if (from === '?') return ['imports something computed'];
  if (!from.startsWith('.')) {
    const fits = (one: string): boolean =>
      one === from || (one.endsWith(':') && from.startsWith(one));
    return allowed.packages?.some(fits) ? [] : wrong;
  }
  if (!from.endsWith('.ts')) return [`${from} does not end in .ts`];
  const target = new URL(from, `file:///${own}`).pathname.slice(1).replace(/\.ts$/, '');
  const rooms = typeOnly ? [...allowed.values, ...(allowed.types ?? [])] : allowed.values;
  return rooms.some((one) => isWithin(target, one)) ? [] : wrong;
}

function isWithin(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}
