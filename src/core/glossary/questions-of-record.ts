import type { BannedQuestion } from './banned-topic.ts';
import { POLITICIAN, UNION } from './candidate-words.ts';

/** The police, unions, politics and pay: what is on record about somebody elsewhere. */
export const QUESTIONS_OF_RECORD: readonly BannedQuestion[] = [
  {
    topic: 'record',
    instead: 'This post needs a background check after an offer. Do you agree to it?',
    words: {
      being: [
        'arrested|jailed|imprisoned|convicted(?! that)(?: of [\\w ]+)?|found guilty(?: of [\\w ]+)?|cautioned by the police|handcuffed|detained by the police',
        '(?:charged|done) (?:with|for) (?:a |any )?(?:crime|something|anything|offence|offense|felony|shoplifting|drink[- ]driving|theft|fraud|assault|speeding)',
        'in (?:jail|prison|custody|handcuffs|court as a defendant|(?:any )?trouble with the (?:police|law|authorities))(?! to)',
        'ex-?con|felon|convict|criminal|on (?:parole|bail|remand)|known to the police|behind bars|on the wrong side of the law|in front of a judge|before a judge',
      ],
      having: [
        '(?:criminal|police|arrest) (?:record|history|background)|(?:criminal |unspent |spent )*convictions?(?: that [\\w ]+)?|felon(?:y|ies)|misdemeanou?rs?|rap sheet|dui|dwi',
        '(?:trouble|brush(?:es)?|problems?|run-?ins?|difficulties) with the (?:police|law)|run-?ins?',
      ],
      yours: [
        '(?:criminal|arrest|police) (?:record|history|past)|convictions?|parole officer|probation officer|arrest',
      ],
      doing: [
        '(?:go|going|went|been|sent|gone) to (?:jail|prison)|(?:do|done|did|serve|served) time|been inside',
        '(?:spend|spent) (?:\\w+ ){0,3}(?:in|inside) (?:a |the )?(?:police )?(?:jail|prison|custody|cell)',
        'break the law|broken the law|commit(?:ted)? (?:a |any )?crimes?|plead(?:ed)? guilty|stolen (?:anything|something)',
      ],
    },
    forms: [
      String.raw`\b(?:police|cops?|law) (?:\w+ ){0,3}(?:stop\w*|arrest\w*|question\w*|take|taken|took|pick\w*|search\w*|charge\w*|caution\w*|want\w*|knock\w*|come|came|had|on|have|after) (?:to |for )?you(?:r door)?\b(?! (?:to|for|about|if|that|with) (?!questioning))`,
      String.raw`\b(?:police|sheriff|cops?)\b[^?]*\b(?:on file|on record|know|find) (?:about|on|under) you\b`,
      String.raw`\b(?:anything|something|nothing) (?:on|in) your (?:record|past|background)\b|\bis your record clean\b|\byour (?:dbs|background check|police check) (?:show|reveal|turn up|come back)`,
    ],
  },
  {
    topic: 'union',
    instead: 'How have you worked with the representatives of the staff?',
    words: {
      being: [
        `(?:(?:active )?member of|in|with|active in|involved in|involved with|part of) (?:a|any|the|our|your) ${UNION}|in ${UNION}`,
        `shop steward|${UNION} (?:member|man|woman|person|people|type|organi[sz]er|rep|activist|supporter|sympathi[sz]er)|unioni[sz]ed|pro-union|anti-union|organi[sz]ed labou?r`,
        `(?:for|against) (?:the )?${UNION}`,
      ],
      having: [`union (?:card|membership|background|sympathies|ties)`],
      yours: [`${UNION} (?:membership|card|dues|activit(?:y|ies)|background)`],
      yoursAlone: [UNION],
      doing: [
        `(?:belong|belonged|belonging) to (?:a|any|the) ${UNION}|(?:join|joined|joining|support|supported|supporting|organi[sz]e|organi[sz]ed|vote for|voted for|vote in|start|started|form) (?:a|any|the|our) ${UNION}|support ${UNION}|member of (?:a|any|the) ${UNION}`,
        `(?:pay|paid|paying) (?:dues|subs|fees) to (?:a|any|the) ${UNION}|pay (?:any )?union dues|sign (?:a )?union cards?`,
        '(?:go|gone|went|going|been|be|come out|came out) on strike|(?:walk|walked) out|on (?:a|the) picket line|cross(?:ed)? a picket line|picket(?:ed)?|take part in (?:a |any )?(?:strike|industrial action)s?',
      ],
      sign: ['union (?:badge|pin|card|lanyard)'],
    },
    forms: [
      String.raw`\bhow (?:do|would) you (?:\w+ )?feel about (?:the |a |trade )?${UNION}\b|\bwhat (?:do|would) you (?:make|think) of (?:the |trade )?${UNION}\s*\?`,
      String.raw`\byour (?:view|opinion|feeling|attitude|position|stance|thought)s? (?:of|on|about|to|towards) (?:the )?${UNION}\b|\bwhere do you stand on (?:the )?${UNION}\b`,
      String.raw`\b(?:which|what) ${UNION}\b[^?]*\byou\b[^?]*\b(?:belong|join|joined|member|in)\b(?! (?:talks|negotiat))`,
      String.raw`\bunion cards?\b[^?]*\b(?:would|will|did) you (?:sign|take)\b`,
    ],
  },
  {
    topic: 'politics',
    instead: 'How do you keep your own views out of your work?',
    words: {
      being: [
        'democrat|republican|tory|conservative(?! (?:in|about|with|on|when|or))|socialist|communist|marxist|liberal(?! (?:in|about|with|on|when))|libertarian|feminist|leftie|lefty|leftist|left-wing(?:er)?|right-wing(?:er)?|left or right|on the (?:left|right)|green voter|woke',
        '(?:brexit|trump|biden|labour|green|tory|conservative|liberal|leave|remain|le pen|afd) (?:voter|supporter|fan|person|people|man|woman|party member)s?|brexiteer|remainer|trump',
        '(?:(?:active |card-carrying )?member of|active in|involved in|involved with|with) (?:a|any|the|which) (?:political )?(?:party|politics|campaign)|active in politics|into politics|politically active|politically minded|political|party member|political activist',
      ],
      having: [
        'political (?:views?|beliefs?|affiliations?|opinions?|leanings?|ambitions)|party card|party membership',
      ],
      yours: [
        'political (?:\\w+ )?(?:views?|party|beliefs?|opinions?|leanings?|affiliations?|allegiance|preferences?|sympathies|stance)|party (?:membership|card|affiliation)',
      ],
      yoursAlone: ['politics'],
      doing: [
        '(?:vote|voting|voted)(?: (?:for|in|at) (?:the |a )?[\\w ]+)?(?! (?:on|against))',
        '(?:join|joined|been a member of|donate|donated|donating|give|gave|given|belong|canvass|canvassed|campaign|campaigned|volunteer|volunteered) (?:money )?(?:to |for |with )?(?:a |any |the )?(?:political )?(?:party|campaign|candidate|politician)',
        '(?:go|going|been|gone) (?:on|to) (?:\\w+ )?(?:protests?|demos?|demonstrations?|marches|rall(?:y|ies))|protest(?:ed)? against|run for office|follow politics',
        '(?:support|supporting|back|backing|lean|leaning) (?:the )?(?:labour|tories|conservatives|democrats|republicans|greens|trump|biden|brexit|left|right)',
      ],
      sign: [
        '(?:campaign|party|election|trump|maga|political) (?:badge|button|pin|sticker|hat|cap)',
      ],
    },
    forms: [
      String.raw`\bwhat (?:do|did|would) you (?:make|think|reckon|say) (?:of|about|to) (?:the |our |this |that )?(?:new |current |last )?${POLITICIAN}(?:,[^?]*|\s*)?\?`,
      String.raw`\bhow (?:do|did) you feel about (?:the |our )?(?:new |last )?${POLITICIAN}\b[^?]{0,12}\?`,
      String.raw`\b(?:which|what) (?:political )?party (?:do|did|would|are|will|you) (?:you )?(?:support|belong|vote|back|favou?r|lean|prefer|in|close)|\bwhich way (?:do|did|would|will) you (?:vote|lean)`,
      String.raw`\bleft-?wing or right-?wing\b|\b(?:democrat or republican|republican or democrat|labour or (?:tory|conservative)|leave or remain|red or blue)\b`,
      String.raw`\bwho (?:do|did|would|will) you (?:\w+ )?(?:support|want to win|back|root for)\b[^?]*\b(?:election|president|primary|referendum)\b`,
    ],
  },
  {
    topic: 'salary',
    instead: 'The range for this post is as advertised. Does it suit you?',
    words: {
      having: ['(?:current |last )*(?:pay ?slips?|pay stubs?|salary slips?)'],
      yours: [
        '(?:\\w+ ){0,2}(?<!(?:desired|expected|target|ideal|required|minimum|next|preferred|desirable|wanted) )(?:salar(?:y|ies)|wages?|income|pay ?slips?|pay ?checks?|pay stubs?|w-?2|p60|salary slips?|earnings|take-home(?: pay)?|pay packet)(?! (?:expect|range|analys|work|data|model|account|ledger|benchmark|requirement|budget|wish|survey|run|cost|line|system|review|file|accrual|posting|report|process|test|claim))',
        '(?:current|present|last|previous|old|existing|former) (?:\\w+ ){0,2}(?:package|compensation|comp|remuneration|base|rate|day rate|hourly rate|bonus(?:es)?|pay)(?! (?:expect|manager|version|rate for|of))',
        'compensation history|pay history',
      ],
      yoursAlone: ['(?:[a-z]+ )?pay|(?:annual |yearly |last )?bonus|pay rise|hourly rate|day rate'],
    },
    forms: [
      String.raw`\b(?:did|do|were|are) you (?:earn|earning|make|making|paid|(?:being|getting|get) paid)\b(?=[^?]*\b(?:job|post|employer|year|month|week|hour|position|company|role|there|with them)\b|(?: there| before| today)?(?:,[^?]*|\s*)?\?)`,
      String.raw`\b(?:what|how much|much|what salary|amount|which) you (?:earn|are earning|earned|make|were making|are making|get|were paid|are paid|were getting|were earning)\b`,
      String.raw`\b(?:do|did|does|are|were|is|was) (?:they|the[my]|your \w+(?: \w+)?|the \w+|[a-z]+) (?:pay|paying|give|giving) you\b(?: (?:now|there|before|today|over there|per|a|an|in|with|for (?:that|it|this)))?(?=[ ,?.])(?! for the)`,
      String.raw`\bthey (?:pay|paid|are paying|were paying|have been paying) you\b|\byou (?:are |were )?(?:being |getting )?paid (?:now|there|today|before|in your)\b`,
      String.raw`\b(?:salary|pay|wage|money|package|bonus) (?:do|did|are|were|have) you (?:have|get|got|earn|receive|on|getting|make|had|taking)\b`,
      String.raw`\b(?:what|how much) (?:are|were) you on\b(?! (?:call|about))|\bhow much (?:do|did|were|are) you (?:take|taking|bring|bringing|clear|pull|pulling) (?:home|in|down)?`,
    ],
  },
];
