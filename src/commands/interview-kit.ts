import type { Term } from '../core/glossary/term.ts';
import { buildKit, type InterviewKit, type KitOptions } from '../core/interview/kit.ts';
import { RecruitError } from '../errors.ts';
import type { InterviewWorld, Ports, SessionStore } from '../ports.ts';
import { describeKitProblem } from '../views/kit-problem.ts';
import type { LibraryOptions } from './command.ts';
import type { InterviewOptions } from './interview.ts';
import { requireTerms } from './require-term.ts';

/** The kit of a kit file, or of terms and options. Throws a usage error where there is none. */
export async function prepareKit(
  ports: Ports,
  world: InterviewWorld,
  store: SessionStore,
  queries: readonly string[],
  options: InterviewOptions,
): Promise<InterviewKit> {
  const { terms, kit } =
    options.kit === undefined
      ? await fromOptions(ports, queries, options)
      : await fromFile(ports, world, options.kit, options);
  const result = buildKit(terms, kit, (text) => store.hash(text));
  if (result.ok) return result.kit;
  const hint = 'Name terms (recruit list shows them), or give a kit file with --kit.';
  throw new RecruitError('usage', result.problems.map(describeKitProblem).join('; '), hint);
}

interface KitChoice {
  readonly terms: readonly Term[];
  readonly kit: KitOptions;
}

async function fromFile(
  ports: Ports,
  world: InterviewWorld,
  file: string,
  options: LibraryOptions,
): Promise<KitChoice> {
  const [{ readKitPlan }, { planToOptions }] = await Promise.all([
    import('./written-files.ts'),
    import('../core/interview/kit-file.ts'),
  ]);
  const plan = readKitPlan(world, file);
  const queries = plan.terms.map(({ term }) => term);
  const terms = await findTerms(ports, queries, options);
  return { terms, kit: planToOptions(plan, terms) };
}

async function fromOptions(
  ports: Ports,
  queries: readonly string[],
  options: InterviewOptions,
): Promise<KitChoice> {
  const { level = 'mid', count, seed, minutes } = options;
  const found = await findTerms(ports, queries, options);
  const terms = [...new Map(found.map((term) => [term.id, term])).values()];
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

/** Exact ids need no files but their own: half of the time to the first screen is that of the others. */
async function findTerms(
  { terms: source }: Ports,
  queries: readonly string[],
  { terms: folders }: LibraryOptions,
): Promise<readonly Term[]> {
  const exact = await Promise.all(queries.map((query) => source.loadOne(query, folders)));
  const found = exact.flatMap((term) => term ?? []);
  if (found.length === queries.length) return found;
  const glossary = await source.load(folders);
  return requireTerms(glossary, queries);
}
