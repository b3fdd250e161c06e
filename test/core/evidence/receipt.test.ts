import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFrom } from '#core/evidence/receipt/proposeFrom';
import { pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays, day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';

const today = day('2026-11-20');

function says(words: string, payees: readonly string[] = []): ReturnType<typeof proposeFrom> {
  const lines = words.split('\n').map((line) => ({ words: line, height: 10, sure: 95 }));
  return proposeFrom(lines, { today, payees });
}

describe('the whole sum of a receipt', () => {
  it.each([
    ['Total £12.30', 1_230],
    ['TOTAL 1,234.56', 123_456],
    ['TOTAL\n£12.30', 1_230],
    ['Total £ 12 . 30', 1_230],
    ['Subtotal £10.00\nVAT £2.00\nTotal £12.00', 1_200],
    ['Total £10.00\nVAT 20% £2.00\nTotal due £12.00', 1_200],
    ['TOTAL 3.50\nCASH 10.00\nCHANGE 6.50', 350],
    ['Total £120.00\nPaid by card £120.00\nBalance due £0.00', 12_000],
    ['Membership £38.50', 3_850],
    ['Total savings £3.00\nTotal £12.00', 1_200],
    ['Total items 3\nTotal 12.00', 1_200],
  ])('%s', (words, sum) => {
    expect(says(words).amount).toBe(sum);
  });

  it.each([
    ['two totals that differ', 'Total £60.00\nTotal £45.00'],
    ['a deposit paid and the rest due', 'Total £500.00\nAmount paid £100.00\nBalance due £400.00'],
    ['several sums and no total', 'Milk £1.35\nBread £2.15'],
    ['other money', 'Total €38.50'],
    ['a refund', 'Total -£38.50'],
    ['a number that is no sum', 'Total 3'],
  ])('is left out: %s', (_, words) => {
    expect(says(words).amount).toBeUndefined();
  });

  it('is not believed where the line was hardly read', () => {
    expect(proposeFrom([{ words: 'Total £38.50', height: 10, sure: 30 }], { today, payees: [] }).amount).toBeUndefined();
  });
});

describe('the day of a receipt', () => {
  it.each([
    ['05/11/2026', '2026-11-05'],
    ['5.11.26', '2026-11-05'],
    ['2026-11-05', '2026-11-05'],
    ['Thu 5th Nov 2026', '2026-11-05'],
    ['5 of November 2026', '2026-11-05'],
    ['November 5, 2026', '2026-11-05'],
    ['05-NOV-26 10:42', '2026-11-05'],
    ['Invoice date 4 Nov 2026\nDue date 18 Nov 2026', '2026-11-04'],
    ['Valid until 30/11/2025\nSold 05/11/2026 10:42\nPrinted 06/11/2026', '2026-11-05'],
  ])('%s', (words, on) => {
    expect(says(words).day).toBe(on);
  });

  it.each([
    ['a day to come', '24/12/2026'],
    ['one of long ago', '05/11/2016'],
    ['no real day', '31/02/2026'],
    ['month before day', '11/25/2026'],
    ['two that it could be', '05/11/2026\n06/11/2026'],
    ['a telephone number', 'Tel 01234 05 11 26'],
    ['a word that only looks like a month', '5 Marks 2026'],
  ])('is left out: %s', (_, words) => {
    expect(says(words).day).toBeUndefined();
  });
});

describe('who was paid', () => {
  it('is whom the book knows, spelt as the book does, the longest where names lie inside each other', () => {
    expect(says('RECEIPT\nHARBOUR  POOL LTD.\nTotal £1.00', ['Harbour Pool', 'Pool', 'Harbour Gym']).payee).toBe('Harbour Pool');
  });

  it.each([
    ['RECEIPT\nSample Cycles\n12 Quay Street', 'Sample Cycles'],
    ['VAT Reg 123\n01234 567890\nwww.sample.co.uk', undefined],
  ])('%s', (words, payee) => {
    expect(says(words).payee).toBe(payee);
  });
});

it('an invoice’s number has a digit, and is one', () => {
  expect(says('Invoice No: SC-1042').invoice).toBe('SC-1042');
  expect(says('Invoice number: pending').invoice).toBeUndefined();
  expect(says('Invoice no 1\nInvoice no 2').invoice).toBeUndefined();
});

it('any sum and any day of the last year, plainly written, are read as they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 365 }), fc.boolean(), (sum, ago, isLong) => {
      const on = addDays(today, -ago);
      const words = `Date ${isLong ? dayInWords(on) : shortDay(on)}\nTotal ${pounds(pence(sum))}`;
      expect(says(words)).toMatchObject({ day: on, amount: sum });
    }),
  );
});

it('no words, however odd, throw or make a sum of nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
      expect(says(lines.join('\n')).amount ?? 1).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
