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
import { count, evidenceQuote, foundWords, placeName, STRENGTH_NAMES } from './passage.ts';
import { LEVEL_NAMES } from './question.ts';

/** What a passage says that does not count. */
const NOT_COUNTED: Readonly<Record<Exclude<Stance, 'shown'>, string>> = {
  negated: 'The resume says that it was not done:',
  limited: 'The resume claims a little knowledge of it only:',
  wished: 'The resume says that the person would like to do it:',
  other: "The resume tells of somebody else's work:",
};
const STANCES = ['negated', 'limited', 'wished', 'other'] as const;

/** One term: quotes first, then how long and how recently, then what the field expects. */
export function termBlocks(term: TermEvidence): readonly Block[] {
  const shown = term.evidence.filter(({ stance }) => stance === 'shown');
  const title = shown.length === 0 ? 'not shown' : count(shown.length, 'passage');
  return [
    { kind: 'heading', level: 2, text: `${term.name}: ${title}` },
    ...(term.evidence.length === 0 ? [NOTHING] : shown.map(evidenceQuote)),
    ...(shown.length === 0 ? [] : [{ kind: 'fields', fields: factFields(term) } as const]),
    ...STANCES.flatMap((stance) => notCounted(term.evidence, stance)),
    ...(shown.length === 0 ? [] : signalBlocks(term.levelSignals)),
  ];
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

function factFields({ strength, experience, lastUsed }: TermEvidence): readonly Field[] {
  return [
    ...(strength === null ? [] : [{ name: 'Strongest', text: STRENGTH_NAMES[strength] }]),
    { name: 'How long', text: experienceText(experience) },
    ...(lastUsed === null ? [] : [{ name: 'Last used', text: formatLastUsed(lastUsed) }]),
  ];
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

function signalBlocks(signals: readonly LevelSignal[]): readonly Block[] {
  return [
    {
      kind: 'paragraph',
      text: 'What the field expects at each level, and which of its signs stand in the resume. These are facts to talk about, no verdict:',
    },
    { kind: 'list', ordered: false, items: signals.map(signalItem) },
  ];
}

function signalItem({ level, years, seen, findable }: LevelSignal): ListItem {
  const head = `${LEVEL_NAMES[level]}, usually ${formatYears(years)} years: `;
  const tally = `${seen.length} of ${count(findable, 'sign')} seen`;
  const fields = seen.map(({ sign, evidence }) => ({
    name: sign,
    text: `"${foundWords(evidence)}" (${placeName(evidence)})`,
  }));
  return {
    text: [{ text: head, style: 'strong' }, { text: tally }],
    ...(fields.length > 0 && { blocks: [{ kind: 'fields', fields } as const] }),
  };
}
