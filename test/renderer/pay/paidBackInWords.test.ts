import { expect, it } from 'vitest';
import { nothing, pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { paidBackInWords } from '#renderer/pay/paidBackInWords';
import { payBackWords } from '#renderer/words/payBack';

it('says whose it is, and what of it still waits: of £100.00 with £60.00 in the bank £40.00', () => {
  const recorded = { id: 'tax_bill-2', employerId: 'employer-1', employer: 'Rose Invented', taxYear: '2026-27', day: day('2026-08-20') };
  const said = (open: number) => paidBackInWords({ ...recorded, amount: pence(10_000), open: pence(open) });
  const year = 'the tax year to 5 April 2027';
  expect(said(10_000)).toBe(`Rose Invented: HMRC pays back £100.00 for ${year}, waiting for the bank`);
  expect(said(4_000)).toBe(`Rose Invented: HMRC pays back £100.00 for ${year}; £40.00 of it waits for the bank`);
  expect(said(nothing)).toBe(`Rose Invented: HMRC paid back £100.00 for ${year}, recorded for 20 August 2026`);
});

// PAYE Regulations 2003, reg. 67G(3): what repaid tax leaves below nothing is deducted from a later period of the year, or recovered from HMRC.
it('does not send anybody away until April who gave a PA tax back', () => {
  expect(payBackWords.inYear).toContain('tax that PAs got back can be asked of HMRC now');
});
