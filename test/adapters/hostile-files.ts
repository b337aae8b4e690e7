import { deflateSync } from 'node:zlib';
import { writeZip } from './zip-writer.ts';

/** A PDF of objects, numbered from 1; the first is the catalogue. It has no list of them: readers find them. */
export function writePdf(...objects: readonly string[]): Buffer {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.7\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A PDF of one page with the given content and further objects, from 6 on. */
export function onePage(content: string | Buffer, filter = '', ...more: readonly string[]): Buffer {
  const bytes = Buffer.isBuffer(content) ? content.toString('latin1') : content;
  return writePdf(
    CATALOGUE,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> /ExtGState << /G 7 0 R >> >> >>',
    `<< /Length ${bytes.length} ${filter} >>\nstream\n${bytes}\nendstream`,
    FONT,
    ...more,
  );
}

const say = (text: string): string => `BT /F 10 Tf 50 700 Td (${text}) Tj ET`;
const flate = (content: string): Buffer => deflateSync(Buffer.from(content, 'latin1'));

/** PDFs that mean harm, each with what it tries. */
export const HOSTILE_PDFS: Readonly<Record<string, () => Uint8Array>> = {
  'arrays in arrays': () => onePage(`${'['.repeat(200_000)} TJ`),
  'dictionaries in dictionaries': () =>
    writePdf(`<< /Type /Catalog /Pages ${'<< /Kids ['.repeat(50_000)} >>`),
  'a thousand million pages': () =>
    writePdf(
      CATALOGUE,
      '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
      '<< /Type /Page /Parent 2 0 R >>',
    ),
  'a page that is its own parent': () =>
    writePdf(CATALOGUE, PAGES, '<< /Type /Page /Parent 3 0 R /Contents 3 0 R >>'),
  'pages that are their own kids': () =>
    writePdf(CATALOGUE, '<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3 >>'),
  'a catalogue that is its pages': () =>
    writePdf('<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>'),
  'content that is its own length': () =>
    writePdf(
      CATALOGUE,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
      '<< /Length 4 0 R >>\nstream\nBT ET\nendstream',
    ),
  'a form that draws itself': () =>
    onePage(
      '/X Do',
      '',
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
    ),
  'a pattern of masks of itself': () =>
    onePage(
      `/G gs ${say('seen')}`,
      '',
      '<< >>',
      '<< /SMask << /S /Luminosity /G 6 0 R >> /Font [5 0 R 1e9] >>',
    ),
  'a bomb of spaces': () => onePage(flate(' '.repeat(60_000_000)), '/Filter /FlateDecode'),
  'a bomb in a bomb': () =>
    onePage(deflateSync(flate('q '.repeat(20_000_000))), '/Filter [/FlateDecode /FlateDecode]'),
  'a bomb of words': () =>
    onePage(flate(`${say('bomb')}\n`.repeat(400_000)), '/Filter /FlateDecode'),
  'words strewn about': () =>
    onePage(
      flate(
        Array.from(
          { length: 30_000 },
          (_, at) => `BT /F 8 Tf ${(at * 7919) % 560} ${(at * 104_729) % 800} Td (w${at}) Tj ET`,
        ).join('\n'),
      ),
      '/Filter /FlateDecode',
    ),
  'boxes over boxes': () =>
    onePage(
      flate(`${'0 0 595 842 re f\n'.repeat(20_000)}${`${say('under')}\n`.repeat(5000)}`),
      '/Filter /FlateDecode',
    ),
  'a line of a hundred thousand letters': () => onePage(say('x'.repeat(100_000))),
  'states never left': () => onePage(`${'q '.repeat(300_000)}${say('deep')}`),
  'numbers beyond all numbers': () =>
    onePage(
      `1e308 0 0 1e308 1e308 1e308 cm ${say('far')} BT /F 1e400 Tf NaN 0 Td (n) Tj -1e-320 Tz (z) Tj ET`,
    ),
  'a picture of four thousand million dots': () =>
    onePage(
      'q 500 0 0 500 0 0 cm /X Do Q',
      '',
      '<< /Type /XObject /Subtype /Image /Width 65000 /Height 65000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Length 3 >>\nstream\nabc\nendstream',
    ),
  'a page of no size': () =>
    writePdf(
      CATALOGUE,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      `<< /Length 60 >>\nstream\n${say('nowhere')}\nendstream`,
      FONT,
    ),
  'a page without end': () =>
    writePdf(
      CATALOGUE,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [-1e12 -1e12 1e12 1e12] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      `<< /Length 60 >>\nstream\n${say('nowhere')}\nendstream`,
      FONT,
    ),
};

/** A .docx with the given body. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of Word. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const DEEP = 300_000;

/** Word files that mean harm. */
export const HOSTILE_DOCX: Readonly<Record<string, () => Uint8Array>> = {
  'a bomb': () => docx(paragraph(' '.repeat(200_000_000))),
  'a bomb of paragraphs': () => docx(paragraph('x').repeat(900_000)),
  'a bomb just below the limit': () => docx(paragraph('word '.repeat(7_500_000))),
  'tables in tables': () => docx('<w:tbl><w:tr><w:tc>'.repeat(DEEP)),
  'runs that never end': () => docx(`${'<w:p><w:r>'.repeat(DEEP)}<w:t>deep</w:t>`),
  'tags without an end': () => docx('<'.repeat(1_000_000)),
  entities: () =>
    writeZip({
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><w:document><w:body>${paragraph('&c;&#x110000;&#0;&#99999999;')}</w:body></w:document>`,
    }),
  'a style based on itself': () =>
    docx(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Trade officer</w:t></w:r></w:p>`, {
      'word/styles.xml':
        '<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
    }),
  'no body': () => writeZip({ 'word/document.xml': '' }),
  'page breaks': () => docx('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'.repeat(200_000)),
};

/** Text files that mean harm. */
export const HOSTILE_TEXTS: Readonly<Record<string, () => Uint8Array>> = {
  'a line of 19 MB': () => Buffer.from('word '.repeat(3_800_000)),
  'a million lines': () => Buffer.from('a\n\n'.repeat(1_000_000)),
  'zero bytes': () => Buffer.alloc(100_000),
  'zero bytes among letters': () => Buffer.from(`Trade officer\0${'x\0'.repeat(1000)}`),
  'invalid UTF-8': () => Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9, 0xff, 0xc0, 0x80])]),
  'UTF-16 with half a letter': () => Buffer.from([0xff, 0xfe, 0x41, 0, 0x42, 0, 0x43]),
  'UTF-16 of lone surrogates': () => Buffer.from([0xff, 0xfe, 0, 0xd8, 0x41, 0, 0, 0xdc, 0x42, 0]),
  'form feeds': () => Buffer.from('\f'.repeat(1_000_000)),
  'dates and dates': () => Buffer.from('Jan 2020 - '.repeat(20_000)),
  'marks upon marks': () => Buffer.from(`e${'\u0301'.repeat(200_000)}`),
};
