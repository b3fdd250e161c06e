import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Fps, type FpsEmployee } from '#core/contract/shapes/reports';
import { add, nothing, type Pence, total } from '#core/money/pence';
import { taxMonthOf } from '#core/pay/taxCalendar';
import { writeFps } from '#core/rti/message';
import { sha1 } from '#db/digest';
import { generatePayBook } from '#db/generate/pay/payBook';
import { type Book, openBook } from '#db/kernel/book';
import { fixedClock } from '#test/support/seeded';
import { yearOf } from '#test/support/rti/reports';
import { factsOf } from '#test/support/rti/reporting';
import { hasRti, schemaProblems } from '#test/support/rti/shared';
import { tempFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

const shared = hasRti();

/** Reports that were looked at: a book of 2024-25 has none. */
let looked = 0;
afterAll(() => expect(looked).toBeGreaterThan(10));

type Told = { readonly employerId: string; readonly fps: Fps };

function tellFacts(book: Book): void {
  const { assistants, employers } = valueOf(book.call('team.read', {}, {}));
  for (const { id, name, nation } of employers) {
    const references = { payeReference: '123/AB456', accountsOffice: '123PA00045678' };
    const changed: InputOf<'employer.change'> = { id, name, nation, paysHmrc: 'month', ...references };
    valueOf(book.call('employer.change', changed, {}));
  }
  for (const { id } of assistants.flatMap(({ employments }) => employments)) valueOf(book.call('report.tellFacts', factsOf(id), {}));
}

/** The report of every payday that stands, of years whose form is known, oldest first. */
function reportsOf(book: Book): readonly Told[] {
  const runs = valueOf(book.call('pay.read', {}, {})).runs.filter(({ voided }) => voided === undefined);
  const paydays = runs.map(({ id }) => valueOf(book.call('report.payday', { payRunId: id }, {})));
  for (const { missing, runNumber } of paydays)
    expect(
      missing.filter(({ words }) => !words.includes('cannot be made yet')),
      `pay run ${String(runNumber)}`,
    ).toEqual([]);
  return paydays
    .flatMap(({ employerId, fps }) => (fps === undefined ? [] : [{ employerId, fps }]))
    .toSorted((a, b) => (a.fps.payday < b.fps.payday ? -1 : 1));
}

function monthOf(
  told: readonly Told[],
  { employerId, taxYear, taxMonth }: OutputOf<'hmrc.read'>['months'][number],
): readonly FpsEmployee[] {
  return told
    .filter((one) => one.employerId === employerId && one.fps.taxYear === taxYear && taxMonthOf(one.fps.payday) === taxMonth)
    .flatMap(({ fps }) => fps.employees);
}

function letters(employees: readonly FpsEmployee[], of: 'employee' | 'employer'): Pence {
  return total(employees.flatMap((one) => one.letters.map((letter) => letter[of])));
}

/** From one report of a person to the next, what stands to date grows by what is in it, and no letter is lost. */
function growthOf(told: readonly Told[]): readonly (readonly [string, unknown, unknown])[] {
  const seen = new Map<string, FpsEmployee>();
  return told.flatMap(({ fps }) =>
    fps.employees.flatMap((now) => {
      const key = `${now.employmentId} ${fps.taxYear}`;
      const before = seen.get(key);
      seen.set(key, now);
      if (before === undefined) return [];
      const lost = before.letters.map(({ letter }) => letter).filter((letter) => now.letters.every((one) => one.letter !== letter));
      return [
        [`${key} tax`, now.toDate.tax, add(before.toDate.tax, now.pay.tax)],
        [`${key} taxable`, now.toDate.taxable, add(before.toDate.taxable, now.pay.taxable)],
        [`${key} letters lost`, lost, []],
        ...now.letters.map((letter) => {
          const was = before.letters.find((one) => one.letter === letter.letter)?.employeeToDate ?? nothing;
          return [`${key} NI ${letter.letter}`, letter.employeeToDate, add(was, letter.employee)] as const;
        }),
      ] as const;
    }),
  );
}

it.each([1, 2, 3, 5, 8, 13, 21, 34])(
  'reports of a random book are HMRC’s account to the penny, month by month; valid; and grow from payday to payday (seed %i)',
  { timeout: 120_000 },
  (seed) => {
    const made = generatePayBook(join(tempFolder(), 'book'), { seed });
    const book = valueOf(openBook(made.folder, { clock: fixedClock(`${made.to}T12:00:00.000Z`) }));
    try {
      tellFacts(book);
      const told = reportsOf(book);
      looked += told.length;
      const { months } = valueOf(book.call('hmrc.read', {}, {}));
      for (const month of months.filter(({ taxYear }) => taxYear !== '2024-25')) {
        const employees = monthOf(told, month);
        expect(total(employees.map(({ pay }) => pay.tax))).toBe(month.tax);
        expect(letters(employees, 'employee')).toBe(month.employeeNi);
        expect(letters(employees, 'employer')).toBe(month.employerNi);
        expect(total(employees.map(({ pay }) => pay.studentLoan?.amount ?? nothing))).toBe(month.studentLoan);
        expect(total(employees.map(({ pay }) => pay.postgraduateLoan))).toBe(month.postgraduateLoan);
      }
      for (const [what, now, grown] of growthOf(told)) expect([what, now]).toEqual([what, grown]);
      for (const { fps } of shared ? told : []) {
        const { xml } = writeFps(fps, yearOf(fps.taxYear), sha1);
        expect(schemaProblems(xml, fps.taxYear === '2025-26' ? 'fps 2025-26' : 'fps 2026-27')).toEqual([]);
      }
    } finally {
      book.close();
    }
  },
);
