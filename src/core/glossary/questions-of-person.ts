import type { BannedQuestion } from './banned-topic.ts';
import { DRESS, FAITH, FEAST, PRAYER_HOUSE, TENS } from './candidate-words.ts';
import { END } from './question-frames.ts';

const WHAT_YEAR = String.raw`\b(?:when|(?:in )?(?:what|which) year|how long ago)\b[^?]*\b`;
const SCHOOL =
  '(?:primary |secondary |high |grammar |elementary )?(?:school|university|college|uni)';
const PAPER = '(?:[\\w-]+ ){0,2}(?:diploma|degree|certificate|a-levels|gcses|baccalaureate|abitur)';
const NEAR_AGE =
  'just|well|close to|nearly|almost|about|around|getting on for|pushing|past|over|under|above|below|the wrong side of|the right side of|older than|younger than|the age of|in your|early|mid|late';

/** Age, religion and orientation: who somebody is. */
export const QUESTIONS_OF_PERSON: readonly BannedQuestion[] = [
  {
    topic: 'age',
    instead: 'How would you go about this part of the work?',
    words: {
      being: [
        'millennial|digital native|(?:baby )?boomer|gen(?:eration)? ?(?:x|y|z)(?:er)?',
        'pensioner|senior citizen|retired|(?:of )?retirement age|past it|over the hill|(?:oldest|youngest)(?: (?:person|one|member))?(?! (?:on|in|of) the (?:list|register))',
        '(?:close|near|nearing) (?:to )?(?:retirement|retiring)|young thing|spring chicken',
        'eligible for (?:a |your )?(?:pension|social security|medicare)',
        `(?:(?:${NEAR_AGE})[- ])+${TENS}`,
        '(?:older|younger) than (?:me|us|i am|your \\w+|the others|most)',
        'too (?:old|young)(?: (?:to|for) [\\w ]+)?',
      ],
      yours: ['birthday|birth ?date|(?:date|year|month) of birth|dob|graduation (?:year|date)'],
      yoursAlone: ['age|retirement|time of life|stage (?:of|in) (?:your )?life|golden years'],
      which: ['age'],
      doing: [
        'retir(?:e|ing)(?=\\s*[?.,;]| (?:soon|early|at|in|from|before|by|here|next|within|one|some|when|any)\\b)',
        'born(?= yet|\\s*[?.,;])|old enough to remember|put(?:ting)? your feet up',
        'hang(?:ing)? (?:it|your boots|your hat) up|hang(?:ing)? up your (?:boots|hat|tools)',
        '(?:draw|drawing|become|get|getting|reach|take|taking|qualify for) (?:a |your )?(?:pension|social security)',
      ],
      sign: ['gr[ae]y hairs?|wrinkles'],
    },
    forms: [
      String.raw`\bhow old (?:are|were|is|will|would) you\b|\bhow old you (?:are|were)\b`,
      String.raw`\bage (?:bracket|group|range) (?:are|do|would|should|can|might) (?:you (?:in|fall|belong|be|call)|(?:i|we) (?:\w+ )?put you)`,
      String.raw`\b(?:at|of) your (?:age|time of life|stage (?:of|in) life)${END}|\bhalf your age\b`,
      String.raw`${WHAT_YEAR}(?:were you|you were|was you|you was) born\b`,
      String.raw`\byou born (?:on|before|after|(?:in )?(?:the )?(?:\d|nineteen|[a-z]+ies))`,
      `${WHAT_YEAR}(?:did |do |have )?you (?:graduate|(?:get|got|receive|earn|obtain) your ${PAPER}|(?:start|begin|started|finish|finished|leave|left|complete|completed) ${SCHOOL})${END}`,
      String.raw`\byour? [^?]*\b(?:diploma|degree|certificate)\b[^?]*\bwhat year was it\b`,
      String.raw`\byour year of graduation\b|\byou(?:r year)?\b[^?]*\bclass of (?:'\d\d|(?:19|20)\d\d|nineteen|twenty)`,
      String.raw`\b(?:where|how old|(?:what|which) (?:grade|class|year|form)) were you\b[^?]*\bwhen\b[^?]*\b(?:wall (?:fell|came down)|moon landing|kennedy|towers|9/11|diana|chernobyl|challenger)`,
      String.raw`\byou\b(?: \w+){0,4} (?:alive|born|at school|in school|in diapers|in nappies|a kid|a child|a baby|young(?: thing)?) (?:yet |back )?(?:in the \w+ies|when|during)\b`,
      String.raw`\b(?:how long|how much longer|how many (?:more )?(?:\w+ )?years) (?:do|will|would|can) you (?:\w+ ){0,3}(?:work|go on|carry on|keep going)${END}(?! until you (?:have|get|start))`,
      String.raw`\byears\b[^?]*\b(?:left in you|you have left|do you have left)\b|\bhow many (?:years|springs|summers|winters) (?:have you|do you (?:have|count)|you have|have you got)(?=\s*[?,])`,
      String.raw`\b(?:years?|how long|how far|how close|how near) (?:are|do|have|you) (?:you )?(?:\w+ ){0,4}(?:until|before|from|to|till) (?:your )?retirement${END}`,
      String.raw`\b(?:older|younger) than (?:you|yourself)\b|\bhow long until (?:your )?retirement\b|\bgeneration (?:do you|you) belong`,
      String.raw`\b(?:report|reporting|answer|answering|work|working) (?:to|for|under) (?:a |an |someone |somebody )?(?:much )?(?:young|younger|older) (?:supervisor|manager|boss|woman|man|person|people|colleague)|\b(?:younger|older|young) (?:people|staff|workers|women|men|candidates) in this (?:role|job|team|post)`,
      String.raw`\byou[^?]*\bkeep up with (?:the |all the |our |these )?(?:younger|young|youngsters|kids|twenty)`,
      String.raw`\b(?:closer|nearer) to the (?:start|beginning|end)\b[^?]*\b(?:your|working) (?:career|life)\b|\b(?:twilight|autumn) of your career`,
    ],
  },
  {
    topic: 'religion',
    instead: 'The post needs work on these days and hours. Can you work them?',
    words: {
      being: [
        FAITH,
        `(?:a )?member of (?:a|any|the) (?:${PRAYER_HOUSE}|congregation)|in a religion`,
      ],
      having: [
        'religion|faith|church (?:home|family)',
        'religious (?:beliefs?|obligations|commitments|objections?)',
      ],
      yours: [
        'religious (?:beliefs?|views?|background|affiliation|practices?|holidays?|days?|duties)|holy days?',
      ],
      yoursAlone: [
        `religion|${PRAYER_HOUSE}|parish|sabbath|denomination|pastor|rabbi|imam|priest`,
        'congregation|faith(?! in)|beliefs?|god|prayers|prayer times|fasting|holidays',
      ],
      which: ['religion|faith|denomination|god'],
      doing: [
        `(?:go to|going to|attend|attending|visit|belong to|found|find) (?:a |the |any |sunday )?(?:${PRAYER_HOUSE}|mass|bible study|church home)|church`,
        'pray|praying|say grace|(?:believe|believing) in (?:a )?(?:god|jesus|allah|heaven|higher power)',
        `(?:observe|observing|keep|keeping|celebrate|celebrating|do|doing) (?:the |a )?(?:${FEAST}|kosher|halal|religious holidays?|holy days?)`,
        'eat (?:pork|halal|kosher|beef|ham|bacon)|religious(?! (?:about|in))',
        'read (?:the|your) (?:bible|koran|quran|torah)',
      ],
      sign: [DRESS],
    },
    forms: [
      String.raw`\b(?:${PRAYER_HOUSE}|religion|faith|denomination|god) (?:do|did|are|would|were|will|you) (?:you )?(?:\w+ )?(?:go to|going|attend|belong|observe|keep|practi[sc]\w+|follow|brought|raised|pray|worship|of|believe)`,
      String.raw`\b(?:religious holidays|holy days|feasts) (?:do|would|will|are) you (?:\w+ )?(?:observe|keep|celebrate|(?:want|need|take|have|like|wanting|taking) (?:\w+ )?off)`,
      String.raw`\byou (?:\w+ ){0,3}(?:time|days?|leave|hours?|off)\b[^?]*\b(?:religious|holy) (?:holidays?|days?|reasons|feasts?|festivals?|purposes|observances?)`,
      String.raw`\b(?:is|was) (?:that|this|it) (?:\w+ )?(?:a |for )?religious (?:thing|reasons?|requirement)`,
      String.raw`\b(?:do|did|will|would) you fast(?: (?:during|for|at|in) (?:religious[\w ]*|${FEAST}))?\s*[?,]|\bare you (?:saved|fasting)\b`,
      String.raw`\breligious reasons? (?:why |that |for which )?you\b|\byou wear\b[^?]*\breligious\b|\bfor you\b[^?]*\bprayers\b`,
      String.raw`\byou\b(?: \w+){0,4} (?:brought up|raised|raise your \w+|grow up|grew up) (?:in the |in a |as a |an? )?(?:\w+ )?(?:${FAITH}|faith|church|religion)\b`,
      String.raw`\bwhere do you (?:worship|pray|go to church)\b|\bwhat do you (?:believe in|worship)\s*\?`,
    ],
  },
  {
    topic: 'orientation',
    instead: 'What would you like to be called at work?',
    words: {
      being: [
        'gay|lesbian|bisexual|bi|homosexual|heterosexual|lgbtq?\\w*|non-binary|queer',
        'straight(?! (?:with|about|in|on|and|at|from))|transgender|trans|transsexual',
        'attracted to \\w+|in the closet|into (?:men|women|girls|boys|guys)',
        'out (?:at work|to (?:your|the) (?:family|colleagues|parents))|confirmed bachelor',
        'born (?:a )?(?:male|female|man|woman|boy|girl)|(?:always )?(?:man|woman|male|female)(?=\\s*[?,]| or)',
      ],
      having: [
        'same-sex partner|sex change|boyfriend or (?:a )?girlfriend',
        'girlfriend or (?:a )?boyfriend|husband or (?:a )?wife|wife or (?:a )?husband',
      ],
      yours: ['sexual (?:orientation|preference|identity)|sexuality|gender identity|sex life'],
      yoursAlone: ['sex|(?:real |birth )?gender|love life'],
      doing: [
        '(?:date|dating|prefer|fancy|sleep with|live with|living with|go out with|like|go for) (?:men|women|girls|boys|guys|a man|a woman|the ladies|the lads|the boys|the girls)(?! (?:than|who))',
        'c[oa]me out (?:to (?:your|anyone|the) ?[\\w ]*|at work|as (?:gay|trans|bi)\\w*)',
        'play for the other (?:team|side)|(?:transitioned|transitioning)(?=\\s*\\?)',
        '(?:marched?|marching|volunteer\\w*|go|been|celebrate|take part) (?:at|in|for|to)? ?(?:gay )?pride',
        'bring(?:ing)? (?:a )?(?:husband or (?:a )?wife|wife or (?:a )?husband)[\\w ]*',
      ],
      sign: ['rainbow (?:badge|flag|lanyard|pin|sticker)'],
    },
    forms: [
      String.raw`\byou born that way\b|\byour? (?:\w+ ){0,2}(?:born|used to be) (?:a )?(?:male|female|man|woman)\b`,
      String.raw`\byour (?:spouse|partner|other half|significant other),? (?:is |that |a )*(?:a )?(?:man|woman|he|she|male|female|him|her)\b`,
      String.raw`\ba (?:husband,? or (?:is it )?a wife|wife,? or (?:is it )?a husband)\b|\ba boyfriend or (?:a )?girlfriend\b|\ba girlfriend or (?:a )?boyfriend\b`,
      String.raw`\bpride\b[^?]*[.;,] is that [^?]*\b(?:home|you)\b`,
      String.raw`\b(?:is|was) there (?:a )?(?:lucky|special) (?:lady|fellow|guy|man|girl|woman|boy)\b`,
      String.raw`\byour (?:roommate|flatmate|friend),? (?:just|only|more than)?\s?a (?:roommate|flatmate|friend)\b`,
    ],
  },
];
