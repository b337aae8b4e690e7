import type { DateRange } from './date-range.ts';
import type { LineShape } from './line-shape.ts';
import { earliestMonth, latestMonth } from './partial-date.ts';
import { type DatedLine, findDatedLines } from './role-dates.ts';
import { type RoleHead, readRoleHead } from './role-head.ts';
import { type LineUse, useLines } from './role-lines.ts';
import { senseOf } from './role-sense.ts';

/** An entry of a section: the lines from its head up to the next entry. */
export interface Entry {
  /** Line indices over the resume; `endLine` is behind the last line. */
  readonly firstLine: number;
  readonly endLine: number;
  readonly head: RoleHead;
  readonly dates: DateRange | undefined;
  readonly otherDates: readonly DateRange[];
}

/** What is known of a section before its entries are read. */
export interface EntryRules {
  /** Entries of education: one year is enough of a date. */
  readonly study: boolean;
  /** A heading says that there are entries here. */
  readonly headed: boolean;
}

/** Where an entry begins and which lines may name it; line numbers count from 0 in the section. */
interface Draft {
  readonly first: number;
  readonly dated: DatedLine | undefined;
}

interface Ground {
  readonly lines: readonly LineShape[];
  readonly uses: readonly LineUse[];
  readonly base: number;
}

/** More lines than this do not name an entry. */
const MOST_HEAD_LINES = 3;
const MOST_LINES_BELOW = 2;

/** The entries of a section, in order; its lines before the first one belong to none. */
export function findEntries(
  text: string,
  lines: readonly LineShape[],
  today: string,
  rules: EntryRules,
): readonly Entry[] {
  if (lines.length === 0) return [];
  const dated = findDates(text, lines, today, rules);
  const uses = useLines(lines, new Set(dated.flatMap(({ first, last }) => [first, last])));
  const ground: Ground = { lines, uses, base: lines[0]?.index ?? 0 };
  const drafts = draftDated(ground, dated);
  const undated = rules.headed ? draftUndated(ground, drafts) : [];
  const all = [...drafts, ...undated].sort((a, b) => a.first - b.first);
  if (all.length === 0) return rules.headed && !rules.study ? [wholeSection(ground)] : [];
  return shareEmployers(toEntries(ground, all, rules.study));
}

function findDates(
  text: string,
  lines: readonly LineShape[],
  today: string,
  { study, headed }: EntryRules,
): readonly DatedLine[] {
  const plain = findDatedLines(text, lines, today, { singles: study, bullets: false });
  if (plain.length > 0 || !headed) return plain.filter(({ dates }) => headed || !dates.single);
  return findDatedLines(text, lines, today, { singles: study, bullets: true });
}

/**
 * How many lines above its dates name an entry is seen where a heading or running text stands
 * before them, and taken from there for entries which follow one another without running text.
 */
function draftDated(ground: Ground, dated: readonly DatedLine[]): readonly Draft[] {
  const above = dated.map((_, index) => linesAbove(ground, dated, index));
  const usual = above[0]?.count ?? 0;
  return dated.map((line, index) => {
    const { count, open } = above[index] ?? { count: 0, open: false };
    const most = open ? usual : Math.max(usual, startsName(ground, line, count) ? count : 0);
    const up = Math.min(count, most);
    const first = line.first - ground.base - up;
    return { first, dated: line };
  });
}

/** Lines above which may name an entry; `open` if only the habit of the section can tell how many. */
function linesAbove(
  { lines, uses, base }: Ground,
  dated: readonly DatedLine[],
  index: number,
): { readonly count: number; readonly open: boolean } {
  const floor = (dated[index - 1]?.last ?? base - 1) - base + 1;
  const at = (dated[index]?.first ?? base) - base;
  let top = at;
  while (top > floor && uses[top - 1] !== 'body') top--;
  let block = at;
  while (block > top && lines[block]?.startsGroup !== true) block--;
  const ownBlock = block < at && lines[block]?.startsGroup === true;
  const open = index > 0 && top === floor && !ownBlock;
  return {
    count: Math.min(MOST_HEAD_LINES, at - (open || !ownBlock || index === 0 ? top : block)),
    open,
  };
}

/** The lines above begin a block and name a title or an organisation. */
function startsName({ lines, base }: Ground, { first }: DatedLine, count: number): boolean {
  const above = lines.slice(first - base - count, first - base);
  return above[0]?.startsGroup === true && above.some(({ text }) => senseOf(text) !== 'unknown');
}

