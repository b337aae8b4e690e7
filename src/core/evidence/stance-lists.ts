import type { WordList } from '../glossary/list-tries.ts';

/** Word lists that the phrases of stance-triggers.ts name; gathered by hand like those. */
export const STANCE_LISTS: readonly WordList[] = [
  list(
    'not',
    "not|never|didn't|don't|haven't|hasn't|hadn't|wasn't|weren't|isn't|aren't|doesn't|won't",
  ),
  list('team', 'team|group|unit|delegation|committee|task force|crew|staff|party|section|desk'),
  list(
    'employer',
    'ministry|department|agency|company|employer|office|unit|firm|organisation|organization|embassy|mission|institute|bureau|division|directorate|consulate|authority|foundation|association|secretariat|contractor|subcontractor|vendor|provider|carrier|client|section|body|council|chamber|utility|plant|parent|parent company|headquarters|laboratory|lab|squad|airline|insurer|factory|hospital|clinic|brewery|ngo|think tank|consultancy|newspaper|magazine|university|centre|center',
  ),
  list(
    'person',
    'official|officer|delegate|diplomat|minister|ambassador|director|head|manager|line manager|counsellor|colleague|expert|people|person|client|student|boss|superior|supervisor|negotiator|lawyer|envoy|secretary|president|commissioner|consul|adviser|advisor|leader|politician|parliamentarian|civil servant|specialist|someone|others|delegation|those|accountant|bookkeeper|clerk|analyst|architect|auditor|broker|consultant|controller|designer|developer|doctor|engineer|foreman|nurse|operator|pharmacist|physician|planner|programmer|researcher|scientist|supplier|surgeon|surveyor|teacher|technician|trader|judge|partner|professor|forwarder|haulier|sister|matron|installer|welder|electrician|fitter|rigger|statistician|undersecretary|integrator|monitor|inspector|midwife|practitioner|solicitor|paralegal|buyer|agent|lady|man|woman|worker|freelancer|representative|chemist|biologist|lecturer|owner|investigator|actuary|underwriter|banker|merchandiser|estimator|scheduler|commander|superintendent|attaché|attache|governor|mayor|colonel|captain',
  ),
  list(
    'lead',
    'lead|led|head|manage|direct|run|ran|chair|supervise|coordinate|oversee|oversaw|found|build|built|command',
  ),
  list(
    'experience',
    'experience|knowledge|background|exposure|involvement|training|expertise|understanding|familiarity|qualification|part|role|share|responsibility|dealing|practice',
  ),
  list(
    'real',
    'direct|prior|previous|real|practical|professional|formal|hands-on|actual|specific|relevant|personal|working|much|first-hand|active|such',
  ),
  list(
    'small',
    'basic|elementary|rudimentary|limited|some|little|minimal|superficial|introductory|foundational|foundation|entry level|awareness level|induction level|theoretical|beginner|passing|partial|fundamental|modest|fair|slight|working|general|first|brief|initial|a little|rough|vague|faint|scant|hazy|sketchy|cursory|patchy|shallow|thin|nodding|incomplete|fragmentary|textbook|classroom|second-hand',
  ),
  list(
    'knowledge',
    'knowledge|understanding|grasp|notion|familiarity|exposure|awareness|experience|grounding|overview|idea|training|insight|acquaintance|involvement|skill|contact|encounter|taste|glimpse',
  ),
  list(
    'post',
    'role|position|post|posting|job|opportunity|career|internship|placement|traineeship|employment|work|challenge|assignment|chance|opening|place',
  ),
  list(
    'media',
    'newspaper|magazine|radio|radio station|TV station|television|broadcaster|news agency|news site|podcast|blog|weekly|daily|news channel',
  ),
  list(
    'venue',
    'room|hall|building|venue|hotel|conference centre|conference center|residence|floor',
  ),
  list(
    'seek',
    'seek|look for|search for|want|wish for|interested in|ready for|open to|hope for|due for|keen on|aim for|long for',
  ),
  list('step', 'move|change|switch|transfer|transition|step|start|way|entry|path|route|return'),
  list(
    'kind',
    'career|professional|sideways|lateral|first|next|complete|fresh|permanent|full-time',
  ),
  list('get', 'obtain|secure|gain|find|get|acquire|attain|land|desire|want'),
  list('the', 'the|our|my|a|an|its|their|his|her|this'),
  list(
    'chief',
    'head|director|chief|manager|counsellor|leader|minister|secretary|president|officer',
  ),
  list(
    'works-on',
    'doing|took|work on|worked on|working on|work in|handle|deal in|hold|held|take care of|took care of|took on|look after|looked after|did|do|perform|carry out|own|made|active in|specialised in|specialized in|care about|deal with|dealt with|dealing with|negotiate|lead|led|conduct|manage|run|ran|cover|engage in|engaged in|involved in|in charge of|responsible for|prepare|attend|oversee|oversaw|promote|coordinate|draft|sign|specialise in|specialize in|book|post|price|install|design|calculate|maintain|keep|kept|write|wrote|administer',
  ),
  list(
    'offers',
    'advise|represent|sell|sold|provide|offer|supply|audit|make|made|develop|produce|install|operate|design|distribute|trade in|deliver|consult on|certify|publish|market',
  ),
  list('be', 'is|are|was|were|been|being'),
  list('be-not', "wasn't|weren't|isn't|aren't"),
  list('in', 'part of|a part of|among|within|in|included in|covered by|one of'),
  list('mainly', 'always|mostly|usually|mainly|chiefly'),
  list(
    'done',
    'lead|led|handle|conduct|run|manage|negotiate|carried out|do|done|set|written|made|priced|maintained|drawn up|supervised|checked|owned|signed off|posted|kept|booked|issued|calculated|built|programmed|installed|arranged|planned|operated|updated|provided|processed|hold|held|cover|decide|prepare|perform|organise|organize|look after|looked after|taken care of',
  ),
  list('to', 'to|for|under|by|with'),
  list('strong', 'long|broad|wide|strong|proven|extensive|solid'),
  list('record', 'experience|skill|background|knowledge|record|expertise|achievement'),
  list(
    'joint',
    'small|joint|national|new|negotiating|whole|entire|country|first|core|two-person|three-person',
  ),
  list('sole', 'only|first|youngest|one|senior|junior|sole|lead'),
];

function list(name: string, entries: string): WordList {
  return { name, entries: entries.split('|') };
}
