import type { RedFlag, Term } from '../glossary/term.ts';
import { findYearsClaims, shortOf, type YearsClaim } from './claimed-years.ts';
import { passageOf, toFinding } from './document-flags.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { type Find, type Matched, quotesOf } from './matching.ts';
import type { Observation, RedFlagFinding, TermEvidence } from './scan-report.ts';
import { rolesShowing } from './term-experience.ts';

/** Words between a claim of years and the name of what they were spent on, in characters. */
const CLAIM_REACH = 60;

/** The red flags of a term that stand against a resume, and those only an interview can tell. */
export function findTermFlags(term: Term, matched: Matched): readonly RedFlagFinding[] {
  return term.redFlags.flatMap((redFlag, index) => {
    const observed = observe(term, redFlag, index, matched);
    if (!observed) return [];
    const { flag, why, couldAlsoMean, ask } = redFlag;
    return [{ rule: ruleId(term, flag), term: term.id, flag, why, couldAlsoMean, ask, observed }];
  });
}

function observe(
  term: Term,
  redFlag: RedFlag,
  index: number,
  matched: Matched,
): Observation | undefined {
  const { lookFor } = redFlag;
  if (!lookFor) return { kind: 'interview-only' };
  const found = matched.finds.filter(
    ({ stance, match: { term: id, role } }) =>
      id === term.id &&
      role.kind === 'red-flag' &&
      role.index === index &&
      stance !== 'negated' &&
      stance !== 'wished',
  );
  if (lookFor.when === 'absent') {
    return found.length > 0 ? undefined : { kind: 'absent', phrases: lookFor.phrases };
  }
  return found.length > 0 ? { kind: 'present', evidence: quotesOf(matched, found) } : undefined;
}

function ruleId(term: Term, flag: string): string {
  const words =
    flag
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${term.id}/${words.join('-')}`;
}

/** A term that stands in lists only, though the resume has roles. */
export function findListedOnly(item: TermEvidence, matched: Matched): readonly RedFlagFinding[] {
  const hasRoles = matched.outline.roles.some(({ kind }) => kind === 'experience');
  if (item.strength !== 'listed' || item.experience.kind !== 'no-role' || !hasRoles) return [];
  const evidence = item.evidence.filter(({ stance }) => stance === 'shown');
  return [toFinding(DOCUMENT_RULES.listedOnly, { kind: 'present', evidence }, item.term)];
}

/** Years claimed of a term ("8 years of bilateral relations") or of experience as a whole. */
export function findClaimFlags(
  finds: ReadonlyMap<string, readonly Find[]>,
  matched: Matched,
  today: string,
): readonly RedFlagFinding[] {
  const claims = findYearsClaims(matched);
  const all = matched.outline.roles.filter(({ kind }) => kind === 'experience');
  const general = claims
    .filter((claim) => claim.general)
    .flatMap((claim) => flagClaim(claim, shortOf(claim.years, all, today), matched, null));
  const ofTerms = [...finds].flatMap(([term, own]) =>
    claims
      .filter((claim) => !claim.general && own.some((find) => speaksOf(claim, find)))
      .flatMap((claim) =>
        flagClaim(claim, shortOf(claim.years, rolesShowing(own), today), matched, term),
      ),
  );
  return [...general, ...ofTerms];
}

function speaksOf({ sentence, span }: YearsClaim, { match, stance }: Find): boolean {
  const within = match.start >= span.end && match.start - span.end <= CLAIM_REACH;
  return stance === 'shown' && within && match.end <= sentence.end;
}

function flagClaim(
  { years, sentence }: YearsClaim,
  dated: ReturnType<typeof shortOf>,
  { resume }: Matched,
  term: string | null,
): readonly RedFlagFinding[] {
  if (dated === undefined) return [];
  const passages = [passageOf(resume, sentence)];
  const observed = { kind: 'claimed-years', passages, claimedYears: years, dated } as const;
  return [toFinding(DOCUMENT_RULES.claimedYears, observed, term)];
}
