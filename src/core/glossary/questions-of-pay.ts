import type { BannedQuestion } from './banned-topic.ts';

/** Money as askers put it, not a count of something else. */
const MONEY =
  '(?:[£$€]\\s?\\d[\\d,.]*|\\d+ ?k\\b|\\d+,\\d{3}|(?:\\w+ )?(?:thousand|grand|hundred|lakhs?)|(?:five|six|seven) figures|minimum wage|that (?:much|kind of money))';
const OUR_OFFER =
  '(?:we|i) (?:would |will |are |do )?(?:need|have|going|asked|got|be|about) (?:to )?';
/** What else has a rate: batteries and banks charge, pumps flow, loans bear interest. */
const NO_PAY =
  '(?:charge|charging|discharge|c|fee|commission|interest|exchange|tax|duty|freight|tariff|flow|feed|pour|ramp|sampling|sample|data|frame|bit|clock|error|failure|defect|drop-?out|response|heart|infusion|drip|growth|discount|depreciation|burn|churn|conversion|fill|pick)';
/** "On" an amount, not agreed on with a haulier. */
const AT_WORK = String.raw`(?=\s*[?,.]| (?:now|today|there|before|when|last|per|all in|an? (?:year|month|week|hour|day)|(?:at|in|with) (?:them|your|that|the)|with us)\b)`;
/** Where pay is asked about: the amount, per time or at an employer. */
const AMOUNT = String.raw`(?=\s*[?,.]|$| (?:there|before|today|over there|per|an? (?:year|month|week|hour|day)|at|in (?:your|the) (?:last|previous|current|old|present|first)|with (?:them|your)|last|gross|net|all in|all told|altogether|in total|including|plus|before tax|when you left)\b)`;

