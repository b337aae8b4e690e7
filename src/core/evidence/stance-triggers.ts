import { LIMITED_TRIGGERS } from './limited-triggers.ts';
import { NEGATED_TRIGGERS } from './negated-triggers.ts';
import { OTHER_TRIGGERS } from './other-triggers.ts';
import type { StanceTrigger } from './stance-trigger.ts';
import { WISHED_TRIGGERS } from './wished-triggers.ts';

/** The triggers of every stance but `shown`, which needs none. */
export const STANCE_TRIGGERS: readonly StanceTrigger[] = [
  ...NEGATED_TRIGGERS,
  ...LIMITED_TRIGGERS,
  ...WISHED_TRIGGERS,
  ...OTHER_TRIGGERS,
];

/** Wording that looks like a trigger or a claim and is none; it cancels each that it overlaps. */
export const PSEUDO_TRIGGERS: readonly string[] = [
  '@not {only,just,merely,simply,solely,least,limited,confined,restricted,to mention,without,once,alone}',
  '@not {miss,fail,hesitate,lose,lost,stop,shy,deter,rest,forget,forgot,break,broke,late,tire,give up,afraid}',
  '@not {my,our,the} {only,first,last,sole,least}',
  'decoration of {honour,honor,merit,valour,the republic,the kingdom,the order,the government}',
  'decoration for {service,services,merit,promoting,work}',
  'no {stranger,doubt,less than,fewer than,small,mean,more than,matter,longer new}',
  '{cannot,not} be {disclose,name,share,list}',
  'nothing but',
  '{who,that,which} {,then,also} {need,require,lack,miss,request,seek,sought,ask,wait,receive,suffer,undergo,underwent,struggle,"wanted","wished","hoped"}',
  '{responsible for,accountable for,in charge of} {,@the} * {who,that,which}',
  'after * {year,month,decade}',
  'no * {incomplete,unfinished,undone,outstanding,overdue,unanswered,late,missed,lost,delayed}',
  '{no,without,without a,without any,without one,without a single} * {error,mistake,complaint,delay,loss,accident,failure,breach,backlog}',
  'translate {,political,ministerial,strategic,national,business,commercial} {policy,policies,strategy,strategies,goal,plan,decision,priorities,need,requirement,idea,law} * into',
  '{raise,promote,build,create,increase} awareness',
  '{give,gave,teach,taught,wrote,deliver} {,an,the} introduction to',
  '{deepen,develop,expand,improve,broaden,strengthen,sharpen,extend} {,my} {,@strong} @record {in,of,with}',
  '{firm,company,companies,party,parties,investor,exporter,business,businesses,student,client,those,people} interested in',
  '@lead {,@the} {,@joint} {@team,@employer,@person}',
  '{member,part,one} of {,@the} {,@joint} @team',
  // Of one who works for the head of a team the team's work is not: only where the sentence begins with it.
  '{"Head","Deputy head","Deputy Head","Leader","Chair","Co-chair","Rapporteur"} of {,@the} {,@joint} @team',
  '{on,in,within,join,serve on} {,@the} {,@joint} @team',
  '{as,was,am,being,became} {,@the} {,@sole} @person',
  '{promoted,appointed,advanced,elected,rose,moved up} {,to,as} {,@the} {,@sole,deputy,assistant,team,section} {@person,@chief,@team}',
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
  'attended attending attend sat heard listened printed printing print filed filing file typed typing type copied copying photocopied archived archiving distributed distributing distribute circulated translated translating forwarded sorted scanned read watched witnessed'.split(
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
