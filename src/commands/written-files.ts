import { parseAnswersFile } from '../core/interview/answers-file.ts';
import { type KitFileProblem, type KitPlan, parseKitFile } from '../core/interview/kit-file.ts';
import { RecruitError } from '../errors.ts';
import type { InterviewWorld } from '../ports.ts';
import { describeKitFileProblem } from '../views/kit-problem.ts';

/** The plan of a kit file. Throws a usage error with every fault of the file. */
export function readKitPlan(world: InterviewWorld, file: string): KitPlan {
  const result = parseKitFile(file, world.readText(file));
  if (result.ok) return result.plan;
  throw faulty(file, result.problems);
}

/** The lines of a file of answers. Throws a usage error with every fault of the file. */
export function readAnswers(world: InterviewWorld, file: string): readonly string[] {
  const result = parseAnswersFile(file, world.readText(file));
  if (result.ok) return result.lines;
  throw faulty(file, result.problems);
}

function faulty(file: string, problems: readonly KitFileProblem[]): RecruitError {
  const words = problems.map(describeKitFileProblem).join('; ');
  return new RecruitError('usage', words, `Mend ${file}, then try again.`);
}
