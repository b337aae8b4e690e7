import type { Glossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import { buildKit, type InterviewKit, type KitOptions } from '../core/interview/kit.ts';
import { planToOptions } from '../core/interview/kit-file.ts';
import { RecruitError } from '../errors.ts';
import type { InterviewWorld, Ports, SessionStore } from '../ports.ts';
import { describeKitProblem } from '../views/kit-problem.ts';
import { requireTerm } from './command.ts';
import type { InterviewOptions } from './interview.ts';
import { readKitPlan } from './written-files.ts';

/** The kit of a kit file, or of terms and options. Throws a usage error where there is none. */
export async function prepareKit(
  ports: Ports,
  world: InterviewWorld,
  store: SessionStore,
  queries: readonly string[],
  options: InterviewOptions,
): Promise<InterviewKit> {
  const glossary = await ports.terms.load(options.terms);
  const chosen = options.kit === undefined ? undefined : fromFile(world, glossary, options.kit);
  const { terms, kit } = chosen ?? fromOptions(glossary, queries, options);
  const result = buildKit(terms, kit, (text) => store.hash(text));
  if (result.ok) return result.kit;
  const hint = 'Name terms (recruit list shows them), or give a kit file with --kit.';
  throw new RecruitError('usage', result.problems.map(describeKitProblem).join('; '), hint);
}

interface KitChoice {
  readonly terms: readonly Term[];
  readonly kit: KitOptions;
}

function fromFile(world: InterviewWorld, glossary: Glossary, file: string): KitChoice {
  const plan = readKitPlan(world, file);
  const terms = plan.terms.map(({ term }) => requireTerm(glossary, term));
  return { terms, kit: planToOptions(plan, terms) };
}

function fromOptions(
  glossary: Glossary,
  queries: readonly string[],
  { level = 'mid', count, seed, minutes }: InterviewOptions,
): KitChoice {
  const terms = [...new Set(queries.map((query) => requireTerm(glossary, query)))];
  return {
    terms,
    kit: {
      level,
      ...(count !== undefined && { count }),
      ...(seed !== undefined && { seed }),
      ...(minutes !== undefined && { plannedMinutes: minutes }),
    },
  };
}
