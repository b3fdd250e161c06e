import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PensionFile } from '#core/contract/shapes/pension';
import { negate, nothing } from '#core/money/pence';
import { payPeriodBeside } from '#core/pay/payPeriods';
import { type Day } from '#core/time/day';
import { contributionsDueBy } from '#core/pension/dates';
import { standingFor } from '#core/pension/standing';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type Employment, employmentById, employmentsOfGroup, isEmployedIn } from '#db/actions/pay/employments';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { frozenPayslip, payslipById } from '#db/actions/pay/payslips';
import { type PayRun, runById } from '#db/actions/pay/runs';
import { givenBackTables } from '#db/actions/pension/contributed';
import { eventsOf } from '#db/actions/pension/events';
import { type Scheme, schemeById, termsOn } from '#db/actions/pension/schemes';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, orNull, text } from '#db/rows';

type Member = PensionFile['members'][number];

const contributions = `
  SELECT payslip.id, payslip.number, payslip.employment_id, paid.pensionable_pence, paid.employee_pence, paid.employer_pence, 0 AS is_refund, NULL AS from_day, NULL AS to_day
  FROM payslip CROSS JOIN pension_contribution AS paid ON paid.payslip_id = payslip.id CROSS JOIN pension_event ON pension_event.id = paid.event_id
  WHERE payslip.pay_run_id = ? AND pension_event.scheme_id = ? ORDER BY payslip.number`;

function refundsIn(table: (typeof givenBackTables)[number]): string {
  return `
  SELECT payslip.id, payslip.number, payslip.employment_id, 0 AS pensionable_pence, paid.employee_pence, paid.employer_pence, 1 AS is_refund, NULL AS from_day, NULL AS to_day
  FROM payslip CROSS JOIN ${table} AS paid ON paid.payslip_id = payslip.id CROSS JOIN pension_event ON pension_event.id = paid.event_id
  WHERE payslip.pay_run_id = ? AND pension_event.scheme_id = ? ORDER BY payslip.number`;
}

const late = `
  SELECT payslip.id, payslip.number, payslip.employment_id, paid.pensionable_pence, paid.employee_pence, paid.employer_pence, 0 AS is_refund, missed_run.from_day, missed_run.to_day
  FROM payslip CROSS JOIN payslip_pension_arrears AS paid ON paid.payslip_id = payslip.id CROSS JOIN pension_event ON pension_event.id = paid.event_id
    CROSS JOIN payslip AS missed ON missed.id = paid.missed_payslip_id CROSS JOIN pay_run AS missed_run ON missed_run.id = missed.pay_run_id
  WHERE payslip.pay_run_id = ? AND pension_event.scheme_id = ? ORDER BY payslip.number, missed_run.from_day`;

const queries = [contributions, late, ...givenBackTables.map(refundsIn)];

const shape = {
  id: text,
  employment_id: text,
  pensionable_pence: money,
  employee_pence: money,
  employer_pence: money,
  is_refund: flag,
  from_day: orNull(day),
  to_day: orNull(day),
};

/** The last day of a job that ended by the end of the period: nothing comes after this payday. */
function leftJob({ endsOn }: Employment, { period }: PayRun): Day | undefined {
  return endsOn !== null && endsOn <= period.to ? endsOn : undefined;
}

function identity({ name, payrollId, born, niNumber }: Employment): Pick<Member, 'name' | 'payrollId' | 'born' | 'niNumber'> {
  return { name, payrollId, born, ...given({ niNumber }) };
}

const paidLeave = 'SELECT 1 AS is_paid FROM payslip_family WHERE payslip_id = ?';

/** Of a payslip with family pay: what the employer's part was worked out on, as the payslip says it. */
function familyOf(reading: Reading, payslipId: string): Member['family'] {
  if (reading.sql.all(paidLeave, [payslipId], { is_paid: flag }).length === 0) return undefined;
  const payslip = payslipById(reading, payslipId);
  return given({ employersOn: payslip && frozenPayslip(reading, payslip)?.more?.pensionTo?.employers?.on });
}

