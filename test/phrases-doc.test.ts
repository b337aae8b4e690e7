import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordList } from '../src/core/glossary/list-tries.ts';
import { parsePhrase } from '../src/core/glossary/phrase.ts';
import { parseListFile } from '../src/core/glossary/term-file.ts';
import { buildTermMatcher, findTermMatches } from '../src/core/glossary/term-matcher.ts';
import { describeFault } from '../src/views/problem.ts';
import { termOf } from './core/glossary/term-of.ts';

const ROOT: string = join(import.meta.dirname, '..');
const DOC = readFileSync(join(ROOT, 'docs/phrases.md'), 'utf8');

/** One example of the document: phrases, and what is claimed of them. */
interface Example {
  readonly phrases: readonly string[];
  readonly lookAlikes: readonly string[];
  readonly claims: readonly { readonly kind: string; readonly text: string }[];
}

/** An example begins with a phrase behind an empty line or at the start of its block. */
function examplesIn(markdown: string): readonly Example[] {
  const blocks = [...markdown.matchAll(/^```phrases\n([\s\S]*?)^```$/gm)].map((match) => match[1]);
  return blocks.flatMap((block = '') =>
    block
      .trim()
      .split(/\n\s*\n/)
      .map(toExample),
  );
}

function toExample(text: string): Example {
  const lines = text.split('\n').map((line) => {
    const [, kind = '', rest = ''] = /^([a-z-]+): +(.+)$/.exec(line) ?? [];
    if (!['phrase', 'look-alike', 'finds', 'not', 'refused'].includes(kind))
      throw new Error(`what is this? ${line}`);
    return { kind, text: rest };
  });
  const textsOf = (kind: string): readonly string[] =>
    lines.filter((line) => line.kind === kind).map((line) => line.text);
  const claims = lines.filter(({ kind }) => kind !== 'phrase' && kind !== 'look-alike');
  return { phrases: textsOf('phrase'), lookAlikes: textsOf('look-alike'), claims };
}

const lists: readonly WordList[] = ['country', 'region', 'business-party'].map((id) => {
  const file = join(ROOT, 'terms/lists', `${id}.yaml`);
  const parsed = parseListFile({ file, id, text: readFileSync(file, 'utf8') });
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  return parsed.value;
});

/** The line with what is found in brackets, as the document writes it. */
function tried({ phrases, lookAlikes }: Example, line: string): string {
  const matcher = buildTermMatcher([termOf('x', { phrases, lookAlikes })], lists);
  const found = findTermMatches(matcher, line).filter(({ role }) => role.kind === 'evidence');
  return found.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    line,
  );
}

const EXAMPLES = examplesIn(DOC);

describe('docs/phrases.md', () => {
  const cases = EXAMPLES.flatMap((example) =>
    example.claims.map(({ kind, text }) => ({
      example,
      kind,
      text,
      title: example.phrases.join(),
    })),
  );
  it.each(cases)('$title: $kind $text', ({ example, kind, text }) => {
    if (kind === 'refused') {
      for (const phrase of example.phrases) {
        const parsed = parsePhrase(phrase);
        const words = parsed.ok
          ? 'is taken'
          : describeFault({ code: 'bad-phrase', phrase, fault: parsed.fault });
        expect(words).toBe(`the phrase "${phrase}" ${text}`);
      }
      return;
    }
    const written = text.replaceAll('\\n', '\n');
    const plain = written.replace(/[[\]]/g, '');
    expect(written.includes('[')).toBe(kind === 'finds');
    expect(tried(example, plain)).toBe(written);
  });

  it('has examples of every rule, with something found and something not', () => {
    const sections = DOC.split(/^## /m).filter((section) => /^\d\./.test(section));
    expect(sections).toHaveLength(5);
    for (const section of sections) {
      const kinds = new Set(
        examplesIn(section).flatMap(({ claims }) => claims.map((one) => one.kind)),
      );
      expect([...kinds].sort()).toEqual(['finds', 'not']);
    }
    expect(EXAMPLES.every(({ phrases, claims }) => phrases.length > 0 && claims.length > 0)).toBe(
      true,
    );
  });
});

it('what docs/writing-terms.md gives as good and bad is so', () => {
  const guide = readFileSync(join(ROOT, 'docs/writing-terms.md'), 'utf8').replace(/\n\s+/g, ' ');
  const quoted = (text: string): string => {
    expect(guide).toContain(text);
    return text;
  };
  const good: Example = {
    phrases: [quoted('{give,gave,receive,lead,led} * {shift,bedside,SBAR} {handover,handoff}')],
    lookAlikes: [quoted('handover of {keys,building,site,project}')],
    claims: [],
  };
  const example = quoted('Gave SBAR bedside handover for 24 beds, nights');
  const other = quoted('Handover of 40 flats to the housing association');
  const bad: Example = { phrases: ['handover'], lookAlikes: [], claims: [] };
  const guided: Example = { ...bad, phrases: [quoted('{lead,led} * handover')] };
  expect(tried(good, example)).toBe(example.replace(/^Gave.*handover/, '[$&]'));
  expect(tried(good, other)).toBe(other);
  expect(tried(bad, other)).toContain('[Handover]');
  expect(tried(guided, 'Led the handover of the building')).toContain('[Led the handover]');
  const project = quoted('handover of the project');
  expect(tried({ ...bad, lookAlikes: ['project'] }, project)).toContain('[handover]');
  const keys = 'Handover of keys';
  expect(tried({ ...bad, lookAlikes: good.lookAlikes }, keys)).toBe(keys);
});
