import type { BannedQuestion } from './banned-topic.ts';
import { AILMENT, BODY_PART, DOCTOR } from './candidate-words.ts';
import { END } from './question-frames.ts';

/** What is asked stops here, or goes on about the person. */
const ONESELF = String.raw`(?=\s*[?,.;]| (?:or|yourself|regularly|socially|at home|in the past|at weekends|before work)\b)`;

/** Health and disability. */
export const QUESTIONS_OF_HEALTH: readonly BannedQuestion[] = [
  {
    topic: 'health',
    instead: 'Can you do these tasks, with or without an adjustment?',
    words: {
      being: [
        'disabled|handicapped|(?:often |chronically |mentally |seriously )?(?:ill(?! at)|sick|unwell|poorly)',
        'healthy|fit and (?:well|healthy)|hiv(?:[- ]positive)?|depressed|suicidal|bipolar',
        'diabetic|epileptic|asthmatic|dyslexic|autistic|neurodiver\\w+|peaky|frail',
        'on the (?:autism )?spectrum|deaf(?! to)|hard of hearing|colou?r-?blind',
        'blind(?! (?:to|in|or|during|at|when))|(?:hearing|visually) impaired|able-bodied',
        'overweight|obese|in (?:good|poor|perfect|full|bad) health|vaccinated|alcoholic',
        'recovering (?:alcoholic|addict)|addict|addicted(?: to [\\w ]+)?|allergic(?: to [\\w ]+)?|teetotal|smoker|drinker',
        'in (?:therapy|rehab|recovery|remission|a wheelchair)|wheelchair user',
        '(?:on|taking|off) (?:any )?(?:medication|meds|antidepressants|tablets|pills|drugs)(?! round)',
        '(?:off|signed off) (?:sick|with stress|work sick)|on sick leave|hospitali[sz]ed',
        'in (?:the )?hospital (?:yourself|as a patient)|under (?:the|a) doctor',
        '(?:diagnosed|treated|tested|operated) (?:with|for|on)(?! \\w+ing) ?[\\w ]*|accident[- ]prone',
        'registered (?:as )?disabled',
      ],
      ailing: [
        `${AILMENT}(?! (?:on|at) | in (?:the|your) (?!last|past))`,
        '(?:serious |chronic |mental |physical |underlying |pre-existing |long-term )+conditions?',
        'medical (?:history|conditions?)|all your (?:fingers|limbs|faculties)|guide dog',
        'hearing aids?|special needs|sick leave|birthmarks|scars|headaches',
        'physical (?:characteristics|limitations?|disabilit(?:y|ies)|problems?|defects?|impairments?)',
      ],
      yours: ['pregnancy test|blood pressure(?! (?:cuff|monitor|chart|round))'],
      yoursAlone: [
        'health(?! (?:and|or) safety)|mental health|eyesight|back pain|limp|scar|illness(?:es)?',
        'disabilit(?:y|ies)|medical (?:history|condition)|(?:last )?sick leave|cancer|depression',
        'sick(?:ness)? (?:record|days|absences?)|medication|meds|wheelchair|drinking|dyslexia',
        'autism|stammer|stutter|prosthe\\w+|hearing aid|vision test|accident|bmi|pregnancy',
        'injury|(?:weight|height)(?=\\s*\\?| and)|condition(?=\\s*[?,.]| affect)',
      ],
      doing: [
        `suffer(?:ed|ing)? (?:from|with) (?:any |an? |your )?(?:\\w+ )?(?:${AILMENT}|stress|nerves|anything)`,
        `recover(?:ed|ing)? (?:\\w+ )?from (?:(?:your|that) (?:accident|operation|injury|illness|surgery)|${AILMENT})`,
        `(?:smoke|smoking|vape|vaping)|(?:social |socially )?drink(?:ing)?(?:${ONESELF}| (?:alcohol|much|a lot|heavily))`,
        `(?:take|taking|use|using|on|tried|did|done|smoke|smoked) (?:illegal |recreational |prescription |prescribed |any |hard )*(?:drugs|marijuana|weed|cannabis|pot|medications?|medicines?|antidepressants|pills|tablets)${ONESELF}`,
        `(?:see|seen|seeing|been to) (?:a |your )?${DOCTOR}${ONESELF}|consult(?:ed)? a (?:therapist|psychiatrist|counsell?or)${ONESELF}`,
        '(?:off )?sick(?: (?:much|a lot|often|last|this|during|days)[\\w ]*)?',
        '(?:take|taken|took|call(?:ed)? in|have|had) (?:\\w+ ){0,2}sick(?: days?| leave)?(?! (?:in|into) (?:the|account))',
        '(?:take|taking) (?:anything|something) (?:for|against) (?:your|the) [\\w ]+',
        'catch (?:covid|cold)|(?:need|wear) (?:glasses|contact lenses|a hearing aid)',
        'pass a (?:drugs?|medical|physical) test|(?:walk|walking) with (?:a )?(?:limp|stick|cane)',
        '(?:file|filed|claim|claimed|made|make|put in|had|collect|collected|receive|received|get|been) (?:on )?(?:for )?(?:an? |any )?(?:workers\\W? |injury |disability |sickness )+(?:comp|compensation|benefits?|pay|claim|leave)(?: claim)?(?! for)',
      ],
      sign: ['hearing aid|wheelchair|limp|crutches|walking stick|insulin pump|plaster cast|tremor'],
    },
    forms: [
      String.raw`\b${AILMENT}\b[^?]*\b(?:in|runs? in|on) your family\b|\b(?:history|case) of\b[^?]*\bin your family\b|\bruns? in your family\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:see|seen|visit|visited|go to|been to) your (?:doctor|gp|therapist|psychiatrist)\b|\bhow (?:often|many times)\b[^?]*\byou (?:\w+ ){0,2}(?:see|go to|visit) (?:the |a |your )?${DOCTOR}\b`,
      String.raw`\byour (?:doctor|gp|therapist|psychiatrist) (?:says?|think|let|allow|know)`,
      String.raw`\byou (?:\w+ ){0,2}(?:end|ended|land|landed) up in (?:a|the|that) wheelchair\b`,
      String.raw`\b(?:what happened to|what is wrong with|what is the matter with|how is|how are|something wrong with|trouble with|problems? with) your (?:${BODY_PART}|hearing|eyesight|sight|nerves)${END}|\bthat ${BODY_PART} of yours\b`,
      String.raw`\b(?:have you|do you)\b(?: \w+){0,4} (?:problems?|trouble|issues?) with (?:stress|anxiety|alcohol|drugs|drink|your (?:nerves|back|knees|heart|health)|sleep)${ONESELF}`,
      String.raw`\b(?:how many|how much|number of) (?:\w+ )?sick(?:ness)? (?:days?|leave)\b[^?]*\byou\b`,
      String.raw`\bhow (?:many days|often|much time)\b[^?]*\byou (?:\w+ ){0,3}(?:off|miss|missed|lose|absent)\b[^?]*\b(?:sick|ill|illness|sickness)\b`,
      String.raw`\byou\b(?: \w+){0,4} off work\b[^?]*\b(?:stress|ill\w*|sick\w*|health|injur\w*|depress\w*)\b`,
      String.raw`\b(?:were|have) you (?:been )?(?:off )?sick${END}`,
      String.raw`\bhow (?:tall|heavy|fat|healthy) are you\b|\bhow tall you are\b|\bhow much (?:do )?you weigh(?=\s*[?,]|$| and| or)`,
      String.raw`\bdo you use a wheelchair(?=\s*[?,]| (?:at home|yourself|every day))|\ball your fingers\b`,
      String.raw`\bhow (?:much|often|many)\b[^?]*\byou drink\b|\b(?:what|which) (?:\w+ )?(?:drugs|medications?|medicines|pills|tablets) (?:do|are|have) you (?:taking|take|on|taken)(?=\s*[?,])`,
      String.raw`\bconditions? (?:that|which) [^?]*\b(?:insurance|premiums|stop you|prevent you|keep you from|affect your)\b`,
    ],
  },
];
