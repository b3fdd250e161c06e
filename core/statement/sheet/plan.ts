import { type StatementData } from '#core/contract/shapes/statement';
import { type Block, type Table } from '#core/sheet/sheet';
import { nothing, subtract, total } from '#core/money/pence';
import { categoryWords } from '../words.ts';

/** With one beneficiary the outcome stands alone; with several each says whose it is. */
function whose(data: StatementData, words: string, beneficiary: string): string {
  return data.beneficiaries.length > 1 ? `${words} (${beneficiary})` : words;
}

export function outcomeTable(data: StatementData): Table {
  const agreed = total(data.byOutcome.map((row) => row.agreed));
  return {
    kind: 'table',
    columns: [
      { name: 'Outcome in the plan', kind: 'text', rowHeader: true, share: 2 },
      { name: 'Agreed for the period', kind: 'money' },
      { name: 'Spent', kind: 'money' },
      { name: 'Difference', kind: 'money' },
      { name: 'Share of what was agreed', kind: 'bar' },
    ],
    rows: [
      ...data.byOutcome.map((row) => ({
        kind: 'row' as const,
        cells: [
          whose(data, row.outcome, row.beneficiary),
          row.agreed,
          row.spent,
          subtract(row.agreed, row.spent),
          row.agreed === nothing ? null : { part: Math.max(row.spent, 0), whole: row.agreed },
        ],
      })),
      { kind: 'total', cells: ['Together', agreed, data.sums.spent, subtract(agreed, data.sums.spent), null] },
    ],
    whenEmpty: 'Nothing was agreed or spent in this period.',
  };
}

export function planBlocks(data: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Spending by plan line', anchor: 'plan' },
    {
      kind: 'table',
      columns: [
        { name: 'Plan line', kind: 'text', rowHeader: true, share: 2 },
        { name: 'Outcome', kind: 'text', share: 2 },
        { name: 'Agreed', kind: 'money' },
        { name: 'Spent', kind: 'money' },
      ],
      rows: [
        ...data.byPlanLine.map((row) => ({
          kind: 'row' as const,
          cells: [row.planLine, whose(data, row.outcome, row.beneficiary), row.agreed ?? 'not agreed', row.spent],
        })),
        { kind: 'total', cells: ['Together', null, total(data.byPlanLine.map(({ agreed = nothing }) => agreed)), data.sums.spent] },
      ],
      whenEmpty: 'Nothing was agreed or spent in this period.',
    },
    { kind: 'heading', level: 3, words: 'Spending by kind' },
    {
      kind: 'table',
      columns: [
        { name: 'Kind', kind: 'text', rowHeader: true },
        { name: 'Spent', kind: 'money' },
      ],
      rows: [
        ...data.byCategory.map(({ category, spent }) => ({ kind: 'row' as const, cells: [categoryWords[category], spent] })),
        { kind: 'total', cells: ['Together', data.sums.spent] },
      ],
      whenEmpty: 'Nothing was spent in this period.',
    },
  ];
}
