import type { Evidence } from '../core/evidence/scan-report.ts';
import type { Strength } from '../core/evidence/strength.ts';
import type { Block, Inline } from '../render/document.ts';

/** What the four strengths are called. */
export const STRENGTH_NAMES: Readonly<Record<Strength, string>> = {
  listed: 'listed only',
  studied: 'studied',
  used: 'done in a role',
  led: 'led in a role',
};

/** "3 passages". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A passage with its place, the role it stands in and how strongly it shows the term. */
export function evidenceQuote(evidence: Evidence): Block {
  return quoteWith(evidence, [placeName(evidence), settingName(evidence)]);
}

/** The same below the name of its role, which need not be said again. */
export function evidenceQuoteInPlace(evidence: Evidence): Block {
  return quoteWith(evidence, [placeName(evidence)]);
}

function quoteWith(evidence: Evidence, places: readonly string[]): Block {
  const parts = [...places];
  if (evidence.stance === 'shown') parts.push(STRENGTH_NAMES[evidence.strength]);
  return { kind: 'quote', text: highlighted(evidence), source: parts.join('; ') };
}

/** "page 1, line 12"; a page that OCR read is marked. */
export function placeName({
  page,
  line,
  ocr,
}: {
  readonly page: number;
  readonly line: number;
  readonly ocr?: true;
}): string {
  return `page ${page}${ocr ? ' (read by OCR)' : ''}, line ${line}`;
}

/** The words that were found, without those around them. */
export function foundWords({ quote, highlights }: Evidence): string {
  return highlights.map(({ start, end }) => quote.slice(start, end)).join(' ... ');
}

/** The role in which a passage stands, or the section. */
export function settingName({ role, section, strength }: Evidence): string {
  const named = [role?.title, role?.organisation, role?.dates].filter(
    (part) => part !== null && part !== undefined && part.trim() !== '',
  );
  // What was studied stands under its heading: the lines of a course are no role.
  if (named.length > 0 && strength !== 'studied') return named.join(', ');
  return section.heading ?? 'above the first heading';
}

function highlighted({ quote: text, highlights }: Evidence): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start) }, { text: text.slice(start, end), style: 'mark' });
    at = end;
  }
  return [...parts, { text: text.slice(at) }].filter((part) => part.text !== '');
}
