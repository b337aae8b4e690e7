import type { BannedQuestion } from './banned-topic.ts';
import { QUESTIONS_OF_AGE } from './questions-of-age.ts';
import { QUESTIONS_OF_ALLEGIANCE } from './questions-of-allegiance.ts';
import { QUESTIONS_OF_HEALTH } from './questions-of-health.ts';
import { QUESTIONS_OF_HOME } from './questions-of-home.ts';
import { QUESTIONS_OF_ORIGIN } from './questions-of-origin.ts';
import { QUESTIONS_OF_PAY } from './questions-of-pay.ts';
import { QUESTIONS_OF_PERSON } from './questions-of-person.ts';
import { QUESTIONS_OF_RECORD } from './questions-of-record.ts';

/**
 * The topics are those of the term format, which follow the lists of the United States Equal
 * Employment Opportunity Commission ("Prohibited employment policies/practices"), of Acas in the
 * United Kingdom and of EU Directives 2000/43 and 2000/78.
 */
export const BANNED_QUESTIONS: readonly BannedQuestion[] = [
  ...QUESTIONS_OF_AGE,
  ...QUESTIONS_OF_PERSON,
  ...QUESTIONS_OF_ORIGIN,
  ...QUESTIONS_OF_HOME,
  ...QUESTIONS_OF_HEALTH,
  ...QUESTIONS_OF_RECORD,
  ...QUESTIONS_OF_ALLEGIANCE,
  ...QUESTIONS_OF_PAY,
];
