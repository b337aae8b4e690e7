import type { HiddenMechanism } from '../core/resume/hidden-text.ts';

/** How the mechanisms that hide text are called, after "Text ...". */
export const MECHANISM_WORDS: Readonly<Record<HiddenMechanism, string>> = {
  'colour-of-page': 'in the colour of the page',
  'colour-of-box': 'in the colour of what lies behind it',
  'render-mode': 'drawn without ink',
  transparent: 'transparent',
  tiny: 'too small to read',
  'outside-page': 'outside the page',
  clipped: 'cut away',
  covered: 'covered by something drawn over it',
  'layer-off': 'on a layer that is switched off',
  'empty-glyphs': 'in letters without a shape',
  'invisible-characters': 'in characters that show nothing',
  'marked-hidden': 'marked as hidden in Word',
};
