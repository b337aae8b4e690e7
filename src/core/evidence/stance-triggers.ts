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
    phrases: ['@not', 'neither', 'nor', 'nothing to do with', 'unrelated to'],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 1,
    condition: 'unconditional',
    phrases: ['no', 'without'],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 3,
    phrases: ['rather than', 'instead of', 'as opposed to', 'excluding', 'except'],
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
      '{did,do,does} {not,never} {form,fall,belong,feature,figure}',
    ],
  },
  {
    stance: 'negated',
    scope: 'before',
    reach: 2,
    condition: 'at-end',
    phrases: ['none', 'no @experience', 'not yet', 'no experience yet'],
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
      '{shadow,observe,sat in on,observer at,observer in,observer of}',
    ],
  },
  {
    stance: 'limited',
    scope: 'before',
    reach: 1,
    condition: 'at-end',
    phrases: [
      '{basic,beginner,elementary,limited,novice,learning,rudimentary} {,level,knowledge,understanding,experience,exposure}',
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
      '{driver,chauffeur,cook,chef,cleaner,typist,receptionist,guard,gardener,caterer,housekeeper,usher,porter,nanny,bookkeeper,stenographer,electrician,plumber,janitor,messenger,courier} {for,of,to,at,in}',
      '{interpreter,translator} {for,of,to}',
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
      '{clean,cook,drive,drove,cater,guard,paint,decorate,repair,furnish}',
      '{my,our} @employer * @works-on',
    ],
  },
  {
    stance: 'other',
    scope: 'before',
    reach: 3,
    condition: 'of-subject',
    phrases: ['@be {,@mainly} @done by'],
  },
];

/** Wording that looks like a trigger and is none; it cancels every trigger that it overlaps. */
export const PSEUDO_TRIGGERS: readonly string[] = [
  '@not {only,just,merely,simply,solely,least,limited,confined,restricted,to mention,without,once,alone}',
  '@not {miss,fail,hesitate,lose,lost,stop,shy,deter,rest,forget,forgot,break,broke,late,tire,give up,afraid}',
  'no {stranger,doubt,less than,fewer than,small,mean,more than,matter,longer new}',
  '{cannot,not} be {disclose,name,share,list}',
  'nothing but',
  '{raise,promote,build,create,increase} awareness',
  '{give,gave,teach,taught,wrote,deliver} {,an,the} introduction to',
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
