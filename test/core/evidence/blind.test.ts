import { beforeAll, describe, expect, it } from 'vitest';
import { blindReport } from '../../../src/core/evidence/blind.ts';
import { createScanner } from '../../../src/core/evidence/scan.ts';
import type { Evidence, ScanReport } from '../../../src/core/evidence/scan-report.ts';
import { blindReading } from '../../../src/core/resume/blind-resume.ts';
import { MASKS } from '../../../src/core/resume/masked-text.ts';
import { readPlainText } from '../../../src/core/resume/plain-text.ts';
import { outlineResume } from '../../../src/core/resume/reading-report.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { renderText } from '../../../src/render/text.ts';
import { readingView } from '../../../src/views/reading.ts';
import { scanView } from '../../../src/views/scan.ts';
import { heldOutResume } from '../resume/held-out-resume.ts';
import { type InventedResume, inventResume } from '../resume/invented-resume.ts';
import { leaksIn } from '../resume/leaks.ts';
import { loadLibrary } from './load-library.ts';

const TODAY = '2026-11-24';

interface Reports {
  readonly plain: ScanReport;
  readonly blind: ScanReport;
}

let scan: (resume: InventedResume) => Reports;
beforeAll(async () => {
  const glossary = await loadLibrary();
  const context = { tool: 't', glossary, today: TODAY, level: undefined, wanted: [] };
  const scanner = createScanner(context);
  scan = ({ file, text }) => {
    const resume = readPlainText(text);
    const plain = scanner({ file: 'document 1', sha256: 'abc', resume });
    return { plain, blind: blindReport(plain, resume, file) };
  };
}, 60_000);

/** All that leaves the program, in every format, of a scan and of a reading. */
async function spelled({ file, text }: InventedResume, report: ScanReport): Promise<string> {
  const resume = readPlainText(text);
  const outline = outlineResume(resume, 'text', TODAY);
  const reading = blindReading(resume, outline, file, TODAY);
  const views = [
    scanView(report),
    readingView('document 1', reading.resume, reading.outline, reading.note),
  ];
  const texts = views.map((view) => renderText(view, { width: 400, colour: false }));
  const parts = [JSON.stringify(report), JSON.stringify(reading), ...(await Promise.all(texts))];
  return [...parts, ...views.map(renderMarkdown)].join('\n');
}

async function leaksOf(invented: InventedResume): Promise<readonly string[]> {
  return leaksIn(await spelled(invented, scan(invented).blind), invented.secrets);
}

/** What was found, without the words of the resume. */
function findings({ level, terms, redFlags, askNext }: ScanReport): unknown {
  return {
    level,
    askNext,
    terms: terms.map(({ evidence, levelSignals, ...rest }) => ({
      ...rest,
      evidence: evidence.map(found),
      signs: levelSignals.map(({ seen }) => seen.map((one) => [one.sign, found(one.evidence)])),
    })),
    redFlags: redFlags.map(({ rule, observed }) => [rule, observed.kind]),
  };
}

function found({ phrases, page, line, stance, strength, section }: Evidence): unknown {
  return { phrases, page, line, stance, strength, kind: section.kind };
}

/** The words that are highlighted. */
function marked({ quote, highlights }: Evidence): readonly string[] {
  return highlights.map(({ start, end }) => quote.slice(start, end));
}

/** Highlights that hold other words than they did, and no mask. */
function strayHighlights({ plain, blind }: Reports): readonly string[] {
  const before = plain.terms.flatMap(({ evidence }) => evidence.flatMap(marked));
  const after = blind.terms.flatMap(({ evidence }) => evidence.flatMap(marked));
  const masks = Object.values(MASKS);
  return after.filter(
    (words, index) => words !== before[index] && !masks.some((mask) => words.includes(mask)),
  );
}

const SEEDS = Array.from({ length: 120 }, (_, index) => index + 1);

describe.each([
  ['resumes of invented people', inventResume],
  ['resumes of a second kind, written after the first passed', heldOutResume],
])('%s', (_, invent) => {
  it('leak nothing', async () => {
    const leaks: string[] = [];
    for (const seed of SEEDS) {
      for (const leak of await leaksOf(invent(seed))) leaks.push(`seed ${seed}: ${leak}`);
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  it('show the same, with true highlights, and their work can still be read', () => {
    for (const invented of SEEDS.slice(0, 40).map(invent)) {
      const reports = scan(invented);
      expect(findings(reports.blind)).toEqual(findings(reports.plain));
      expect(strayHighlights(reports)).toEqual([]);
      const words = JSON.stringify(reports.blind);
      for (const kept of invented.kept) expect(words).toContain(kept);
    }
  }, 60_000);
});
