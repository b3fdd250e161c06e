import { expect, test } from 'vitest';
import { problemOf, valueOf } from '#test/support/bank/bankFixture';
import { asLines, type FileText, offered, readWhole, windows1252 } from '#test/support/bank/readWhole';

type Case = {
  readonly what: string;
  readonly layout: string;
  /** Other layouts of the same heading: a person chooses. */
  readonly beside?: readonly string[];
  readonly text: FileText;
  readonly lines: readonly string[];
  readonly account?: string;
  readonly order?: string;
  readonly notes?: RegExp;
};

const lloydsHeading =
  'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance';

const cases: readonly Case[] = [
  {
    what: 'Barclays: no balance, tabs and padding in the memo, an unquoted comma, blank lines at the end',
    layout: 'barclays',
    text: `Number,Date,Account,Amount,Subcategory,Memo
 ,05/11/2026,12-34-56 12345678,-84.00,FT,JANE EXAMPLE CARE     WAGES NOV           FT
 ,04/11/2026,12-34-56 12345678,-12.40,PAYMENT,EXAMPLE CHEMIST, LTD\tON 03 NOV          BCC
 ,03/11/2026,12-34-56 12345678,640.00,DIRECTDEP,EXAMPLE COUNCIL       DP 0042            BGC

 
`,
    lines: [
      '2026-11-03 640.00 EXAMPLE COUNCIL DP 0042 BGC',
      '2026-11-04 -12.40 EXAMPLE CHEMIST, LTD ON 03 NOV BCC',
      '2026-11-05 -84.00 JANE EXAMPLE CARE WAGES NOV FT',
    ],
    account: '5678',
    order: 'newest_first',
  },
  {
    what: 'TSB: the heading of Lloyds, dates year first',
    layout: 'tsb',
    beside: ['lloyds-group'],
    text: `Transaction date,Transaction Type,Sort Code,Account Number,Transaction description,Debit Amount,Credit amount,Balance
2018-03-02,DD,12-34-56,12345678,EXAMPLE INSURANCE,12.40,,387.60
2018-03-01,BGC,12-34-56,12345678,EXAMPLE COUNCIL,,400.00,400.00
`,
    lines: ['2018-03-01 400.00 EXAMPLE COUNCIL', '2018-03-02 -12.40 EXAMPLE INSURANCE'],
    account: '5678',
  },
  {
    what: 'HSBC: no heading, thousands in quotation marks, padded words; the first row is a payment',
    layout: 'hsbc',
    text: `06/11/2026,"EXAMPLE STATIONERY            VIS",-12.30
04/11/2026,"EXAMPLE COUNCIL DP0042         CR","1,480.00"
`,
    lines: ['2026-11-04 1480.00 EXAMPLE COUNCIL DP0042 CR', '2026-11-06 -12.30 EXAMPLE STATIONERY VIS'],
    order: 'newest_first',
  },
  {
    what: 'HSBC, oldest first: the order is measured',
    layout: 'hsbc',
    text: '04/11/2026,")))  EXAMPLE CAFE",-3.20\r\n04/11/2026,")))  EXAMPLE CAFE",-3.20\r\n06/11/2026,"DD   EXAMPLE GYM","-38.50"\r\n',
    lines: ['2026-11-04 -3.20 ))) EXAMPLE CAFE', '2026-11-04 -3.20 ))) EXAMPLE CAFE', '2026-11-06 -38.50 DD EXAMPLE GYM'],
    order: 'oldest_first',
  },
  {
    what: 'First Direct: a running balance',
    layout: 'first-direct',
    text: 'Date,Description,Amount,Balance\n05/11/2026,EXAMPLE CARE AGENCY,-250.00,750.00\n04/11/2026,EXAMPLE COUNCIL,1000.00,1000.00\n',
    lines: ['2026-11-04 1000.00 EXAMPLE COUNCIL', '2026-11-05 -250.00 EXAMPLE CARE AGENCY'],
  },
  {
    what: 'First Direct in three columns: American Express has the same heading, so a person is asked',
    layout: 'first-direct-short',
    beside: ['amex-short'],
    text: 'Date,Description,Amount\n05/11/2026,EXAMPLE CARE AGENCY,-250.00\n',
    lines: ['2026-11-05 -250.00 EXAMPLE CARE AGENCY'],
  },
  {
    what: 'Santander: labelled lines with non-breaking spaces in ISO-8859-1, newest first',
    layout: 'santander-text',
    text: windows1252(`From:\u00a001/09/2026 to 06/11/2026

Account:\u00a0XXXX XXXX XXXX 5678

Date:\u00a005/11/2026
Description:\u00a0BILL PAYMENT VIA FASTER PAYMENT TO J EXAMPLE REFERENCE WAGES , MANDATE NO 0001
Amount:\u00a0-312.50\u00a0GBP
Balance:\u00a0687.50\u00a0GBP

Date:\u00a002/11/2026
Description:\u00a0EXAMPLE COUNCIL DP0042
Amount:\u00a01000.00
Balance:\u00a01000.00

`),
    lines: [
      '2026-11-02 1000.00 EXAMPLE COUNCIL DP0042',
      '2026-11-05 -312.50 BILL PAYMENT VIA FASTER PAYMENT TO J EXAMPLE REFERENCE WAGES , MANDATE NO 0001',
    ],
    account: '5678',
    order: 'newest_first',
  },
  {
    what: 'Nationwide: £ of Windows, thousands commas, a balance in the labels above, a line break in a cell',
    layout: 'nationwide',
    text: windows1252(
      '"Account Name:","FlexAccount ****45678"\r\n"Account Balance:","£987.60"\r\n"Available Balance: ","£987.60"\r\n\r\n"Date","Transaction type","Description","Paid out","Paid in","Balance"\r\n"02 Nov 2026","Bank credit EXAMPLE COUNCIL","DP 0042","","£1,000.00","£1,000.00"\r\n"04 Nov 2026","Payment to","J EXAMPLE\r\nWAGES","£12.40","","£987.60"\r\n',
    ),
    lines: ['2026-11-02 1000.00 Bank credit EXAMPLE COUNCIL DP 0042', '2026-11-04 -12.40 Payment to J EXAMPLE WAGES'],
    account: '5678',
    order: 'oldest_first',
  },
  {
    what: 'Starling of 2018: six columns',
    layout: 'starling',
    text: 'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)\n02/11/2018,Example Council,DP0042,FASTER PAYMENT,1000.00,1000.00\n',
    lines: ['2018-11-02 1000.00 Example Council DP0042'],
  },
  {
    what: 'Starling with notes and no spending category, and a row that only states the opening balance',
    layout: 'starling',
    text: 'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Notes\n,Opening Balance,,,,0.00,\n02/11/2026,Example Council,DP0042,FASTER PAYMENT,1000.00,1000.00,\n',
    lines: ['2026-11-02 1000.00 Example Council DP0042'],
    notes: /Row 2 was left out/,
  },
  {
    what: 'Monzo: the amount counts, whether money out has a minus or not; Welsh names and emoji',
    layout: 'monzo',
    text: `Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In
tx_0000EXAMPLE1,02/11/2026,06:01:02,Faster payment,Cyngor Sir Ddychmygol Tŷ’r Ŵyl,🏛️,Income,1000.00,GBP,1000.00,GBP,DP0042,,,DP0042,,,1000.00
tx_0000EXAMPLE2,05/11/2026,09:15:00,Faster payment,Siân Ẅynn-Enghraifft,🙂,Bills,-312.50,GBP,-312.50,GBP,CYFLOG,,,CYFLOG,,-312.50,
tx_0000EXAMPLE3,05/11/2026,09:16:00,Card payment,Caffi Ŷd,☕,Eating out,-3.20,GBP,-3.20,GBP,,,,CAFFI,,3.20,
`,
    lines: [
      '2026-11-02 1000.00 Cyngor Sir Ddychmygol Tŷ’r Ŵyl DP0042',
      '2026-11-05 -312.50 Siân Ẅynn-Enghraifft CYFLOG',
      '2026-11-05 -3.20 Caffi Ŷd',
    ],
  },
  {
    what: 'Monzo of 2026: two more columns for the balance',
    layout: 'monzo',
    text: `Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In,Balance,Balance currency
tx_0000EXAMPLE1,02/11/2026,06:01:02,Faster payment,Example Council,,Income,1000.00,GBP,1000.00,GBP,DP0042,,,DP0042,,,1000.00,1000.00,GBP
`,
    lines: ['2026-11-02 1000.00 Example Council DP0042'],
  },
  {
    what: 'Monzo of 2018: small letters, a moment in UTC for a date',
    layout: 'monzo-2018',
    text: 'id,created,amount,currency,local_amount,local_currency,category,emoji,description,address,notes,receipt\ntx_1,2018-02-25 12:34:56 +0000,-3.20,GBP,-3.20,GBP,eating_out,,EXAMPLE CAFE,,,\n',
    lines: ['2018-02-25 -3.20 EXAMPLE CAFE'],
  },
  {
    what: 'Metro: in before out, a blank or nothing on the other side, the month in words',
    layout: 'metro',
    text: 'Date,Details,Transaction Type,In,Out,Balance\n20 January 2022,J EXAMPLE WAGES,Outward Payment,0.00,312.50,687.50\n19 January 2022,EXAMPLE COUNCIL,Inward Payment,1000.00,,1000.00\n',
    lines: ['2022-01-19 1000.00 EXAMPLE COUNCIL', '2022-01-20 -312.50 J EXAMPLE WAGES'],
    order: 'newest_first',
  },
  {
    what: 'Revolut: the fee is taken as well, what was reverted or is pending is left out, on the day it completed',
    layout: 'revolut',
    text: `Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
TRANSFER,Current,2026-10-31 23:59:00,2026-11-01 00:00:01,Payment from Example Council,1000.00,0.00,GBP,COMPLETED,1000.00
TRANSFER,Current,2026-11-02 09:00:00,2026-11-02 09:00:01,To J Example,-100.00,0.50,GBP,COMPLETED,899.50
CARD_PAYMENT,Current,2026-11-06 10:00:00,,Example Taxi,-8.00,0.00,GBP,REVERTED,
CARD_PAYMENT,Current,2026-11-06 11:00:00,,Example Shop,-9.00,0.00,GBP,PENDING,
`,
    lines: ['2026-11-01 1000.00 Payment from Example Council', '2026-11-02 -100.50 To J Example'],
    notes: /Row 4 was left out: it is not a payment: the bank calls it reverted/,
  },
  {
    what: 'Revolut with semicolons and a pocket: the pocket’s rows are left out, and that is said',
    layout: 'revolut',
    text: `Type;Product;Started Date;Completed Date;Description;Amount;Fee;Currency;State;Balance
Transfer;Current;2026-11-02 09:00:00;2026-11-02 09:00:01;To pocket;-10.00;0.00;GBP;COMPLETED;90.00
Transfer;Savings;2026-11-02 09:00:00;2026-11-02 09:00:01;From current;10.00;0.00;GBP;COMPLETED;10.00
`,
    lines: ['2026-11-02 -10.00 To pocket'],
    notes: /it is of “Savings”, not of “Current”/,
  },
  {
    what: 'Revolut Business: a mark before the heading, columns in the words of another place, the total with its fee',
    layout: 'revolut-business',
    text: `\ufeffDate started (UTC),Date completed (UTC),Date started (Europe/London),Date completed (Europe/London),ID,Type,State,Description,Reference,Payer,Card number,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account
2026-11-05,2026-11-05,2026-11-05,2026-11-05,aaaa-2,TRANSFER,COMPLETED,To J Example,WAGES,,,GBP,100.00,GBP,-100.00,-100.20,,0.20,GBP,899.80,Main
2026-11-04,,2026-11-04,,aaaa-9,CARD_PAYMENT,PENDING,Example Shop,,,,GBP,5.00,GBP,-5.00,-5.00,,0.00,GBP,,Main
2026-11-02,2026-11-02,2026-11-02,2026-11-02,aaaa-1,TOPUP,COMPLETED,Example Council,DP0042,,,GBP,1000.00,GBP,1000.00,1000.00,,0.00,GBP,1000.00,Main
`,
    lines: ['2026-11-02 1000.00 Example Council DP0042', '2026-11-05 -100.20 To J Example WAGES'],
    notes: /Row 3 was left out/,
  },
  {
    what: 'Chase: a title above the heading, the month in words, thousands in quotation marks',
    layout: 'chase',
    text: `Transactions for period 1 September 2026 to 30 September 2026
Date,Time,Transaction Type,Transaction Description,Amount,Currency,Balance
3 September 2026,09:00:00,Payment,EXAMPLE COUNCIL,"1,480.00",GBP,"1,480.00"
24 Sep 2026,10:00:00,Purchase,EXAMPLE CAFE,-3.20,GBP,"1,476.80"
`,
    lines: ['2026-09-03 1480.00 EXAMPLE COUNCIL', '2026-09-24 -3.20 EXAMPLE CAFE'],
    order: 'oldest_first',
  },
  {
    what: 'Lloyds: overdrawn, so that the balance has a minus',
    layout: 'lloyds-group',
    beside: ['tsb'],
    text: `${lloydsHeading},\n06/11/2026,FPO,'12-34-56,12345678,J EXAMPLE WAGES,312.50,,-12.50,\n02/11/2026,BGC,'12-34-56,12345678,EXAMPLE COUNCIL ,,300.00,300.00,\n`,
    lines: ['2026-11-02 300.00 EXAMPLE COUNCIL', '2026-11-06 -312.50 J EXAMPLE WAGES'],
    account: '5678',
  },
  {
    what: 'NatWest with two accounts and a blank line between: only the chosen one’s rows',
    layout: 'natwest-group',
    beside: ['natwest-card'],
    text: `Date, Type, Description, Value, Balance, Account Name, Account Number
06 Nov 2026,D/D,"'MADEUP GYM LTD",-31.20,968.80,"'EXAMPLE A","'123456-12345678",
04 Nov 2026,BAC,"'EXAMPLE COUNCIL",1000.00,1000.00,"'EXAMPLE A","'123456-12345678",

05 Nov 2026,BAC,"'SOMEBODY ELSE",20.00,20.00,"'EXAMPLE B","'123456-87654321",
`,
    lines: ['2026-11-04 1000.00 EXAMPLE COUNCIL', '2026-11-06 -31.20 MADEUP GYM LTD'],
    account: '5678',
    notes: /holds other accounts as well, ending 4321: 1 of its rows/,
  },
];

