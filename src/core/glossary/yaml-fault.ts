import { type Document, visit, type YAMLError } from 'yaml';
import type { Fault } from './problem.ts';

/** A fault and the offset of its place in the file, in UTF-16 units from 0. */
export interface OffsetFault {
  readonly offset: number;
  readonly fault: Fault;
}

/** What an error of the YAML parser means to a writer of term files. */
export function syntaxFault(error: YAMLError, source: string): Fault {
  const character = source[error.pos[0]] ?? '';
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab-indent' };
    case 'DUPLICATE_KEY':
      return {
        code: 'duplicate-key',
        key: /^["']?([^"':\n]+)/.exec(source.slice(error.pos[0]))?.[1] ?? '',
      };
    case 'TAG_RESOLVE_FAILED':
      return { code: 'unknown-tag', tag: source.slice(...error.pos) };
    case 'BAD_ALIAS':
      return { code: 'special-start', character };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { code: 'map-for-text', written: restOfLine(source, error.pos[0]) };
    case 'MULTIPLE_DOCS':
      return { code: 'yaml-syntax', message: 'a line of --- starts a second file within this one' };
    default:
      if (isOpenQuote(error)) {
        return { code: 'yaml-syntax', message: 'the quote that opens here is never closed' };
      }
      if (/at node end/.test(error.message)) return { code: 'text-after-quote' };
      if (/[@`%]/.test(character)) return { code: 'special-start', character };
      if (source.slice(...error.pos).includes('\t')) return { code: 'tab-indent' };
      return { code: 'yaml-syntax', message: error.message };
  }
}

/** What follows from a fault on its own line only confuses: the first of a line is reported. */
export function onePerLine(errors: readonly YAMLError[], source: string): readonly YAMLError[] {
  const lineOf = (error: YAMLError): number => source.lastIndexOf('\n', error.pos[0] - 1);
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return sorted.filter((error, index) => {
    const before = sorted[index - 1];
    return before === undefined || lineOf(before) !== lineOf(error);
  });
}

function restOfLine(source: string, offset: number): string {
  return source.slice(offset).split('\n', 1)[0]?.trim() ?? '';
}

function isOpenQuote(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && /closing ["']quote/.test(error.message);
}

/** A quote that is never closed is noticed at the end of the file; the writer needs its start. */
export function placeOfError(error: YAMLError, document: Document): number {
  let offset = error.pos[0];
  if (!isOpenQuote(error)) return offset;
  visit(document, {
    Scalar(_, node) {
      if (node.type?.startsWith('QUOTE_')) offset = node.range?.[0] ?? offset;
    },
  });
  return offset;
}

/** `- *x` and `- &x y` are references to YAML, and the words that start so are lost. */
export function lostToReferences(document: Document): readonly OffsetFault[] {
  const used = new Set<string>();
  const lost: OffsetFault[] = [];
  const special = (offset: number | undefined, character: string): void => {
    lost.push({ offset: offset ?? 0, fault: { code: 'special-start', character } });
  };
  visit(document, {
    Alias(_, node) {
      used.add(node.source);
      if (!node.resolve(document)) special(node.range?.[0], '*');
    },
  });
  visit(document, {
    Scalar(_, node) {
      if (node.anchor === undefined || used.has(node.anchor)) return;
      special((node.range?.[0] ?? 0) - node.anchor.length - 2, '&');
    },
  });
  return lost;
}

/** `- C #` reads as "C": a plain text with `#` behind it which is no comment of the usual form. */
export function cutByComment(document: Document, source: string): readonly OffsetFault[] {
  const cuts: OffsetFault[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const rest = /^[ \t]+#(?:$|[^ \t\n]).*$|^[ \t]+#$/m.exec(
        source.slice(node.range[1]).split('\n', 1)[0] ?? '',
      );
      if (!rest) return;
      const kept = String(node.value);
      cuts.push({
        offset: node.range[0],
        fault: { code: 'cut-by-comment', kept, written: kept + rest[0].trimEnd() },
      });
    },
  });
  return cuts;
}
