import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { tellPayBack } from './payBackScript.ts';
import { tellReports } from './reportScript.ts';
import { type Story, type Told } from './story.ts';
import { type Worked } from './workScript.ts';

/** The payday of the week to 25 October 2026, whose timesheet the work signed. */
const payday = day('2026-10-30');

/** The digest of what is shown; sent again, that of the first time. */
function digestOf({ open, before }: Told, payGroupId: string): string {
  const made = open.kernel.handle.sql.one('SELECT preview_digest AS digest FROM pay_run WHERE id = ?', [before('id') ?? ''], {
    digest: String,
  });
  if (made !== undefined) return made.digest;
  const preview = open.answer('payRun.preview', { payGroupId, payday }, { commandId: 'preview', actor: 'actor-holder' });
  const value: unknown = preview.ok ? preview.value : undefined;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'digest')) : '0'.repeat(64);
}

function employerOf({ open, id }: Told, job: number): string {
  return open.kernel.handle.sql.one('SELECT employer_id AS id FROM employment WHERE id = ?', [id(job)], { id: String })?.id ?? 'none';
}

/** A payday approved, made void and approved again with an extra sum; HMRC's bill made, taken back and made again. */
export function tellPay(story: Story, worked: Worked): void {
  const { group, job, wages } = worked;
  const code = {
    taxCode: 'BR',
    basis: 'non-cumulative',
    niLetter: 'A',
    studentLoan: null,
    postgraduateLoan: false,
    why: 'A notice',
  } as const;
  story.add('employment.tax', ({ id }) => ({ ...code, employmentId: id(job), from: payday }));
  const ofExtra = ({ id }: Told) => ({
    employmentId: id(job),
    kind: 'extra' as const,
    day: day('2026-10-20'),
    planLineId: id(wages),
    words: 'Training',
  });
  const wrong = story.add('payExtra.add', (told) => ({ ...ofExtra(told), amount: pence(50_000) }));
  story.add('payExtra.takeBack', ({ id }) => ({ id: id(wrong), reason: 'A nought too many.' }));
  story.add('payExtra.add', (told) => ({ ...ofExtra(told), amount: pence(500) }));
  const approve = (told: Told) => ({ payGroupId: told.id(group), payday, digest: digestOf(told, told.id(group)) });
  const first = story.add('payRun.approve', approve);
  story.add('payRun.void', ({ id }) => ({ id: id(first), reason: 'To look once more.' }));
  story.add('payslip.voidNotice', ({ open }) => ({
    payslipId: open.kernel.handle.sql.one('SELECT id FROM payslip ORDER BY number LIMIT 1', [], { id: String })?.id ?? 'none',
  }));
  const run = story.add('payRun.approve', approve);
  const ofBill = (told: Told) => ({ employerId: employerOf(told, job), taxYear: '2026-27', taxMonth: 7 });
  const bill = story.add('hmrc.bill', ofBill);
  story.add('hmrc.takeBackBill', ({ id }) => ({ id: id(bill), reason: 'The month was not over.' }));
  story.add('hmrc.bill', ofBill);
  tellReports(story, { job, run });
  tellPayBack(story, worked, (told) => employerOf(told, job));
}
