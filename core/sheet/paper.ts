import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Block, type Sheet } from './sheet.ts';

/** An invented receipt, invoice, letter or bank statement, for practice books: always marked as made up. */
export type Paper = {
  readonly title: string;
  readonly from: string;
  readonly on: Day;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly rows?: readonly { readonly words: string; readonly day: Day; readonly amount: Pence; readonly balance: Pence }[];
};

function rowsOf({ rows, title }: Paper): readonly Block[] {
  if (rows === undefined) return [];
  return [
    {
      kind: 'table',
      caption: title,
      columns: [
        { name: 'Day', kind: 'day' },
        { name: 'Details', kind: 'text', rowHeader: true, share: 3 },
        { name: 'In or out', kind: 'money' },
        { name: 'Balance', kind: 'money' },
      ],
      rows: rows.map(({ day, words, amount, balance }) => ({ kind: 'row', cells: [day, words, amount, balance] })),
    },
  ];
}

export function paperSheet(paper: Paper): Sheet {
  return {
    title: paper.title,
    over: paper.from,
    language: 'en-GB',
    subject: `${paper.title}, made up for practice`,
    author: paper.from,
    reference: 'Made up for practice.',
    watermark: 'PRACTICE',
    blocks: [
      { kind: 'pairs', pairs: [{ name: 'Date', value: dayInWords(paper.on) }, ...paper.facts.map(([name, value]) => ({ name, value }))] },
      ...rowsOf(paper),
      { kind: 'note', tone: 'plain', words: 'This paper is invented. Nobody in it is real, and nothing was bought.' },
    ],
  };
}
