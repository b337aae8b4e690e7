import type { BannedQuestion } from './banned-topic.ts';
import { CHILDREN, KIN, TENS } from './candidate-words.ts';
import { END } from './question-frames.ts';

const WHAT_YEAR = String.raw`\b(?:when|(?:in )?(?:what|which) (?:year|decade|century|month)|how long ago)\b[^?]*\b`;
const SCHOOL =
  '(?:primary |secondary |high |grammar |elementary )?(?:school|university|college|uni)';
const PAPER = '(?:[\\w-]+ ){0,2}(?:diploma|degree|certificate|a-levels|gcses|baccalaureate|abitur)';
const EXAMS =
  "(?:a-levels|o-levels|gcses|highers|leaving cert(?:ificate)?|school certificate|baccalaureate|abitur|high school|degree|bachelor's|schooling|studies|finals|school exams|matric\\w*|diploma|(?:out (?:of|from) )?(?:your )?(?:(?:tenth|twelfth|10th|12th|eighth|final) (?:standard|class|grade)|board exams|ssc|hsc))";
const YOUNG_BOSS =
  '(?:(?:much|so|that|a lot|far|considerably|who is|\\w+ years|somebody|someone|a|an) )*(?:younger|young|older|your junior|your senior)';
/** What dates the one who remembers it. */
const LONG_AGO =
  "(?:internet|dial-up|typewriters?|moon landing|rotary|berlin wall|wall (?:fell|came down|coming down)|decimal\\w*|kennedy|vhs|cassettes?|black and white|thatcher|miners'|coronation|watergate|nixon|9/11|rationing|floppy|fax|euro (?:came|was)|the (?:\\w+ies|\\d0s)|the war|email|google|mobile phones?|cell phones?)";
const NEAR_AGE =
  'just|well|close to|closer to|nearer(?: to)?|nearly|almost|about|around|getting on for|pushing|past|over|under|above|below|the wrong side of|the right side of|older than|younger than|the age of|in your|early|mid|late';

