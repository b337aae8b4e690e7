import Module, { createRequire } from 'node:module';

/**
 * Puts an empty stand-in where pdf.js will look for `@napi-rs/canvas`. Reading text draws nothing, and
 * loading that native library is two fifths of the time for one resume. Call it before pdf-parse is
 * imported; where the library lies elsewhere the call does nothing and reading is only slower.
 */
export function keepCanvasOut(): void {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
    const path = require.resolve('@napi-rs/canvas');
    if (require.cache[path]) return;
    const standIn = new Module(path);
    standIn.exports = { DOMMatrix: Nothing, ImageData: Nothing, Path2D: Nothing };
    standIn.loaded = true;
    require.cache[path] = standIn;
  } catch {
    // pdf.js then loads the library, or does without.
  }
}

/** pdf.js makes one DOMMatrix while it loads, and uses it for drawing only. */
class Nothing {}
