import type { Stance } from './stance.ts';

/**
 * Words that tell whose work a sentence speaks of, and whether it was done at all. The method
 * (triggers with a direction and a reach, words that end the reach, and look-alikes which cancel a
 * trigger) is NegEx: Chapman, Bridewell, Hanbury, Cooper, Buchanan, "A simple algorithm for identifying
 * negated findings and diseases in discharge summaries", J. Biomed. Inform. 34 (2001) 301-310. Its own
 * triggers are clinical ("no evidence of", "ruled out"); these were written for resumes, none is copied.
 * All are in the phrase language of term files.
 */
export interface StanceTrigger {
  readonly stance: Exclude<Stance, 'shown'>;
  /** Where the words that it speaks of stand. */
  readonly scope: 'after' | 'before';
  /** At most so many words lie between the trigger and what it speaks of. */
  readonly reach: number;
  readonly condition?: TriggerCondition;
  readonly phrases: readonly string[];
}

/** When alone a trigger counts. */
export type TriggerCondition =
  /** It begins the sentence, or follows "I". */
  | 'at-start'
  /** Nothing but a closing bracket or full stop follows. */
  | 'at-end'
  /** Another word governs it: "supported the team that", never "Diplomat who". */
  | 'governed'
  /** What it speaks of begins the sentence: "Bilateral talks were led by my director". */
  | 'of-subject'
  /** Somebody hands things to it: "sent invoices to the accounts payable department". */
  | 'served'
  /** The sentence begins with an {@link IDLE_VERBS}: "attended toolbox talks held by the foreman". */
  | 'idle'
  /** None of {@link CONDITION_WORDS} follows: "no treaty was signed before I". */
  | 'unconditional';

