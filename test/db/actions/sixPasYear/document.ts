import { goldenTable } from '#test/support/goldenTables';
import { type Given, type Person, type Row, bandsOf, leaveAt, rolledUp, rowsOf, sickWeek } from './oracle.ts';
import { names } from './people.ts';

export const file = 'six-pas-year.md';

/** The rows of a table with plain minus signs; the row of the year comes last where there is one. */
export function tableOf(heading: string): readonly (readonly string[])[] {
  return goldenTable(file, heading).map((row) => row.map((cell) => cell.replaceAll('−', '-').replaceAll('**', '')));
}

/** A sum of the document in pence. */
export function sumIn(cell: string | undefined): number {
  const found = /^(-?)(\d+)\.(\d{2})$/u.exec(cell ?? '');
  if (found === null) throw new Error(`no sum: ${cell ?? 'nothing'}`);
  return (Number(found[2]) * 100 + Number(found[3])) * (found[1] === '-' ? -1 : 1);
}

export function pounds(sum: number): string {
  const size = Math.abs(sum);
  return `${sum < 0 ? '-' : ''}${String(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`;
}

export const firstNames = names.map((name) => name.slice(0, name.indexOf(' ')));

/** Everything that the document says of one PA. */
export type PersonOfDocument = {
  readonly name: string;
  readonly perHour: number;
  readonly person: Person;
  readonly rows: readonly (readonly string[])[];
  readonly year: readonly string[];
};

export function peopleOfDocument(): readonly PersonOfDocument[] {
  return tableOf('The six').map(([name = '', , , perHour, , letter = '', told = '']) => {
    if (letter !== 'A' && letter !== 'C' && letter !== 'M') throw new Error(`no letter: ${letter}`);
    const hasLoans = told.includes('student loan plan 2 and postgraduate loan');
    const rows = tableOf(name);
    return {
      name,
      perHour: sumIn(perHour),
      person: {
        letter,
        hasPlan2: hasLoans,
        hasPostgraduate: hasLoans,
        before: told.includes('P45;') ? { pay: 330_000, tax: 36_960 } : { pay: 0, tax: 0 },
        debt: told.includes('attachment') ? 30_000 : 0,
      },
      rows: rows.slice(0, -1),
      year: rows.at(-1) ?? [],
    };
  });
}

const pensionFrom: Readonly<Record<string, number>> = { Ada: 4, Bo: 20, Fay: 4 };

/** What a row of the document gives: pay, code and week. The rest of it has to follow. */
function givenOf(name: string, row: readonly string[]): Given {
  const [, week, code = '', work, holiday, sick, other] = row;
  return {
    week: Number(week),
    code,
    gross: sumIn(work) + sumIn(holiday) + sumIn(sick) + sumIn(other),
    inPension: Number(week) >= (pensionFrom[name] ?? 99),
    hasOrder: name === 'Fay' && Number(week) >= 24,
    expenses: sumIn(row[19]),
  };
}

function cellsOf(gross: number, row: Row, expenses: number): readonly string[] {
  const { counted, free, tax, employeeNi, employerNi, loan, postgraduate, pension, employerPension, order, charge, paid } = row;
  const last = [loan, postgraduate, pension, employerPension, order, charge, expenses, paid];
  return [gross, counted, free, tax, employeeNi, employerNi, ...last].map(pounds);
}

/** The rows as the law’s arithmetic has them, from gross pay on. */
export function worked({ name, person, rows }: PersonOfDocument): readonly (readonly string[])[] {
  const given = rows.map((row) => givenOf(name, row));
  return rowsOf(person, given).map((row, place) => cellsOf(given[place]?.gross ?? 0, row, given[place]?.expenses ?? 0));
}

/** Work, holiday and sick pay of each payday from the hours of the document. */
export function payOf({ name, perHour, rows }: PersonOfDocument): readonly (readonly string[])[] {
  const hours = tableOf('What everybody worked');
  const column = 5 + firstNames.indexOf(name);
  return rows.map(([payday = '', , , , , , other]) => {
    const work = Math.round(Number(hours.find(([on]) => on === payday)?.[column] ?? '') * perHour);
    const sick = name === 'Fay' && payday === '11 December 2025' ? sickWeek(1, 4) + sickWeek(4, 4) : 0;
    return [pounds(work), pounds(holidayOf(name, payday, work + sumIn(other))), pounds(sick)];
  });
}

/** Cleo’s average is of 52 weeks: shifts of four hours, the week of leave, and the payroll before in proportion. */
export function leaveOfCleo(payday: string): number {
  const before = (weeks: number, part: number): number => (part * weeks) / 52;
  const shifts = (many: number): number => many * 5_600;
  const first = leaveAt(14, shifts(70) + before(34, 1_123_200), 70 * 4 + before(34, 832));
  if (payday === '21 August 2025') return first;
  return payday === '5 March 2026' ? leaveAt(16, shifts(178) + first + before(7, 1_123_200), 178 * 4 + 14 + before(7, 832)) : 0;
}

function holidayOf(name: string, payday: string, forWork: number): number {
  if (name === 'Eli') return rolledUp(forWork);
  if (name === 'Cleo') return leaveOfCleo(payday);
  return name === 'Ada' && payday === '8 January 2026' ? leaveAt(2_250, 58_500, 2_250) : 0;
}

/** The last row of a PA’s table: what stands above it, added up. */
export function yearOf({ rows, year }: PersonOfDocument): readonly string[] {
  return year.map((cell, column) => (column < 3 || cell === '' ? cell : pounds(rows.reduce((so, row) => so + sumIn(row[column]), 0))));
}

/** The columns of a P60 by the rows of its PA. */
export function p60Of({ name, person, rows }: PersonOfDocument): readonly string[] {
  const sum = (column: number): number => rows.reduce((so, row) => so + sumIn(row[column]), 0);
  const bands = [0, 1, 2].map((band) => rows.reduce((so, row) => so + (bandsOf(sumIn(row[7]))[band] ?? 0), 0));
  const { pay, tax } = person.before;
  const sums = [pay, tax, sum(7), sum(10), pay + sum(7), tax + sum(10)].map(pounds);
  const code = rows.at(-1)?.[2] ?? '';
  const rest = [...bands.map((band) => Math.floor(band / 100) * 100), sum(11), sum(13), sum(14)].map(pounds);
  return [name, ...sums, code, person.letter, ...rest];
}

/** A tax month by the paydays in it: tax, loans, National Insurance both sides, the allowance and what is left of it, what is due. */
export function monthsOf(people: readonly PersonOfDocument[]): readonly (readonly string[])[] {
  const hours = tableOf('What everybody worked');
  let left = 1_050_000;
  return Array.from({ length: 12 }, (_, place) => {
    const paydays = new Set(hours.filter(([, , month]) => Number(month) === place + 1).map(([on]) => on));
    const rows = people.flatMap((one) => one.rows.filter(([on]) => paydays.has(on)));
    const sum = (column: number): number => rows.reduce((so, row) => so + sumIn(row[column]), 0);
    const met = Math.min(left, sum(12));
    left -= met;
    const owed = sum(10) + sum(11) + sum(12) + sum(13) + sum(14) - met;
    return [String(place + 1), ...[sum(10), sum(13), sum(14), sum(11), sum(12), met, left, owed].map(pounds)];
  });
}
