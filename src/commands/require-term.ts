import type { Command } from 'commander';
import { findTerm, type Glossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import { RecruitError } from '../errors.ts';

/** What a person typed as a term; names have spaces. Throws a usage error where it is nothing. */
export function queryOf(words: readonly string[]): string {
  const query = words.join(' ').trim();
  if (query === '') throw new RecruitError('usage', 'which term?', 'recruit list shows all terms.');
  return query;
}

/** The argument of commands about one term. */
export function addTermArgument(command: Command): Command {
  return command.argument('<term...>', 'the id, the name or another name of a term');
}

/** The term a person asked for, or a usage error with up to three that they may have meant. */
export async function requireTerm(glossary: Glossary, query: string): Promise<Term> {
  const { index } = glossary;
  const term = index
    ? index.termOf(findTerm({ terms: index.names }, query)?.id ?? '')
    : findTerm(glossary, query);
  if (term) return term;
  // Only who misses needs the search, and all terms.
  const { nearTerms } = await import('../core/glossary/near-terms.ts');
  const near = nearTerms(glossary.terms, query);
  throw new RecruitError('usage', `there is no term "${query}"`, hintOf(near));
}

/** The terms a person asked for, each as {@link requireTerm} finds it. */
export async function requireTerms(
  glossary: Glossary,
  queries: readonly string[],
): Promise<readonly Term[]> {
  const terms: Term[] = [];
  for (const query of queries) terms.push(await requireTerm(glossary, query));
  return terms;
}

function hintOf(near: readonly string[]): string {
  const elsewhere = 'recruit search WORDS looks into phrases and meanings, recruit list shows all.';
  if (near.length === 0) return `Nothing is near it. ${elsewhere}`;
  return `The nearest ${near.length === 1 ? 'is' : 'are'}: ${near.join(', ')}. ${elsewhere}`;
}
