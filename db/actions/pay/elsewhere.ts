import { type StatutoryKind, statutoryKinds } from '#core/contract/shapes/pay';
import { type PaidElsewhere, type PaydayElsewhere } from '#core/pay/elsewhere';
import { type PayPeriod, payPeriodBeside, payPeriodOn } from '#core/pay/payPeriods';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day, addDays, later } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Employment, isEmployedIn, otherJobsOf } from '#db/actions/pay/employments';
import { taxOn } from '#db/actions/pay/taxSaid';
import { waitingExtras } from '#db/actions/pay/extras';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { standingRun } from '#db/actions/pay/runs';
import { timesheetsOf } from '#db/actions/pay/timesheetsOf';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, text, whole } from '#db/rows';

/** No period of National Insurance is longer than a month: no payday further off shares one. */
const reach = 31;

// What a payslip counted: its earnings for National Insurance, both sides, bands and loans. Payslips from before bands were kept have none.
const paid = `
  SELECT payslip.id, payslip.number, payslip.payday, pay_run.from_day, pay_run.to_day, payslip_ni.letter,
    coalesce((SELECT pence FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'niable'), gross_pence) AS earnings,
    employee_ni_pence, employer_ni_pence, at_lel_pence, lel_to_pt_pence, pt_to_uel_pence, above_uel_pence,
    student_loan_pence, postgraduate_loan_pence
  FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id CROSS JOIN payslip_ni ON payslip_ni.payslip_id = payslip.id
  WHERE payslip.employment_id = ? AND payslip.tax_year = ? AND payslip.payday BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip.payday`;

const paidShape = {
  id: text,
  number: whole,
  payday: day,
  from_day: day,
  to_day: day,
  letter: text,
  earnings: money,
  employee_ni_pence: money,
  employer_ni_pence: money,
  at_lel_pence: money,
  lel_to_pt_pence: money,
  pt_to_uel_pence: money,
  above_uel_pence: money,
  student_loan_pence: money,
  postgraduate_loan_pence: money,
};

type PaidRow = { readonly [Name in keyof typeof paidShape]: ReturnType<(typeof paidShape)[Name]> };

const statutory = `
  SELECT kind FROM payslip_sum WHERE payslip_id = ? AND pence > 0 AND kind IN (${statutoryKinds.map((kind) => `'${kind}'`).join(', ')})`;

function statutoryOf({ sql }: Reading, payslipId: string): readonly StatutoryKind[] {
  return sql.all(statutory, [payslipId], { kind: oneOf(...statutoryKinds) }).map(({ kind }) => kind);
}

function paidOf(reading: Reading, row: PaidRow): PaidElsewhere {
  return {
    payslipId: row.id,
    payslip: row.number,
    period: { from: row.from_day, to: row.to_day },
    niLetter: row.letter,
    counted: {
      earnings: row.earnings,
      employee: row.employee_ni_pence,
      employer: row.employer_ni_pence,
      bands: { atLel: row.at_lel_pence, lelToPt: row.lel_to_pt_pence, ptToUel: row.pt_to_uel_pence },
      aboveUel: row.above_uel_pence,
      studentLoan: row.student_loan_pence,
      postgraduateLoan: row.postgraduate_loan_pence,
    },
    statutory: statutoryOf(reading, row.id),
  };
}

/** Whether a payday that is not approved is one to reckon with: it has not come yet, or there is something to be paid on it. */
function isExpected(reading: Reading, job: Employment, { times }: PayGroup, { to, payday }: PayPeriod): boolean {
  if (payday >= reading.today) return true;
  const { signed, waiting } = timesheetsOf(reading, job.id, times, to);
  return signed.length + waiting.length > 0 || waitingExtras(reading, job.id, payday).length > 0;
}

function dueOf(reading: Reading, job: Employment, group: PayGroup, on: Day): readonly Day[] {
  const { times } = group;
  const first = later(addDays(on, -2 * reach), times.firstFrom);
  const found: Day[] = [];
  let period = payPeriodOn(times, first);
  while (period !== undefined && period.from <= addDays(on, reach)) {
    const { payday } = period;
    const isNear = payday >= addDays(on, -reach) && payday <= addDays(on, reach) && taxYearOf(payday) === taxYearOf(on);
    if (isNear && isEmployedIn(job, period) && standingRun(reading, group.id, payday) === undefined)
      if (isExpected(reading, job, group, period)) found.push(payday);
    period = payPeriodBeside(times, period.from, 1);
  }
  return found;
}

/** Paydays about a day of the PA's other jobs with the same employer in other pay groups: those paid, and those to reckon with. */
export function elsewhereOf(reading: Reading, employment: Employment, on: Day): readonly PaydayElsewhere[] {
  return otherJobsOf(reading, employment).flatMap((job): readonly PaydayElsewhere[] => {
    const group = payGroupById(reading, job.payGroupId);
    if (group === undefined) throw new RangeError('a job in no pay group');
    const { id: employmentId, payrollId, startsOn, endsOn: leftOn } = job;
    const of = { employmentId, payrollId, payGroup: group.name, startsOn, ...given({ leftOn, tax: taxOn(reading, employmentId, on) }) };
    const { frequency } = group.times;
    const span = [taxYearOf(on), addDays(on, -reach), addDays(on, reach)] as const;
    const rows = reading.sql.all(paid, [employmentId, ...span], paidShape);
    return [
      ...rows.map((row) => ({
        ...of,
        // After the job has ended what is paid besides is one week's pay.
        frequency: leftOn !== null && leftOn < row.from_day ? ('weekly' as const) : frequency,
        payday: row.payday,
        paid: paidOf(reading, row),
      })),
      ...dueOf(reading, job, group, on).map((payday) => ({ ...of, frequency, payday })),
    ];
  });
}
