import { useEffect, useState } from '@inquirer/core';

/** How much a terminal shows. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A stream to a terminal; its size is undefined where it is none. */
export type TerminalStream = NodeJS.WritableStream & Partial<Size>;

/** From the first place on; what is below is taken away. */
const FROM_THE_TOP = '\u001b[H\u001b[J';

/**
 * The size of the terminal a prompt is drawn on; the prompt is drawn anew when it changes. Lines that
 * were drawn may have been broken by then, so nobody knows how many rows are to be taken back: the
 * whole screen is.
 */
export function useTerminalSize(stream: TerminalStream): Size {
  const [size, setSize] = useState(sizeOf(stream));
  useEffect(() => {
    const redraw = (): void => {
      stream.write(FROM_THE_TOP);
      setSize(sizeOf(stream));
    };
    stream.on('resize', redraw);
    return () => {
      stream.off('resize', redraw);
    };
  }, []);
  return size;
}

function sizeOf({ rows = 24, columns = 80 }: TerminalStream): Size {
  return { rows, columns };
}
