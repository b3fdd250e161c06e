import { expect, it } from 'vitest';
import { natureOfCode } from '#core/findings/bankNature';
import { namesExtra } from '#core/findings/rules/shared';
import { runRules } from '#core/findings/runRules';
import { usualRates } from '#core/findings/usualRates';
import { type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { londonMidnight } from '#core/time/london';
import { bankLine, line, nothingToAsk, stream } from './example.ts';

it('a bank’s own code says what is cash, a charge or interest, and a code that says something else says nothing', () => {
  expect(['ATM', 'c/l', ' CPT ', 'NCHG', 'fees', 'INT'].map(natureOfCode)).toEqual([
    'cash',
    'cash',
    'cash',
    'charge',
    'charge',
    'interest',
  ]);
  expect(['DEB', 'TFR', '', 'toString', 'Interest free loan'].map(natureOfCode)).toEqual(Array.from({ length: 5 }, () => undefined));
  const silentWords = { ...bankLine, words: 'HIGH STREET 4 MAY', matches: [] };
  const found = (nature: 'cash' | 'charge') =>
    runRules({ ...nothingToAsk, bankLines: [{ ...silentWords, nature }] }).findings.map(({ rule }) => rule);
  expect([found('cash'), found('charge')]).toEqual([['A04'], ['A14']]);
});

it('wages from the tin are asked about only where the funder bars them', () => {
  const { id, accountId, streamIds, day: on, amount } = bankLine;
  const cashWages = [{ id, accountId, streamIds, day: on, amount }];
  const found = (wagesInCash: 'allowed' | 'barred') =>
    runRules({ ...nothingToAsk, streams: [{ ...stream, asks: { wagesInCash } }], cashWages }).findings.map(({ words }) => words);
  expect(found('allowed')).toEqual([]);
  expect(found('barred')).toEqual([expect.stringContaining('Wages of £40.00 were paid in cash on 6 May 2026')]);
});

it('a usual hour above the plan’s rate is said once, with both rates', () => {
  const lines = [{ ...line, rate: { agreed: pence(1_300), paid: pence(1_350) } }];
  const { findings } = runRules({ ...nothingToAsk, lines });
  expect(findings.map(({ rule, words }) => [rule, words])).toEqual([
    ['P08', 'Gym: a usual hour is paid at up to £13.50, and the plan has £13.00 an hour. This needs an explanation.'],
  ]);
});

it('a line’s usual rate is that of most of its minutes: a bank holiday is none', () => {
  const terms: PayTerms = {
    perHour: pence(1_300),
    rates: [{ name: 'Bank holiday', pays: { hundredths: 200 }, when: { bankHoliday: true } }],
    stacking: 'first',
    boundaries: 'split',
  };
  const shift = (on: string, hours: number, lines: readonly (readonly [string, number])[]) => ({
    day: day(on),
    kind: 'work' as const,
    from: londonMidnight(day(on)) + 540,
    to: londonMidnight(day(on)) + 540 + hours * 60,
    breaks: [],
    woken: [],
    charges: lines.map(([planLineId, hundredths]) => ({ planLineId, hundredths })),
  });
  const shifts = [
    shift('2026-05-04', 8, [['a', 10_000]]),
    shift('2026-05-05', 9, [
      ['a', 5_000],
      ['b', 5_000],
    ]),
    shift('2026-05-06', 9, [['a', 10_000]]),
  ];
  const agreements = [{ from: day('2026-01-01'), terms }];
  expect(usualRates({ shifts, agreements, nation: 'england' })).toEqual(
    new Map([
      ['a', 1_300],
      ['b', 1_300],
    ]),
  );
  expect(usualRates({ shifts: shifts.slice(0, 1), agreements, nation: 'england' })).toEqual(new Map([['a', 2_600]]));
  expect(usualRates({ shifts, agreements: [], nation: 'england' }).size).toBe(0);
});

it('the plan names a bonus by whole words only', () => {
  expect(namesExtra('bonus', 'Retention bonus, once a year')).toBe(true);
  expect(namesExtra('bonus', 'Day wages')).toBe(false);
  expect(namesExtra('advance', 'May I lend Sam a loan?')).toBe(true);
  expect(namesExtra('advance', 'Advanced driving lessons')).toBe(false);
});
