import { z } from 'zod';
import { day } from '#core/time/day';
import { places } from '#renderer/kit/places';
import { type Ask, idsShape } from './ask-in.ts';
import { pensionPlaces } from './pension-places.ts';

const teamShape = z.object({ employers: idsShape, assistants: idsShape });
const periodShape = z.object({
  rows: z.array(z.object({ employmentId: z.string(), from: z.string(), timesheet: z.unknown().optional(), shifts: idsShape })),
});

/** The screens of the team and of a signed timesheet of it. */
export async function peoplePlaces(ask: Ask) {
  const { employers, assistants } = await ask(teamShape, 'team.read', {});
  const { rows } = await ask(periodShape, 'timesheet.period', { day: '2026-10-01' });
  const row = rows.find(({ timesheet }) => timesheet !== undefined) ?? rows[0];
  const employer = employers[0]?.id ?? 'none';
  const assistant = assistants[0]?.id ?? 'none';
  const job = row?.employmentId ?? 'none';
  const from = day(row?.from ?? '2026-10-01');
  return {
    employer: places.employer(employer),
    allowance: places.allowance(employer),
    assistant: places.assistant(assistant),
    aboutAssistant: places.aboutAssistant(assistant),
    assistantBank: places.assistantBank(assistant),
    addJob: places.addJob(assistant),
    job: places.job(job),
    starting: places.starting(job),
    notices: places.notices(job),
    addNotice: places.addNotice(job),
    leaving: places.leaving(job),
    takeBackLeaving: places.takeBackLeaving(job, 'none'),
    issueP45: places.issueP45(job),
    workAgain: places.workAgain(job),
    jobTax: places.jobTax(job),
    jobPay: places.jobPay(job, 'rates'),
    jobRate: places.jobRate(job, 'night'),
    jobForward: places.jobForward(job),
    ...(await pensionPlaces(ask, job)),
    jobHoliday: places.jobHoliday(job),
    holidayTerms: places.holidayTerms(job),
    holidayBefore: places.holidayBefore(job),
    holidayWeeks: places.holidayWeeks(job),
    takeLeave: places.takeLeave(job),
    takeLeaveBack: places.takeLeaveBack(job, 'none'),
    carryLeave: places.carryLeave(job),
    carryBack: places.carryBack(job, 'none'),
    timesheet: places.timesheet(job, from),
    recordShift: places.recordShift(job, from),
    signTimesheet: places.signTimesheet(job, from),
    openTimesheet: places.openTimesheet(job, from),
    correctShift: places.correctShift(row?.shifts[0]?.id ?? 'none'),
    mileageOfShift: places.mileageOfShift(row?.shifts[0]?.id ?? 'none'),
    typeTimesheet: places.typeTimesheet(job, from),
    recordPlanned: places.recordPlanned(job, from, 'rota_pattern-0/2026-10-01'),
    changeShiftLate: places.changeShiftLate(row?.shifts[0]?.id ?? 'none'),
  };
}

const payShape = z.object({
  paydays: z.array(z.object({ payGroupId: z.string(), payday: z.string() })),
  runs: z.array(z.object({ id: z.string(), voided: z.string().optional() })),
});

/** A paper to look at: the summary of a pay run. */
async function issued(ask: Ask, payRunId: string): Promise<string> {
  return payRunId === 'none' ? 'none' : (await ask(z.object({ id: z.string() }), 'payRun.summary', { payRunId }, true)).id;
}

/** The screens of a tax year's end: of the employer's newest year with pay in it. */
export async function yearPlaces(ask: Ask) {
  const { years } = await ask(z.object({ years: z.array(z.object({ employerId: z.string(), taxYear: z.string() })) }), 'year.read', {});
  const { employerId = 'none', taxYear = '2026-27' } = years[0] ?? {};
  return {
    codes: places.codes(taxYear),
    p60s: places.p60s(employerId, taxYear),
    yearEnd: places.yearEnd(employerId, taxYear),
    paymentRecord: places.paymentRecord(employerId, taxYear),
    hmrcBalance: places.hmrcBalance(employerId, taxYear),
  };
}

/** The screens of a payday that waits and of the newest pay run. */
export async function payPlaces(ask: Ask) {
  const { paydays, runs } = await ask(payShape, 'pay.read', {});
  const [waiting] = paydays;
  const run = runs[0]?.id ?? 'none';
  const { payslips } = await ask(z.object({ payslips: idsShape }), 'payRun.read', { id: run });
  const { extras } = await ask(z.object({ extras: idsShape }), 'payExtra.list', {});
  return {
    checkPayday: places.checkPayday(waiting?.payGroupId ?? 'none', day(waiting?.payday ?? '2026-11-27')),
    payRun: places.payRun(run),
    voidPayRun: places.voidPayRun(run),
    payslip: places.payslip(payslips[0]?.id ?? 'none'),
    givePayslip: places.givePayslip(payslips[0]?.id ?? 'none'),
    takeBackGiven: places.takeBackGiven(run, 'none'),
    paper: places.paper(await issued(ask, runs.find(({ voided }) => voided === undefined)?.id ?? 'none')),
    takeBackPayExtra: places.takeBackPayExtra(extras[0]?.id ?? 'none'),
    payBack: places.payBack('none', '2026-27'),
    takeBackPaidBack: places.takeBackPaidBack('none'),
    takeBackBill: places.takeBackBill('none'),
  };
}
