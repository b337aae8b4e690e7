import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/core/glossary/plain-question.ts';

describe('a plain question', () => {
  it.each([
    ["You aren't still smoking, are you?", 'you are smoking, are you?'],
    ['Are you, by any chance, married?', 'are you married?'],
    ['Just out of curiosity, how old are you?', 'how old are you?'],
    ["I take it you've kids?", 'you have kids?'],
    ['What’s your religion – if you don’t mind my asking?', 'what is your religion?'],
    ['Where were you/your parents born?', 'where were you or your parents born?'],
    ["How did you tell the patient's family?", "how did you tell the patient's family?"],
  ])('of %s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });
});