/** The triggers of every stance but `shown`, which needs none. */
export const STANCE_TRIGGERS: readonly StanceTrigger[] = [
  {
    stance: 'negated',
    scope: 'after',
    reach: 10,
    phrases: [
      '{no,zero,little or no,little to no,hardly any,without,without any,lack,lacking,lack of,lacks any} {,@real} @experience',
    ],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 7,
    condition: 'unconditional',
    phrases: [
      '@not',
      'neither',
      'nor',
      'nothing to do with',
      'unrelated to',
      '{none,little} of {it,this,that,them,these,those,which}',
      '{have,has,had,am,is} yet to',
      'hardly {any,ever}',
      'without {ever,ever having,having,actually}',
    ],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 1,
    condition: 'unconditional',
    phrases: ['no', 'no @real', 'without', 'without @real'],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 3,
    phrases: [
      'rather than',
      'instead of',
      'as opposed to',
      'excluding',
      'except',
      'everything but',
      '{left,ended,finished,stopped,moved on} {before,short of}',
    ],
  },
  {
    stance: 'negated',
    scope: 'before',
    reach: 3,
    phrases: [
      '{@be not,@be never,@be-not} @in {my,the,our,this}',
      "{wasn't,weren't,isn't,aren't} {required,involved,included,covered}",
      '{is,are,was,were} {not,never} {required,involved,included,covered,mine}',
      '{is,are,was,were,lay,fell} {outside,beyond} {my,the,our}',
      '{outside,beyond,out of} {,my,our,the} {remit,scope,duties,mandate,responsibility,responsibilities}',
      '{excluded,exempted,removed,absent,missing} from {my,our,the}',
      '{is,are,was,were} {done,handled,carried out,dealt with,left} elsewhere',
      'not {in,within,part of} {scope,my,our,the}',
      '{left,reserved,passed} to {others,other,another,colleagues,specialists}',
      '{did,do,does} {not,never} {form,fall,belong,feature,figure}',
      '{never,not} {form,formed,became,been} part',
      '{not,never} {needed,necessary,asked for,used,offered}',
    ],
  },
  {
    stance: 'negated',
    scope: 'before',
    reach: 2,
    condition: 'at-end',
    phrases: [
      '{none,nil,no @experience,no,not} {,yet,so far,to date,thus far,as yet}',
      'not {applicable,covered,included,required,part of it}',
      'not {,yet} {signed off,assessed,certified,qualified,trained,competent,done,used}',
      '{never,n / a}',
    ],
  },
  {
    stance: 'limited',
    scope: 'after',
    reach: 10,
    phrases: [
      '{introductory,beginner,elementary,rudimentary,basic,superficial,limited,minimal} * @knowledge',
      '@small {,theoretical,practical,working,academic,general,level} @knowledge',
      '{exposure,exposed,introduction,introduced,newcomer} to',
      '{familiar,familiarity,conversant,acquainted,familiarised,familiarized} with',
      '{awareness,aware,basics,fundamentals,rudiments} of',
      '{beginner,novice} {in,at}',
      '{learn,learnt,read,heard} about',
      '{touch,touched} {on,upon}',
      '{insight,glimpse,peek,taste} {into,of}',
      '{work,working,progressing} {towards,toward} {,a,full} {competence,competency,certification,qualification,proficiency,sign off}',
      '{helped,assisted,stood in,involved,covered} {once,twice,occasionally,briefly}',
      '{once or twice,a couple of times,a few times,now and then,from time to time}',
      '{rarely,seldom,occasionally,sporadically,briefly}',
      'occasional {help,involvement,participation,cover,support,assistance} {with,in,for}',
      'some idea of',
      '{observation,shadowing} of',
      '{dabble,dabbled,tinker,tinkered} {in,with}',
      '{course,training,theory,lectures} only {in,on}',
      '{still,currently,just} {learning,starting}',
      '{starting out,start out} in',
      '{shadow,observe,sat in on,observer at,observer in,observer of}',
    ],
  },
  {
    stance: 'limited',
    scope: 'before',
    reach: 1,
    condition: 'at-end',
    phrases: [
      '{basic,beginner,elementary,limited,novice,learning,rudimentary,introductory,some,theoretical,superficial,minimal,little,fundamentals,basics,theory,foundation,entry} {,level} {,@knowledge} {,only}',
      '{in theory,at beginner level,at a basic level,at entry level,still learning,work in progress,once or twice,now and then,from time to time,a few times,a couple of times,on occasion}',
      '{fundamentals,basics,theory,principles,classroom,coursework} only',
    ],
  },
  {
    stance: 'limited',
    scope: 'before',
    reach: 2,
    phrases: [
      '{covered,mentioned,touched on,introduced,discussed} {,only,briefly} {in,during} {class,lectures,lecture,school,training,a module,a course,a lecture}',
    ],
  },
  {
    stance: 'limited',
    scope: 'after',
    reach: 0,
    phrases: [
      '{basic,elementary,rudimentary,limited,superficial,theoretical,partial,entry level,beginner,beginner level,minimal}',
    ],
  },
  {
    stance: 'wished',
    scope: 'after',
    reach: 12,
    phrases: [
      '{seeking,seek,look for,in search of,search for,searching for} * @post',
      '@get {a,an} @post',
      '@get {a,an} * @post',
      'looking to',
      'next {step,goal,role,move,challenge} :',
      '{look,looking,search,searching} for {a,an,my,the} * {team,company,employer,firm,organisation,organization,place,environment}',
      'ready for {a,an,my,the} {,first,new,next} @post',
      '{eager,keen,willing,excited,motivated,determined,enthusiastic,impatient} to',
      'interested in',
      '{strong,keen,special,particular,great,deep,lively,genuine,an,my,growing,lasting,personal,academic,long-standing} interest in',
      '{aspire to,aspiring,hoping to,hope for,dream of,dreaming of}',
      'would {like,love,welcome,enjoy}',
      '{my,career,long-term,short-term,professional,personal} {goal,ambition,aim,dream,objective,aspiration}',
      '{to pursue,to begin,to start,to build,pursuing,beginning,starting} a career',
      '{passionate,curious,enthusiastic} about',
      '{passion,enthusiasm} for',
      '{fascinated by,fascination with,applying for,candidate for}',
      '{gain,get,acquire} experience',
      'in order to {work,join,enter,move,become,specialise,specialize,pursue,qualify}',
      'with {the,an,a} {aim,goal,view,hope,intention,ambition,objective} {of,to}',
      'with a view to',
      'look forward to',
      'open to {position,role,work,opportunities,opportunity,a,an}',
      '{preparing,training,studying,retraining} {for,towards} {a,the} {career,exam,examination,entrance exam,role,post,future}',
      'teaching myself',
      '{yearn,long} {to,for}',
    ],
  },
  {
    stance: 'wished',
    scope: 'after',
    reach: 12,
    condition: 'at-start',
    phrases: [
      '{seek,seeking} to',
      '{want,wish,hope,aim,plan,desire,intend,aiming,hoping,planning,wishing} to',
      '{goal,objective,ambition,aim}',
      'interest in',
      'to {join,enter,become,work,move,contribute,serve,learn}',
    ],
  },
  {
    stance: 'wished',
    scope: 'before',
    reach: 2,
    phrases: [
      '{interest,fascinate} me',
      '{is,are,remain} {my,a} {goal,dream,ambition,passion,interest,aspiration}',
    ],
  },
  {
    stance: 'other',
    scope: 'after',
    reach: 10,
    condition: 'governed',
    phrases: [
      '{@person,@team,@employer} {,there,abroad} {who,that,which,whose}',
      '{@person,@team,@employer} , {who,which,whose}',
      '{@person,@team,@employer} {known,famous,noted,renowned,praised,celebrated} for {his,her,their,its}',
      '{@person,@team,@employer} {,currently} @works-on',
    ],
  },
  {
    stance: 'other',
    scope: 'after',
    reach: 3,
    phrases: [
      '@to {,@the} {,deputy,assistant,first,former} @chief {of,for,in charge of,responsible for,in}',
    ],
  },
  {
    stance: 'other',
    scope: 'after',
    reach: 8,
    phrases: [
      '{driver,chauffeur,cook,chef,cleaner,typist,receptionist,guard,gardener,caterer,housekeeper,usher,porter,nanny,bookkeeper,stenographer,electrician,plumber,janitor,messenger,courier,photographer,waiter,waitress,bartender,steward,hostess,florist,musician,doorman,valet,cameraman,security guard,bouncer} {for,of,to,at,in}',
      '{interpreter,translator} {for,of,to,at,in}',
      '{interpret,interpreted,interpreting} {at,for,during}',
      '{room,flight,travel,hotel,supplies,stationery,refreshment,coffee,lunch,ticket,car,taxi,equipment,consumables,toner} {for,to}',
      '{recruit,hire,headhunt,advertise} * for',
      '{recruiter,headhunter} {for,of}',
      '{helpdesk,help desk,IT support,technical support,reception,front desk,payroll} for',
      '{newsletter,news,story,stories,feature,press release,poster,blog,blog post,magazine,podcast,website,documentary,film,exhibition} {about,on,covering}',
      '{reporter,journalist,correspondent,newsreader} {:,covering,for,on}',
      '{filed,typed,printed,photocopied,scanned,archived,posted,mailed} {paper,document,form,copies,minutes,letter} for',
      'minutes for {,@the} {@person,those}',
      '@venue {in which,where,for which,which,that,used for}',
      '{personal,executive,office,administrative,departmental} assistant {for,of,to,in}',
      '{catering,flowers,decoration,furniture,linen,cleaning,lighting,sound,uniforms,limousines} {for,at,of}',
    ],
  },
  {
    stance: 'other',
    scope: 'after',
    reach: 12,
    condition: 'at-start',
    phrases: [
      '@the {,former,current,whole,foreign,trade,local} @employer @works-on',
      '@the {,former,current,whole,foreign,trade,local} @employer @be {,@mainly} @works-on',
      '{clean,cook,cater,guard,paint,decorate,repair,furnish}',
      '{drive,drove} {,@the} {,foreign,visiting,senior} {@person,guest,visitor,car,van,bus,minibus}',
      '{translate,print,photocopy,photocopied,type,typed,retype,laminate,proofread,scan}',
      '{my,our} @employer {@works-on,advise,represent,negotiate,sell,provide,offer,supply,audit}',
      '{my,our} @employer * @works-on',
      '{my,our} @person {,always,usually} @works-on',
      '@person of mine {,always,usually} @works-on',
      '{the,our} @person {,always,usually} @works-on',
      'my {husband,wife,spouse,partner,father,mother,brother,sister,friend,uncle,aunt}',
    ],
  },
  {
    stance: 'other',
    scope: 'before',
    reach: 3,
    condition: 'of-subject',
    phrases: ['@be {,@mainly} @done by'],
  },
  {
    stance: 'other',
    scope: 'before',
    reach: 10,
    phrases: [
      '{making copies,fetching coffee,carrying bags}',
      '; {I,there I,where I} {be,was,keep,kept,do,did,administer,clean,serve,run,ran} its',
    ],
  },
  {
    stance: 'other',
    scope: 'before',
    reach: 0,
    condition: 'served',
    phrases: ['{@team,@person,department,committee,function}'],
  },
  {
    stance: 'other',
    scope: 'after',
    reach: 1,
    phrases: ['@be {,@mainly} @done by'],
  },
  {
    stance: 'other',
    scope: 'before',
    reach: 0,
    condition: 'idle',
    phrases: ['{@done,write,written,give,given,deliver,draft,issue,produce,drawn up} by'],
  },
];