/** Age and what tells of it. */
export const QUESTIONS_OF_AGE: readonly BannedQuestion[] = [
  {
    topic: 'age',
    instead: 'How would you go about this part of the work?',
    words: {
      being: [
        'millennial|digital native|(?:baby )?boomer|old-timer|dinosaur|grandad|gen(?:eration)? ?(?:x|y|z)(?:er)?',
        'pensioner|senior citizen|retired|(?:of )?retirement age|past it|over the hill|(?:oldest|youngest)(?: (?:person|one|member))?(?! (?:on|in|of) the (?:list|register))',
        '(?:close|near|nearing|far off|far from|approaching|(?:a few |\\w+ )?years (?:off|from)) (?:to )?(?:retirement|retiring|the end of your (?:career|working (?:life|days)))|young thing|spring chicken',
        'eligible to retire|eligible for (?:a |your )?(?:pension|social security|medicare|(?:early )?retirement|a bus pass)',
        'mature (?:candidate|applicant|person|student|lady|gentleman)|school leaver|recent graduate',
        `${TENS}(?=\\s*[?,]| (?:or|and) (?:older|over|above|younger|under)| years (?:old|of age|young)| soon| next (?:year|birthday|month)| this year)`,
        `(?:bit |little |too )(?:old|young|long in the tooth)(?: (?:to|for) [^?]*)?|old enough (?:to (?:have|remember|be)|for) [^?]*`,
        `(?:(?:${NEAR_AGE})[- ])+${TENS}(?! or (?:to )?\\d+ (?!years))`,
        '(?:older|younger) than (?:me|us|i am|your \\w+|the others|most)',
        'too (?:old|young)(?: (?:to|for) [^?]*)?',
      ],
      having: ['(?:working |good |productive )+years (?:left|ahead|in you|to go)|plans to retire'],
      yours: [
        'birthday|birth ?(?:date|year)|star sign|zodiac sign|pension (?:kicks?|starts?|begins?|comes?)',
        '(?:date|year|month) of birth|dob|(?:graduation|graduating) (?:year|date|class)',
      ],
      yoursAlone: [
        'age|(?:state |old-age )?pension|retirement|time of life|stage (?:of|in) (?:your )?life|golden years',
      ],
      which: ['vintage|age|star sign|birthday|age group|age bracket'],
      doing: [
        'retir(?:e|ing)(?=\\s*[?.,;]| (?:soon|early|at|in|from|before|by|here|next|within|one|some|when|any)\\b)',
        'born(?= yet|\\s*[?.,;])|put(?:ting)? your feet up',
        'hang(?:ing)? (?:it|your boots|your hat) up|hang(?:ing)? up your (?:boots|hat|tools)',
        '(?:draw|claim|collect|tak|reach|receiv|liv|qualify|qualified|apply|approach|near|get|near|gett)(?:e|ing)? (?:on |for )?(?:a |your |the )?(?:state |old-age |company |private |works |full )*(?:pension(?: age)?|social security|medicare|retirement(?: age)?|bus pass)',
        `(?:early )?retirement|(?:wind(?:ing)? down|slow(?:ing)? down|tak(?:e|ing) it eas(?:y|ier)|pack(?:ing)? it in)(?=\\s*\\?| (?:soon|at|a bit))`,
        `(?:turn(?:ing)?|turned) (?:the big )?(?:${TENS}|\\w+-oh)|(?:hit|hitting|reach|reaching|approaching|pushing) (?:the big|your) [\\w-]+`,
        `(?:managed|supervised|bossed|led|ordered|instructed|trained|told what to do|given orders) (?:around |about )?by (?:${YOUNG_BOSS})(?: (?!of)\\w+)?`,
        '(?:told what to do|managed|supervised|led) by (?:a |an )?(?:kid|lad|girl|child|youngster|boy|twenty-something|someone|somebody)(?: (?:of|aged) [\\w-]+)?',
      ],
      sign: ['gr[ae]y hairs?|wrinkles'],
    },
    forms: [
      String.raw`\bhow old (?:are|were|is|will|would|might|may|should) you\b|\bhow old (?:do|would) you (?:feel|look|say|think|call)\b|\baverage age (?:is|here|in|of)\b[^?]*\?(?<=\b(?:would|do|will) you (?:\w+ ){0,2}(?:feel|fit|mind|cope|be)\b[^]*)|\bclass of (?:what|which) year\b|\bhow old you (?:are|were)\b`,
      String.raw`\b(?:someone|somebody|a person|people|anyone|folks|a (?:man|woman|lady|gentleman)) (?:of |at )?your age\b`,
      String.raw`\b(?:could be|old enough to be|same age as|the age of|as old as) (?:your|my) (?:own )?(?:${CHILDREN}|${KIN})\b|\b(?:your|my) (?:own )?(?:${CHILDREN}|${KIN})'s? age\b`,
      String.raw`\b(?:report|reporting|answer|answering|listen|tak\w+ (?:orders|instructions|direction)|work|working) (?:to|for|under|from) (?:someone|somebody|a (?:boss|manager|supervisor)|people|managers|anyone) (?:${YOUNG_BOSS})\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:remember|recall|predate)\b(?: [\w'-]+){0,6} ${LONG_AGO}|\byou\b[^?]*\b(?:alive|around|born|working|at school|(?:in|out of|finished|left) school|grown up|an adult) (?:yet |back |already )?(?:in|when|during|before)\b[^?]*\b${LONG_AGO}`,
      String.raw`\b(?:energy|stamina|pace|drive|legs|enthusiasm|memory) of (?:a |the |an |someone |somebody |our )*(?:younger|young|twenty|thirty|\d\d)[\w-]*`,
      String.raw`\byou (?:are |be )?(?:getting|get) on a bit\b|\byou\b[^?]*\b(?:with the|up with|up to|embrace|learn|afraid of) (?:the )?(?:latest |new )?(?:technology|gadgets|computers)\b[^?]*\b(?:at your|your age|generation)\b`,
      `${WHAT_YEAR}(?:did |do |have )?you (?:finish|finished|do|did|take|took|taken|sit|sat|pass|passed|complete|completed|get|got) (?:your )?(?:\\w+ )?${EXAMS}${END}|${WHAT_YEAR}you (?:turn|turned|at ${SCHOOL})\\b`,
      String.raw`\b(?:man|woman|person|someone|somebody|lady|chap|boss|manager|supervisor|leader|foreman|colleague) (?:in (?:his|her|their) (?:early |late |mid-?)?(?:${TENS}|\w+ties)|of your (?:years|generation|vintage|seniority))\b(?=[^?]*\?)`,
      String.raw`\b(?:people|those|describe) (?:of )?your generation\b|^(?:so |and )?at (?:twenty|thirty|forty|fifty|sixty|seventy)[\w-]*,|\bhow old is too old for (?:this|the) (?:job|role|post|work)\b`,
      String.raw`\b(?:older|younger|oldest|youngest) (?:applicant|candidate|person|worker) (?:like you|worry|bother)`,
      String.raw`\b(?:everyone|everybody|we|team|most|all|others)\b[^?]*\b(?:twenty-?somethings?|thirty-?somethings?|in (?:our|their) (?:early |late |mid-?)?(?:twenties|thirties)|(?:young|youthful) (?:team|crew|office|lot|bunch|company)|under (?:thirty|30|forty|40)|straight out of (?:university|college|school))\b[^?]*\byou\b`,
      String.raw`\b(?:degree|school|graduat\w+|university|college|diploma)\b[^?]*[,;] (?:and )?(?:which|what) year (?:was|is) (?:that|it)\b|\byou be working in \w+ years\b`,
      String.raw`\b(?:graduate|junior|trainee) (?:post|job|role)\b[^?]*\bin middle age\b|\byou (?:do|did|done) (?:your )?national service\b|\byear group (?:were|would|are) you\b`,
      String.raw`\byou (?:get|are getting|grow|got) older\b|\baround before (?:computers|the internet)\b`,
      String.raw`\b(?:before|ready to|time to|going to) (?:you )?(?:put (?:on )?(?:the|your) slippers|draw your pension)|\bwhat decade\b[^?]*\byou (?:start|leave|begin|grow)`,
      String.raw`\b(?:granddad|grandad|grandma|mother|father|dad|mum|oldest|elder statesman|baby) of the (?:team|office|crew|group)\b`,
      String.raw`\b(?:the young ones|youngsters|the youngsters|the kids here) (?:\w+ )*(?:tire|run rings|outpace|annoy|respect|wear)\w* (?:you|round)`,
      String.raw`\b(?:older|younger|old|young|mature) (?:workers|people|employees|candidates|applicants|ones|staff|hires|men|women|folk)\b[^?]*[;,.] (?:and |so )?(?:how |why )?(?:are|would|will|do|is|can) (?:you|that you)\b`,
      String.raw`\b(?:autumn|twilight|evening|winter) of (?:your|a) (?:\w+ )?(?:career|life)\b`,
      String.raw`\byou\b[^?]*\b(?:with|about|under|from|by|have|for) (?:a |an |your |somebody |someone )?(?:much |far |considerably )?(?:younger|older) (?:supervisor|manager|boss|woman|man|lead)\b|\b(?:get on|get along|fit in|comfortable|problem|mind|feel|cope|keep up|bother\w*|trouble|happy|awkward|uneasy)\b[^?]*\b(?:with|by|among) (?:the |a |our )?(?:much |far )?(?:younger|older) (?:team|people|colleagues?|crowd|generation|staff)\b(?<=\byou\b[^]*)`,
      String.raw`\bhow many birthdays\b|\b(?:youthful|young and \w+|young at heart)\b[^?]*\byou\b|\b(?:children|kids|sons?|daughters?) my age\b`,
      String.raw`\b(?:what|which) age (?:do|did|would|will|were|are) you (?:\w+ )?(?:want|plan|expect|hope|intend|think|leave|start work\w*|stop|retire|finish)\b`,
      String.raw`\byear (?:is |was )?(?:on|of) your (?:\w+ )?(?:certificate|diploma|degree)\b`,
      String.raw`\bhow (?:many|long|far|close|near)\b[^?]*\byou\b[^?]*\b(?:until|till|before|to|from|off) (?:your |you |the )?(?:retire(?:ment)?|pension(?: age)?|sixty(?:[- ]\w+)?|seventy|6[05]|70)${END}`,
      String.raw`\b(?:need|want|looking for|after) (?:a |an |somebody |someone )?(?:digital native|young (?:person|man|woman|face|blood)|fresh face)\b[^?]*\byou\b`,
      String.raw`^(?:well )?i am (?:only )?${TENS}\b[^?]*\byou\b|\bsenior in years\b`,
      String.raw`\byou (?:\w+ )?(?:at school|in school|at university|at college|born|a child|a student|a teenager|working) in (?:the )?(?:(?:19|20)\d\d|'?\d0s|(?:early |late |mid )?(?:fift|sixt|sevent|eight|ninet|nought)ies)`,
      String.raw`\b(?:which|what) birthday\b(?! (?:field|column|card|cake|date|record|part|format))(?=[^?]*\byou\b)|\bhow many years (?:have you |you have |are you )?completed(?=\s*[?,])|\bgeneration (?:do|would|should) (?:you|i|we) (?:put|place|see|count) you(?:rself)?\b`,
      String.raw`\b(?:which|what) (?:class|year|cohort|year group) did you (?:graduate|leave school|finish school)\b|\b(?:which|what) year is your (?:\w+ ){0,3}(?:diploma|degree|certificate|abitur|a-levels|baccalaureate)\b`,
      String.raw`^(?:and |so )?(?:born|birth) (?:when|(?:in )?(?:what|which) year)\b|\b(?:so many|all those|that many|your) years (?:already )?behind you\b[^?]*\b(?:energy|stamina|still|retire|slow|tire|drive|enough)`,
      String.raw`\b(?:which|what) (?:graduating )?(?:class|year|cohort|intake) were you (?:in )?(?:at|in|of)\b[^?]*(?:'\d\d|(?:19|20)\d\d|\b(?:school|college|university|state)\b)`,
      String.raw`\b(?:another|more|many|few|\d+|ten|five|twenty) (?:\w+ )?years (?:of (?:\w+ ){1,3})?(?:left )?in you\b`,
      String.raw`\bage-wise\b|\bage (?:bracket|group|range) (?:are|do|would|should|can|might) (?:you (?:in|fall|belong|be|call)|(?:i|we) (?:\w+ )?put you)`,
      String.raw`\b(?:at|of) your (?:age|time of life|stage (?:of|in) life)${END}|\bhalf your age\b`,
      String.raw`${WHAT_YEAR}(?:were you|you were|was you|you was) born\b`,
      String.raw`\byou born (?:on|before|after|(?:in )?(?:the )?(?:\d|nineteen|[a-z]+ies))`,
      `${WHAT_YEAR}(?:did |do |have )?you (?:graduate|(?:get|got|receive|earn|obtain) your ${PAPER}|(?:start|begin|started|finish|finished|leave|left|complete|completed) ${SCHOOL})${END}`,
      String.raw`\byour? [^?]*\b(?:diploma|degree|certificate)\b[^?]*\bwhat year was it\b`,
      String.raw`\byour year of graduation\b|\byou(?:r year)?\b[^?]*\bclass of (?:'\d\d|(?:19|20)\d\d|nineteen|twenty)`,
      String.raw`\b(?:where|how old|(?:what|which) (?:grade|class|year|form)) were you\b[^?]*\bwhen\b[^?]*\b(?:wall (?:fell|came down)|moon landing|kennedy|towers|9/11|diana|chernobyl|challenger)`,
      String.raw`\byou\b(?: \w+){0,4} (?:alive|born|at school|in school|in diapers|in nappies|a kid|a child|a baby|around|young(?: thing)?) (?:yet |back )?(?:in the (?:\w+ies|'?\d+s)|when|during)\b`,
      String.raw`\b(?:how long|how much longer|how many (?:more )?(?:\w+ )?years) (?:do|will|would|can|are) you (?:\w+ ){0,5}(?:work|working|go on|carry on|keep at it|keep up this|keep this up|keep it up|continue working|keep going(?=\s*\?))(?:${END}|(?<=up this) )(?! until you (?:have|get|start))`,
      String.raw`\byears\b[^?]*\b(?:left in you|(?:have|got) left|(?:do|have) you (?:got |have )?(?:left|ahead of you|to go))\b(?! (?:on|in) (?:the|your))`,
      String.raw`\bhow many (?:years|springs|summers|winters) (?:have you|do you (?:have|count)|you have|have you got)(?=\s*[?,])`,
      String.raw`\b(?:years?|how long|how far|how close|how near) (?:are|do|have|you) (?:you )?(?:\w+ ){0,4}(?:until|before|from|to|till) (?:your )?retirement${END}`,
      String.raw`\b(?:older|younger) than (?:you|yourself)\b|\bhow long until (?:your )?retirement\b`,
      String.raw`\bgeneration (?:do|would|are|were) you (?:say |feel |think )?(?:you )?(?:are|from|part|in|of|call|identify|belong|consider)|\bgeneration you belong`,
      String.raw`\b(?:report|reporting|answer|answering|work|working) (?:to|for|under) (?:a |an |someone |somebody )?(?:much )?(?:young|younger|older) (?:supervisor|manager|boss|woman|man|person|people|colleague)`,
      String.raw`\b(?:younger|older|young) (?:people|staff|workers|women|men|candidates) in this (?:role|job|team|post)`,
      String.raw`\byou[^?]*\bkeep up with (?:the |all the |our |these )?(?:younger|young|youngsters|kids|twenty)`,
      String.raw`\b(?:closer|nearer) to the (?:start|beginning|end)\b[^?]*\b(?:your|working) (?:career|life)\b|\b(?:twilight|autumn) of your career`,
    ],
  },
];
