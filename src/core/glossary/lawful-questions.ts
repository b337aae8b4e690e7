/** What an interview question may not be about. */
export type BannedTopic =
  | 'age'
  | 'family'
  | 'religion'
  | 'origin'
  | 'language'
  | 'health'
  | 'orientation'
  | 'record'
  | 'union'
  | 'politics'
  | 'salary';

/** One topic: how such questions are put, and what may be asked in their place. */
export interface BannedQuestion {
  readonly topic: BannedTopic;
  /** Matched against the question in lower case, with straight apostrophes. */
  readonly forms: readonly RegExp[];
  /** A question about the work that finds out what the asker may need to know. */
  readonly instead: string;
}

const ARE_YOU = String.raw`\bare(?:n't)? you (?:a |an |still |currently |now |also )*`;
const HAVE = String.raw`\b(?:do(?:n't)? you (?:currently |still |also )?(?:have|hold)|have you(?: ever)?(?: got| had)?) (?:any |a |an |other )*`;
const YOUR = String.raw`\byour (?:own )?`;
/** The end of what is asked about: nothing that would make another thing of it follows. */
const END = String.raw`(?=\s*(?:[?.,;!]|$|and\b|or\b|who\b|that\b|with\b|in\b|when\b|while\b|if\b|at\b|yourself\b))`;
const KIN = String.raw`(?:husband|wife|spouse|boyfriend|girlfriend|fiance|kids|sons?|daughters?|mother(?! tongue)|father|marriage)`;
const FAITH = String.raw`(?:religious|christian|catholic|protestant|muslim|jewish|hindu|sikh|buddhist|atheist|orthodox|believer|baptised|baptized)`;

function forms(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'u'));
}

/**
 * The topics are those of the term format, which follow the lists of the United States Equal
 * Employment Opportunity Commission ("Prohibited employment policies/practices"), of Acas in the
 * United Kingdom and of EU Directives 2000/43 and 2000/78. The forms speak to the candidate ("are
 * you", "do you", "your"): the same words about patients, citizens or cache entries are fine.
 */
