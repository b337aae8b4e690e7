import { NO_HASH, noteOf } from '../resume/blind-note.ts';
import { findIdentity, type Identity } from '../resume/identity.ts';
import { type MaskedText, maskText, spansWithin } from '../resume/masked-text.ts';
import { placeAt, type Resume } from '../resume/resume.ts';
import type {
  Evidence,
  EvidenceRole,
  HiddenPassage,
  Observation,
  Passage,
  RedFlagFinding,
  ScanReport,
  TermEvidence,
} from './scan-report.ts';

/**
 * Masks who the person is in all words that a report took from the resume. What was found is not
 * looked for again, so it is the same; highlights move with the words. `file` is the path, which may
 * tell the name; what `document.file` of the report says instead is for the caller to choose.
 */
export function blindReport(report: ScanReport, resume: Resume, file: string): ScanReport {
  const identity = findIdentity(resume, file, report.scannedOn);
  const masks: Masks = { identity, resume };
  return {
    ...report,
    document: { ...report.document, sha256: NO_HASH },
    terms: report.terms.map((term) => maskTerm(term, masks)),
    redFlags: report.redFlags.map((flag) => maskFlag(flag, masks)),
    blind: noteOf(identity),
  };
}

interface Masks {
  readonly identity: Identity;
  readonly resume: Resume;
}

function maskTerm(term: TermEvidence, masks: Masks): TermEvidence {
  return {
    ...term,
    evidence: term.evidence.map((one) => maskEvidence(one, masks)),
    levelSignals: term.levelSignals.map((signal) => ({
      ...signal,
      seen: signal.seen.map(({ sign, evidence }) => ({
        sign,
        evidence: maskEvidence(evidence, masks),
      })),
    })),
  };
}

function maskFlag(flag: RedFlagFinding, masks: Masks): RedFlagFinding {
  return { ...flag, observed: maskObservation(flag.observed, masks) };
}

function maskObservation(observed: Observation, masks: Masks): Observation {
  switch (observed.kind) {
    case 'present':
      return { ...observed, evidence: observed.evidence.map((one) => maskEvidence(one, masks)) };
    case 'passages':
    case 'claimed-years':
      return { ...observed, passages: observed.passages.map((one) => maskPassage(one, masks)) };
    case 'hidden':
      return { ...observed, hidden: observed.hidden.map((one) => maskHidden(one, masks)) };
    case 'absent':
    case 'interview-only':
      return observed;
  }
}

function maskEvidence(evidence: Evidence, masks: Masks): Evidence {
  const { quote, highlights, section, role } = evidence;
  const study = section.kind === 'education';
  const masked = maskQuote(quote, evidence, highlights[0]?.start ?? 0, study, masks);
  return {
    ...evidence,
    quote: masked.text,
    highlights: highlights.map(masked.move),
    section: {
      kind: section.kind,
      heading: maskWords(section.heading, false, masks),
    },
    role: role && maskRole(role, study, masks),
  };
}

function maskRole(role: EvidenceRole, study: boolean, masks: Masks): EvidenceRole {
  return {
    title: maskWords(role.title, study, masks),
    organisation: maskWords(role.organisation, study, masks),
    dates: maskWords(role.dates, study, masks),
  };
}

function maskPassage(passage: Passage, masks: Masks): Passage {
  const { quote, page, line } = passage;
  if (line === null) return { ...passage, quote: wordsMask(quote, false, masks).text };
  return { ...passage, quote: maskQuote(quote, { page, line }, 0, false, masks).text };
}

function maskHidden(passage: HiddenPassage, masks: Masks): HiddenPassage {
  return { ...passage, text: wordsMask(passage.text, false, masks).text };
}

/**
 * A quote is a stretch of the resume: what is masked there is masked in it. One that was put together
 * from several is read by itself.
 */
function maskQuote(
  quote: string,
  place: { readonly page: number; readonly line: number },
  offset: number,
  study: boolean,
  masks: Masks,
): MaskedText {
  const { identity, resume } = masks;
  for (let at = resume.text.indexOf(quote); at >= 0; at = resume.text.indexOf(quote, at + 1)) {
    const { page, line } = placeAt(resume, at + offset);
    if (page === place.page && line === place.line) {
      return maskText(quote, spansWithin(identity.spans, { start: at, end: at + quote.length }));
    }
  }
  return wordsMask(quote, study, masks);
}

function wordsMask(words: string, study: boolean, { identity }: Masks): MaskedText {
  return maskText(words, identity.find(words, study));
}

function maskWords<T extends string | null>(words: T, study: boolean, masks: Masks): string | T {
  return words === null ? words : wordsMask(words, study, masks).text;
}