/** Wording that looks like a trigger or a claim and is none; it cancels each that it overlaps. */
export const PSEUDO_TRIGGERS: readonly string[] = [
  '@not {only,just,merely,simply,solely,least,limited,confined,restricted,to mention,without,once,alone}',
  '@not {miss,fail,hesitate,lose,lost,stop,shy,deter,rest,forget,forgot,break,broke,late,tire,give up,afraid}',
  'no {stranger,doubt,less than,fewer than,small,mean,more than,matter,longer new}',
  '{cannot,not} be {disclose,name,share,list}',
  'nothing but',
  '{raise,promote,build,create,increase} awareness',
  '{give,gave,teach,taught,wrote,deliver} {,an,the} introduction to',
  '{deepen,develop,expand,improve,broaden,strengthen,sharpen,extend} {,my} {,@strong} @record {in,of,with}',
  '{firm,company,companies,party,parties,investor,exporter,business,businesses,student,client,those,people} interested in',
  '@lead {,@the} {,@joint} {@team,@employer,@person}',
  '{member,part,one} of {,@the} {,@joint} @team',
  '{on,in,within,join,serve on} {,@the} {,@joint} @team',
  '{as,was,am,being,became} {,@the} {,@sole} @person',
];

/** Wording in a wish that claims the words after it: "where I can use my experience in". */
export const CLAIMS: readonly string[] = [
  'my {,@strong} @record {in,of,with,as,from}',
  '{year,decade} {of,in,as,with} {,experience}',
  '{experienced,skilled,versed,seasoned,proficient,practised} {in,with,at}',
  '@strong @record {in,of,with}',
  '{diplomat,officer,negotiator,attache,attaché} with',
];