/** Entries without dates: a title and an organisation in adjoining lines at the start of a block. */
function draftUndated(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const { lines, uses, base } = ground;
  const undated: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    if (uses[index] !== 'head' || !(line.startsBlock || index === 0)) continue;
    const near = drafts.some(
      ({ first, dated }) =>
        index >= first - 1 && index <= (dated?.last ?? 0) - base + MOST_LINES_BELOW,
    );
    const taken = undated.some(({ first }) => index - first < MOST_LINES_BELOW);
    if (near || taken) continue;
    const names =
      uses[index + 1] === 'head' ? [line.text, lines[index + 1]?.text ?? ''] : [line.text];
    const head = readRoleHead(names);
    if (head.sure === true) {
      undated.push({ first: index, dated: undefined });
    }
  }
  return undated;
}

function wholeSection({ lines, base }: Ground): Entry {
  return {
    firstLine: base,
    endLine: base + lines.length,
    head: {},
    dates: undefined,
    otherDates: [],
  };
}

function toEntries(ground: Ground, drafts: readonly Draft[], study: boolean): readonly Entry[] {
  const { base, lines } = ground;
  const named = drafts.map((draft, index) => ({
    draft,
    end: drafts[index + 1]?.first ?? lines.length,
    names: namesOf(ground, draft, drafts[index + 1]?.first ?? lines.length),
  }));
  const organisationFirst = usualOrderOf(named.map(({ names }) => readRoleHead(names, { study })));
  return named.map(({ draft, end, names }) => ({
    firstLine: base + draft.first,
    endLine: base + end,
    head: readRoleHead(names, { organisationFirst, study }),
    dates: draft.dated?.dates,
    otherDates: draft.dated?.otherDates ?? [],
  }));
}

/** The lines which name an entry, without its dates. */
function namesOf({ lines, uses, base }: Ground, draft: Draft, end: number): readonly string[] {
  const { dated, first } = draft;
  const from = dated === undefined ? first : dated.first - base;
  const above = lines.slice(first, from).filter((_, index) => uses[first + index] === 'head');
  const behind = dated === undefined ? first : dated.last - base + 1;
  const own = dated === undefined ? [] : [dated.before, dated.after].filter((part) => part !== '');
  const below: string[] = [];
  for (let at = behind; at < end && below.length < MOST_LINES_BELOW; at++) {
    if (uses[at] === 'body') break;
    if (uses[at] === 'head') below.push(lines[at]?.text ?? '');
  }
  return [...above.map(({ text }) => text), ...own, ...below];
}

/** What most of the entries do in which words tell title and organisation apart. */
function usualOrderOf(heads: readonly RoleHead[]): boolean {
  const told = heads.filter(({ sure }) => sure);
  return told.filter(({ organisationFirst }) => organisationFirst).length * 2 > told.length;
}

/**
 * Several roles under one employer: an organisation with dates and no title, directly above roles
 * within these dates, is no role but names theirs; so does the organisation above the title of the
 * role before.
 */
function shareEmployers(entries: readonly Entry[]): readonly Entry[] {
  const shared: Entry[] = [];
  let employer: Entry | undefined;
  let startsAt: number | undefined;
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1];
    if (next !== undefined && isEmployer(entry, next)) {
      employer = entry;
      startsAt = entry.firstLine;
      continue;
    }
    const firstLine = startsAt ?? entry.firstLine;
    startsAt = undefined;
    const inherited = inherit(entry, employer);
    shared.push({ ...inherited, firstLine });
    if (entry.head.organisation !== undefined) {
      employer = entry.head.organisationFirst === true ? entry : undefined;
    }
  }
  return shared;
}

function isEmployer(entry: Entry, next: Entry): boolean {
  const { head, dates } = entry;
  if (head.title !== undefined || head.organisation === undefined) return false;
  return next.head.organisation === undefined && isWithin(next.dates, dates);
}

function isWithin(inner: DateRange | undefined, outer: DateRange | undefined): boolean {
  if (!inner?.start || !inner.end || !outer?.start || !outer.end) return false;
  return (
    latestMonth(inner.start) >= earliestMonth(outer.start) &&
    earliestMonth(inner.end) <= latestMonth(outer.end)
  );
}

function inherit(entry: Entry, employer: Entry | undefined): Entry {
  const organisation = employer?.head.organisation;
  if (entry.head.organisation !== undefined || organisation === undefined) return entry;
  return { ...entry, head: { ...entry.head, organisation } };
}
