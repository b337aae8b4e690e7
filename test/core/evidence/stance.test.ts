import { describe, expect, it } from 'vitest';
import {
  createStanceReader,
  readSentence,
  type Stance,
  stanceOf,
} from '../../../src/core/evidence/stance.ts';
import fc from '../../property.ts';

const READER = createStanceReader();

/** The stance of the words in square brackets. */
function stance(marked: string, inWishes = false): Stance {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace('[', '').replace(']', '');
  return stanceOf(readSentence(READER, sentence), { start, end }, inWishes);
}

describe('shown', () => {
  it.each([
    '[Consolidation] accountant, no audit experience',
    'Worked in the [accounts payable] department',
    'Trained the [infection prevention] team',
    'Reviewed [method statements] written by subcontractors',
    'Prepared the minutes and the agenda of the [joint committee]',
    'Drove down [technical debt]',
    'Led [bilateral talks] with Samoa',
    'Not only managed [bilateral relations] but opened the consulate',
    'Did not merely attend [bilateral talks], chaired them',
    'Work was not limited to [bilateral relations]',
    'Worked without supervision on [bilateral relations]',
    'No agreement was signed before I led [bilateral talks] to a close',
    'No [bilateral agreement] left the ministry without my signature',
    'Never missed a deadline in [treaty talks]',
    'Did not lose a single vote in [bilateral talks]',
    'No stranger to [bilateral talks]',
    'Although new to the ministry, led [bilateral talks]',
    'No experience in sales; led [bilateral talks] for ten years',
    'No experience in sales, but led [bilateral talks]',
    'Never worked in an office, led [bilateral talks] from the field',
    'Managed [bilateral relations], with no staff and no budget',
    'Led the team that negotiated the [bilateral treaty]',
    'Member of the delegation that concluded the [bilateral treaty]',
    'As the officer who reopened [bilateral relations]',
    'Career diplomat who has led [bilateral talks] on four continents',
    'Raised awareness of [bilateral relations] among schools',
    'Represented the interests of the state in [bilateral talks]',
    'Wrote papers, seeking common ground in [bilateral talks]',
    'Advised firms interested in [bilateral trade]',
    'Reported to the minister on [bilateral relations] with Peru',
    'Supported the minister in [bilateral talks]',
    'Some forty rounds of [bilateral talks]',
    '[Bilateral talks] were part of my duties',
    '[Bilateral talks] were in my hands, not covered by others',
    '[Bilateral talks] fell within my remit',
    '[Bilateral talks] were not my only task',
    'Set up a nurse-led [triage] service',
    'Head of the delegation that agreed the [fisheries protocol]',
    'Decoration of Honour for services to [relations between] the two',
    'Cared for the patients who needed [wound care]',
    'Left the site tidy before the [toolbox talk]',
    'Promoted to the nurse in charge of [triage]',
    'Promoted to head of [consolidation]',
    'Worked for clients who needed help with [accounts payable]',
    'Mended a [data pipeline] which was built by contractors',
    'Left no [wound care] record incomplete',
  ])('%s', (sentence) => {
    expect(stance(sentence)).toBe('shown');
  });
});

describe('negated', () => {
  it.each([
    'Single-entity [accountant, so no consolidation] experience',
    '[Cycle counting] was left to the stock controllers, not to me',
    'No experience of [bilateral relations]',
    'No direct experience of [bilateral relations], but ten years in trade associations',
    'I have not worked on [bilateral talks] myself',
    "I haven't taken part in [bilateral talks]",
    'Has never led or attended [bilateral talks]',
    'Was not involved in [bilateral talks], which were led by headquarters',
    '[Bilateral talks] were not part of my duties',
    '[Bilateral talks] were outside my remit',
    "[Bilateral talks] weren't among my duties",
    '[Bilateral talks] were never part of the work',
    '[Bilateral relations]: none',
    'Neither budgets nor [bilateral relations]',
    'Covered sales rather than [bilateral relations]',
    'Little or no knowledge of [bilateral relations]',
    'Lacking experience in [bilateral relations]',
    'Had nothing to do with [bilateral relations]',
    'No [bilateral talks]',
    'The [bilateral agreement] was not my file',
    '[Bilateral talks]: not my field',
    '[Bilateral agreements] lay with another unit',
    'At no point did I negotiate [bilateral agreements]',
    '[Method statements] came from head office, I never wrote one',
    'Had no access to the [trial master file]',
    'I have not worked in [bilateral relations] before',
    'Left the project before [snagging] began',
    'No authority to sign a [permit to work]',
  ])('%s', (sentence) => {
    expect(stance(sentence)).toBe('negated');
  });
});

