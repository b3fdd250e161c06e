import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Story, type Told, pounds } from './story.ts';
import { sampleTerms } from './team.ts';
import { type Worked } from './workScript.ts';

const payday = day('2026-10-23');

function digestOf({ open, before }: Told, payGroupId: string): string {
  const made = open.kernel.handle.sql.one('SELECT preview_digest AS digest FROM pay_run WHERE id = ?', [before('id') ?? ''], {
    digest: String,
  });
  if (made !== undefined) return made.digest;
  const preview = open.answer('payRun.preview', { payGroupId, payday }, { commandId: 'preview', actor: 'actor-holder' });
  const value: unknown = preview.ok ? preview.value : undefined;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'digest')) : '0'.repeat(64);
}

/** Somebody whose P45 has too much tax on it gets it back with their first pay, and HMRC pays it to the employer. */
export function tellPayBack(story: Story, { wages }: Worked, employerOf: (told: Told) => string): void {
  const lou = story.add('assistant.add', { name: 'Lou Sample', reference: 'PA 9', born: day('1988-03-03') });
  const group = story.add('payGroup.add', (told) => ({
    employerId: employerOf(told),
    name: 'Weekly, Lou',
    frequency: 'weekly',
    firstFrom: day('2026-10-12'),
    firstPayday: payday,
  }));
  const from = day('2026-10-12');
  const job = story.add('employment.add', ({ id }) => ({
    assistantId: id(lou),
    payGroupId: id(group),
    payrollId: '9',
    job: 'PA',
    startsOn: from,
  }));
  const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false, why: 'P45' } as const;
  story.add('employment.tax', ({ id }) => ({ ...tax, employmentId: id(job), from }));
  story.add('employment.agree', ({ id }) => ({ employmentId: id(job), from, terms: { ...sampleTerms, perHour: pounds(13) } }));
  const none = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
  const p45 = { taxYear: '2026-27', kind: 'p45', pay: pounds(1_000), tax: pounds(200), ...none } as const;
  story.add('employment.bringForward', ({ id }) => ({ ...p45, employmentId: id(job) }));
  story.add('payExtra.add', ({ id }) => ({
    employmentId: id(job),
    kind: 'extra',
    day: from,
    amount: pounds(20),
    planLineId: id(wages),
    words: 'Training',
  }));
  story.add('payRun.approve', (told) => ({ payGroupId: told.id(group), payday, digest: digestOf(told, told.id(group)) }));
  story.add('hmrc.payBack', (told) => ({
    employerId: employerOf(told),
    taxYear: '2026-27',
    amount: pounds(150),
    day: day('2026-10-31'),
  }));
}
