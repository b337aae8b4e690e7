import { LEVELS } from '../core/glossary/level.ts';
import type { Fault, PhraseFault, Problem } from '../core/glossary/problem.ts';
import { describeAdvice } from './advice.ts';

/** One line for a problem: where, what, and what to do. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${describeFault(problem.fault)}`;
}

/** What is wrong with a term file and what to do, in a sentence. */
export function describeFault(fault: Fault): string {
  switch (fault.code) {
    case 'too-large':
      return `the file has ${fault.bytes} bytes; a term file has at most ${fault.limit}`;
    case 'unreadable':
      return `the file cannot be read: ${fault.reason}`;
    case 'bad-file-name':
      return `"${fault.id}" is no id; name the file in small letters, digits and hyphens, like bilateral-relations.yaml`;
    case 'same-id':
      return `the id "${fault.id}" is taken by ${fault.other}; rename one of the two files`;
    case 'empty-file':
      return 'the file is empty; start from another term file';
    case 'yaml-syntax':
      return `this is not valid YAML: ${fault.message}`;
    case 'text-after-quote':
      return "text goes on after a closing quote or bracket; put all of it in single quotes: '...'";
    case 'tab-indent':
      return 'there is a tab; YAML is indented with spaces only';
    case 'special-start':
      return `text cannot start with ${fault.character} in YAML; put it in quotes: "${fault.character}..."`;
    case 'duplicate-key':
      return `"${fault.key}" stands twice; keep one`;
    case 'too-many-aliases':
      return 'the file repeats itself through too many YAML aliases (*name); write the text out';
    case 'unknown-tag':
      return `the YAML tag ${fault.tag} means nothing here; if it is text, put it in quotes`;
    default:
      return describeContent(fault);
  }
}

type ContentFault = Exclude<
  Fault,
  {
    code:
      | 'too-large'
      | 'unreadable'
      | 'bad-file-name'
      | 'same-id'
      | 'empty-file'
      | 'yaml-syntax'
      | 'text-after-quote'
      | 'tab-indent'
      | 'special-start'
      | 'duplicate-key'
      | 'too-many-aliases'
      | 'unknown-tag';
  }
>;

function describeContent(fault: ContentFault): string {
  switch (fault.code) {
    case 'cut-by-comment':
      return `YAML takes the # for a comment and reads only "${fault.kept}"; put the text in quotes: "${fault.written}"`;
    case 'read-as':
      return describeReadAs(fault);
    case 'map-for-text':
      return `this is read as a key with a value because of the colon; put the text in quotes: "${fault.written}"`;
    case 'unknown-key':
      return describeUnknownKey(fault);
    case 'missing-key':
      return `${fault.within === 'the file' ? '' : `${fault.within}: `}"${fault.key}" is missing`;
    case 'wrong-kind':
      return `${fault.key} should be ${article(fault.expected)}, and is ${article(fault.found)}`;
    case 'empty-text':
      return `${fault.key} is empty`;
    case 'count':
      return describeCount(fault);
    case 'bad-years':
      return `${fault.written} is not a range of years; write "0-2", "2-5" or "5+"`;
    case 'bad-reference':
      return `${fault.written} is not a valid ${fault.key}`;
    case 'one-anchor':
      return `"${fault.missing}" is missing; give both weak and strong, or neither`;
    case 'one-look-for':
      return 'look_for needs either absent or present';
    case 'bad-phrase':
      return `the phrase "${fault.phrase}" ${PHRASE_FAULTS[fault.fault]}`;
    case 'unknown-list':
      return `there is no word list "${fault.list}"; ${suggest(fault.near, `add it as lists/${fault.list}.yaml`, '@')}`;
    case 'unlawful-question':
      return `"${fault.words}": an interview may not ask about ${fault.topic}; ask, say: ${fault.instead}`;
    case 'unknown-related':
      return `there is no term "${fault.id}"; ${suggest(fault.near, 'take the id out, or write that term')}`;
    case 'example-not-found':
      return `no phrase of this file finds the example "${fault.example}"`;
    case 'non-example-found':
      return `the phrase "${fault.phrase}" finds the non-example "${fault.example}"; narrow it, or add a look_alike`;
    case 'years-clash':
      return `${fault.level} is ${fault.years} years and ${fault.earlier} ${fault.before}; let each level begin where the one before it ends`;
    default:
      return describeAdvice(fault);
  }
}

const PHRASE_FAULTS: Readonly<Record<PhraseFault, string>> = {
  empty: 'is empty',
  'no-word': 'has no word in it',
  'edge-gap': 'starts or ends with *; a * stands between words',
  'part-word-gap': 'has a * inside a word; words are found in all their forms already',
  'open-brace': 'has a { or } without its other half',
  'open-quote': 'has a " without its other half',
  'bare-at': 'has an @ without the name of a word list, like @country',
  'too-many-choices': 'stands for more than 1000 phrases; split it',
};

function describeCount(fault: Extract<Fault, { code: 'count' }>): string {
  const found = fault.found === 0 ? 'none' : `${fault.found}`;
  if (fault.max !== undefined) return `${fault.key} has ${found}; at most ${fault.max} are allowed`;
  return `${fault.key} has ${found}; it needs at least ${fault.min}`;
}

function article(kind: string): string {
  return ['text', 'nothing', 'true or false', 'something else'].includes(kind) ? kind : `a ${kind}`;
}

function suggest(near: string | undefined, otherwise: string, mark = ''): string {
  return near ? `did you mean "${mark}${near}"?` : otherwise;
}

function describeUnknownKey(fault: Extract<Fault, { code: 'unknown-key' }>): string {
  const otherwise = `what may stand here: ${fault.known.join(', ')}`;
  const isLevels = fault.known.join() === LEVELS.join();
  return `"${fault.key}" is not a ${isLevels ? 'level' : 'key here'}; ${suggest(fault.near, otherwise)}`;
}

function describeReadAs(fault: Extract<Fault, { code: 'read-as' }>): string {
  const changed =
    fault.value === fault.written ? article(fault.kind) : `the ${fault.kind} ${fault.value}`;
  return `${fault.written} is read as ${changed}; put it in quotes: "${fault.written}"`;
}
