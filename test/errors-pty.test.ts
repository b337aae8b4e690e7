import { describe, expect, it } from 'vitest';
import { loadPty, seatTests } from './on-terminal.ts';

const pty = await loadPty();
const sit = seatTests(pty, () => undefined);

it.runIf(typeof pty === 'string')(`is skipped: ${String(pty).slice(0, 80)}`, () => {
  expect(pty).toContain('no pseudo-terminals');
});

describe.skipIf(typeof pty === 'string')('what goes wrong is told on a narrow terminal', () => {
  it.each([
    [['scan', 'nothere.pdf'], 'error: nothere.pdf: there is no such\nfile.'],
    [['trace', 'bilateral', 'nothere.pdf'], 'error: nothere.pdf: there is no such\nfile.'],
    [['scan', '.'], 'warning: there are no documents in .'],
    [['explain', 'bilatral-relations'], 'error: there is no term\n"bilatral-relations"'],
  ])('recruit %j, broken between words', async (args, told) => {
    const seat = sit(args, { columns: 40 });
    await seat.ended;
    expect(seat.written().replaceAll('\r', '')).toContain(told);
  });
});
