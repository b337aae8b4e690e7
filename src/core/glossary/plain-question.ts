/** Contractions, spelled out in this order; what stands before a possessive "'s" is left alone. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/\bain't\b/gu, 'are not'],
  [/n't\b/gu, ' not'],
  [/\bi'm\b/gu, 'i am'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/\b(you|we|they|i|he|she|who|what|where|when|how)'d\b/gu, '$1 would'],
  [/\b(what|who|where|when|how|why|that|there|here|it|he|she|this)'s\b/gu, '$1 is'],
  [/\bcannot\b/gu, 'can not'],
  [/\b(?:y'all|you all|you guys|you folks)\b/gu, 'you'],
  [
    /\byou (?:two|both)(?= (?:been|have|are|were|going|plan|want|get|got|live|lived|living|meet|met|married|together)\b)/gu,
    'you',
  ],
];

/** Asides that soften a question; they go with the commas around them. */
const ASIDES: RegExp = new RegExp(
  String.raw`,? ?\b(?:${[
    'by any chance',
    'by the way',
    '(?:just |purely )?out of (?:interest|curiosity)',
    'if (?:i may|you do not mind)(?: (?:me |my )?asking)?',
    'if it is not too (?:personal|rude|nosy)',
    '(?:may|can|could|might) i ask(?: you)?',
    'i (?:have|need|would like) to ask(?: you)?',
    '(?:just )?for (?:my|our|the) (?:notes|records?|files?|paperwork)',
    'as a matter of interest',
    'if you do not mind (?:telling me|saying|sharing)',
    'if that is (?:ok|okay|all right)(?: to ask)?',
    'please',
    'i (?:take it|suppose|assume|presume|guess|gather|bet|imagine|trust|dare say|wonder)(?: that)?',
    'i hope you do not mind(?: (?:me |my )?asking)?',
    'i do not (?:wish|want|mean) to (?:pry|be rude|be nosy|intrude|offend),? but',
    '(?:forgive|excuse|pardon) (?:me|my)(?: for)?(?: asking)?,? but',
    'no offen[cs]e,? but',
    '(?:purely |just |simply )?(?:for|to help (?:us )?with) (?:our )?planning(?: purposes)?',
    'in (?:strict )?confidence',
    '(?:would|could) you be so kind as to tell (?:me|us)',
    'between (?:you and me|ourselves|us)',
    'off the record',
    '(?:at the|for the) moment',
    'at present',
    'these days',
    'right now',
    'so far',
    'in fact',
    'at all',
    'of course',
    'as it were',
    'shall we say',
  ].join('|')})\b,?`,
  'gu',
);

/** What is left out at the start of a short question: "Ever been", "Planning to". */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /(^|[.?!;,] )((?:and |so |or )*)ever (?=\w+ed\b|been|had|done|gone|spent|taken|got|made|lost|stood|drunk|smoke)/gu,
    '$1$2have you ',
  ],
  [
    /(^|[.?!;] )((?:and |so |or )*)(?=(?:planning|thinking|expecting|hoping|going|trying|seeing|living|looking) (?:to|of|on|about|for|a(?:ny)?|some|with)\b)/gu,
    '$1$2are you ',
  ],
];

/** Words that change nothing about what is asked, denials among them. */
const FILLERS =
  /\b(?:not|never|ever|still|also|now|already|currently|presently|really|actually|personally|perhaps|maybe|possibly|probably|just|simply|happen to|originally|honestly|nowadays|indeed|obviously|clearly|recently|previously|lately|generally|roughly|approximately|basically|frankly|either|even|only|sort of|kind of)\b ?/gu;

/**
 * The question with what only dresses it up taken off: lower case, no accents, contractions
 * spelled out, no "by any chance", no "not", one blank between words. "You aren't still smoking, are you?" becomes
 * "you are smoking, are you?".
 */
export function plainQuestion(question: string): string {
  let plain = question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/ ?[–—] ?|: /gu, ', ')
    .replace(/ ?\/ ?/gu, ' or ')
    .replace(/["“”()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  for (const [short, long] of SPELLED_OUT) plain = plain.replace(short, long);
  for (const [start, whole] of LEFT_OUT) plain = plain.replace(start, whole);
  return plain
    .replace(ASIDES, ' ')
    .replace(FILLERS, '')
    .replace(/\s+(?=[?.,;!])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
