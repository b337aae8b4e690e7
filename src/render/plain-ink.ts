import type { Inline } from './document.ts';

/** How emphasis is spelled. */
export interface Ink {
  readonly colour: boolean;
  /** Spells a piece of text in a style. */
  paint(text: string, style: Inline['style'] | 'title'): string;
}

/** No colour: words and brackets alone carry the meaning. */
export const PLAIN_INK: Ink = { colour: false, paint: (text) => text };
