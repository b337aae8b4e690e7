import { describe, expect, it } from 'vitest';
import { type DateRange, findDateRanges } from '../../../src/core/resume/date-range.ts';
import type { PartialDate } from '../../../src/core/resume/partial-date.ts';
import fc from '../../property.ts';

const TODAY = '2026-11-23';

const written = (date: PartialDate | undefined): string => {
  if (date === undefined) return '?';
  const month = date.month === undefined ? '' : `-${String(date.month).padStart(2, '0')}`;
  return `${date.year}${month}`;
};

/** Dates in short: "2020-01..2022-03"; an open end is "now"; reports follow in brackets. */
function brief({ start, end, open, single, reports }: DateRange): string {
  const codes = reports.map((report) =>
    report.code === 'impossible' ? report.reason : report.code,
  );
  const dates = single ? written(start) : `${written(start)}..${open ? 'now' : written(end)}`;
  return codes.length === 0 ? dates : `${dates} (${codes.join(', ')})`;
}

const found = (text: string): readonly string[] => findDateRanges(text, TODAY).map(brief);

describe('ranges', () => {
  it.each([
    ['Jan 2020 - Mar 2022', '2020-01..2022-03'],
    ['January 2020 to March 2022', '2020-01..2022-03'],
    ['Jan. 2020–Mar. 2022', '2020-01..2022-03'],
    ['JAN 2020 — MAR 2022', '2020-01..2022-03'],
    ['Jan 2020 −\nMar 2022', '2020-01..2022-03'],
    ['01/2020-03/2022', '2020-01..2022-03'],
    ['1/2020 – 3/2022', '2020-01..2022-03'],
    ['03.2020 – 12.2021', '2020-03..2021-12'],
    ['05-2019 - 06-2020', '2019-05..2020-06'],
    ['2020-03 – 2021-04', '2020-03..2021-04'],
    ['15.03.2020 - 31.12.2021', '2020-03..2021-12'],
    ['15 March 2020 to 3rd April 2021', '2020-03..2021-04'],
    ['March 15, 2020 – April 3, 2021', '2020-03..2021-04'],
    ['2020-03-15 – 2021-04-30', '2020-03..2021-04'],
    ['2007 May – 2009 June', '2007-05..2009-06'],
    ['2020-2022', '2020..2022'],
    ['from 2020 to 2022', '2020..2022'],
    ['2008–10', '2008..2010'],
    ['2019-22', '2019..2022'],
    ['2020/21', '2020..2021'],
    ['1999/00', '1999..2000'],
    ['2019/2020', '2019..2020'],
    ['Jan-Mar 2020', '2020-01..2020-03'],
    ['Nov–Feb 2020', '2019-11..2020-02'],
    ['Q1–Q3 2021', '2021-01..2021-07'],
    ['Q1 2016 – Q1 2020', '2016-01..2020-01'],
    ['Summer 2013 – Winter 2015', '2013-06..2015'],
    ['03/18 - 05/20', '2018-03..2020-05'],
    ['jan/18 – fev/20', '2018-01..2020-02'],
    ['S1 2018 – S2 2020', '2018-01..2020-07'],
    ['Anfang 2018 – Ende 2020', '2018..2020'],
    ['WS 2015 – SS 2018', '2015..2018'],
    ['01/09/2019 – 31/08/2021', '2019-09..2021-08'],
    ['09/01/2019 – 08/31/2021', '2019-09..2021-08'],
    ['Mar 18 – Apr 20', '2018-03..2020-04'],
    ["Jun '98 – Jul ’21", '1998-06..2021-07'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('single dates', () => {
  it.each([
    ['March 2020', '2020-03'],
    ['03.2020', '2020-03'],
    ['2020-12', '2020-12'],
    ['Summer 2021', '2021-06'],
    ['H2 2021', '2021-07'],
    ['S1 2020', '2020-01'],
    ['2020-S2', '2020-07'],
    ['2. Halbjahr 2019', '2019-07'],
    ['1er semestre 2019', '2019-01'],
    ['segundo semestre de 2019', '2019-07'],
    ['first quarter of 2021', '2021-01'],
    ['2e kwartaal 2021', '2021-04'],
    ['Ende 2019', '2019'],
    ['principios de 2018', '2018'],
    ['1° marzo 2019', '2019-03'],
    ['Q3 2021', '2021-07'],
    ['2014', '2014'],
    ["'22", '2022'],
    ['’98', '1998'],
    ["Jan '22", '2022-01'],
    ['25/03/2020', '2020-03'],
    ['03/25/2020', '2020-03'],
    ['04/04/2020', '2020-04'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('keeps the precision', () => {
    const precisions = findDateRanges(
      'May 2020; Q3 2021; Summer 2019; 2018; May 2020 – 2022',
      TODAY,
    );
    expect(precisions.map(({ precision }) => precision)).toEqual([
      'month',
      'quarter',
      'season',
      'year',
      'year',
    ]);
  });
});

describe('open ends are the day of the scan', () => {
  it.each([
    ...['2020 to date', '2020 - present', '2020 – Current', '2020 to now', '2020 - ongoing'],
    ...['2020 till date', '2020 – till date', '2020—today', '2020 present', '2020 (ongoing)'],
    ...['since 2020', '2020 – to date', '2020 to the present', '2020-Present'],
    ...['2020 – à ce jour', '2020 - aujourd’hui', 'depuis 2020', "2020 jusqu'à présent"],
    ...['2020 – heute', 'seit 2020', '2020 bis heute', 'ab 2020', '2020 bis dato'],
    ...['2020 – actualidad', '2020 a la fecha', 'desde 2020', '2020 hasta la actualidad'],
    ...['2020 – presente', '2020 até o momento', '2020 - atual', '2020 até à data'],
    ...['2020 – in corso', 'dal 2020', '2020 ad oggi', '2020 - oggi'],
    ...['2020 à nos jours', '2020 – poste actuel', 'depuis le 2020'],
    ...['2020 – derzeit', '2020 bis auf weiteres', '2020 – hoy en día', '2020 hasta el día de hoy'],
    ...['2020 – até ao momento', '2020 até ao presente', '2020 – em andamento', '2020 – tuttora'],
    ...['2020 – momenteel', '2020 – heden', 'sinds 2020', '2020 tot heden', '2020 – nu'],
  ])('%s', (text) => {
    const [range, ...more] = findDateRanges(text, TODAY);
    expect(more).toEqual([]);
    expect(range).toMatchObject({
      start: { year: 2020 },
      end: { year: 2026, month: 11, precision: 'month' },
      open: true,
      reports: [],
      span: { start: 0, end: text.length },
    });
  });
});

describe('months of seven languages', () => {
  it.each([
    ['sept. 2014 – févr. 2019', '2014-09..2019-02'],
    ['janv. 2012 – août 2014', '2012-01..2014-08'],
    ['de mars 2012 à décembre 2014', '2012-03..2014-12'],
    ['Okt. 2015 – Mrz 2020', '2015-10..2020-03'],
    ['März 2015 bis Dezember 2020', '2015-03..2020-12'],
    ['abril de 2018 – dic. 2019', '2018-04..2019-12'],
    ['fevereiro de 2019 – out. 2020', '2019-02..2020-10'],
    ['genn. 2015 – lug. 2020', '2015-01..2020-07'],
    ['dal maggio 2015 al giugno 2020', '2015-05..2020-06'],
    ['mrt 2013 t/m mei 2019', '2013-03..2019-05'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('reported, not guessed', () => {
  it.each([
    ['03/04/2020', '2020 (ambiguous)'],
    ['03/04/2020 – 05/06/2021', '2020..2021 (ambiguous, ambiguous)'],
    ['2010-12', '? (ambiguous)'],
    ['2011/12', '? (ambiguous)'],
    ['2015 –', '2015..? (ambiguous)'],
    ['until 2019', '?..2019'],
    ['13/2020 – 05/2021', '?..2021-05 (no-such-month)'],
    ['May 2019 – Jan 2018', '2019-05..2018-01 (end-before-start)'],
    ['Jan 2028 – Mar 2029', '2028-01..2029-03 (starts-in-future)'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('no dates', () => {
  it.each([
    '13/2020',
    '2.1',
    'a 2.1 from Hexley',
    '+44 1632 960 2010',
    '(555) 010-2019',
    'tel. 2010 2015',
    'Tel: 2019',
    'Sydney NSW 2010',
    'ISO 9001:2015',
    'Regulation 2016/679',
    'EUR2,020 and £2020',
    'over 2,300 of 12010',
    'in the 2010s',
    'COVID-19',
    'maren2019@example.org',
    'May I come in March?',
    'FY2019',
    '99/2010',
    '1066 and 2099',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('gives spans in order, within the text, without overlap, for any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '2020',
      'Jan',
      '–',
      '-',
      ' ',
      '/',
      '03',
      '.',
      '\n',
      'present',
      "'22",
      'Q3',
      'since',
    ),
    fc.string({ maxLength: 3, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { span } of findDateRanges(text, TODAY)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { seed: 1, numRuns: 500 },
  );
});

describe('day and month in numbers', () => {
  it('are told apart by the other dates of the text', () => {
    expect(found('25/12/1990; 03/04/2020 – 05/06/2021')).toEqual(['1990-12', '2020-04..2021-06']);
    expect(found('12/25/1990; 03/04/2020 – 05/06/2021')).toEqual(['1990-12', '2020-03..2021-05']);
  });

  it('stay ambiguous where these contradict each other', () => {
    expect(found('25/12/1990; 12/25/1990; 03/04/2020')).toEqual([
      '1990-12',
      '1990-12',
      '2020 (ambiguous)',
    ]);
  });

  it('need no second date behind "since"', () => {
    expect(found('seit 09/19, depuis 03/20')).toEqual(['2019-09..now', '2020-03..now']);
    expect(found('09/19')).toEqual([]);
  });
});
