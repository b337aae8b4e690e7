import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addReadings, measureReading } from './languages.ts';

const FOLDER = new URL('../../fixtures/languages/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /-\d+\.(?:txt|md)$/.test(name));
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

// What was reached; a change that loses something has to say why it is worth it.
const REACHED = { sections: 0.98, titles: 0.97, organisations: 0.97, dates: 0.98, months: 0.97 };

describe('resumes in seven languages', () => {
  const all = addReadings(
    FILES.map((name) => measureReading(read(name), read(name.replace(/\.\w+$/, '.json')))),
  );
  it.each([
    ['sections', all.sections, REACHED.sections],
    ['titles', all.titles, REACHED.titles],
    ['organisations', all.organisations, REACHED.organisations],
    ['dates', all.dates, REACHED.dates],
    ['months', all.months, REACHED.months],
  ])('are read as well as before: %s', (_, { right, wanted }, reached) => {
    expect(right / wanted, all.misses.join('\n')).toBeGreaterThanOrEqual(reached);
  });
});
