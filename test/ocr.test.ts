import { describe, expect, it } from 'vitest';
import { findOcr } from '../src/adapters/ocr-library.ts';
import { recruit } from './run-recruit.ts';

const SCANS = 'test/fixtures/scans';
const PATH = process.env['NODE_PATH'];
/** The call finds OCR where this test finds it. */
const call = { env: PATH === undefined ? {} : { NODE_PATH: PATH } };
const installed = findOcr(new URL('../dist/resume-worker.cjs', import.meta.url)) !== undefined;
const LONG = 240_000;

describe('without --ocr', () => {
  it('a scan is not screened, and the way out is named', async () => {
    for (const command of ['read', 'scan']) {
      const { code, out, err } = await recruit([command, `${SCANS}/one-column.pdf`]);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('not screened');
      expect(err).toContain('--ocr');
    }
  });

  it('a scanned page among others is named, in every format', async () => {
    const file = `${SCANS}/second-page.pdf`;
    for (const command of ['read', 'scan']) {
      for (const format of ['text', 'markdown']) {
        const { code, out } = await recruit([command, file, '--format', format]);
        expect(code).toBe(0);
        expect(out.replace(/\*/g, '')).toMatch(/Not read: page 2, a picture/);
      }
    }
    const read = JSON.parse((await recruit(['read', file, '--format', 'json'])).out);
    expect(read.report).toMatchObject({ unreadPages: [2], ocrPages: [] });
    const scan = JSON.parse((await recruit(['scan', file, '--format', 'json'])).out);
    expect(scan.document).toMatchObject({ pages: 2, unreadPages: [2], ocrPages: [] });
  });
});

describe.runIf(!installed)('OCR itself is skipped here: tesseract.js is not installed', () => {
  it('and recruit says in one sentence how to get it, before it reads anything', async () => {
    const { code, out, err } = await recruit(['read', `${SCANS}/one-column.pdf`, '--ocr']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm install --global tesseract.js @tesseract.js-data/eng');
  });
});

describe.runIf(installed)('with --ocr', () => {
  it('reads a scan, and marks it as read by OCR', { timeout: LONG }, async () => {
    const args = ['read', '--ocr', `${SCANS}/one-column.pdf`];
    const { code, out, err } = await recruit([...args, '--format', 'json'], call);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { report, text, pages, roles } = JSON.parse(out);
    expect(report).toMatchObject({ pages: 2, unreadPages: [], ocrPages: [1, 2] });
    expect(pages.map(({ byOcr }: { byOcr: boolean }) => byOcr)).toEqual([true, true]);
    expect(text).toContain('access for frozen mussels after two years of technical talks');
    expect(text).toContain('• Managed a staff of five and a budget of 900,000 dollars.');
    expect(roles[0]).toMatchObject({ title: 'Senior Trade Officer, Americas' });
    expect((await recruit(args, call)).out).toContain('Read by OCR: pages 1, 2');
  });

  it('keeps columns apart', { timeout: LONG }, async () => {
    const { out } = await recruit(['read', '--ocr', `${SCANS}/two-columns.pdf`], call);
    expect(out).toContain('2 columns');
    expect(out.replace(/\s+/g, ' ')).toContain('from first text to signature in fourteen months.');
  });

  it('reads the pages that are pictures only', { timeout: LONG }, async () => {
    const args = ['--ocr', `${SCANS}/second-page.pdf`];
    const read = JSON.parse((await recruit(['read', ...args, '--format', 'json'], call)).out);
    expect(read.report).toMatchObject({ unreadPages: [], ocrPages: [2] });
    expect(read.text).toContain('São Paulo');
    expect(read.text.length).toBeGreaterThan(2000);
  });

  it('marks each passage of a scan', { timeout: LONG }, async () => {
    const args = ['scan', '--ocr', `${SCANS}/one-column.pdf`];
    const { document, terms } = JSON.parse((await recruit([...args, '-f', 'json'], call)).out);
    expect(document.ocrPages).toEqual([1, 2]);
    expect(terms[0].evidence.length).toBeGreaterThan(1);
    for (const { ocr } of terms[0].evidence) expect(ocr).toBe(true);
    for (const format of ['text', 'markdown']) {
      const { out } = await recruit([...args, '-f', format], call);
      expect(out).toContain('page 1 (read by OCR), line');
    }
  });

  it('reads letters that are drawn as shapes', { timeout: LONG }, async () => {
    const { code, out } = await recruit(
      ['read', '--ocr', 'test/fixtures/broken/outlined-text.pdf'],
      call,
    );
    expect(code).toBe(0);
    expect(out).toContain('Read by OCR: page 1');
  });

  it('says where OCR finds nothing either', { timeout: LONG }, async () => {
    const { code, err } = await recruit(
      ['read', '--ocr', 'test/fixtures/broken/no-text-blank.pdf'],
      call,
    );
    expect(code).toBe(3);
    expect(err).toContain('OCR found next to no text');
  });

  it('keeps to the time limit', { timeout: LONG }, async () => {
    const args = ['read', '--ocr', '--timeout', '1', `${SCANS}/one-column.pdf`];
    const { code, err } = await recruit(args, call);
    expect(code).toBe(3);
    expect(err).toContain('longer than 1 second');
  });
});