export const BANNED_QUESTIONS: readonly BannedQuestion[] = [
  {
    topic: 'age',
    instead: 'How would you go about this part of the work?',
    forms: forms(
      String.raw`\bhow old are you\b`,
      String.raw`${YOUR}(?:age|birthday|birth date|(?:date|year) of birth|generation)${END}`,
      String.raw`\b(?:were|was) you born (?:in|on|before|after)\b|\b(?:when|what year|which year)\b[^?]*\bwere you born\b`,
      String.raw`\b(?:when|what year|which year)\b[^?]*\b(?:did|do) you (?:graduate\b|(?:finish|leave|complete) (?:high |secondary |primary )?(?:school|university|college)\b)`,
      String.raw`\byou (?:plan|intend|expect|want|hope|wish) to retire${END}`,
      String.raw`\byou (?:retire|until retirement)${END}|\byou have until retirement\b`,
      String.raw`${ARE_YOU}(?:close|near) to retirement\b`,
      String.raw`${ARE_YOU}(?:over|under|above|below) (?:the age of )?[1-9]\d${END}`,
      String.raw`\byou(?:'re| are| feel|)\s?(?:\w+ )?(?:too )(?:old|young)\b`,
      String.raw`\byou mind being (?:older|younger)\b|\bsomeone (?:much )?(?:older|younger) than (?:you|yourself)\b`,
      String.raw`\bgeneration do you belong to\b`,
    ),
  },
  {
    topic: 'family',
    instead: 'This post means travel and shifts as advertised. Can you work them?',
    forms: forms(
      String.raw`${ARE_YOU}(?:married|divorced|widowed|separated|engaged|single|pregnant|expecting|parent)${END}`,
      String.raw`${ARE_YOU}single (?:mother|father|parent)\b`,
      String.raw`${YOUR}(?:marital|family) (?:status|situation|plans)\b|${YOUR}maiden name\b|\bprefer miss or mrs\b`,
      String.raw`${YOUR}${KIN}\b|${YOUR}children\b|${YOUR}(?:childcare|babysitter|nanny)\b`,
      String.raw`${YOUR}(?:partner|family|parents) (?:think|feel|mind|say|do\b|employed|work|come|let|allow|move)`,
      String.raw`\bwould your (?:partner|family)\b|\bwhat do your parents do\b`,
      String.raw`${HAVE}(?:children|kids|child|sons?|daughters?|babies|baby|babysitter|family|husband|wife|spouse)${END}`,
      String.raw`${HAVE}(?:partner who|family (?:responsibilities|commitments|obligations))`,
      String.raw`\bhow many (?:children|kids) do you have\b`,
      String.raw`\byou live with your (?:partner|parents|family)\b`,
      String.raw`\byou (?:plan|intend|want|hope|planning|wish)(?:ning)? (?:to |on )?(?:get married|getting married|marry|(?:have|having) (?:children|kids|a baby|a family)|(?:start|starting) a family|(?:become|becoming|get) pregnant)`,
      String.raw`\byou[^?]*\b(?:taken|take|planning) (?:any )?(?:maternity|paternity|parental) leave\b`,
      String.raw`\bwho (?:looks after|takes care of|minds)\b[^?]*\b(?:while|when) you\b`,
      String.raw`\byou (?:get|find|have) a (?:baby)?sitter\b`,
    ),
  },
  {
    topic: 'religion',
    instead: 'The post needs work on these days and hours. Can you work them?',
    forms: forms(
      String.raw`${YOUR}(?:religion|faith|church|mosque|synagogue|temple|religious beliefs?)\b`,
      String.raw`${ARE_YOU}${FAITH}${END}`,
      String.raw`\b(?:church|mosque|synagogue|temple|religion|faith|religious holidays|holy days) do you (?:go to|attend|belong to|observe|keep|practi[sc]e|follow|have)`,
      String.raw`\bdo you (?:regularly )?(?:(?:go to|attend|visit) (?:a |the )?(?:church|mosque|synagogue|mass)|pray\b|fast\b|believe in god|observe (?:the )?(?:sabbath|ramadan))`,
      String.raw`\byou wear\b[^?]*\breligious\b|\bdo you wear a (?:headscarf|hijab|turban|cross)${END}`,
    ),
  },
  {
    topic: 'origin',
    instead: 'Are you authorised to work in this country?',
    forms: forms(
      String.raw`\bwhere are you (?:really |originally |actually )?from\b|\bcountry (?:do|did) you (?:originally )?come from\b|\bwhere do you (?:really |originally )?come from\b`,
      String.raw`\b(?:where|in which country|what country)\b[^?]*\b(?:were|was|are|is) (?:you|your (?:family|parents|grandparents))\b[^?]*\b(?:born|from)\b|\bwere you born (?:here|abroad|there|in this country)\b`,
      String.raw`\b(?:were you|your parents) born\b(?! that way)`,
      String.raw`${YOUR}(?:nationality|citizenship|ethnicity|ethnic (?:background|origin|group)|race|heritage|ancestry|roots|national origin|skin)\b`,
      String.raw`\b(?:race|ethnicity|nationality) are you\b|\bcolou?r is your skin\b`,
      String.raw`${ARE_YOU}(?:(?:\w+ )?citizen${END}|(?:\w+ )?citizen of\b|foreigner\b|(?:im)?migrant\b|refugee\b|national of\b)`,
      String.raw`\byou (?:hold|have) (?:a )?(?:dual|double|second) (?:citizenship|nationality)\b|\bdid you become a citizen\b`,
      String.raw`\bpassport do you (?:hold|have|carry)\b|\bhow long have you (?:lived|been living|been) in this country\b`,
      String.raw`\b(?:origin of|is|where is) your (?:sur|last |family |first )?name\b`,
    ),
  },
  {
    topic: 'language',
    instead: 'This post uses this language every day. How have you used it at work?',
    forms: forms(
      String.raw`${YOUR}(?:native|first) (?:language|tongue)${END}|${YOUR}mother tongue\b|\byour (?:first|native) language\b(?=\s*[?])`,
      String.raw`\bis (?:it|\w+) your (?:native|first) language\b`,
      String.raw`${ARE_YOU}(?:native|mother-tongue) speaker\b`,
      String.raw`${YOUR}accent\b|\blanguages? (?:do|did) you (?:speak (?:at home|with your)|grow up)`,
    ),
  },
  {
    topic: 'health',
    instead: 'Can you do these tasks, with or without an adjustment?',
    forms: forms(
      String.raw`${YOUR}(?:own )?(?:health|weight|height|illness|disability|medical (?:history|condition|record))${END}|\bhow is your health\b`,
      String.raw`${ARE_YOU}(?:disabled|handicapped|ill|healthy|hiv|depressed|in good health|an? alcoholic)${END}`,
      String.raw`${ARE_YOU}(?:on|taking) (?:any )?medication\b|\bdo you (?:take|need) any (?:medication|medicines?|drugs|pills)\b`,
      String.raw`${HAVE}(?:disabilit|handicap|(?:serious |chronic |mental )?(?:health|medical) (?:problem|condition|issue)|chronic|illness|allerg|cancer\b|mental illness)`,
      String.raw`\byou suffer from\b|\bhave you(?: ever)? been (?:(?:treated for|diagnosed with) |hospitali[sz]ed)`,
      String.raw`\byou (?:been )?(?:off )?sick (?:last|in the|this|during)\b|\b(?:were|have) you (?:been )?(?:ever )?(?:off )?sick\b`,
      String.raw`\bdo you (?:smoke|drink alcohol|drink${END}|use (?:illegal )?drugs|use a wheelchair|see a (?:therapist|psychiatrist|psychologist))`,
      String.raw`\byou[^?]*\bcompensation claim\b|\bhow tall are you\b|\bhow much do you weigh\b`,
    ),
  },
  {
    topic: 'orientation',
    instead: 'What would you like to be called at work?',
    forms: forms(
      String.raw`${ARE_YOU}(?:gay|lesbian|bisexual|homosexual|heterosexual|straight|transgender|trans|queer)${END}`,
      String.raw`${YOUR}(?:sexual (?:orientation|preference)|sexuality|gender identity|sex)\b|\bborn that way\b`,
    ),
  },
  {
    topic: 'record',
    instead: 'This post needs a background check after an offer. Do you agree to it?',
    forms: forms(
      String.raw`\byou(?: ever)?(?: been)? (?:arrested|in (?:jail|prison)|convicted|charged with a crime|jailed|imprisoned)`,
      String.raw`${HAVE}(?:criminal|police|arrest) (?:record|history)\b|${YOUR}(?:criminal|arrest|police) record\b`,
    ),
  },
  {
    topic: 'union',
    instead: 'How have you worked with the representatives of the staff?',
    forms: forms(
      String.raw`${ARE_YOU}(?:a )?(?:member of|in|with) (?:a|any|the) (?:trade |labou?r )?union${END}`,
      String.raw`\byou(?: ever)? (?:belonged? to|been a member of|join(?:ed)?) (?:a|any|the) (?:trade |labou?r )?union\b`,
    ),
  },
  {
    topic: 'politics',
    instead: 'How do you keep your own views out of your work?',
    forms: forms(
      String.raw`\b(?:did|do|would|will) you (?:vote|usually vote)\b`,
      String.raw`${YOUR}(?:political (?:views?|party|beliefs?|opinions?)|politics)\b|\bparty do you (?:support|belong to)\b|${ARE_YOU}(?:democrat|republican|conservative|socialist|communist|left-wing|right-wing)${END}`,
    ),
  },
  {
    topic: 'salary',
    instead: 'The range for this post is as advertised. Does it suit you?',
    forms: forms(
      String.raw`\b(?:did|do|were|are) you (?:currently |now )?(?:earn|earning|make|making|paid)\b(?=[^?]*(?:\bjob\b|\bpost\b|\bemployer\b|\bcurrently\b|\byear\b|\bmonth\b|^\W*$)|\s*\?)`,
      String.raw`${YOUR}(?:current|previous|last|present|former) (?:salary|pay|wage|income|compensation)\b`,
      String.raw`\bsalary (?:do|did) you (?:have|get|earn|receive)\b`,
    ),
  },
];
