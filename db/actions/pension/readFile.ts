import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PensionFile } from '#core/contract/shapes/pension';
import { negate } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { contributionsDueBy } from '#core/pension/dates';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { employmentById } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { type PayRun, runById } from '#db/actions/pay/runs';
import { eventsOf } from '#db/actions/pension/events';
import { type Scheme, schemeById, termsOn } from '#db/actions/pension/schemes';
import { type Reading } from '#db/kernel/handlers';
import { flag, money, text } from '#db/rows';

type Member = PensionFile['members'][number];

const contributions = `
  SELECT payslip.number, payslip.employment_id, paid.pensionable_pence, paid.employee_pence, paid.employer_pence, 0 AS is_refund
  FROM payslip CROSS JOIN pension_contribution AS paid ON paid.payslip_id = payslip.id CROSS JOIN pension_event ON pension_event.id = paid.event_id
  WHERE payslip.pay_run_id = ? AND pension_event.scheme_id = ? ORDER BY payslip.number`;

const refunds = `
  SELECT payslip.number, payslip.employment_id, 0 AS pensionable_pence, paid.employee_pence, paid.employer_pence, 1 AS is_refund
  FROM payslip CROSS JOIN pension_refund AS paid ON paid.payslip_id = payslip.id CROSS JOIN pension_event ON pension_event.id = paid.event_id
  WHERE payslip.pay_run_id = ? AND pension_event.scheme_id = ? ORDER BY payslip.number`;

const shape = { employment_id: text, pensionable_pence: money, employee_pence: money, employer_pence: money, is_refund: flag };

/** The day on which a membership ended that no later one follows, where it was by the end of the period. */
function leftOn(reading: Reading, employmentId: string, { period, payday }: PayRun): Day | undefined {
  const job = employmentById(reading, employmentId)?.endsOn ?? undefined;
  const left = eventsOf(reading, employmentId).findLast(({ kind }) => kind === 'left' || kind === 'opted_out');
  const out = left !== undefined && left.day <= payday ? left.day : undefined;
  return out ?? (job !== undefined && job <= period.to ? job : undefined);
}

function membersOf(reading: Reading, run: PayRun, schemeId: string): readonly Member[] {
  const rows = [contributions, refunds].flatMap((query) => reading.sql.all(query, [run.id, schemeId], shape));
  return rows.flatMap((row): readonly Member[] => {
    const employment = employmentById(reading, row.employment_id);
    if (employment === undefined) throw new RangeError('a payslip of nobody');
    const { name, niNumber, payrollId, born } = employment;
    const [employee, employer] = [row.employee_pence, row.employer_pence];
    return [
      {
        name,
        payrollId,
        born,
        pensionable: row.pensionable_pence,
        employee: row.is_refund ? negate(employee) : employee,
        employer: row.is_refund ? negate(employer) : employer,
        isRefund: row.is_refund,
        ...given({ niNumber, leftOn: row.is_refund ? undefined : leftOn(reading, employment.id, run) }),
      },
    ];
  });
}

function fileOf(reading: Reading, run: PayRun, scheme: Scheme): PensionFile | undefined {
  const found = membersOf(reading, run, scheme.id);
  const group = payGroupById(reading, run.payGroupId);
  const terms = termsOn(reading, scheme.id, run.period.to);
  if (found.length === 0 || group === undefined || terms === undefined) return undefined;
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
    members: [...found],
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
