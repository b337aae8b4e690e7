// Writes trade-officer.docx, which LibreOffice turns into trade-officer.pdf (see make.sh).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../../test/fixtures/package.json', import.meta.url));
const {
  AlignmentType, BorderStyle, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TabStopType, TextRun,
} = require('docx');

const font = 'Liberation Serif';
const right = 9638; // right edge of the text, in twentieths of a point

const heading = (text) => new Paragraph({
  keepNext: true,
  spacing: { before: 260, after: 90 },
  border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '7A4B2A', space: 2 } },
  children: [new TextRun({ text, bold: true, size: 24, color: '7A4B2A' })],
});
const line = (text, options = {}) => new Paragraph({ spacing: { after: 60 }, ...options, children: [new TextRun(text)] });
const role = (title, dates, place) => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 150 },
    tabStops: [{ type: TabStopType.RIGHT, position: right }],
    children: [new TextRun({ text: title, bold: true }), new TextRun('\t' + dates)],
  }),
  new Paragraph({ keepNext: true, spacing: { after: 50 }, children: [new TextRun({ text: place, italics: true })] }),
];
const bullets = (...texts) => texts.map((text) => new Paragraph({
  numbering: { reference: 'bullets', level: 0 }, spacing: { after: 40 }, children: [new TextRun(text)],
}));

const document = new Document({
  title: 'Resume', creator: 'D. Amberlough',
  styles: { paragraphStyles: [{ id: 'Foot', name: 'Foot', run: { size: 17, color: '666666' } }], default: { document: { run: { font, size: 23 }, paragraph: { spacing: { line: 292 } } } } },
  numbering: { config: [{ reference: 'bullets', levels: [{
    level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 240 } } },
  }] }] },
  sections: [{
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
    footers: { default: new Footer({ children: [new Paragraph({ style: 'Foot', alignment: AlignmentType.CENTER, children: [
      ...['Dorian Amberlough, page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES].map((piece) => new TextRun({ children: [piece] })),
    ] })] }) },
    children: [
      new Paragraph({ children: [new TextRun({ text: 'Dorian Amberlough', bold: true, size: 40, color: '7A4B2A' })] }),
      line('Trade officer'),
      line('Apartment 6, Cooper’s Wharf, Tidewell  |  (555) 010-0163  |  dorian.amberlough@example.org'),
      heading('Summary'),
      line('Economist turned trade official. Ten years of market access work for exporters of food, timber and machinery, '
        + 'mostly between one government and another: preparing positions, sitting at the table, and following up until the '
        + 'last certificate was accepted.'),
      heading('Employment'),
      ...role('Senior Trade Officer, Americas', 'April 2019 – present', 'Ministry of Commerce, Wellington'),
      ...bullets(
        'Secretary to the Joint Trade Commission between New Zealand and Chile: three sessions prepared, minutes agreed on the day.',
        'Deputy negotiator for the organic products agreement between New Zealand and Peru, in charge of the annex on inspection.',
        'Settled a dispute with Mexico over kiwifruit labels before it reached a panel, by a side letter both ministers signed.',
        'Wrote the economic part of the handbook which desk officers use before country visits.',
        'Advise some forty exporters a year on rules of origin and on which tariff line to claim.',
      ),
      ...role('Trade Commissioner', 'February 2015 – March 2019', 'New Zealand Consulate General, São Paulo'),
      ...bullets(
        'Led six business delegations from New Zealand to Brazil and followed up every contact within a week.',
        'Obtained access for frozen mussels after two years of technical talks with the Brazilian veterinary authority.',
        'Drafted the action plan of the New Zealand-Brazil dialogue on agriculture and reported on it every quarter.',
        'Managed a staff of five and a budget of 900,000 dollars.',
      ),
      ...role('Policy Analyst', '2012 – 2014', 'Ministry of Commerce, Wellington'),
      ...bullets(
        'Modelled the effect of lower tariffs on dairy and wine for the free trade talks with Korea.',
        'Compared eleven investment protection treaties clause by clause and published the comparison.',
        'Answered ministerial letters on anti-dumping cases.',
      ),
      ...role('Graduate Economist', 'July 2010 – December 2011', 'Tidewell Port Authority'),
      ...bullets(
        'Built the monthly forecast of container traffic, still in use.',
        'Surveyed 120 shippers on delays at the gate and proposed the booking system which halved them.',
      ),
      heading('Education'),
      ...role('Master of Commerce (Economics)', '2008 – 2010', 'University of Tidewell'),
      line('Thesis: what happens to small exporters when rules of origin change.'),
      ...role('Bachelor of Arts (Economics, Spanish)', '2005 – 2008', 'University of Tidewell'),
      heading('Publications'),
      line('“Who fills in the form? Certificates of origin in twelve ports”, Tidewell Papers in Economics, 2017.'),
      line('“Mussels, kiwifruit and the price of waiting”, Harbour Trade Review, 2021.'),
      heading('Skills'),
      line('Negotiation, tariff schedules, rules of origin, sanitary and phytosanitary measures, econometrics, report writing, stakeholder meetings'),
      heading('Languages'),
      line('English (native), Spanish (fluent), Portuguese (fluent)'),
      heading('Memberships'),
      line('Guild of Customs and Trade Economists, since 2013; volunteer treasurer of the Cooper’s Wharf rowing club, since 2019'),
    ],
  }],
});
const buffer = await Packer.toBuffer(document);
writeFileSync(fileURLToPath(new URL('trade-officer.docx', import.meta.url)), buffer);
