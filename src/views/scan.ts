import type { ScanReport } from '../core/evidence/scan-report.ts';
import type { Document } from '../render/document.ts';
import { questionBlocks } from './ask-next.ts';
import { blindBlocks } from './blind.ts';
import { overviewBlocks, strongestFirst } from './overview.ts';
import { count } from './passage.ts';
import { pictureWarnings } from './picture-pages.ts';
import { redFlagBlocks } from './red-flags.ts';
import { termBlocks } from './term-evidence.ts';

/** The report of one resume: in short, then the evidence, points to clarify, and what to ask. */
export function scanView(report: ScanReport): Document {
  const { document } = report;
  const size = `${count(document.pages, 'page')}, ${count(document.words, 'word')}`;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: document.file },
      { kind: 'paragraph', text: `${size}. ${summary(report)}` },
      ...pictureWarnings(document).map((text) => ({ kind: 'paragraph', text }) as const),
      ...(report.blind ? blindBlocks(report.blind) : []),
      ...overviewBlocks(report),
      ...strongestFirst(report.terms).flatMap(termBlocks),
      ...redFlagBlocks(report.redFlags, report.terms),
      ...questionBlocks(report),
      { kind: 'paragraph', text: [{ text: footer(report), style: 'muted' }] },
    ],
  };
}

function summary(report: ScanReport): string {
  const shown = report.terms.filter(({ strength }) => strength !== null);
  // Terms without evidence are listed only where terms were asked for by name.
  const lookedFor = report.terms.length > 0 ? report.terms.length : report.library.terms;
  if (shown.length === 0)
    return `Nothing in it shows any of the ${count(lookedFor, 'term')} looked for.`;
  return `It shows ${count(shown.length, 'term')}; ${report.library.terms} were looked for.`;
}

function footer(report: ScanReport): string {
  return `${report.tool}, library ${report.library.hash.slice(0, 12)}, document ${report.document.sha256.slice(0, 12)}, ${report.scannedOn}. It shows what the text says; it scores nobody.`;
}
