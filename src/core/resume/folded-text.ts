/**
 * A text in lower case, without accents, with plain apostrophes and spaces. It is as long as the text
 * it was made from, unit for unit, so that offsets hold for both.
 */
export function foldText(text: string): string {
  return text.replace(/[^\0-\x7F]|[A-Z]/g, foldUnit);
}

function foldUnit(unit: string): string {
  if (/[’‘´`]/.test(unit)) return "'";
  if (/[^\S\n]/u.test(unit)) return ' ';
  const folded = unit.normalize('NFD').charAt(0).toLowerCase();
  return folded.length === 1 ? folded : unit;
}
