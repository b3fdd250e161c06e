import { describe, expect, test } from 'vitest';
import { mapped, problemOf, valueOf } from '#test/support/bank/bankFixture';
import { asLines, type FileText, offered, readWhole, windows1252 } from '#test/support/bank/readWhole';

type Case = {
  readonly what: string;
  readonly layout: string;
  readonly beside?: readonly string[];
  readonly text: FileText;
  readonly lines: readonly string[];
  readonly notes?: RegExp;
};

const amexLong =
  'Date,Description,Card Member,Account #,Amount,Extended Details,Appears On Your Statement As,Address,Town/City,Postcode,Country,Reference,Category';
const unsure = /No row shows which way round this card’s signs are/;

const cases: readonly Case[] = [
  {
    what: 'MBNA and Lloyds card: spending has no minus, the day it was entered counts, a comma after the heading',
    layout: 'lloyds-card',
    text: `Date,Date entered,Reference,Description,Amount,
13/11/2026,14/11/2026,12345678,EXAMPLE STATIONERY      ,39.95,
10/11/2026,10/11/2026,12345679,PAYMENT RECEIVED - THANK YOU,-200.00,
`,
    lines: ['2026-11-10 200.00 PAYMENT RECEIVED - THANK YOU', '2026-11-14 -39.95 EXAMPLE STATIONERY'],
  },
  {
    what: 'NatWest card: a last row that only states the balance',
    layout: 'natwest-card',
    beside: ['natwest-group'],
    text: `Date,Type,Description,Value,Balance,Account Name,Account Number
18 Nov 2026,Purchase,"'EXAMPLE STATIONERY",39.95,,"'EXAMPLE A","'546812******5678",
17 Nov 2026,Payment,"'PAYMENT BY DIRECT DEBIT",-200.00,,"'EXAMPLE A","'546812******5678",
19 Nov 2026,,"'Balance as at 19 Nov 2026",,512.00,"'EXAMPLE A","'546812******5678",
`,
    lines: ['2026-11-17 200.00 PAYMENT BY DIRECT DEBIT', '2026-11-18 -39.95 EXAMPLE STATIONERY'],
    notes: /Row 4 was left out/,
  },
  {
    what: 'Nationwide card: two columns with £',
    layout: 'nationwide-card',
    text: windows1252(
      'Date,Transactions,Location,Paid out,Paid in\n"02 Nov 2026","EXAMPLE SHOP","LEEDS","£1,012.40",""\n"04 Nov 2026","PAYMENT","","","£50.00"\n',
    ),
    lines: ['2026-11-02 -1012.40 EXAMPLE SHOP LEEDS', '2026-11-04 50.00 PAYMENT'],
  },
  {
    what: 'Virgin Money, 14 columns: a flag beside each amount, pending rows left out',
    layout: 'virgin-card',
    text: `Transaction Date,Posting Date,Billing Amount,Merchant,Merchant City,Merchant State,Merchant Postcode,Reference Number,Debit or Credit,SICMCC Code,Status,Transaction Currency,Additional Card Holder,Card Used
06/11/2026,,8.00,EXAMPLE TAXI,LEEDS,,LS1 1AA,1,DBIT,4121,PENDING,GBP,,1234
04/11/2026,05/11/2026,39.95,EXAMPLE STATIONERY,LEEDS,,LS1 1AA,2,DBIT,5111,BILLED,GBP,,1234
03/11/2026,03/11/2026,200.00,PAYMENT RECEIVED,,,,3,CRDT,0000,BILLED,GBP,,1234
`,
    lines: ['2026-11-03 200.00 PAYMENT RECEIVED', '2026-11-05 -39.95 EXAMPLE STATIONERY LEEDS'],
    notes: /the bank calls it pending/,
  },
  {
    what: 'Tesco Bank, ten columns: £ of Windows, a minus beside Credit',
    layout: 'virgin-card',
    text: windows1252(`Transaction Date,Posting Date,Billing Amount,Merchant,Merchant City,Merchant State,Merchant Zip,Reference Number,Debit/Credit Flag,SICMCC Code
04/11/2026,05/11/2026,£39.95,EXAMPLE STATIONERY,LEEDS,,LS1 1AA,2,Debit,5111
03/11/2026,03/11/2026,-£9.99,PAYMENT,,,,3,Credit,0000
`),
    lines: ['2026-11-03 9.99 PAYMENT', '2026-11-05 -39.95 EXAMPLE STATIONERY LEEDS'],
  },
  {
    what: 'American Express, 13 columns: details over two lines, the reference in apostrophes, no line end at the end',
    layout: 'amex-members',
    text: `${amexLong}
05/11/2026,EXAMPLE STATIONERY      LONDON,A EXAMPLE,-12345,25.50,"GOODS
LINE TWO",EXAMPLE STATIONERY,"1 HIGH ST",LONDON,AA1 1AA,UNITED KINGDOM,'AT000000000000000001',General Purchases-Office
03/11/2026,PAYMENT RECEIVED - THANK YOU,A EXAMPLE,-12345,-100.00,,,,,,,'AT000000000000000002',`,
    lines: ['2026-11-03 100.00 PAYMENT RECEIVED - THANK YOU', '2026-11-05 -25.50 EXAMPLE STATIONERY LONDON'],
  },
  {
    what: 'American Express, 11 columns, oldest first',
    layout: 'amex',
    text: `Date,Description,Amount,Extended Details,Appears On Your Statement As,Address,Town/City,Postcode,Country,Reference,Category
03/11/2026,EXAMPLE CAFE,3.20,,,,,,,'AT1',
05/11/2026,EXAMPLE CAFE,3.20,,,,,,,'AT2',
`,
    lines: ['2026-11-03 -3.20 EXAMPLE CAFE', '2026-11-05 -3.20 EXAMPLE CAFE'],
    notes: unsure,
  },
  {
    what: 'American Express, five columns',
    layout: 'amex-five',
    text: 'Date,Description,Card Member,Account #,Amount\n03/11/2026,PAYMENT RECEIVED - THANK YOU,A EXAMPLE,-12345,-3.20\n',
    lines: ['2026-11-03 3.20 PAYMENT RECEIVED - THANK YOU'],
  },
  {
    what: 'American Express, three columns: First Direct has the same heading, so a person is asked',
    layout: 'amex-short',
    beside: ['first-direct-short'],
    text: 'Date,Description,Amount\n03/11/2026,EXAMPLE CAFE,3.20\n',
    lines: ['2026-11-03 -3.20 EXAMPLE CAFE'],
    notes: unsure,
  },
  {
    what: 'Barclaycard: no heading, seven columns, two-digit years, a space before the words',
    layout: 'barclaycard',
    text: `05 Nov 26," EXAMPLE STATIONERY, LONDON25.50 POUND STERLING GREAT BRITAIN ",Visa,MR A EXAMPLE,Business,,25.50
03 Nov 26,"PAYMENT, THANK YOU",Visa,MR A EXAMPLE,Payment,100.00,
`,
    lines: ['2026-11-03 100.00 PAYMENT, THANK YOU', '2026-11-05 -25.50 EXAMPLE STATIONERY, LONDON25.50 POUND STERLING GREAT BRITAIN'],
  },
  {
    what: 'Barclaycard business: 21 columns, the day it was posted',
    layout: 'barclaycard-business',
    text: `Cardholder Name,Account Number,Transaction Date,Merchant Name,Amount,Currency,Original Amount,Original Currency,Conversion Rate,Posted Date,Transaction Time,Authorisation Code,Transaction ID,Merchant Category,Transaction Type,MCC Description,Merchant Town/City,Merchant County/State,Merchant Post code/Zipcode,MCC,Statement Cycle
A EXAMPLE,546812******5678,14/11/2026,Example Stationery,39.95,GBP,39.95,GBP,,15/11/2026,,,ext-1,,,,Leeds,,,,
A EXAMPLE,546812******5678,16/11/2026,Payment Received,-200.00,GBP,-200.00,GBP,,16/11/2026,,,ext-2,,,,,,,,
`,
    lines: ['2026-11-15 -39.95 Example Stationery Leeds', '2026-11-16 200.00 Payment Received'],
  },
  {
    what: 'John Lewis before 2022: a mark before the heading, £, rows that are pending, a comma after the heading',
    layout: 'john-lewis-card',
    text: '\ufeffDate Processed,Description,Amount,\nPending,EXAMPLE SHOP,£8.00,\n05-Nov-2021,EXAMPLE STATIONERY,£39.95,\n03-Nov-2021,PAYMENT RECEIVED,-£200.00,\n',
    lines: ['2021-11-03 200.00 PAYMENT RECEIVED', '2021-11-05 -39.95 EXAMPLE STATIONERY'],
    notes: /the bank calls it pending/,
  },
];

