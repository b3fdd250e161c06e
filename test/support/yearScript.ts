import { canonicalJson } from '#core/contract/canonical-json';
import { pence } from '#core/money/pence';
import { year2026 } from '#core/payroll/years/2026-27';
import { day } from '#core/time/day';
import { sha256 } from '#db/digest';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';
import { type Worked } from './workScript.ts';

type Of = 'employer_id' | 'assistant_id' | 'pay_group_id';

function ofJob({ open, id }: Told, job: number, what: Of): string {
  return open.kernel.handle.sql.one(`SELECT ${what} AS id FROM employment WHERE id = ?`, [id(job)], { id: String })?.id ?? 'none';
}

function firstOf({ open }: Told, table: 'pay_run' | 'payslip'): string {
  const standing = table === 'pay_run' ? 'pay_run.id' : 'payslip.pay_run_id';
  const query = `SELECT ${table}.id FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_id = ${standing}) ORDER BY number LIMIT 1`;
  return open.kernel.handle.sql.one(query, [], { id: String })?.id ?? 'none';
}

function codesDigest({ open }: Told): string {
  const found = open.answer('codes.preview', { taxYear: '2026-27' }, { commandId: 'codes', actor: 'actor-holder' });
  const value: unknown = found.ok ? found.value : undefined;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'digest')) : '0'.repeat(64);
}

/** Next year's figures as nobody knows them yet: this year's under another name. */
function packFile(): { readonly text: string; readonly digest: string } {
  const table = { ...year2026, taxYear: '2027-28' };
  const digest = sha256(canonicalJson(table));
  return { text: JSON.stringify({ format: 'pa-ledger-year-pack-1', madeOn: '2027-02-01', madeBy: 'Invented', table, digest }), digest };
}

const noPay = { studentLoan: pence(0), postgraduateLoan: pence(0) } as const;
const letter = {
  letter: 'A',
  atLel: pence(100_000),
  lelToPt: pence(80_000),
  ptToUel: pence(50_000),
  employeeNi: pence(4_000),
  employerNi: pence(9_000),
};

/** A job of last tax year with what an earlier payroll paid: its P60, its code carried, its end with a P45, and a new job after it. */
function tellOldJob(story: Story, { job }: Worked): void {
  const old = story.add('employment.add', (told) => ({
    assistantId: ofJob(told, job, 'assistant_id'),
    payGroupId: ofJob(told, job, 'pay_group_id'),
    payrollId: 'OLD-1',
    job: 'PA',
    startsOn: day('2025-12-01'),
  }));
  const code = {
    taxCode: '1257L',
    basis: 'non-cumulative',
    niLetter: 'A',
    studentLoan: null,
    postgraduateLoan: false,
    why: 'A payslip',
  } as const;
  story.add('employment.tax', ({ id }) => ({ ...code, employmentId: id(old), from: day('2025-12-01') }));
  story.add('employment.bringForward', ({ id }) => ({
    ...noPay,
    employmentId: id(old),
    taxYear: '2025-26',
    kind: 'takeover',
    pay: pence(300_000),
    tax: pence(12_000),
    employeeNi: letter.employeeNi,
    employerNi: letter.employerNi,
    letters: [letter],
  }));
  story.add('codes.carry', (told) => ({ taxYear: '2026-27', digest: codesDigest(told) }));
  story.add('p60.issue', (told) => ({ employerId: ofJob(told, job, 'employer_id'), taxYear: '2025-26', employmentId: told.id(old) }));
  const last = { lastDay: day('2026-09-30'), why: 'ended' } as const;
  const left = story.add('leaving.record', ({ id }) => ({ ...last, employmentId: id(old) }));
  story.add('leaving.takeBack', ({ id }) => ({ id: id(left), reason: 'They stay a while.' }));
  story.add('leaving.record', ({ id }) => ({ ...last, employmentId: id(old), words: 'The work came to an end.' }));
  story.add('p45.issue', ({ id }) => ({ employmentId: id(old) }));
  story.add('earnings.issue', ({ id }) => ({ employmentId: id(old), taxYear: '2025-26' }));
  story.add('employment.again', ({ id }) => ({ employmentId: id(old), startsOn: day('2026-12-01'), payrollId: 'OLD-2' }));
}

/** What was brought on starting, a notice, papers of a pay run, HMRC's account, the allowance's answers, next year's figures. */
export function tellYear(story: Story, worked: Worked): void {
  const { job } = worked;
  const asked = { brought: 'checklist', statement: 'B', studentLoan: 'unknown', postgraduateLoan: true, niLetter: 'A' } as const;
  story.add('starter.record', ({ id }) => ({ ...asked, employmentId: id(job), from: day('2026-11-01'), file: fileToken(1) }), {
    1: pdf('checklist'),
  });
  const notice = { kind: 'P6', taxYear: '2026-27', issuedOn: day('2026-10-30'), from: day('2026-11-02'), taxCode: '1100L' } as const;
  story.add('notice.record', ({ id }) => ({ ...notice, employmentId: id(job), file: fileToken(1) }), { 1: pdf('P6') });
  story.add('payRun.summary', (told) => ({ payRunId: firstOf(told, 'pay_run') }));
  story.add('payslip.easyRead', (told) => ({ payslipId: firstOf(told, 'payslip') }));
  const given = story.add('payslip.give', (told) => ({ payslipId: firstOf(told, 'payslip'), day: day('2026-11-01'), way: 'paper' }));
  story.add('payslip.takeBackGiven', ({ id }) => ({ id: id(given), reason: 'It was another one.' }));
  const ofEmployer = (told: Told) => ({ employerId: ofJob(told, job, 'employer_id') });
  story.add('hmrc.balance', (told) => ({ ...ofEmployer(told), day: day('2026-10-31'), balance: pence(1_234), words: 'On its way' }));
  story.add('p32.issue', (told) => ({ ...ofEmployer(told), taxYear: '2026-27' }));
  const answer = { taxYear: '2026-27', claimed: true, usedBefore: pence(10_000), careOnly: true, shared: true, household: false } as const;
  story.add('allowance.answer', (told) => ({ ...ofEmployer(told), ...answer, words: 'HMRC said so.' }));
  story.add('year.step', (told) => ({ ...ofEmployer(told), taxYear: '2025-26', step: 'p60_given', isDone: true }));
  tellOldJob(story, worked);
  const pack = packFile();
  story.add('yearPack.add', { file: fileToken(1), digest: pack.digest }, { 1: pack.text });
}
