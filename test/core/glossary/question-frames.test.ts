import { describe, expect, it } from 'vitest';
import { type Frame, fillFrame } from '../../../src/core/glossary/question-frames.ts';

function fits(frame: Frame, word: string, question: string): boolean {
  return fillFrame(frame, [word]).some((form) => new RegExp(form, 'u').test(question));
}

describe('a frame of a question', () => {
  it.each<[Frame, string, string]>([
    ['being', 'single', 'would you call yourself single?'],
    ['being', 'single', 'as a single woman, how would you travel?'],
    ['having', 'kids', 'how many kids do you have?'],
    ['having', 'kids', 'any kids?'],
    ['ailing', 'asthma', 'have you had asthma in the last year?'],
    ['doing', 'retire', 'when do you plan to retire?'],
    ['yours', 'wife', 'what does your lovely wife do?'],
    ['yoursAlone', 'age', 'what is your age?'],
    ['which', 'religion', 'you are from which religion, please?'],
    ['sign', 'accent', 'that is a lovely accent; where is it from?'],
  ])('%s holds %s in %s', (frame, word, question) => {
    expect(fits(frame, word, question)).toBe(true);
  });

  it.each<[Frame, string, string]>([
    ['being', 'single', 'are you the single point of contact?'],
    ['being', 'single', 'how do you treat a single patient?'],
    ['having', 'kids', 'do you have kids on your ward?'],
    ['having', 'kids', 'what do you do when you have kids, adults and one bed?'],
    ['doing', 'retire', 'when do you retire an old service?'],
    ['yoursAlone', 'age', 'what is your age limit?'],
    ['which', 'religion', 'which religion has the most followers in your host country?'],
    ['sign', 'accent', 'which accent do the callers have?'],
  ])('%s does not hold %s in %s', (frame, word, question) => {
    expect(fits(frame, word, question)).toBe(false);
  });
});