test.each(cases)('$what', ({ layout, beside = [], text, lines, notes }) => {
  expect(offered(text).toSorted()).toEqual([layout, ...beside].toSorted());
  const read = valueOf(readWhole(text, layout));
  expect(asLines(read)).toEqual(lines);
  expect(read.notes.join(' ')).toMatch(notes ?? /^$/);
});

describe('a card’s file whose signs are the other way round', () => {
  const moneyHub = 'Date,Description,Amount\n03/11/2026,EXAMPLE CAFE,-3.20\n05/11/2026,PAYMENT RECEIVED - THANK YOU,100.00\n';

  test('is refused by the row that shows it, and read by the layout that has them so', () => {
    expect(problemOf(readWhole(moneyHub, 'amex-short'))).toMatchObject({
      code: 'bank.signsTurned',
      details: { row: '3', as: 'money out' },
    });
    expect(asLines(valueOf(readWhole(moneyHub, 'first-direct-short')))[1]).toBe('2026-11-05 100.00 PAYMENT RECEIVED - THANK YOU');
  });

  test('is refused where a bank’s account and its card share a heading', () => {
    const text = typeof cases[1]?.text === 'string' ? cases[1].text : '';
    expect(problemOf(readWhole(text, 'natwest-group'))).toMatchObject({ code: 'bank.signsTurned', details: { row: '2', as: 'money in' } });
  });

  test('is refused in a layout that a person mapped as well', () => {
    const own = mapped({
      header: ['Date', 'Description', 'Amount'],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      amount: { column: 2, spendIs: 'positive' },
    });
    expect(problemOf(readWhole(moneyHub, own)).sentence).toMatch(/^Row 3, “PAYMENT RECEIVED - THANK YOU”, would be read as money out/);
  });
});