test.each(cases)('$what', ({ layout, beside = [], text, lines, account, order, notes }) => {
  expect(offered(text).toSorted()).toEqual([layout, ...beside].toSorted());
  const read = valueOf(readWhole(text, layout, { account: '5678' }));
  expect(asLines(read)).toEqual(lines);
  expect(read.account?.ending).toBe(account);
  if (order !== undefined) expect(read.order).toBe(order);
  expect(read.notes.join(' ')).toMatch(notes ?? /^(?!.*left out)/);
});

test('600 rows are the most that Santander gives, so the first day may be cut off: said', () => {
  const row = (place: number): string =>
    `Date: 05/11/2026\nDescription: EXAMPLE ${String(place)}\nAmount: -1.00\nBalance: ${String(place + 1)}.00\n\n`;
  const text = `From: 01/09/2026 to 06/11/2026\n\nAccount: XXXX XXXX XXXX 5678\n\n${Array.from({ length: 600 }, (_, place) => row(place)).join('')}`;
  const read = valueOf(readWhole(text, 'santander-text'));
  expect(read.lines).toHaveLength(600);
  expect(read.notes.join(' ')).toContain('600 rows, the most that this bank gives');
});

test('a file of another account is refused, though the heading fits', () => {
  expect(problemOf(readWhole(cases[0]?.text ?? '', 'barclays', { account: '1111' }))).toMatchObject({
    code: 'bank.wrongAccount',
    details: { file: '5678', account: '1111' },
  });
});
