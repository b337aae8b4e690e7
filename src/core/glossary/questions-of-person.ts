import type { BannedQuestion } from './banned-topic.ts';
import { DRESS, FAITH, TENS } from './candidate-words.ts';
import { END } from './question-frames.ts';

const WHAT_YEAR = String.raw`\b(?:when|(?:in )?(?:what|which) year|how long ago)\b[^?]*\b`;
const SCHOOL =
  '(?:primary |secondary |high |grammar |elementary )?(?:school|university|college|uni)';

/** Age, religion and orientation: who somebody is. */
export const QUESTIONS_OF_PERSON: readonly BannedQuestion[] = [
  {
    topic: 'age',
    instead: 'How would you go about this part of the work?',
    words: {
      being: [
        'millennial|digital native|(?:baby )?boomer|gen(?:eration)? ?(?:x|y|z)(?:er)?',
        'pensioner|senior citizen|retired|retirement age',
        '(?:close|near|nearing) (?:to )?(?:retirement|retiring)',
        'eligible for (?:a |your )?(?:pension|social security|medicare)',
        `(?:just |well |close to |nearly |almost |about |around |getting on for |pushing |past |over |under |above |below |the wrong side of |the right side of |older than |younger than |the age of |in your |(?:early|mid|late)[- ])+${TENS}`,
        '(?:older|younger) than (?:me|us|i am|your \\w+|the others|most)|too (?:old|young)(?: (?:to|for) [\\w ]+)?',
      ],
      yours: [
        'birthday|birth ?date|(?:date|year|month) of birth',
        'retirement\\b(?! (?:home|community|fund|plan|product|provision))|dob',
      ],
      yoursAlone: ['age|generation|time of life|stage (?:of|in) (?:your )?life|pension'],
      doing: [
        'retire|retiring|born|old enough to remember',
        'hang(?:ing)? (?:it|your boots|your hat) up|hang(?:ing)? up your \\w+',
        'put(?:ting)? your feet up|draw(?:ing)? (?:a |your )?(?:pension|social security)',
      ],
      sign: ['gr[ae]y hair'],
    },
    forms: [
      String.raw`\bhow old (?:are|were|is|will|would) you\b|\bhow old you (?:are|were)\b`,
      String.raw`\b(?:what|which) age (?:are|have|do) you\b|\b(?:what|which) age (?:bracket|group|range)\b[^?]*\b(?:you|your)\b`,
      String.raw`\b(?:at|of) your (?:age|time of life|stage (?:of|in) life)${END}`,
      String.raw`${WHAT_YEAR}(?:were you|you were|was you) born\b`,
      String.raw`\byou born (?:on|before|after|(?:in )?(?:the )?(?:\d|nineteen|[a-z]+ies))`,
      String.raw`${WHAT_YEAR}(?:did |do |have )?you (?:graduate|(?:get|got|receive|earn|obtain) your (?:[\w-]+ ){0,2}(?:diploma|degree|certificate|a-levels|gcses|baccalaureate)|(?:start|begin|started) ${SCHOOL}|(?:finish|finished|leave|left|complete|completed) ${SCHOOL})${END}`,
      String.raw`\byour? [^?]*\b(?:diploma|degree|certificate)\b[^?]*\bwhat year was it\b`,
      String.raw`\byear of (?:your )?(?:graduation|birth)\b[^?]*\byour?\b|\byour (?:year of graduation|graduation (?:year|date))`,
      String.raw`\byou(?:r year)?\b[^?]*\bclass of (?:'?\d|nineteen|twenty)`,
      String.raw`\b(?:where|how old|(?:what|which) (?:grade|class|year|form)) were you\b[^?]*\bwhen\b[^?]*\b(?:wall (?:fell|came down)|moon landing|kennedy|towers|9/11|diana|chernobyl|challenger)`,
      String.raw`\bwere you (?:alive|around|at school|in school|in diapers|in nappies) (?:yet |back )?(?:in the |when|during)`,
      String.raw`\b(?:was|is) (?:that|this|it) before your time\b`,
      String.raw`\b(?:how long|how much longer|how many (?:more )?(?:\w+ )?years) (?:do|will|would|can) you (?:\w+ ){0,3}(?:work|go on|carry on|keep going)${END}`,
      String.raw`\byears\b[^?]*\b(?:left in you|you have left|do you have left)\b|\bhow many years (?:have you|do you have|you have)\s*\?`,
      String.raw`\byou\b(?: [\w']+){0,6} (?:until|before|from|to|till|into) (?:your )?retirement${END}`,
      String.raw`\b(?:you|your) [^?]*\b(?:manager|boss|people|someone|somebody|colleagues|team|lads|kids|person)\b (?:who (?:is|are) )?(?:(?:much|far|so|ten years|twenty years) )*(?:older|younger) than (?:you|yourself)\b`,
      String.raw`\b(?:older|younger) than (?:you|yourself)\b|\bhalf your age\b`,
      String.raw`\bgeneration (?:do you|you) belong`,
      String.raw`\byou[^?]*\bkeep up with (?:the |all the |our |these )?(?:younger|young|youngsters|kids|twenty)`,
    ],
  },
  {
    topic: 'religion',
    instead: 'The post needs work on these days and hours. Can you work them?',
    words: {
      being: [
        FAITH,
        `(?:a )?member of (?:a|any|the) (?:church|mosque|synagogue|temple|congregation)`,
      ],
      having: [
        'religion|faith|church (?:home|family)',
        'religious (?:beliefs|obligations|commitments|objections?)',
      ],
      yours: [
        'religion|religious (?:beliefs?|views?|background|affiliation|practices?)|church',
        'mosque|synagogue|temple|parish|holy days?|sabbath|ramadan|confession|denomination',
        'pastor|rabbi|imam|priest|congregation|faith (?:forbid|allow|community)\\w*',
      ],
      yoursAlone: ['faith(?! in)|beliefs?|god'],
      doing: [
        '(?:go to|going to|attend|attending|visit|belong to) (?:a |the |any |sunday )?(?:church|mosque|synagogue|temple|mass|bible study|services)',
        'church|pray|praying|fast|fasting',
        '(?:believe|believing) in (?:a )?(?:god|jesus|allah|heaven|higher power)',
        '(?:observe|observing|keep|keeping|celebrate|celebrating) (?:the |a )?(?:sabbath|shabbat|ramadan|lent|eid|easter|christmas|kosher|halal|passover|diwali|hanukkah|religious holidays?|holy days?)',
        'eat (?:pork|halal|kosher|beef|ham|bacon)|keep (?:kosher|halal)',
        "read (?:the|your) (?:bible|koran|quran|qur'an|torah)|religious|saved",
      ],
      sign: [DRESS],
    },
    forms: [
      String.raw`\b(?:church|mosque|synagogue|temple|religion|faith|denomination|religious holidays|holy days|god) (?:do|did|are|would|will|you) (?:you )?(?:\w+ )?(?:go to|going|attend|belong|observe|keep|practi[sc]\w+|follow|have|want|need|take|brought|raised|pray|worship|celebrate|of|believe)`,
      String.raw`\byou (?:\w+ ){0,3}(?:need|want|take|have|observe|celebrate|keep|ask for)\b[^?]*\b(?:religious|holy) (?:holidays?|days?|reasons|feasts?|festivals?)\b`,
      String.raw`\b(?:is|was) (?:that|this|it) (?:\w+ )?(?:a |for )?religious (?:thing|reasons?|requirement)`,
      String.raw`\byou wear\b[^?]*\breligious\b`,
      String.raw`\byou\b(?: \w+){0,4} (?:brought up|raised|raise your \w+|grow up|grew up) (?:in the |in a |as a |an? )?(?:\w+ )?(?:${FAITH}|faith|church|religion)\b`,
      String.raw`\bwhere do you (?:worship|pray|go to church)\b`,
      String.raw`\bwhat do you (?:believe in|worship)\s*\?`,
    ],
  },
  {
    topic: 'orientation',
    instead: 'What would you like to be called at work?',
    words: {
      being: [
        'gay|lesbian|bisexual|bi|homosexual|heterosexual',
        'straight(?! (?:with|about|in|on|and|at|from))|lgbtq?\\w*|non-binary',
        'attracted to \\w+|transgender|trans|transsexual|queer|in the closet',
        'out (?:at work|to (?:your|the) (?:family|colleagues|parents|team))',
        'into (?:men|women|girls|boys|guys)|born (?:a )?(?:male|female|man|woman|boy|girl)',
        'gender reassignment',
      ],
      having: [
        'same-sex partner|sex change|boyfriend or (?:a )?girlfriend',
        'girlfriend or (?:a )?boyfriend|husband or (?:a )?wife|wife or (?:a )?husband',
      ],
      yours: [
        'sexual (?:orientation|preference|identity)|sexuality|gender identity|love life',
        'sex life|dead ?name|birth name and gender',
      ],
      yoursAlone: ['sex|orientation|(?:real|birth) gender'],
      doing: [
        '(?:date|dating|prefer|fancy|sleep with|live with|living with|go out with|like|go for) (?:men|women|girls|boys|guys|a man|a woman|the ladies|the lads|the boys|the girls)(?! (?:than|who))',
        'come out (?:to|at|as)[\\w ]*|came out (?:to|at|as)[\\w ]*',
        'play for the other (?:team|side)|(?:transitioned|transitioning)(?=\\s*\\?)',
        '(?:marched?|marching|volunteer\\w*|go|been|celebrate|take part) (?:at|in|for|to)? ?(?:gay )?pride',
      ],
      sign: ['rainbow (?:badge|flag|lanyard|pin|sticker)'],
    },
    forms: [
      String.raw`\bborn that way\b`,
      String.raw`\byour (?:spouse|partner|other half|significant other),? (?:is |that |a )*(?:a )?(?:man|woman|he|she|male|female|him|her)\b`,
      String.raw`\ba boyfriend or (?:a )?girlfriend\b|\ba girlfriend or (?:a )?boyfriend\b`,
      String.raw`\b(?:born|used to be|were you) (?:a )?(?:male|female|man|woman)\b`,
      String.raw`\bpride\b[^?]*[.;,] is that [^?]*\b(?:home|you)\b`,
    ],
  },
];
