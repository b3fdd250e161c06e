import { type BudgetRead } from '#core/contract/shapes/budget';
import { weeksInWords } from '#core/book/weeks';
import { pounds } from '#core/money/words';
import { type Bar, type Block, type Figure, type Sheet } from '#core/sheet/sheet';
import { dayInWords, spanInWords } from '#core/time/words';
import { incomeNames } from './incomeWords.ts';
import { quantityInWords } from './quantity.ts';

/** A line's bar: spent, then what is committed, beside what was agreed. */
export function barOfLine({ spent, committed, agreed }: Pick<BudgetRead['lines'][number], 'spent' | 'committed' | 'agreed'>): Bar {
  return { part: Math.max(0, spent), more: Math.max(0, committed), whole: agreed };
}

/** What is at the bank at a month's end beside the most that may stay, or beside the most that there will be. */
export function barOfMonth(balance: number, { most, outlook }: Pick<BudgetRead, 'most' | 'outlook'>): Bar {
  const highest = Math.max(0, ...outlook.months.map((month) => month.balance));
  return { part: Math.max(0, balance), whole: most ?? highest };
}

function figuresOf({ sums, surplus }: BudgetRead): Block {
  const figures: Figure[] = [
    { name: 'Agreed for the year', sum: sums.agreed },
    { name: 'Spent', sum: sums.spent },
    { name: 'Committed', sum: sums.committed },
    { name: 'Forecast for the year', sum: sums.forecast },
    surplus.surplus > 0 ? { name: 'Could be given back', sum: surplus.surplus } : { name: 'Could be given back', words: 'nothing' },
  ];
  if (surplus.surplus > 0 && surplus.surplusWeeks !== undefined)
    figures.push({ name: 'In weeks of the award', words: weeksInWords(surplus.surplusWeeks) });
  return { kind: 'figures', figures };
}

function lineTable({ lines, sums, unplaced }: BudgetRead): Block {
  return {
    kind: 'table',
    caption: 'Each line of the plan',
    columns: [
      { name: 'Plan line', kind: 'text', rowHeader: true, share: 2 },
      { name: 'Agreed', kind: 'money' },
      { name: 'Spent', kind: 'money' },
      { name: 'Committed', kind: 'money' },
      { name: 'Remaining', kind: 'money' },
      { name: 'Forecast', kind: 'money' },
      { name: 'Spent, and with what is committed', kind: 'bar', share: 3 },
    ],
    rows: [
      ...lines.map((line) => ({
        kind: 'row' as const,
        cells: [line.name, line.agreed, line.spent, line.committed, line.remaining, line.forecast, barOfLine(line)],
      })),
      { kind: 'total', cells: ['Together', sums.agreed, sums.spent, sums.committed, sums.remaining, sums.forecast, barOfLine(sums)] },
      ...(unplaced === 0 ? [] : [{ kind: 'row' as const, cells: ['On no plan line yet', null, unplaced, null, null, null, null] }]),
    ],
    whenEmpty: 'The plan has no lines in this year.',
  };
}

function monthTable(read: BudgetRead): Block {
  return {
    kind: 'table',
    caption: 'How the money at the bank goes on',
    columns: [
      { name: 'To the end of', kind: 'day', rowHeader: true },
      { name: 'Comes in', kind: 'money' },
      { name: 'Goes out', kind: 'money' },
      { name: 'At the bank', kind: 'money' },
      { name: read.most === undefined ? 'Beside the highest' : 'Beside what may stay', kind: 'bar', share: 2 },
    ],
    rows: read.outlook.months.map(({ to, comesIn, goesOut, balance }) => ({
      kind: 'row' as const,
      cells: [to, comesIn, goesOut, balance, barOfMonth(balance, read)],
    })),
    whenEmpty: 'The year is over.',
  };
}

