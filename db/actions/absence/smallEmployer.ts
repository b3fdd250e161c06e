import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { daysOfTaxYear, taxYearOf } from '#core/pay/taxCalendar';
import { isSmallEmployer } from '#core/statutory/recovery';
import { textIn } from '#core/book/dueWords';
import { type Day, addDays, readDay } from '#core/time/day';
import { statutoryTablesOf } from '#db/actions/absence/tables';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, orNull, text } from '#db/rows';

export type SmallEmployer = OutputOf<'absence.read'>['smallEmployer'][number];

/** The last whole tax year before the relevant week: its National Insurance says whether the employer is small. */
export function yearForRelief(relevantWeekFrom: Day): string {
  return taxYearOf(addDays(daysOfTaxYear(taxYearOf(relevantWeekFrom)).from, -1));
}

const said = `
  SELECT is_small, words_digest FROM small_employer WHERE employer_id = ? AND tax_year = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`;

const paidFrom = `
  SELECT min(pay_run.payday) AS first FROM pay_run WHERE pay_run.employer_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

const class1 = `
  SELECT coalesce(sum(payslip.employee_ni_pence + payslip.employer_ni_pence), 0) AS pence
  FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

/** By what the book paid, where it paid before that year began and the year is over. */
function byTheBook(reading: Reading, employerId: string, taxYear: string): SmallEmployer | undefined {
  const { sql, today } = reading;
  const year = daysOfTaxYear(taxYear);
  const first = sql.one(paidFrom, [employerId], { first: orNull(day) })?.first ?? null;
  const table = statutoryTablesOf(reading).find((one) => one.taxYear === taxYear);
  if (table === undefined || first === null || first >= year.from || today <= year.to) return undefined;
  const paid = sql.one(class1, [employerId, taxYear], { pence: money })?.pence;
  if (paid === undefined) return undefined;
  const words = `Class 1 National Insurance of ${taxYear}, both sides, was ${pounds(paid)} by this book.`;
  return { taxYear, isSmall: isSmallEmployer(paid, table), words };
}

/** Whether the employer is small by a tax year's National Insurance: as said, or else by the book; undefined where nobody knows. */
export function smallEmployerOf(reading: Reading, employerId: string, taxYear: string): SmallEmployer | undefined {
  const row = reading.sql.one(said, [employerId, taxYear], { is_small: flag, words_digest: orNull(text) });
  if (row === undefined) return byTheBook(reading, employerId, taxYear);
  const note = row.words_digest === null ? undefined : textIn(reading.contentOf(row.words_digest), 'note');
  return { taxYear, isSmall: row.is_small, words: note ?? 'As it was said here.' };
}

/** Every answer that was given, newest first. */
export function smallEmployerAnswers(reading: Reading, employerId: string): readonly SmallEmployer[] {
  const rows = reading.sql.all('SELECT DISTINCT tax_year FROM small_employer WHERE employer_id = ? ORDER BY tax_year DESC', [employerId], {
    tax_year: text,
  });
  return rows.flatMap(({ tax_year: year }) => smallEmployerOf(reading, employerId, year) ?? []);
}

const pastYears = 'every tax year that has begun';

/** A tax year that there is, and that has begun. */
function isPastYear(taxYear: string, today: Day): boolean {
  const from = readDay(`${taxYear.slice(0, 4)}-04-06`);
  return from !== undefined && taxYearOf(from) === taxYear && from <= today;
}

/** Keeps whether Class 1 National Insurance of a tax year was £45,000 or less. The newest word of a year stands. */
export function saySmallEmployer(writing: Writing, { employerId, taxYear, isSmall, note }: InputOf<'employer.small'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () =>
      isPastYear(taxYear, writing.today) ? undefined : problem('pay.noFiguresForYear', { year: taxYear, known: pastYears }, 'taxYear'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('small_employer');
  writing.append('small_employer', {
    id,
    employer_id: employerId,
    tax_year: taxYear,
    is_small: isSmall ? 1 : 0,
    words_digest: note === undefined || note === '' ? null : writing.keep({ note }),
  });
  return done({ id });
}
