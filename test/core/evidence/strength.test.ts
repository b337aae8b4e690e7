import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/core/evidence/setting.ts';
import { type Strength, strengthOf } from '../../../src/core/evidence/strength.ts';
import { splitWords } from '../../../src/core/glossary/words.ts';

const ROLE: Setting = { kind: 'experience', inHead: false };

function strength(marked: string, setting: Setting): Strength {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace('[', '').replace(']', '');
  return strengthOf(sentence, splitWords(sentence), { start, end }, setting);
}

describe('in the text of a role', () => {
  it.each([
    ['Led [bilateral talks]', 'led'],
    ['[Negotiated a treaty with Peru]', 'led'],
    ['Lead the [bilateral relations] of the mission', 'led'],
    ['Took ownership of the [trial master file]', 'led'],
    ['Attended fairs and chaired the [bilateral talks]', 'led'],
    ['Oversaw three rounds of [bilateral talks]', 'led'],
    ['Assisted with travel, and later negotiated the [bilateral treaty]', 'led'],
    ['Led a team of drivers and attended [bilateral talks]', 'used'],
    ['Led recruitment; wrote minutes of [bilateral talks]', 'used'],
    ['Introduced a [wound care] protocol', 'led'],
    ['Set up [cycle counting] in a new warehouse', 'led'],
    ['Took over [month-end close] and kept it', 'led'],
    ['Head of [deviation management] at the filling site', 'led'],
    ['In charge of [month-end close] for the Nordic entities', 'led'],
    ['[Permit to work]: introduced an electronic system', 'led'],
    ['Designed the [informed consent] process', 'led'],
    ['Reported to the head of [deviation management]', 'used'],
    ['Took part in [month-end close]', 'used'],
    ['Set targets for [cycle counting]', 'used'],
    ['[Medication administration] via oral, IM and subcutaneous routes', 'used'],
    ['Prepared briefs for [bilateral talks]', 'used'],
    ['Wrote minutes of [bilateral talks]', 'used'],
    ['Lead officer for [bilateral talks]', 'used'],
    ['Helped to negotiate the [bilateral treaty]', 'used'],
    ['Assisted the minister in negotiating the [bilateral treaty]', 'used'],
    ['Responsible for [bilateral relations]', 'used'],
    ['[Desk officer for Peru] and Chile, responsible for briefs, visits and trade', 'used'],
    ['[Bilateral relations], treaty drafting, protocol', 'listed'],
    ['Protocol | [bilateral relations] | press work', 'listed'],
    ['Keywords: [bilateral relations]', 'listed'],
    ['[Bilateral relations]', 'listed'],
  ] as const)('%s: %s', (sentence, expected) => {
    expect(strength(sentence, ROLE)).toBe(expected);
  });

  it('a title is what somebody does, not a list', () => {
    expect(strength('[First Secretary], Embassy, Rabat', { ...ROLE, inHead: true })).toBe('used');
  });
});

describe('elsewhere', () => {
  it.each([
    ['skills', 'listed'],
    ['summary', 'listed'],
    ['header', 'listed'],
    ['interests', 'listed'],
    ['education', 'studied'],
    ['certifications', 'studied'],
    ['volunteering', 'led'],
  ] as const)('%s: %s', (kind, expected) => {
    expect(strength('Led [bilateral talks]', { kind, inHead: false })).toBe(expected);
  });
});
