import type { IdentitySpan } from './identity.ts';
import type { IdentityKind } from './identity-words.ts';
import type { Span } from './resume.ts';

/** What stands in the place of what was masked. */
export const MASKS: Readonly<Record<IdentityKind, string>> = {
  name: '[name]',
  mail: '[e-mail]',
  phone: '[phone]',
  link: '[link]',
  handle: '[handle]',
  number: '[number]',
  address: '[address]',
  birth: '[birth or age]',
  nationality: '[nationality]',
  gender: '[gender]',
  personal: '[personal]',
  'study-year': '[year]',
  title: '[title]',
  pronoun: '[he/she/they]',
};

/** A text with masks, and where its offsets went. */
export interface MaskedText {
  readonly text: string;
  /** The stretch that holds what a stretch of the unmasked text held; whole masks where it cuts one. */
  move(span: Span): Span;
}

/** Masks stretches of a text; they are in order and none lies over another. */
export function maskText(text: string, spans: readonly IdentitySpan[]): MaskedText {
  let masked = '';
  let at = 0;
  const moves: { readonly from: Span; readonly to: Span }[] = [];
  for (const { kind, start, end } of spans) {
    masked += text.slice(at, start);
    const to = { start: masked.length, end: masked.length + MASKS[kind].length };
    moves.push({ from: { start, end }, to });
    masked += MASKS[kind];
    at = end;
  }
  masked += text.slice(at);
  const moveTo = (offset: number, side: 'start' | 'end'): number => {
    const move = moves.findLast(({ from }) => from.start < offset);
    if (move === undefined) return offset;
    if (offset < move.from.end) return move.to[side];
    return offset - move.from.end + move.to.end;
  };
  return {
    text: masked,
    move: ({ start, end }) => ({ start: moveTo(start, 'start'), end: moveTo(end, 'end') }),
  };
}

/** The spans within a stretch of a text, cut to it, with offsets from where it begins. */
export function spansWithin(
  spans: readonly IdentitySpan[],
  { start, end }: Span,
): readonly IdentitySpan[] {
  return spans
    .filter((span) => span.start < end && start < span.end)
    .map((span) => ({
      kind: span.kind,
      start: Math.max(0, span.start - start),
      end: Math.min(end, span.end) - start,
    }));
}
