import { afterAll, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Proposal, proposeFrom } from '#core/evidence/receipt/proposeFrom';
import { readFile } from '#electron/reading/readFile';
import { drawReceipt, poolReceipt, putLettersAway } from '#test/support/receipts';

afterAll(putLettersAway);

/** Drawn, read and understood: every receipt is invented. */
const receipts: readonly { readonly what: string; readonly lines: readonly string[]; readonly says: Proposal }[] = [
  {
    what: 'a till’s receipt',
    lines: poolReceipt,
    says: { payee: 'Harbour Pool', day: day('2026-11-05'), amount: pence(3_850) },
  },
  {
    what: 'an invoice with its number and a day to pay by',
    lines: [
      'Sample Cycles Ltd',
      'Invoice number: SC-1042',
      'Invoice date: 4 November 2026',
      'Payment due: 18 November 2026',
      'Adapted bike     £1,250.00',
      'Subtotal     £1,250.00',
      'VAT at 0%     £0.00',
      'Total due     £1,250.00',
    ],
    says: { payee: 'Sample Cycles Ltd', day: day('2026-11-04'), amount: pence(125_000), invoice: 'SC-1042' },
  },
  {
    what: 'a taxi’s receipt, from whom the book knows',
    lines: ['RECEIPT', 'exampleshire taxis', 'Journey 7 Nov 2026', 'Fare £18.20', 'Waiting £1.80', 'Amount paid £20.00'],
    says: { payee: 'Exampleshire Taxis', day: day('2026-11-07'), amount: pence(2_000) },
  },
  {
    what: 'cash with change, where the total is neither the note nor the change',
    lines: ['Corner Stores', '02/11/2026 17:05', 'Milk 1.35', 'Bread 2.15', 'TOTAL 3.50', 'CASH 10.00', 'CHANGE 6.50'],
    says: { payee: 'Corner Stores', day: day('2026-11-02'), amount: pence(350) },
  },
  {
    what: 'two totals that differ: neither is guessed',
    lines: ['Madeup Therapy', 'Date 3 November 2026', 'Total  £60.00', 'Total  £45.00'],
    says: { payee: 'Madeup Therapy', day: day('2026-11-03') },
  },
  {
    what: 'a day that has not come, and other money: nothing is guessed',
    lines: ['Petit Marché', 'Date 24/12/2027', 'Total  €38.50'],
    says: {},
  },
  {
    what: 'a letter without any sum',
    lines: ['Dear Rose,', 'thank you for a lovely afternoon.', 'We hope to see you again.'],
    says: {},
  },
];

const known = { today: day('2026-11-20'), payees: ['Exampleshire Taxis', 'Taxis'] };

it.each(receipts)('$what', async ({ lines, says }) => {
  const picture = await drawReceipt(lines).jpeg({ quality: 80 }).toBuffer();
  const read = await readFile(picture);
  if (!read.ok) throw new Error(read.problem.sentence);
  const { payee, ...rest } = proposeFrom(read.value.lines, known);
  const { payee: saidPayee, ...saidRest } = says;
  expect(rest, JSON.stringify(read.value.lines.map(({ words, sure }) => [words, Math.round(sure)]))).toEqual(saidRest);
  if (saidPayee !== undefined) expect(payee).toBe(saidPayee);
});