function incomeTable({ income }: BudgetRead): Block {
  return {
    kind: 'table',
    caption: 'What comes in to the end of the year',
    columns: [
      { name: 'Money', kind: 'text', rowHeader: true, share: 2 },
      { name: 'Recorded this year', kind: 'money' },
      { name: 'Still to come', kind: 'money' },
      { name: 'Together', kind: 'money' },
    ],
    rows: [
      ...income.rows.map(({ kind, recorded, toCome, whole }) => ({
        kind: 'row' as const,
        cells: [incomeNames[kind], recorded, toCome, whole],
      })),
      { kind: 'total', cells: ['Together', income.recorded, income.toCome, income.whole] },
    ],
  };
}

function givenBackOf({ givenBack }: BudgetRead): readonly Block[] {
  if (givenBack.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Given back this year',
      columns: [
        { name: 'Day', kind: 'day', rowHeader: true },
        { name: 'Why', kind: 'text', share: 3 },
        { name: 'Paid', kind: 'text' },
        { name: 'Sum', kind: 'money' },
      ],
      rows: givenBack.map(({ day, because, isPaid, amount }) => ({
        kind: 'row' as const,
        cells: [day, because, isPaid ? 'by the bank' : 'not yet', amount],
      })),
    },
  ];
}

function hoursTable({ hours }: BudgetRead): readonly Block[] {
  if (hours.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: 'Hours planned and worked' },
    {
      kind: 'table',
      columns: [
        { name: 'Plan line', kind: 'text', rowHeader: true, share: 2 },
        { name: 'Hours planned', kind: 'text' },
        { name: 'Hours worked', kind: 'text' },
        { name: 'Rate in the plan', kind: 'money' },
        { name: 'Planned', kind: 'money' },
        { name: 'Worked, at that rate', kind: 'money' },
      ],
      rows: hours.map(({ name, planned, worked, rate, plannedCost, workedCost }) => ({
        kind: 'row' as const,
        cells: [name, quantityInWords(planned), quantityInWords(worked), rate, plannedCost, workedCost],
      })),
    },
  ];
}

function reasonsOf({ reasons }: BudgetRead): readonly Block[] {
  if (reasons.length === 0) return [];
  const items = reasons.map(({ from, to, words }) =>
    to === undefined ? `From ${dayInWords(from)}: ${words}` : `${spanInWords({ from, to })}: ${words}`,
  );
  return [
    { kind: 'heading', level: 2, words: 'Why less was spent' },
    { kind: 'list', items },
  ];
}

/** The budget of one kind of money as a paper: each line, how the money goes on, what could be given back, and how each came about. */
export function budgetSheet(read: BudgetRead, holder: string): Sheet {
  const { name, year, on, lines, whySurplus, uncounted, warning, sums } = read;
  return {
    title: `${name}: budget and plan`,
    over: `As it stood on ${dayInWords(on)}`,
    language: 'en-GB',
    subject: `${name}, ${spanInWords(year)}`,
    author: holder,
    reference: `${name}, ${spanInWords(year)}.`,
    blocks: [
      figuresOf(read),
      ...(warning === undefined ? [] : [{ kind: 'note' as const, tone: 'attention' as const, words: warning }]),
      {
        kind: 'paragraph',
        words: `Of ${pounds(sums.agreed)} agreed for ${spanInWords(year)}, ${pounds(sums.spent)} is spent, ${pounds(sums.committed)} is committed and ${pounds(sums.remaining)} remains. Spent, committed and remaining always make what was agreed.`,
      },
      lineTable(read),
      { kind: 'heading', level: 2, words: 'The rest of the year' },
      monthTable(read),
      incomeTable(read),
      { kind: 'list', items: read.whyIncome },
      { kind: 'heading', level: 2, words: 'What could be given back' },
      { kind: 'list', items: whySurplus },
      ...givenBackOf(read),
      ...reasonsOf(read),
      ...hoursTable(read),
      { kind: 'heading', level: 2, words: 'How each line was counted' },
      ...lines.flatMap((line): readonly Block[] => [
        { kind: 'heading', level: 3, words: line.name },
        { kind: 'list', items: line.why },
      ]),
      ...(uncounted.length === 0
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, words: 'Not counted' },
            { kind: 'list' as const, items: uncounted },
          ]),
    ],
  };
}
