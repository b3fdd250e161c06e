import { type BackDated, backDatedWords } from '#core/shifts/backDated';
import { type DatedAgreement, type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { add, nothing, total } from '#core/money/pence';
import { type Day, addDays, earlier, later } from '#core/time/day';
import { backPaidFor } from '#db/actions/deductions/backPay';
import { type Part, type PartContext } from '#db/actions/pay/parts/part';
import { agreementsOf, readTerms } from '#db/actions/people/employments';
import { shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { day, money, orNull, text, whole } from '#db/rows';

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

const newestPayslip = `SELECT max(payslip.log_seq) AS seq FROM payslip WHERE payslip.employment_id = ? AND ${standing}`;

// Told of since the newest payslip: each agreement is looked at once, on the payday after it.
const agreedSince = 'SELECT min(from_day) AS from_day FROM agreement WHERE employment_id = ? AND log_seq > ?';

const agreedThen = `SELECT from_day, terms FROM agreement WHERE employment_id = ? AND log_seq <= ? ORDER BY from_day, log_seq, rowid`;

const paidSince = `
  SELECT payslip.id, payslip.log_seq, payslip_timesheet.timesheet_id FROM payslip
    CROSS JOIN payslip_timesheet ON payslip_timesheet.payslip_id = payslip.id CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = ? AND pay_run.to_day >= ? AND ${standing}`;

const corrected = `
  SELECT coalesce(sum(pay_extra.amount_pence), 0) AS pence FROM pay_extra WHERE pay_extra.employment_id = ? AND pay_extra.corrects = ?
    AND NOT EXISTS (SELECT 1 FROM pay_extra_taken_back WHERE pay_extra_taken_back.pay_extra_id = pay_extra.id)`;

type Paid = { readonly payslipId: string; readonly seq: number; readonly shifts: readonly WorkedShift[] };

function paidFrom({ reading, employment }: PartContext, from: Day): readonly Paid[] {
  const rows = reading.sql.all(paidSince, [employment.id, from], { id: text, log_seq: whole, timesheet_id: text });
  return rows.map(({ id, log_seq: seq, timesheet_id: sheet }) => ({
    payslipId: id,
    seq,
    shifts: shiftsOfTimesheet(reading, sheet).filter((shift) => shift.day >= from),
  }));
}

function grossOf({ group }: PartContext, shifts: readonly WorkedShift[], agreements: readonly DatedAgreement[]) {
  const priced = payLinesOf(shifts, agreements, group.employer.nation);
  return priced.ok ? priced.value.gross : undefined;
}

function found(context: PartContext, from: Day): BackDated | undefined {
  const { reading, employment, period } = context;
  const paid = paidFrom(context, from).filter(({ shifts }) => shifts.length > 0);
  const days = paid.flatMap(({ shifts }) => shifts.map((shift) => shift.day));
  const [first, ...rest] = days;
  if (first === undefined) return undefined;
  const held = agreementsOf(reading, employment.id);
  const sums = paid.map(({ seq, shifts }) => {
    const rows = reading.sql.all(agreedThen, [employment.id, seq], { from_day: day, terms: text });
    const before = rows.map(({ from_day: since, terms }) => ({ from: since, terms: readTerms(terms) }));
    const [was, now] = [grossOf(context, shifts, before), grossOf(context, shifts, held)];
    return { was: was ?? nothing, now: was === undefined ? nothing : (now ?? was) };
  });
  const span = { from: rest.reduce(earlier, first), to: rest.reduce(later, first) };
  const corrections = [...new Set(paid.map(({ payslipId }) => payslipId))].map(
    (id) => reading.sql.one(corrected, [employment.id, id], { pence: money })?.pence ?? nothing,
  );
  // Back-pay may be told for whole periods: about the days worked in them.
  const about = { from: addDays(span.from, -31), to: addDays(span.to, 31) };
  return {
    from,
    days: span,
    was: total(sums.map(({ was }) => was)),
    now: total(sums.map(({ now }) => now)),
    madeGood: add(backPaidFor(reading, employment.id, about, period.payday), ...corrections),
  };
}

/** Says of a pay agreement that reaches back over hours paid before it what they would come to by it. */
export const backDatedPart: Part = (context) => {
  const { reading, employment } = context;
  const seq = reading.sql.one(newestPayslip, [employment.id], { seq: orNull(whole) })?.seq ?? undefined;
  if (seq === undefined) return {};
  const from = reading.sql.one(agreedSince, [employment.id, seq], { from_day: orNull(day) })?.from_day ?? undefined;
  const paid = from === undefined ? undefined : found(context, from);
  const words = paid && backDatedWords(employment.name, paid);
  return words === undefined ? {} : { checks: [() => [{ kind: 'look', employmentId: employment.id, words, mend: 'pay' }]] };
};
