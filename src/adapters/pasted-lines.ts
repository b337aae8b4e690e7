/** How long to wait for the rest of a paste that comes in pieces, in milliseconds. */
const PATIENCE = 60;

/** Control characters, escapes of terminals among them, but for the line end and the tab. */
const CONTROL = /\u001B\[[\d;]*[A-Za-z~]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * Watches standard input while one line is asked for. A prompt ends with the first line end; what
 * was pasted behind it comes at the same moment, and would be lost.
 */
export function watchForPaste(input: NodeJS.ReadableStream): {
  /** The first line was refused and stands there again: what is typed from now on belongs to it. */
  again(): void;
  /** Ends the watch: the lines behind the first, without empty ones. */
  end(): Promise<readonly string[]>;
} {
  const kept: string[] = [];
  const decoder = new TextDecoder();
  let behind: string | undefined;
  const onData = (chunk: Buffer | string): void => {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (behind !== undefined) behind += text;
    else behind = /[\r\n][\s\S]*$/.exec(text)?.[0].slice(1);
  };
  // Ahead of the prompt, which may refuse a line while it takes the same piece in.
  input.prependListener('data', onData);
  return {
    again() {
      kept.push(...linesOf(behind ?? ''));
      behind = undefined;
    },
    async end() {
      let before: string | undefined;
      // The stream must be let flow for the next piece to come.
      while (behind !== undefined && behind !== '' && behind !== before) {
        before = behind;
        input.resume();
        await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      }
      input.off('data', onData);
      return [...kept, ...linesOf(behind ?? '')];
    },
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(CONTROL, '').trim())
    .filter((line) => line !== '');
}