describe('limited', () => {
  it.each([
    'Awareness-level knowledge of [export control]',
    'Basic knowledge of [bilateral relations]',
    'Some exposure to [bilateral talks]',
    'Familiar with [investment treaties]',
    'Familiar with protocol, treaty drafting and [bilateral talks]',
    'Working knowledge of [bilateral treaties]',
    '[Bilateral talks] (basic)',
    'Attended an introduction to [bilateral relations]',
    'Learned about [bilateral relations] in a seminar',
    'Shadowed a colleague in [bilateral talks]',
    'Only a rough idea of how [bilateral agreements] are drafted',
    'Know the principle of [accruals]',
    'Can read a [critical path], cannot build one',
    'Know the principle of [accruals] but did not post any',
    'Little hands-on practice in [bilateral negotiations]',
  ])('%s', (sentence) => {
    expect(stance(sentence)).toBe('limited');
  });
});

describe('wished', () => {
  it.each([
    'Seeking a role in [bilateral relations]',
    'Looking for a first post in [bilateral relations]',
    'Eager to learn how [bilateral agreements] are negotiated',
    'Aspiring diplomat hoping to work on [bilateral cooperation]',
    'I would like to work on [bilateral relations]',
    'My goal is to negotiate [bilateral treaties]',
    'Strong interest in [bilateral relations]',
    'Passionate about [bilateral relations]',
    'To obtain a challenging position in [bilateral relations]',
    'After four years with an NGO I would like to move into [bilateral relations]',
    'Happy to start at the bottom in [bilateral relations]',
    'Looking for a move from purchasing into [demand planning]',
    'Learning goals: [accruals]',
  ])('%s', (sentence) => {
    expect(stance(sentence)).toBe('wished');
  });

  it.each([
    ['[Bilateral relations] of Japan and India', 'wished'],
    ['To serve in [bilateral relations]', 'wished'],
    ['Ten years of [bilateral relations] and a wish to do more', 'shown'],
    ['To find a post where I can use my experience in [bilateral relations]', 'shown'],
    ['Diplomat who led [bilateral talks], now seeking a senior post', 'shown'],
    ['No experience in [bilateral relations] yet', 'negated'],
  ] as const)('in a section of wishes: %s', (sentence, expected) => {
    expect(stance(sentence, true)).toBe(expected);
  });
});

describe("someone else's", () => {
  it.each([
    'Personal secretary to the chief negotiator of the [bilateral agreement]',
    'Worked under the head of bilateral affairs, who led the [talks with Gabon]',
    'Made travel arrangements for envoys at the [treaty negotiation]',
    'Supported the team that led [bilateral relations]',
    'Interpreter for delegates who negotiated a [bilateral agreement]',
    'Reported to the head of [bilateral relations]',
    'Assisted the ambassador who led [bilateral talks]',
    'Booked travel for the team working on [bilateral relations]',
    'Typist for the unit that negotiates [bilateral agreements]',
    'The ministry is responsible for [bilateral relations]; I ran its post room',
    'The department conducts [bilateral talks]; I kept its accounts',
    'Driver at the [bilateral relations] department',
    '[Bilateral talks] were conducted by my predecessor',
    'Delivered panels to the integrator who programmed the [SCADA]',
    'A shop in which [safety stock] was set by head office',
  ])('%s', (sentence) => {
    expect(stance(sentence)).toBe('other');
  });

  it('is not what was done by oneself', () => {
    expect(stance('[Bilateral talks] were led by me')).toBe('shown');
  });
});

it('reads any text without fault, and the words of one without triggers as shown', () => {
  const plain = fc.constantFrom('led', 'talks', 'Peru', 'treaty', ',', 'and', 'ten', 'annual');
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1 }), fc.nat(), (words, at) => {
      const sentence = words.join(' ');
      const start = at % sentence.length;
      const read = readSentence(READER, sentence);
      expect(stanceOf(read, { start, end: sentence.length }, false)).toBe('shown');
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.boolean(), (text, at, wishes) => {
      const start = at % (text.length + 1);
      expect(() =>
        stanceOf(readSentence(READER, text), { start, end: text.length }, wishes),
      ).not.toThrow();
    }),
  );
});

describe('whose work it is, told by what was done to it', () => {
  it.each([
    ['other', 'Sent coded invoices to the [accounts payable] department'],
    ['other', 'Referred cases to [pharmacovigilance] colleagues'],
    ['other', 'Attended [toolbox talks] held by the foreman'],
    ['other', 'Recruited staff for [demand planning]'],
    ['other', 'The embassy, which is in charge of [bilateral relations], employed me as a driver'],
    ['other', 'The department negotiates [bilateral treaties]; I was its receptionist'],
    ['other', 'My manager did the [database migration]'],
    ['wished', 'Looking for a team that cares about [technical debt]'],
    ['limited', '[Microservices] – basics only'],
    ['limited', 'Helped once or twice with [source data verification]'],
    ['negated', '[Temporary works] excluded from my scope'],
    ['negated', 'I have yet to work on [group consolidation]'],
    ['negated', '[Bilateral negotiations]: none so far'],
  ])('%s: %s', (expected, sentence) => {
    expect(stance(sentence)).toBe(expected);
  });

  it('skills that a person wants to deepen are wished for, those to be used are claimed', () => {
    expect(stance('I want to deepen my skills in [bilateral talks]')).toBe('wished');
    expect(stance('Seeking a role where I can use my skills in [bilateral talks]')).toBe('shown');
  });
});
