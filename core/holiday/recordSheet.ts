import { type HolidayRead, type HolidayTerms, type HolidayYear } from '#core/contract/shapes/holiday';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { holidaySources } from '#core/payroll/years/holiday';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { leaveInWords } from './hours.ts';
import { recordRows, hoursForPeople } from './recordRows.ts';

const kinds = {
  regular: 'Regular hours',
  irregular: 'Irregular hours',
  part_year: 'Part-year work',
} as const satisfies Record<HolidayTerms['kind'], string>;

/** `Regular hours: 3 days and 24 h a week, 5.6 weeks a year, bank holidays included, paid when taken.` */
export function termsInWords({ kind, week, weeks, bankHolidays, paid, accrual }: HolidayTerms): string {
  const usual = week === undefined ? '' : `: ${String(week.days / 100)} days and ${minutesInWords(week.minutes)} a week`;
  const holidays = bankHolidays === 'included' ? 'bank holidays included' : 'bank holidays on top';
  const pay = paid === 'when_taken' ? 'paid when taken' : 'paid with each pay (rolled up)';
  const rounding =
    kind === 'regular' ? '' : accrual === 'legal' ? ', earned in whole hours as the law rounds' : ', earned with nothing lost to rounding';
  return `${kinds[kind]}${usual}, ${String(weeks / 100)} weeks a year, ${holidays}, ${pay}${rounding}.`;
}

function yearTable(year: HolidayYear): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Day', kind: 'day' },
      { name: 'What', kind: 'text', rowHeader: true, share: 2 },
      { name: 'Hours', kind: 'text' },
      { name: 'Pay', kind: 'money' },
      { name: 'How it came about', kind: 'text', share: 5 },
    ],
    rows: [
      ...recordRows(year).map(({ on, what, minutes, pay, payslip, how }): Row => {
        const slip = payslip === null ? '' : `Payslip ${String(payslip)}. `;
        return { kind: 'row', cells: [on, what, hoursForPeople(minutes), pay, `${slip}${how}`] };
      }),
      { kind: 'total', cells: [null, 'Left', hoursForPeople(year.balance.left), null, null] },
    ],
  };
}

function yearBlocks(year: HolidayYear): readonly Block[] {
  const { leaveYear, entitled, carriedIn, carriedOut, taken, inLieu, left, working } = year.balance;
  const figures = [
    ['Entitlement', entitled],
    ['Carried in', carriedIn],
    ['Taken', taken],
    ...(carriedOut === 0 ? [] : [['Carried on', carriedOut] as const]),
    ...(inLieu === 0 ? [] : [['Paid on leaving', inLieu] as const]),
    ['Left', left],
  ] as const;
  return [
    { kind: 'heading', level: 2, words: `Leave year ${spanInWords(leaveYear)}` },
    { kind: 'figures', figures: figures.map(([name, minutes]) => ({ name, words: leaveInWords(minutes) })) },
    yearTable(year),
    { kind: 'list', items: working.map(({ words }) => words) },
  ];
}

function averageBlocks({ average }: HolidayRead): readonly Block[] {
  if (average === undefined) return [];
  const words = `${average.working.map((step) => step.words).join(' ')} An hour of leave is worth ${pounds(average.perHour)} today by that average.`;
  return [
    { kind: 'heading', level: 2, words: 'What leave is paid at' },
    { kind: 'paragraph', words },
  ];
}

/** Years of work that this book does not know are named: a record that begins later says so. */
export function beforeBookInWords(span: Span): string {
  return `This book has no record of ${spanInWords(span)}: holiday of that time stands in the records of the earlier payroll. Keep them with this one.`;
}

function beforeBlocks({ beforeBook }: HolidayRead): readonly Block[] {
  return beforeBook === undefined
    ? []
    : [{ kind: 'note', tone: 'attention', title: 'Before this book.', words: beforeBookInWords(beforeBook) }];
}

/**
 * The record that Working Time Regulations 1998 reg 16B asks every employer for since 6 April 2026, kept for six years: entitlement,
 * leave taken, leave carried, pay and how it was computed, and pay in lieu.
 */
export function holidayRecordSheet(read: HolidayRead): Sheet {
  const { assistant, employer, job, startsOn, endsOn, terms, years, today } = read;
  const { title: rule } = holidaySources.records;
  const ends = endsOn === undefined ? [] : [{ name: 'Last day', value: dayInWords(endsOn) }];
  return {
    title: `Holiday record of ${assistant.name}`,
    over: `As of ${dayInWords(today)}`,
    language: 'en-GB',
    subject: `Holiday, holiday pay and how it came about, as of ${dayInWords(today)}`,
    author: employer,
    reference: `Holiday record, ${assistant.reference}, ${dayInWords(today)}.`,
    blocks: [
      {
        kind: 'pairs',
        pairs: [
          { name: 'Employer', value: employer },
          { name: 'Job', value: job },
          { name: 'Work began', value: dayInWords(startsOn) },
          ...ends,
        ],
      },
      { kind: 'heading', level: 2, words: 'What was agreed' },
      { kind: 'list', items: terms.map((one) => `From ${dayInWords(one.from)}: ${termsInWords(one)}`) },
      ...averageBlocks(read),
      ...years.flatMap(yearBlocks),
      ...beforeBlocks(read),
      {
        kind: 'note',
        tone: 'plain',
        title: 'Keep this for six years.',
        words: `Records of holiday and holiday pay are kept for six years from the day they are made (${rule}).`,
      },
    ],
  };
}
