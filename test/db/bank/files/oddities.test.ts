import { describe, expect, test } from 'vitest';
import { type ColumnMapping } from '#core/bank/types';
import { mapped, problemOf, valueOf } from '#test/support/bank/bankFixture';
import { asLines, type FileText, readWhole, windows1252 } from '#test/support/bank/readWhole';

const three: ColumnMapping = {
  header: ['Date', 'Words', 'Amount'],
  dateColumn: 0,
  dateOrder: 'day_first',
  wordsColumns: [1],
  amount: { column: 2, spendIs: 'negative' },
};
const own = mapped(three);
const flags = mapped({
  ...three,
  header: ['Date', 'Words', 'Amount', 'CR/DR'],
  amount: { column: 2, flagColumn: 3, inFlags: ['CR'], outFlags: ['DR'] },
});
const pending = mapped({
  ...three,
  header: ['Date', 'Words', 'Amount', 'Status'],
  stateColumn: { column: 3, posted: ['Done'], notPosted: ['Waiting'] },
});
const head = 'Date,Words,Amount\n';

/** Each oddity beside what must be read. */
const read: readonly (readonly [string, FileText, typeof own, readonly string[]])[] = [
  ['thousands separators in quotation marks', `${head}05/11/2026,GYM,"-1,234.50"\n`, own, ['2026-11-05 -1234.50 GYM']],
  ['brackets for money out', `${head}05/11/2026,GYM,(38.50)\n`, own, ['2026-11-05 -38.50 GYM']],
  ['a minus behind', `${head}05/11/2026,GYM,38.50-\n`, own, ['2026-11-05 -38.50 GYM']],
  [
    'CR and DR behind the amount',
    `${head}05/11/2026,GYM,38.50 DR\n06/11/2026,COUNCIL,12.00CR\n`,
    own,
    ['2026-11-05 -38.50 GYM', '2026-11-06 12.00 COUNCIL'],
  ],
  [
    'CR and DR in a column of their own',
    'Date,Words,Amount,CR/DR\n05/11/2026,GYM,38.50,dr\n06/11/2026,COUNCIL,12.00,CR\n',
    flags,
    ['2026-11-05 -38.50 GYM', '2026-11-06 12.00 COUNCIL'],
  ],
  [
    '£ before and after the sign',
    `${head}05/11/2026,GYM,-£38.50\n06/11/2026,SHOP,£-1.00\n07/11/2026,COUNCIL,+£2\n`,
    own,
    ['2026-11-05 -38.50 GYM', '2026-11-06 -1.00 SHOP', '2026-11-07 2.00 COUNCIL'],
  ],
  ['£ as Windows writes it', windows1252(`${head}05/11/2026,SI\u00d4N,-£38.50\n`), own, ['2026-11-05 -38.50 SIÔN']],
  ['a minus as typographers write it', `${head}05/11/2026,GYM,−38.50\n`, own, ['2026-11-05 -38.50 GYM']],
  [
    'non-breaking spaces in words and amounts',
    `${head}05/11/2026,EXAMPLE\u00a0\u00a0GYM,"-1\u00a0234.50"\n`,
    own,
    ['2026-11-05 -1234.50 EXAMPLE GYM'],
  ],
  ['two-digit years', `${head}05/11/26,GYM,-1\n`, own, ['2026-11-05 -1.00 GYM']],
  [
    'months in letters, whatever their case',
    `${head}5-NOV-26,GYM,-1\n6-dec-26,GYM,-2\n`,
    own,
    ['2026-11-05 -1.00 GYM', '2026-12-06 -2.00 GYM'],
  ],
  ['a mark of UTF-8 before the heading', `\ufeff${head}05/11/2026,GYM,-1\n`, own, ['2026-11-05 -1.00 GYM']],
  ['Welsh names', `${head}05/11/2026,Cwmni Gŵyl Llŷn a’r Ŵydd,-1\n`, own, ['2026-11-05 -1.00 Cwmni Gŵyl Llŷn a’r Ŵydd']],
  ['line breaks and commas in quotation marks', `${head}05/11/2026,"GYM, LEEDS\r\nREF 1",-1\n`, own, ['2026-11-05 -1.00 GYM, LEEDS REF 1']],
  [
    'old Mac line ends',
    `${head.replace('\n', '\r')}05/11/2026,GYM,-1\r06/11/2026,GYM,-2\r`,
    own,
    ['2026-11-05 -1.00 GYM', '2026-11-06 -2.00 GYM'],
  ],
  ['newest first', `${head}06/11/2026,GYM,-2\n05/11/2026,GYM,-1\n`, own, ['2026-11-05 -1.00 GYM', '2026-11-06 -2.00 GYM']],
  ['the heading twice, a total and an empty row', `${head}05/11/2026,GYM,-1\n\n${head}Total,,-1\n`, own, ['2026-11-05 -1.00 GYM']],
  ['label rows above the heading', `Account,****5678\nBalance,£1.00\n\n${head}05/11/2026,GYM,-1\n`, own, ['2026-11-05 -1.00 GYM']],
  [
    'a payment that waits',
    'Date,Words,Amount,Status\n05/11/2026,GYM,-1,Waiting\n05/11/2026,SHOP,-2,Done\n',
    pending,
    ['2026-11-05 -2.00 SHOP'],
  ],
  [
    'formulas, as words and never worked out',
    `${head}05/11/2026,"=HYPERLINK(""http://x"",""GYM"")",-1\n06/11/2026,@SUM(1+1),-2\n`,
    own,
    ['2026-11-05 -1.00 =HYPERLINK("http://x","GYM")', '2026-11-06 -2.00 @SUM(1+1)'],
  ],
  ['quotation marks inside words', `${head}05/11/2026,THE "GYM" LTD,-1\n`, own, ['2026-11-05 -1.00 THE "GYM" LTD']],
];

