import Module, { createRequire } from 'node:module';

/**
 * Gives pdf.js empty stand-ins for what it draws with. Reading text draws nothing, and loading the
 * native `@napi-rs/canvas`, where it is installed, is two fifths of the time for one resume. Call it
 * before pdf-parse is imported.
 */
export function keepCanvasOut(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value: Nothing, configurable: true });
  }
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
    const path = require.resolve('@napi-rs/canvas');
    if (require.cache[path]) return;
    const standIn = new Module(path);
    standIn.loaded = true;
    require.cache[path] = standIn;
  } catch {
    // It is not installed: nothing to keep out.
  }
}

/** pdf.js makes one DOMMatrix while it loads, and uses it for drawing only. */
class Nothing {}
