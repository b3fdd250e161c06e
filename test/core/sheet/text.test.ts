import { expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { type Sheet } from '#core/sheet/sheet';
import { sheetText } from '#core/sheet/text';

const sheet: Sheet = {
  title: '1 July to 31 October 2026',
  over: 'Direct payment statement for audit',
  language: 'en-GB',
  subject: 'Statement 7',
  author: 'Ruth Hale',
  reference: 'Statement 7, version 1.',
  footer: { left: 'Code 7KQ2', right: 'Data attached' },
  watermark: 'PREVIEW – not issued',
  blocks: [
    { kind: 'pairs', pairs: [{ name: 'For', value: 'Adult A' }] },
    {
      kind: 'figures',
      figures: [
        { name: 'Brought forward', sum: pence(790_512) },
        { name: 'Weeks', words: '4.9' },
      ],
    },
    { kind: 'paragraph', words: ['See pages ', { pageOf: 'lines' }, ' to ', { pageOf: 'lines', end: 'last' }, '.'] },
    {
      kind: 'proofs',
      proofs: [
        { state: 'holds', words: 'It adds up.', see: 'lines' },
        { state: 'open', words: 'One is missing.' },
      ],
    },
    { kind: 'heading', level: 2, words: 'Lines', anchor: 'lines' },
    {
      kind: 'table',
      caption: 'By day',
      columns: [
        { name: 'Day', kind: 'day' },
        { name: 'What', kind: 'text' },
        { name: 'Sum', kind: 'money' },
        { name: 'Share', kind: 'bar' },
      ],
      rows: [
        { kind: 'group', words: 'July' },
        { kind: 'row', cells: ['2026-07-03', 'Refund', -300, { part: 97, whole: 100 }] },
        { kind: 'total', cells: ['', 'Together', 'none', null] },
      ],
    },
    { kind: 'table', columns: [{ name: 'Returned', kind: 'money' }], rows: [], whenEmpty: 'Nothing was returned.' },
    { kind: 'list', items: ['One thing.', 'Another.'] },
    { kind: 'note', tone: 'attention', title: 'Look.', words: 'Here.' },
    { kind: 'signatures', lines: ['Ruth Hale. Date'] },
  ],
};

test('a sheet reads as plain text, block by block, with nothing of it lost', () => {
  expect(sheetText(sheet)).toBe(`PREVIEW – not issued
Direct payment statement for audit
# 1 July to 31 October 2026
Statement 7, version 1.

For: Adult A

Brought forward: £7,905.12
Weeks: 4.9

See pages ‹lines› to ‹last of lines›.

Holds: It adds up. → ‹lines›
Open: One is missing.

## Lines

By day
Day | What | Sum | Share
[July]
3 Jul 2026 | Refund | −£3.00 | 97%
=  | Together | none | 

Nothing was returned.

• One thing.
• Another.

! Look. Here.

____ Ruth Hale. Date

Code 7KQ2 | Data attached
`);
});

test('a sheet survives being sent as JSON', () => {
  const sent: unknown = JSON.parse(JSON.stringify(sheet));
  expect(sent).toEqual(sheet);
});
