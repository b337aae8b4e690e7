import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../src/core/interview/seeded.ts';
import { layOut } from '../../../src/core/resume/layout.ts';
import type { Box, PageRuns, Paint, TextRun } from '../../../src/core/resume/text-run.ts';

/** Words at places which `place` gives. */
function words(
  count: number,
  place: (at: number) => readonly [number, number],
): readonly TextRun[] {
  return Array.from({ length: count }, (_, order) => {
    const [x, y] = place(order);
    const clip: Box = [0, 0, 595, 842];
    const ink = { order, colour: '#000000', opacity: 1, mode: 0, clip, layerOff: false };
    const text = `w${order.toString(36)}`;
    return {
      text,
      x,
      y,
      width: 12,
      size: 5,
      angle: 0,
      font: 'F',
      ink: { ...ink, stencilled: false },
    };
  });
}

const page = (runs: readonly TextRun[], paints: readonly Paint[] = []): PageRuns => {
  return { number: 1, width: 595, height: 842, runs, paints };
};

function strewn(count: number): PageRuns {
  const random = seededNumbers(7);
  return page(words(count, () => [random() * 560, random() * 800]));
}

function grid(count: number): PageRuns {
  return page(words(count, (at) => [(at % 20) * 29, (Math.floor(at / 20) * 16_000) / count]));
}

/** Processor time in milliseconds, which other programs of the machine hardly change. */
function costOf(make: () => PageRuns): number {
  const given = make();
  const before = process.cpuUsage();
  layOut([given]);
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

describe('the cost of a page', () => {
  it.each([
    ['words strewn about', strewn],
    ['a grid', grid],
  ])('grows like its words: %s', { timeout: 120_000 }, (_, make) => {
    costOf(() => make(2000));
    const few = costOf(() => make(3000));
    // Ten times the words: ten times the cost and a little; a hundred times if each met each.
    expect(costOf(() => make(30_000)) / few).toBeLessThan(40);
  });

  it('does not look at every painted area for every word', () => {
    const random = seededNumbers(7);
    let looks = 0;
    const paints = Array.from({ length: 5000 }, (_, order): Paint => {
      const [x, y] = [random() * 560, random() * 800];
      return {
        kind: 'fill',
        order,
        get box(): Box {
          looks += 1;
          return [x, y, x + 20, y + 20];
        },
        solid: true,
        colour: '#eeeeee',
        opacity: 1,
      };
    });
    layOut([
      page(
        words(5000, () => [random() * 560, random() * 800]),
        paints,
      ),
    ]);
    expect(looks).toBeLessThan(100 * 5000);
  });

  it.each([
    ['columns within columns', (at: number) => [(at % 30) * 19, Math.floor(at / 30) * 8] as const],
    ['steps', (at: number) => [(at * 37) % 560, (at * 2) % 800] as const],
  ])('is bounded for %s', (_, place) => {
    const { text } = layOut([page(words(3000, place))]);
    expect(text.match(/\bw/g)?.length).toBeGreaterThan(1000);
  });
});
