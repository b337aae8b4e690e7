import type { BannedQuestion } from './banned-topic.ts';
import { AILMENT, DOCTOR } from './candidate-words.ts';

/** Health and disability. */
export const QUESTIONS_OF_HEALTH: readonly BannedQuestion[] = [
  {
    topic: 'health',
    instead: 'Can you do these tasks, with or without an adjustment?',
    words: {
      being: [
        'disabled|handicapped|(?:often |chronically )?(?:ill(?! at)|sick|unwell|poorly)',
        'healthy|fit and (?:well|healthy)|hiv(?:[- ]positive)?|depressed|suicidal|bipolar',
        'diabetic|epileptic|asthmatic|dyslexic|autistic|neurodiver\\w+',
        'on the (?:autism )?spectrum|deaf|hard of hearing|blind(?! to)|colou?r-?blind',
        'hearing impaired|visually impaired|able-bodied|overweight|obese',
        'in (?:good|poor|perfect|full|bad) health|vaccinated|alcoholic',
        'recovering (?:alcoholic|addict)|addict|addicted|teetotal|smoker|drinker',
        'in (?:therapy|rehab|recovery|remission|a wheelchair)|wheelchair user',
        'registered (?:as )?disabled',
        '(?:on|taking|off) (?:any )?(?:medication|meds|antidepressants|tablets|pills|drugs|sick leave)',
        '(?:off|signed off) (?:sick|with stress|work sick)|hospitali[sz]ed',
        'in (?:the )?hospital (?:yourself|as a patient)',
        '(?:treated|tested|operated) (?:for|on)(?! \\w+ing)|under (?:the|a) doctor',
        'seriously ill|(?:diagnosed|treated|tested) (?:with|for) [\\w ]+|mentally ill',
        'accident[- ]prone',
      ],
      having: [
        AILMENT,
        '(?:serious |chronic |mental |physical |underlying |pre-existing |long-term )+conditions?',
        'medical (?:history|conditions?)|all your (?:fingers|limbs|faculties)|guide dog',
        'hearing aids?|special needs|accident|sick leave|nervous breakdown',
      ],
      yours: [
        'mental health|hearing aid|eyesight|back pain|limp|scar|illness(?:es)?',
        'disabilit(?:y|ies)|blood pressure|medical (?:history|condition|record)s?',
        '(?:last )?sick leave|sick(?:ness)? (?:record|days|absences?)|medication|meds|cancer',
        'depression|wheelchair|drinking|dyslexia|autism|stammer|stutter|pregnancy test',
        'prosthe\\w+',
      ],
      yoursAlone: [
        'health|hearing|vision test|accident|operation|weight|height|bmi|pregnancy|back|nerves',
        'condition|injury',
      ],
      doing: [
        '(?:suffer|suffered|suffering) (?:from|with)[\\w ]*',
        'recover(?:ed|ing)? (?:\\w+ )?from[\\w ]*|(?:smoke|smoking|vape|vaping)',
        'drink(?:ing)?(?: alcohol| much| a lot| heavily)?(?! water)',
        '(?:take|taking|use|using|on|tried|did|done|smoke|smoked) (?:illegal |recreational |any |hard )?(?:drugs|marijuana|weed|cannabis|pot|medications?|medicines?|antidepressants|pills|tablets)(?! (?:for|to|from|at|on|in))',
        `(?:see|seen|seeing|visit|visited|consulted|consult) (?:a |your )?${DOCTOR}`,
        '(?:off )?sick(?: (?:much|a lot|often|last|this|during|days)[\\w ]*)?',
        '(?:take|taken|took|call(?:ed)? in|have|had|claim) (?:\\w+ ){0,2}sick(?: days?| leave| pay)?',
        'catch (?:covid|cold)|(?:need|wear) (?:glasses|contact lenses|a hearing aid)',
        'pass a (?:drugs?|medical|physical) test',
        '(?:walk|walking) with (?:a )?(?:limp|stick|cane)',
        '(?:file|filed|claim|claimed|made|make|put in|had|collect|collected|receive|received|get|been) (?:on )?(?:for )?(?:an? |any )?(?:workers\\W? |injury |disability |sickness )+(?:comp|compensation|benefits?|pay|claim|leave)(?: claim)?',
      ],
      sign: [
        'hearing aid|wheelchair|limp|crutch(?:es)?|walking stick|cane|insulin pump|inhaler',
        'nicotine|tremor|plaster cast|sling',
      ],
    },
    forms: [
      String.raw`\b${AILMENT}\b[^?]*\b(?:in|runs? in|on) (?:your|the) family\b|\b(?:history|case) of\b[^?]*\bin your family\b|\bruns? in your family\b`,
      String.raw`\b(?:how (?:often|many times)|why|when)\b[^?]*\byour (?:doctor|gp|therapist|psychiatrist)\b`,
      String.raw`\byour doctor (?:says?|think|let|allow|know)`,
      String.raw`\byou (?:\w+ ){0,2}(?:end|ended|land|landed) up in (?:a|the|that) (?:wheelchair|hospital)\b`,
      String.raw`\b(?:what happened to|what is wrong with|what is the matter with|how is|something wrong with) your (?:leg|arm|hand|hands|face|eye|eyes|foot|back|knee|finger|fingers|skin|neck)\b`,
      String.raw`\b(?:have you|do you)\b(?: \w+){0,4} (?:problems?|trouble|issues?) with (?:stress|anxiety|alcohol|drugs|drink|your (?:nerves|back|knees|heart|health)|sleep)\b`,
      String.raw`\bsick(?:ness)? (?:days?|leave)\b[^?]*\b(?:have|had|did|do) you\b|\bdays\b[^?]*\b(?:you|did you) (?:\w+ ){0,3}(?:off|miss|missed|lose)\b[^?]*\b(?:sick|ill|illness)\b`,
      String.raw`\b(?:were|have) you (?:been )?(?:off )?sick\b`,
      String.raw`\bhow (?:tall|heavy|fat|healthy) are you\b|\bhow tall you are\b|\bhow much (?:do )?you weigh\b`,
      String.raw`\byou use a wheelchair\b`,
      String.raw`\ball your fingers\b`,
    ],
  },
];