/** What those do who are present at the work of others, or carry its paper. */
export const IDLE_VERBS: ReadonlySet<string> = new Set(
  'attended attending attend printed printing print filed filing file typed typing type copied copying photocopied archived archiving distributed distributing distribute circulated translated translating forwarded sorted scanned read watched witnessed'.split(
    ' ',
  ),
);

/** Verbs of handing over to others; after "to", "for" and "about" theirs is the work. */
export const SERVING_VERBS: ReadonlySet<string> = new Set(
  'sent sending send passed passing pass handed referred referring refer forwarded submitted ordered ordering order recruited hired wrote took gave booked supplied delivered catered bought purchased escalated transcribed typed printed made sold'.split(
    ' ',
  ),
);

/** Words behind which a trigger says nothing more. */
export const TERMINATORS: ReadonlySet<string> = new Set(
  'but however although though yet whereas while before until unless because nevertheless where when'.split(
    ' ',
  ),
);

/** Behind one of these a plain "no" or "not" says that something was done after all. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(
  'before until without unless till'.split(' '),
);

/** Words of headings of a section which holds wishes; folded to lower case without accents. */
export const WISH_HEADINGS: readonly string[] =
  'objective|goal|aspiration|objectif|berufsziel|ziel|objetivo|obiettivo|doelstelling|ambition'.split(
    '|',
  );
