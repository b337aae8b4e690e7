import type { BannedQuestion } from './banned-topic.ts';
import { MARCH, POLITICIAN, UNION } from './candidate-words.ts';

const POLICE = '(?:the )?(?:police|law|cops?|constabulary|authorities|sheriff)';
const A_UNION = `(?:a |any |the |our |your |some )?${UNION}`;
/** Where pay is asked about: the amount, per time or at an employer. */
const AMOUNT = String.raw`(?=\s*[?,.]|$| (?:there|before|today|over there|per|an? (?:year|month|week|hour|day)|at|in (?:your|the) (?:last|previous|current|old|present|first)|with (?:them|your)|last|gross|net|before tax|when you left)\b)`;

/** The police, unions, politics and pay: what others have on record. */
export const QUESTIONS_OF_RECORD: readonly BannedQuestion[] = [
  {
    topic: 'record',
    instead: 'This post needs a background check after an offer. Do you agree to it?',
    words: {
      being: [
        'arrested|jailed|imprisoned|convicted(?! (?:that|by))(?: of [\\w ]+)?|found guilty(?: of [\\w ]+)?',
        'caught (?:driving drunk|drink[- ]driving|drunk|stealing|shoplifting|speeding)|cautioned by the police|handcuffed|detained by the police|in handcuffs|behind bars|criminal',
        '(?:charged|done) (?:with|for) (?:a |any )?(?:crime|something|anything|offence|offense|felony|shoplifting|drink[- ]driving|theft|fraud|assault|speeding)',
        `in (?:jail|prison|custody|court as a defendant|(?:any )?trouble with ${POLICE})(?! to)`,
        'ex-?con|felon|convict|on (?:parole|bail|remand)|known to the police|in front of a judge',
        'on the wrong (?:side of the law|end of [\\w ]*(?:handcuffs|the law))',
      ],
      ailing: [
        '(?:criminal|police|arrest) (?:record|history|background)|(?:criminal |unspent |spent )*convictions?(?: that [\\w ]+)?',
        `felon(?:y|ies)|misdemeanou?rs?|rap sheet|dui|dwi|run-?ins?|day in court|skeletons[\\w ]*`,
        `(?:trouble|brush(?:es)?|problems?|run-?ins?|difficulties) with ${POLICE}(?: in [\\w ]+)?`,
      ],
      yours: ['(?:criminal|arrest|police) (?:record|history|past)|(?:parole|probation) officer'],
      yoursAlone: ['convictions|arrest|day in court'],
      doing: [
        '(?:go|going|went|been|sent|gone) to (?:jail|prison)|(?:done|served|do any) time|been inside(?=\\s*\\?)',
        'sp(?:end|ent) (?:\\w+ ){0,3}(?:in|inside) (?:a |the )?(?:police )?(?:jail|prison|custody|cell)',
        'br(?:eak|oken) the law|commit(?:ted)? (?:a |any )?crimes?|plead(?:ed)? guilty|stolen (?:anything|something)',
        '(?:lost|had) your (?:driving )?licen[cs]e (?:for|suspended|taken|revoked)[\\w ]*|ke(?:ep|pt) (?:your nose clean|on the right side of the law)',
      ],
    },
    forms: [
      String.raw`\b(?:have|did|has|had) ${POLICE} (?:\w+ ){0,2}(?:stop|arrest|question|take|taken|pick|search|charge|caution|knock|visit|interview)\w* (?:[\w]+ )?you`,
      String.raw`\b${POLICE}\b[^?]*\b(?:on file|on record|know|find) (?:about|on|under) you\b|\byour name (?:up )?in (?:the )?police\b`,
      String.raw`\b(?:anything|something|nothing) (?:on|in) your (?:record|past|background)\b|\bis your record clean\b|\byour (?:dbs|background|background check|police check)\b[^?]*\b(?:show|reveal|turn up|come back|pop up|find)\b`,
      String.raw`\b(?:has|have|did) (?:anyone|anybody|somebody) (?:\w+ )?(?:take|taken|took|sue|sued) you(?: to court)?(?=\s*[?,]| for)`,
      String.raw`\bskeletons\b[^?]*\b(?:closet|cupboard|know about|your)\b|\bever been\b[^?]*\bhandcuffs\b`,
    ],
  },
  {
    topic: 'union',
    instead: 'How have you worked with the representatives of the staff?',
    words: {
      being: [
        `(?:(?:active )?member of|in|active in|involved in|part of|signed up with|organi[sz]ing for|canvassing for) ${A_UNION}`,
        `shop steward|${UNION} (?:member|man|woman|person|people|type|organi[sz]er|rep|activist|supporter|sympathi[sz]er)`,
        `unioni[sz]ed|pro-union|anti-union|(?:for|against) (?:the )?${UNION}`,
      ],
      having: ['union (?:card|membership|background|sympathies|ties)'],
      yours: [`${UNION} (?:membership|card|dues|activit(?:y|ies)|background|rep|steward)`],
      yoursAlone: [UNION],
      doing: [
        `(?:belong(?:ed|ing)? to|join(?:ed|ing)?|support(?:ed|ing)?|vote[d]? for|vote in|start|started|form) ${A_UNION}`,
        `(?:pay|paid|paying) (?:dues|subs|fees|contributions?|money) (?:in)?to ${A_UNION}|pay (?:any )?union dues|sign (?:a )?union cards?`,
        '(?:go|gone|went|going|been|be|c[oa]me out) on strike|on (?:a|the) picket line|cross(?:ed)? a picket line|picket(?:ed)?',
        `take part in (?:a |any |the |that )?(?:strike|industrial action)s?|organi[sz]ed? a ${UNION}`,
      ],
      sign: ['union (?:badge|pin|card|lanyard)'],
    },
    forms: [
      String.raw`\bhow (?:do|would) you (?:\w+ )?feel about (?:the |a )?${UNION}\b(?!')|\bwhat (?:do|would) you (?:make|think) of (?:the )?${UNION}\s*\?`,
      String.raw`\byour (?:view|opinion|feeling|attitude|position|stance|thought)s? (?:of|on|about|to|towards) (?:the )?${UNION}\b(?!')|\bwhere do you stand on (?:the )?${UNION}\b`,
      String.raw`\b(?:which|what) ${UNION} (?:do|did|are|were|have|would|you)\b(?: \w+){0,4} (?:belong\w*|join\w*|a member|in|with)(?=\s*[?,]| (?:to|at your|in your)\b)(?<!(?:negotiate|talk|deal|work|bargain|sit) (?:in|with))`,
      String.raw`\bunion cards?\b[^?]*\b(?:would|will|did) you (?:sign|take)\b|\b${UNION} (?:c[oa]me|comes) knocking\b`,
      String.raw`\byou (?:\w+ ){0,4}(?:walk|walked|walking) out\b[^?]*\bstrike\b|\byou (?:\w+ ){0,2}(?:mixed up|involved|caught up|take part|part|join|joined|among|support|supported|on|one of) (?:\w+ ){0,5}(?:walkout|strike|stoppage|picket)(?! (?:by|of)\b)`,
      String.raw`\byou\b(?: \w+){0,5} voted (?:to organi[sz]e|to unioni[sz]e|for (?:the )?union)|\byou\b[^?]*\bvoted? to (?:organi[sz]e|unioni[sz]e)\b`,
    ],
  },
  {
    topic: 'politics',
    instead: 'How do you keep your own views out of your work?',
    words: {
      being: [
        'democrat|republican|tory|(?<=\\b(?:a|more|rather) )conservative|socialist|communist|marxist',
        '(?<=\\b(?:a|more|rather) )liberal|libertarian|left(?:ie|y|ist)|(?:left|right)-wing(?:er)?',
        '(?:for|on|to|towards|of) the (?:left|right)(?: side| wing)?(?=\\s*\\?| or)|party member',
        '(?:brexit|trump|biden|labour|green|tory|conservative|liberal|leave|remain) (?:voter|supporter|fan|person|people|man|woman)s?',
        'registered to vote|brexiteer|remainer|political(?=\\s*\\?)|politically (?:active|minded)|political activist',
        '(?:(?:active |card-carrying )?member of|active in|involved in) (?:a|any|the|which) (?:political )?(?:party|politics)|into politics|active in politics',
      ],
      having: [
        'political (?:views?|beliefs?|affiliations?|opinions?|leanings?|ambitions)|party card',
      ],
      yours: [
        'political (?:\\w+ )?(?:views?|party|beliefs?|opinions?|leanings?|affiliations?|associations?|allegiance|preferences?|sympathies|stance)',
        'party (?:membership|card|affiliation)',
      ],
      yoursAlone: ['politics'],
      doing: [
        'vote(?:d)?(?=\\s*[?,])|vote for(?! (?:the|a|this|that|your) (?:resolution|motion|proposal|draft|text))[\\w ]*',
        'voted? in (?:the |a |any )?(?:\\w+ )?(?:elections?|referendum|primar\\w+)',
        '(?:join(?:ed)?|been a member of|belong to|donated? to|canvass(?:ed)? for|campaign(?:ed)? for|given? (?:money )?to) (?:a |any |the )?(?:political (?:party|campaign|candidate|cause)|party)',
        `(?:go|going|been|gone|take part|marched) (?:on|to|in) (?:any |a |the |of |those |these )*(?:\\w+ )?${MARCH}|run for office|follow politics`,
        '(?:support|back|lean) (?:the )?(?:tories|conservatives|democrats|republicans|greens|trump|biden|brexit|left|right)',
        'read the (?:guardian|daily mail|telegraph|sun)|watch (?:fox|fox news|msnbc|cnn)',
      ],
      sign: [
        '(?:campaign|party|election|trump|maga|political) (?:badge|button|pin|sticker|hat|cap)',
      ],
    },
    forms: [
      String.raw`\bwhat (?:do|did|would) you (?:make|think|reckon|say) (?:of|about|to) (?:the |our |this |that )?(?:new |current |last )?${POLITICIAN}(?:,[^?]*|\s*)?\?`,
      String.raw`\bhow (?:do|did) you (?:feel about|take|like) (?:the |our )?(?:new |last )?${POLITICIAN}(?: result| outcome)?(?=\s*[?,])`,
      String.raw`\b(?:which|what) (?:political )?party (?:do|did|would|are|will|you) (?:you )?(?:support|belong|vote|back|favou?r|lean|prefer|in|close)|\bwhich way (?:do|did|would|will) you (?:vote|lean)`,
      String.raw`\b(?:left-?wing or right-?wing|democrat or republican|republican or democrat|labour or (?:tory|conservative))\b`,
      String.raw`\bwho(?:m)? (?:do|did|would|will|are|were) you (?:\w+ )?(?:supporting|support|hoping|want to win|back|backing|root|rooting)(?: for)?\b[^?]*\b(?:election|president|primary|referendum|november)\b`,
      String.raw`\b(?:sticker|badge|button|pin|hat|flag|poster) on your (?:laptop|bag|car|bumper|lapel|jacket|coat|desk|profile)`,
    ],
  },
  {
    topic: 'salary',
    instead: 'The range for this post is as advertised. Does it suit you?',
    words: {
      having: ['(?:current |last )*(?:pay ?slips?|pay stubs?|salary slips?)'],
      yours: [
        '(?:last|latest|recent) (?:\\w+ )?pay ?(?:slips?|stubs?)|w-?2|p60|take-home pay|pay packet|pay history|(?:salary|compensation) history',
      ],
      yoursAlone: [
        'salary|salaries|ctc|wages?|pay|pay ?slips?|pay ?checks?|pay stubs?|salary slips?|take-home',
        '(?<=\\b(?:own|current|present|previous|last|old|annual|monthly|yearly|personal) )(?:income|earnings|compensation|comp|remuneration|bonus(?:es)?|raise|rise)',
        '(?:annual |yearly |last )?bonus|pay rise|(?:hourly|day|daily) rate|(?:pay|salary|compensation) package',
      ],
      which: ['salary|pay|wage|income'],
    },
    forms: [
      String.raw`\b(?:did|do|were|are) you (?:earn|earning|(?:being |getting |get )?paid(?! (?:by|for)))${AMOUNT}|\bhow much (?:\w+ )?(?:did|do|were|are) you (?:make|making|get|getting)${AMOUNT}`,
      String.raw`\bwhat (?:did|do|were|are) you (?:make|making)(?=\s*\?| (?:there|an? (?:year|month|week|hour)|in your (?:last|current)|at your|over there|per)\b)`,
      String.raw`\b(?:what|how much|much|what salary|amount|which) you (?:earn|are earning|earned|make|are making|were making|get|were paid|are paid|were getting|were earning|are on|were on|are pulling in|are taking home|bring home)${AMOUNT}`,
      String.raw`\b(?:do|did|does|are|were|is|was) (?:they|your (?:last |previous |current |present |old )?(?:employer|company|boss|firm|job|people)) (?:currently )?(?:pay|paying|give|giving) you\b(?! (?:for|a hard|access|feedback))`,
      String.raw`\b(?:what|how much) (?:do|did|does|are|were|is|was) (?!client|customer|buyer|owner|tenant|insurer|investor|user|it |that |this )[a-z]+ (?:pay|paying|have you (?:at|on)(?=\s*[?,]))(?: you)?(?<=you|you at|you on)(?! for the)`,
      String.raw`\bthey (?:pay|paid) (?:\w+ ){0,3}like you\b|\bthey (?:pay|paid|are paying|were paying|have been paying) you\b|\byou (?:are |were )?(?:being |getting )?paid (?:now|there|today|before|in your)\b`,
      String.raw`\b(?:salary|pay|wage|money|bonus) (?:do|did|are|were|have)? ?you (?:have|get|got|earn|receive|on|getting|make|had|taking)\b`,
      String.raw`\b(?:what|how much) (?:are|were) you on(?=\s*[?,]| (?:at|there|before|with|in your)\b)|\bhow much (?:do|did|were|are) you (?:take|taking|bring|bringing|clear|pull|pulling) (?:home|in|down)\b`,
    ],
  },
];
