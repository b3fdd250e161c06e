import { type StatementData } from '#core/contract/shapes/statement';
import { type Block } from '#core/sheet/sheet';
import { total } from '#core/money/pence';
import { stateWords } from '../words.ts';

export function awardBlocks({ award }: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Money received against the award', anchor: 'award' },
    {
      kind: 'table',
      columns: [
        { name: 'Due', kind: 'day', rowHeader: true },
        { name: 'Expected', kind: 'money' },
        { name: 'Received', kind: 'money' },
        { name: 'At the bank', kind: 'day' },
        { name: 'How it stands', kind: 'text' },
      ],
      rows: [
        ...award.map((row) => ({
          kind: 'row' as const,
          cells: [
            row.day,
            row.expected,
            row.received,
            row.receivedOn ?? 'not yet',
            row.state === 'late' && row.daysLate !== undefined ? `${String(row.daysLate)} days late` : stateWords[row.state],
          ],
        })),
        {
          kind: 'total',
          cells: ['Together', total(award.map(({ expected }) => expected)), total(award.map(({ received }) => received)), null, null],
        },
      ],
      whenEmpty: 'No award payment was due in this period.',
    },
  ];
}
