import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

const shape = {
  id: text,
  from_day: day,
  kind: oneOf('regular', 'irregular', 'part_year'),
  leave_year_start: text,
  weeks: whole,
  week_days: orNull(whole),
  week_minutes: orNull(whole),
  bank_holidays: oneOf('included', 'on_top'),
  paid: oneOf('when_taken', 'rolled_up'),
  accrual: oneOf('legal', 'unrounded'),
  beyond_four_weeks: oneOf('normal', 'basic'),
  sleep_ins: oneOf('whole', 'woken'),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const columns =
  'SELECT id, from_day, kind, leave_year_start, weeks, week_days, week_minutes, bank_holidays, paid, accrual, beyond_four_weeks, sleep_ins';

export type StoredTerms = HolidayTerms & { readonly id: string };

function termsFrom(row: Row): StoredTerms {
  const week = row.week_days === null || row.week_minutes === null ? undefined : { days: row.week_days, minutes: row.week_minutes };
  return {
    id: row.id,
    from: row.from_day,
    kind: row.kind,
    leaveYearStart: row.leave_year_start,
    weeks: row.weeks,
    ...given({ week }),
    bankHolidays: row.bank_holidays,
    paid: row.paid,
    accrual: row.accrual,
    beyondFourWeeks: row.beyond_four_weeks,
    sleepIns: row.sleep_ins,
  };
}

/** The holiday terms of an employment, oldest first; of two from one day the later recorded stands alone. */
export function holidayTermsOf({ sql }: Reading, employmentId: string): readonly StoredTerms[] {
  const rows = sql.all(`${columns} FROM holiday_terms WHERE employment_id = ? ORDER BY from_day, log_seq, rowid`, [employmentId], shape);
  const byDay = new Map(rows.map((row) => [row.from_day, row]));
  return [...byDay.values()].map(termsFrom);
}