test.each(read)('%s: read right', (_, text, layout, lines) => {
  expect(asLines(valueOf(readWhole(text, layout)))).toEqual(lines);
});

/** Each oddity beside the sentence that refuses it. */
const refused: readonly (readonly [string, FileText, typeof own, RegExp])[] = [
  ['a formula for an amount', `${head}05/11/2026,GYM,=1+1\n`, own, /^Row 2 .*“=1\+1” is not an amount of money/],
  ['a decimal comma', `${head}05/11/2026,GYM,"38,50"\n`, own, /“38,50” is not an amount/],
  ['three pence digits', `${head}05/11/2026,GYM,38.505\n`, own, /“38.505” is not an amount/],
  ['a day that is none', `${head}31/11/2026,GYM,-1\n`, own, /“31\/11\/2026” is not a real day/],
  ['a year before this century', `${head}05/11/1931,GYM,-1\n`, own, /“05\/11\/1931” is not a real day/],
  ['dates in two forms', `${head}05/11/2026,GYM,-1\n06 Nov 2026,GYM,-1\n`, own, /written another way than the dates before it/],
  ['a state nobody knows', 'Date,Words,Amount,Status\n05/11/2026,GYM,-1,Odd\n', pending, /“Odd” does not say whether it was paid/],
  ['a flag nobody knows', 'Date,Words,Amount,CR/DR\n05/11/2026,GYM,1,XX\n', flags, /“XX” says neither in nor out/],
  ['a minus beside DR', 'Date,Words,Amount,CR/DR\n05/11/2026,GYM,-1,DR\n', flags, /has a minus sign beside “DR”/],
  ['a page of the web', '<!DOCTYPE html><html><body>Log in</body></html>', own, /not a file of payments/],
  ['a report of another kind in XML', '<?xml version="1.0"?><Report/>', own, /not a file of payments/],
  ['XML with entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', own, /instructions for programs/],
  ['OFX where a layout of columns was chosen', 'OFXHEADER:100\n\n<OFX></OFX>', own, /no payments|not laid out as/],
  ['words with no letters of any language', Uint8Array.of(0x44, 0x61, 0x00, 0x02, 0x2c), own, /not a file of payments/],
  ['an extra column', `${head}05/11/2026,GYM,-1,more\n`, own, /has 4 columns, and should have 3/],
  [
    'a quotation mark that never closes',
    `${head}05/11/2026,"GYM,-1\n06/11/2026,GYM,-2\n`,
    own,
    /a quotation mark is opened and never closed/,
  ],
];

test.each(refused)('%s: refused in a sentence', (_, text, layout, sentence) => {
  const { sentence: said } = problemOf(readWhole(text, layout));
  expect(said).toMatch(sentence);
  expect(said).toMatch(/\.$/);
});

describe('a file of two currencies', () => {
  test('is refused by the row that is not in pounds, so that no euro becomes a pound', () => {
    const text =
      'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTRANSFER,Current,2026-11-02 09:00:00,2026-11-02 09:00:01,IN,1.00,0.00,GBP,COMPLETED,1.00\nTRANSFER,Current,2026-11-02 09:00:00,2026-11-02 09:00:01,IN,1.00,0.00,EUR,COMPLETED,1.00\n';
    expect(problemOf(readWhole(text, 'revolut')).sentence).toMatch(/^Row 3 .*it is in EUR, and the book holds pounds/);
  });
});