/** Pay, past and present. */
export const QUESTIONS_OF_PAY: readonly BannedQuestion[] = [
  {
    topic: 'salary',
    instead: 'The range for this post is as advertised. Does it suit you?',
    words: {
      having: ['(?:current |last )*(?:pay ?slips?|pay stubs?|salary slips?)|other income|p60s?'],
      yours: [
        'salary(?= (?:changed|gone|went|go|progress|develop|compare|increase|rise|look|then|there|before|history|when|now))|pay (?:progression|rise|raise|increase|grade|review|today|now)(?! (?:model|plan|scheme|process|structure|policy))',
        '(?:last|latest|recent) (?:\\w+ )?pay ?(?:slips?|stubs?)|w-?2|p60|take-home pay|pay packet|pay history|(?:salary|compensation) history',
      ],
      yoursAlone: [
        'salary|salaries|ctc|wages?|pay|pay ?slips?|pay ?checks?|pay stubs?|salary slips?|take-home',
        '(?<=\\b(?:own|current|present|previous|last|old|annual|monthly|yearly|personal) )(?:income|earnings|compensation|comp|remuneration|bonus(?:es)?|raise|rise)',
        '(?<=\\b(?:annual|yearly|monthly|weekly|current|present|last) )(?:gross|net)|(?:annual |yearly |last )?bonus|pay rise|(?:hourly|day|daily) rate|(?:pay|salary|compensation) package',
      ],
      which: [
        'salary|pay|wage|income|pay grade|pay band|salary band|pay scale|hourly rate|day rate',
      ],
    },
    forms: [
      String.raw`\b(?:what|which|how much)\b[^?.;]{0,30}\b(?:wage|salary|pay|money|(?<!\b${NO_PAY} )rate|figure|amount|package|base)\b (?:did|do|were|are|have) you (?:\w+ ){0,2}(?:start|started|begin|began|leave|left|end|ended|finish|finished|earn|earned|get|got|paid|on${AT_WORK}|join|hired|negotiate)\b`,
      String.raw`\b(?:what|how much|than) (?:do |did |are )?you (?:\w+ )?(?:take|taking|bring|bringing) home(?=\s*[?,]| (?:now|today|there|per|an?|each|every|at|after)\b)`,
      String.raw`\byour (?:present|current|existing|last|old|previous) (?:\w+ )?(?:package|salary|pay|ctc) (?:comes? to|came to|stands? at|stood at|adds? up to|works? out (?:at|to|as)|is worth|amounts? to)(?=\s*[?,]| |$)`,
      String.raw`^(?:and |so )?(?:current|present|existing|last|previous) (?:\w+ )?(?:package|ctc|salary|pay|comp|compensation|earnings|income|wage)(?:,? and [\w ]+)?\s*[?.]`,
      String.raw`\bwhat did you (?:start|finish|end|leave) (?:up )?on\s*[?,]`,
      String.raw`\b(?:what|how (?:much|big|good|large|high)|tell (?:me|us)) (?:is |was |were |are |about )*your (?:\w+ )?(?:package|base|comp|total comp|compensation|remuneration|bonus|commission|pension contributions?|stock options|pay band|pay grade|earnings)(?=\s*[?,]| (?:from|at|with|in|there|now|today|before|last|like|worth|and)\b)`,
      String.raw`\b(?:raise|rise|increase|bonus|commission)\b[^?]*\b(?:did|have|do) you (?:\w+ )?(?:get|got|had|receive|received|earn|earned|given|make)\b(?=\s*[?,]| (?:last|this|there|in your|at your)\b)`,
      String.raw`\byou (?:last )?(?:get|have|given|had|got) a (?:pay )?(?:rise|raise)\b(?! (?:in|of)\b)|\b(?:pay|salary) (?:rise|raise|increase)\b[^?]*\bhow much\b`,
      String.raw`\b(?:how much|salary|pay|package|figure|offer|wage|bonus|money)\b[^?]*\b${OUR_OFFER}(?:beat|match|top|better|compete with)(?=\s*[?,]| (?:it|that|your|what you|for you)\b)`,
      String.raw`\b(?:pay|salary|range|offer|money|figure|package|more|less|raise|rise|step up|step down|cut)\b[^?]*\b(?:than|from|on|to) what you (?:are |were )?(?:make|making|earn|earning|get|getting|paid|on|have)(?=\s*\?| (?:now|today|at|there|before|in)\b)`,
      String.raw`\b(?:offer|range|salary|pay|package|this)\b[^?]*\bthan you (?:are |were )?(?:make|making|earn|earning|get|getting|paid|on)(?=\s*\?| (?:now|today|there)\b)`,
      String.raw`\byou (?:been |being |be |were |are |always )*(?:earn|earned|earning|mak(?:e|ing)|made|on|getting|get|paid|take home) (?:(?:more|less|over|under|about|around|above|below|at least|close to|up to|near|than|something like|in the region of) )*${MONEY}`,
      String.raw`\b(?:have|had) you (?:been )?(?:earned|earning|paid)(?=\s*[?,]| (?:about|around|that|more|less|there|well|before|in your|at)\b)`,
      String.raw`\byou (?:have )?been (?:earning|making)(?=\s*[?,]| (?:there|at|since|up to|until)\b)`,
      String.raw`\b(?:what|which) (?:pay |salary )?(?:grade|band|scale|spine point|pay point) are you on\b|\bhow (?:under|well |badly |poorly )?paid (?:are|were) you\b|\bare you underpaid\b`,
      String.raw`\byou (?:are|were) (?:being )?paid\s*\?|\bunderpaid are you\b|\b(?:contract|offer|letter|payslip) say you (?:would |were |will |are )?(?:be )?(?:paid|earn|get)\b`,
      String.raw`\bwhat benefits (?:do|did) you (?:get|have|receive) (?:in|at|with) your (?:current|last|present|previous)\b|\bare you worth\b[^?]*\b(?:salary|money|pay)\b`,
      String.raw`^[^?]*\b(?:can|could|may|might|would|will) (?:we|i|you)\b${'(?![^?]*\\b(?:employees?|payroll|staff|workers?|tenants?|client|customer)\\b)'}[^?]*\b(?:pay ?slips?|pay ?stubs?|wage slips?|salary slips?|p60|p45|w-?2|proof of (?:earnings|income|salary)|contract to see)\b|\b(?:match|beat|top) what you (?:have|are on|get|make|earn)(?=\s*\?| (?:now|today|there|at)\b)|\bearning (?:more|less)(?: or (?:more|less))? than\b(?<=\byou\b[^]*)|\byou (?:above|below|over|under) (?:or (?:above|below|over|under) )?${MONEY}|\byou (?:get|have|receive|got|given|had) (?:a |an |any )?(?:annual |yearly |christmas )?(?:bonus|car allowance|stock options|overtime pay)(?=\s*[?,]| (?:last|this|there|now|in your|at your|at|every))`,
      String.raw`\bwhat (?:is|was|are|were|have) your (?:\w+ )?(?:gross|net|fixed|variable|in-hand|salaries|(?:previous|last|old|present) (?:rate|fee))(?: and variable| pay| been)?\s*[?,]`,
      String.raw`\bwhat (?:do|did) you (?:gross|net|draw|pocket|clear)(?=\s*\?| an? (?:year|month|week)| there)|\b(?:base|salary) when you left\b`,
      String.raw`\b(?:salary|pay|wage) (?:for|in|at|of|on) your (?:last|previous|current|present|old) (?:post|job|role|position|employer)\b|\bcharge your (?:current|last|present) client\b`,
      String.raw`\byour (?:earnings|pay|salary|income) (?:gone|been|changed|grown|increased|risen|up)\b|\bpaid what you (?:are|were) worth\b`,
      String.raw`\bwhat (?:is|was) your (?:\w+ )?income (?:last|in|at|before|there|then)\b|\bhow much (?:more|less) would you (?:be )?(?:earn|get|mak)\w*|\byour last (?:drawn )?(?:ctc|salary)\b`,
      String.raw`\bwell (?:paid|looked after|rewarded|compensated),?[^?]*\b(?:money|pay|salary|where you were|last|current|there)\b(?<=\byou\b[^?]*)|\b(?:money|salary|pay|financially)[- ]wise\b`,
      String.raw`\b(?:did|do|were|are) you (?:earn|earning|(?:being |getting |get )?paid(?! (?:by|for)))${AMOUNT}|\bhow much (?:\w+ )?(?:did|do|were|are) you (?:make|making|get|getting)${AMOUNT}`,
      String.raw`\bwhat (?:did|do|were|are) you (?:make|making)(?=\s*\?| last (?:year|month)\s*\?| (?:there|an? (?:year|month|week|hour)|in your (?:last|current)|at your|over there|per)\b)`,
      String.raw`\b(?:what|how much|much|what salary|amount|which) you (?:earn|are earning|earned|make|are making|were making|get|were paid|are paid|were getting|were earning|are on|were on|are pulling in|are taking home|bring home)${AMOUNT}`,
      String.raw`\b(?:do|did|does|are|were|is|was) (?:they|your (?:last |previous |current |present |old )?(?:employer|company|boss|firm|job|people)) (?:currently )?(?:pay|paying|give|giving) you\b(?! (?:for|to|as|time|enough|a hard|access|feedback))`,
      String.raw`\b(?:do|did|does) your (?:last|previous|current|present|old) (?:job|role|position|post) pay(?=\s*\?| you)|\b(?:what|how much) (?:do|did|does|are|were|is|was) (?!client|customer|buyer|owner|tenant|insurer|investor|user|it |that |this )[a-z]+ (?:pay|paying|have you (?:at|on)(?=\s*[?,]))(?: you)?(?<=you|you at|you on)(?! for the)`,
      String.raw`\bthey (?:pay|paid) (?:\w+ ){0,3}like you\b|\bthey (?:pay|paid|are paying|were paying|have been paying) you\b|\byou (?:are |were )?(?:being |getting )?paid (?:now|there|today|before|in your)\b`,
      String.raw`\b(?:salary|pay|wage|money|bonus) (?:do|did|are|were|have)? ?you (?:have|get|got|earn|receive|on|getting|make|had|taking)\b`,
      String.raw`\b(?:what|how much) (?:are|were) you on(?=\s*[?,]| (?:all in|all told|altogether|in total|per|an? (?:year|month|hour)|at|there|before|with|in your)\b)`,
      String.raw`\bhow much (?:do|did|were|are) you (?:take|taking|bring|bringing|clear|pull|pulling) (?:home|in|down)\b`,
    ],
  },
];