type Paid = { readonly employment: Employment; readonly member: Member };

/** Whose payslip put something in, or gave something back. */
function paidMembers(reading: Reading, run: PayRun, schemeId: string): readonly Paid[] {
  const rows = queries.flatMap((query) => reading.sql.all(query, [run.id, schemeId], shape));
  return rows.map((row) => {
    const employment = employmentById(reading, row.employment_id);
    if (employment === undefined) throw new RangeError('a payslip of nobody');
    const [employee, employer] = [row.employee_pence, row.employer_pence];
    const member: Member = {
      ...identity(employment),
      pensionable: row.pensionable_pence,
      employee: row.is_refund ? negate(employee) : employee,
      employer: row.is_refund ? negate(employer) : employer,
      isRefund: row.is_refund,
      ...(row.is_refund || row.from_day !== null ? {} : given({ leftOn: leftJob(employment, run), family: familyOf(reading, row.id) })),
      ...(row.from_day === null || row.to_day === null ? {} : { late: { from: row.from_day, to: row.to_day } }),
    };
    return { employment, member };
  });
}

/** Who is a member and was not paid, or left since the payday before: the provider is told that nothing comes, and why. */
function unpaidMembers(reading: Reading, run: PayRun, group: PayGroup, schemeId: string, paid: readonly Paid[]): readonly Member[] {
  const last = payPeriodBeside(group.times, run.period.from, -1)?.payday;
  const none = { pensionable: nothing, employee: nothing, employer: nothing, isRefund: false };
  return employmentsOfGroup(reading, group.id).flatMap((employment): readonly Member[] => {
    if (paid.some((one) => one.employment.id === employment.id) || !isEmployedIn(employment, run.period)) return [];
    const standing = standingFor(eventsOf(reading, employment.id), run);
    if (standing.kind === 'member' && standing.joining.schemeId === schemeId)
      return [{ ...identity(employment), ...none, ...given({ leftOn: leftJob(employment, run) }) }];
    if (standing.kind !== 'out' || standing.event.kind !== 'left' || standing.joining.schemeId !== schemeId) return [];
    const { day } = standing.event;
    return last !== undefined && day <= last ? [] : [{ ...identity(employment), ...none, leftOn: day }];
  });
}

function fileOf(reading: Reading, run: PayRun, scheme: Scheme): PensionFile | undefined {
  const group = payGroupById(reading, run.payGroupId);
  const terms = termsOn(reading, scheme.id, run.period.to);
  if (group === undefined || terms === undefined) return undefined;
  const paid = paidMembers(reading, run, scheme.id);
  const members = [...paid.map(({ member }) => member), ...unpaidMembers(reading, run, group, scheme.id, paid)];
  if (members.length === 0) return undefined;
  return {
    scheme: scheme.name,
    provider: scheme.provider,
    employer: nameFor(reading, 'employer', run.employerId) ?? '',
    employerReference: scheme.employerReference ?? '',
    paymentSource: scheme.paymentSource ?? '',
    frequency: group.times.frequency,
    method: terms.method,
    period: run.period,
    payday: run.payday,
    payBy: contributionsDueBy(run.payday, scheme.paysElectronically, scheme.dueDay),
    members,
  };
}

/** What one approved payday puts into one scheme, member by member. */
export function readPensionFile(reading: Reading, { payRunId, schemeId }: InputOf<'pension.file'>): Result<OutputOf<'pension.file'>> {
  const run = runById(reading, payRunId);
  if (run === undefined) return refused(problem('input.notFound', { what: 'pay run' }, 'payRunId'));
  const scheme = schemeById(reading, schemeId);
  if (scheme === undefined) return refused(problem('input.notFound', { what: 'pension scheme' }, 'schemeId'));
  const file = run.voidReason === null ? fileOf(reading, run, scheme) : undefined;
  return file === undefined ? refused(problem('pension.noFile', {})) : done(file);
}
