import type {
  Evidence,
  Experience,
  LevelSignal,
  TermEvidence,
} from '../core/evidence/scan-report.ts';
import type { Stance } from '../core/evidence/stance.ts';
import { formatYears } from '../core/glossary/level.ts';
import type { Block, Field, ListItem } from '../render/document.ts';
import { formatLastUsed, formatMonths } from './duration.ts';
import {
  count,
  evidenceQuote,
  evidenceQuoteInPlace,
  foundWords,
  placeName,
  settingName,
} from './passage.ts';
import { LEVEL_NAMES } from './question.ts';

/** What a passage says that does not count. */
const NOT_COUNTED: Readonly<Record<Exclude<Stance, 'shown'>, string>> = {
  negated: 'The resume says that it was not done:',
  limited: 'The resume claims a little knowledge of it only:',
  wished: 'The resume says that the person would like to do it:',
  other: "The resume tells of somebody else's work:",
};
const IN_SHORT: typeof NOT_COUNTED = {
  negated: 'said not to have been done',
  limited: 'a little knowledge claimed',
  wished: 'wished for',
  other: 'work of others',
};
const STANCES = ['negated', 'limited', 'wished', 'other'] as const;

/** One term: quotes first, by role, then how long and how recently, then signs of its levels. */
export function termBlocks(term: TermEvidence): readonly Block[] {
  const shown = term.evidence.filter(({ stance }) => stance === 'shown');
  const title = shown.length === 0 ? notShown(term) : count(shown.length, 'passage');
  return [
    { kind: 'heading', level: 2, text: `${term.name}: ${title}` },
    ...(term.evidence.length === 0 ? [NOTHING] : byPlace(shown).flatMap(placeBlocks)),
    ...(shown.length === 0 ? [] : [{ kind: 'fields', fields: factFields(term) } as const]),
    ...(shown.length === 0 ? [] : signBlocks(term.levelSignals)),
    ...STANCES.flatMap((stance) => notCounted(term.evidence, stance)),
  ];
}

/** The passages of each role or section together: those of roles first, what is only listed last. */
function byPlace(shown: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const places = new Map<string, Evidence[]>();
  for (const evidence of shown) {
    const place = settingName(evidence);
    places.set(place, [...(places.get(place) ?? []), evidence]);
  }
  const rank = ([first]: readonly Evidence[]): number =>
    first?.role ? 0 : first?.strength === 'studied' ? 1 : 2;
  return [...places.values()].sort((a, b) => rank(a) - rank(b));
}

function placeBlocks(passages: readonly Evidence[]): readonly Block[] {
  const [first] = passages;
  if (first === undefined) return [];
  return [
    { kind: 'paragraph', text: [{ text: settingName(first), style: 'strong' }] },
    ...passages.map(evidenceQuoteInPlace),
  ];
}

/** What a resume says of a term that it does not claim, in a few words. */
export function notShown({ evidence }: TermEvidence): string {
  const said = STANCES.filter((stance) => evidence.some((one) => one.stance === stance));
  return said.length === 0 ? 'not shown' : said.map((stance) => IN_SHORT[stance]).join(', ');
}

const NOTHING: Block = {
  kind: 'paragraph',
  text: 'Nothing in this resume matches its phrases. It may be there in other words.',
};

function notCounted(
  evidence: readonly Evidence[],
  stance: Exclude<Stance, 'shown'>,
): readonly Block[] {
  const own = evidence.filter((one) => one.stance === stance);
  if (own.length === 0) return [];
  return [
    { kind: 'paragraph', text: `Not counted. ${NOT_COUNTED[stance]}` },
    ...own.map(evidenceQuote),
  ];
}

function factFields({ experience, lastUsed, levelSignals }: TermEvidence): readonly Field[] {
  return [
    { name: 'How long', text: experienceText(experience) },
    ...(lastUsed === null ? [] : [{ name: 'Last used', text: formatLastUsed(lastUsed) }]),
    { name: 'Usual years', text: levelSignals.map(usualYears).join(', ') },
    { name: 'Signs seen', text: signsSeen(levelSignals) },
  ];
}

function usualYears({ level, years }: LevelSignal): string {
  return `${formatYears(years)} ${level}`;
}

function signsSeen(signals: readonly LevelSignal[]): string {
  const all = signals.reduce((sum, { findable }) => sum + findable, 0);
  if (signals.every(({ seen }) => seen.length === 0)) return `none of ${all}`;
  return signals
    .map(({ level, seen, findable }) => `${seen.length} of ${findable} ${level}`)
    .join(', ');
}

/** "4.0 years (2 dated roles)", or why it cannot be told. */
export function experienceText(experience: Experience): string {
  switch (experience.kind) {
    case 'no-role':
      return 'cannot tell: no role shows it';
    case 'cannot-tell':
      return `cannot tell: ${count(experience.roles, 'role')} without readable dates`;
    case 'dated': {
      const { months, roles, undatedRoles } = experience;
      const more =
        undatedRoles === 0 ? '' : `, and ${count(undatedRoles, 'role')} without readable dates`;
      return `${formatMonths(months)} (${count(roles, 'dated role')}${more})`;
    }
  }
}

/** The signs that stand in the resume, with their words. */
function signBlocks(signals: readonly LevelSignal[]): readonly Block[] {
  const items = signals.flatMap(({ level, seen }) =>
    seen.map(({ sign, evidence }): ListItem => {
      const found = `"${foundWords(evidence)}" (${placeName(evidence)})`;
      return { text: `${LEVEL_NAMES[level]}: ${sign}: ${found}` };
    }),
  );
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
