import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Comparison } from './compare.ts';
import { type Costing, type Sums } from './costing.ts';
import { costKindNames, everybody } from './words.ts';

export type CostingSheetFacts = {
  readonly costing: Costing;
  /** What it costs more than the plan as it stands. */
  readonly comparison?: Comparison;
  readonly on: Day;
  readonly holder: string;
  readonly book: { readonly kind: 'real' | 'practice' };
};

const money = (name: string) => ({ name, kind: 'money' as const });

function sumsTable(caption: string, rows: readonly (Sums & { readonly name: string })[], whole: Sums): Block {
  return {
    kind: 'table',
    caption,
    columns: [{ name: caption, kind: 'text', rowHeader: true, share: 3 }, money('A year'), money('A week')],
    rows: [
      ...rows.map(({ name, year, week }): Row => ({ kind: 'row', cells: [name, year, week] })),
      { kind: 'total', cells: ['Together', whole.year, whole.week] },
    ],
  };
}

function linesTable({ lines, whole }: Costing): Block {
  const left = (sum: Pence | undefined): Pence | null => sum ?? null;
  return {
    kind: 'table',
    caption: 'Plan line',
    columns: [
      { name: 'Plan line', kind: 'text', rowHeader: true, share: 3 },
      money('A year'),
      money('A week'),
      money('Agreed a year'),
      money('Left a year'),
      money('Left a week'),
    ],
    rows: [
      ...lines.map((line): Row => ({
        kind: 'row',
        cells: [line.name, line.year, line.week, left(line.agreed?.year), left(line.left?.year), left(line.left?.week)],
      })),
      { kind: 'total', cells: ['Together', whole.year, whole.week, null, null, null] },
    ],
  };
}

function comparisonBlocks(comparison: Comparison | undefined): readonly Block[] {
  if (comparison === undefined) return [];
  const { before, after, more, kinds } = comparison;
  return [
    { kind: 'heading', level: 2, words: 'Beside the plan as it stands' },
    {
      kind: 'table',
      columns: [
        { name: 'Kind', kind: 'text', rowHeader: true, share: 3 },
        money('Now, a year'),
        money('With this, a year'),
        money('More a year'),
        money('More a week'),
      ],
      rows: [
        ...kinds.map((row): Row => ({
          kind: 'row',
          cells: [costKindNames[row.kind], row.before, row.after, row.more.year, row.more.week],
        })),
        { kind: 'total', cells: ['Together', before.year, after.year, more.year, more.week] },
      ],
    },
  ];
}

function howBlocks({ items, assistants }: Costing): readonly Block[] {
  const names = new Map(assistants.map(({ key, name }) => [key, name]));
  const rows = items.map(({ kind, assistant, year, words, sources }): Row => {
    const whose = assistant === undefined ? everybody : (names.get(assistant) ?? '');
    return { kind: 'row', cells: [`${whose}: ${costKindNames[kind]}`, year, `${words} (${sources.map(({ title }) => title).join('; ')})`] };
  });
  return [
    { kind: 'heading', level: 2, words: 'How each figure came about' },
    {
      kind: 'table',
      columns: [{ name: 'What', kind: 'text', rowHeader: true, share: 2 }, money('A year'), { name: 'How', kind: 'text', share: 5 }],
      rows,
    },
  ];
}

/** What a care plan costs, as a page for the broker and the funder: it is a plan, and nothing of it stands in the accounts. */
export function costingSheet({ costing, comparison, on, holder, book }: CostingSheetFacts): Sheet {
  const { plan, whole, kinds, assistants, rest, notes } = costing;
  return {
    title: `What the care plan costs: ${pounds(whole.week)} a week`,
    over: `${plan.taxYear}, as of ${dayInWords(on)}`,
    language: 'en-GB',
    subject: `Yearly and weekly cost of a care plan in ${plan.taxYear}`,
    author: holder,
    reference: `Cost of a care plan, ${dayInWords(on)}.`,
    footer: { left: 'A plan worked out beforehand. Nothing of it stands in the accounts.' },
    ...(book.kind === 'practice' ? { watermark: 'PRACTICE' as const } : {}),
    blocks: [
      {
        kind: 'figures',
        figures: [
          { name: 'A year', sum: whole.year },
          { name: 'A week', sum: whole.week },
          ...(comparison === undefined ? [] : [{ name: 'More a week than now', sum: comparison.more.week }]),
        ],
      },
      { kind: 'heading', level: 2, words: 'What it is for' },
      sumsTable(
        'Kind',
        kinds.map((row) => ({ ...row, name: costKindNames[row.kind] })),
        whole,
      ),
      linesTable(costing),
      sumsTable('Personal assistant', [...assistants, { name: everybody, ...rest }], whole),
      ...comparisonBlocks(comparison),
      ...howBlocks(costing),
      { kind: 'heading', level: 2, words: 'How it was counted' },
      { kind: 'list', items: notes },
    ],
  };
}
