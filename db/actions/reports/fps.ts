import { type PayslipData } from '#core/contract/shapes/pay';
import { type ReportMissing } from '#core/contract/shapes/reportRead';
import { type FinalReport, type Fps, type FpsEmployee } from '#core/contract/shapes/reports';
import { fpsEmployee, type ReportedPay } from '#core/rti/fpsEmployee';
import { nothingPaid } from '#core/rti/nothingPaid';
import { writeFps } from '#core/rti/message';
import { brokenRules } from '#core/rti/rules/all';
import { unwritable } from '#core/rti/unwritable';
import { reportYear } from '#core/rti/years';
import { given } from '#db/actions/given';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { taxAsApproved, taxOn } from '#db/actions/pay/taxSaid';
import { payGroupById } from '#db/actions/pay/payGroups';
import { frozenPayslip, payslipsOfRun } from '#db/actions/pay/payslips';
import { type PayRun } from '#db/actions/pay/runs';
import { paydaysOf } from '#db/actions/year/employmentYear';
import { stillToPay } from '#db/actions/year/finalPay';
import { sha1 } from '#db/digest';
import { type Reading } from '#db/kernel/handlers';
import { jobOf, personOf } from './facts.ts';
import { lacksLetters, lettersOf, toDateOf } from './toDate.ts';
import { toldOf } from './told.ts';
import { employerOf, reporterOf } from './ways.ts';

export type Said = { readonly lateReason?: FpsEmployee['lateReason']; readonly final?: FinalReport };

/** A report as it would be made now, and everything that keeps it from being made. */
export type FpsNow = { readonly missing: readonly ReportMissing[]; readonly fps?: Fps };

function loansOf(reading: Reading, employmentId: string, run: PayRun): Pick<ReportedPay, 'studentLoan' | 'postgraduateLoan'> {
  const { studentLoan = null, postgraduateLoan = false } = taxAsApproved(reading, employmentId, run.payday, run.id) ?? {};
  return { studentLoan, postgraduateLoan };
}

function lackOf(reading: Reading, employment: Employment, run: PayRun): ReportMissing | undefined {
  const { id: employmentId, name } = employment;
  if (personOf(reading, employment.assistantId) === undefined || jobOf(reading, employmentId) === undefined)
    return {
      words: `HMRC asks some things about ${name} that the book does not know yet. They are asked once.`,
      employmentId,
      mend: 'facts',
    };
  if (lacksLetters(reading, employmentId, run.taxYear))
    return {
      words: `The figures of ${name} from an earlier payroll have National Insurance without its letters and bands, which HMRC asks for. Record those figures again, by letter.`,
      employmentId,
      mend: 'forward',
    };
  return undefined;
}

/** Somebody who left without any more pay is told of with their last pay: there is no other report that could say so. */
function isLastPay(reading: Reading, employment: Employment, { payday }: PayRun): boolean {
  const { id, endsOn } = employment;
  if (endsOn === null || endsOn >= reading.today || paydaysOf(reading, id)[0] !== payday) return false;
  return stillToPay(reading, employment, endsOn) === undefined;
}

function reportedOf(reading: Reading, employment: Employment, payslip: PayslipData, run: PayRun, said: Said): ReportedPay | undefined {
  const person = personOf(reading, employment.assistantId);
  const job = jobOf(reading, employment.id);
  if (person === undefined || job === undefined) return undefined;
  const asked = { employment: employment.id, taxYear: run.taxYear, upTo: run.payday, run: run.number };
  return {
    // A number that came after the payday is told with it all the same; the payslip itself stays as it was.
    payslip: {
      ...payslip,
      assistant: { ...payslip.assistant, ...given({ niNumber: employment.niNumber }), payrollId: employment.payrollId },
    },
    born: employment.born,
    person,
    job,
    startsOn: employment.startsOn,
    ...given({ endsOn: employment.endsOn, lateReason: said.lateReason }),
    isLastPay: isLastPay(reading, employment, run),
    ...loansOf(reading, employment.id, run),
    toDate: toDateOf(reading, asked),
    letters: lettersOf(reading, asked),
    told: toldOf(reading, employment, run.id),
  };
}

/**
 * Jobs that the payday does not pay, and under which HMRC is told of National Insurance that it took: each with nothing paid in it, since
 * the figures of the year so far stand under one job (HMRC NIM11545, NIM11550).
 */
function toldBeside(reading: Reading, paid: readonly Reported[]): readonly Reported[] {
  const held = new Map(
    paid.flatMap(({ payslip }) => (payslip?.more?.together?.heldBy === undefined ? [] : [[payslip.more.together.toldUnder, payslip]])),
  );
  return [...held].map(([id, beside]) => {
    const employment = employmentById(reading, id);
    if (employment === undefined) throw new RangeError('National Insurance told under nobody');
    const times = payGroupById(reading, employment.payGroupId)?.times;
    if (times === undefined) throw new RangeError('a job in no pay group');
    const tax = taxOn(reading, id, beside.payday);
    // Its last day is told with its own last pay.
    return {
      employment: { ...employment, endsOn: null },
      payslip: nothingPaid(beside, { employmentId: id, frequency: times.frequency, ...given({ tax }) }),
    };
  });
}

type Reported = { readonly employment: Employment; readonly payslip: PayslipData | undefined };

function paidIn(reading: Reading, run: PayRun): readonly Reported[] {
  return payslipsOfRun(reading, run.id).map((row) => {
    const employment = employmentById(reading, row.employmentId);
    if (employment === undefined) throw new RangeError('a payslip of nobody');
    return { employment, payslip: frozenPayslip(reading, row) };
  });
}

function broken(fps: Fps, reading: Reading): readonly ReportMissing[] {
  const year = reportYear(fps.taxYear);
  if (!year.ok) return [{ words: year.problem.sentence, mend: 'none' }];
  const { message } = writeFps(fps, year.value, sha1);
  return brokenRules(message, reading.today).map(({ sentence, employee }) => {
    const employmentId = employee === undefined ? undefined : fps.employees[employee]?.employmentId;
    return { words: sentence, ...given({ employmentId }), mend: employmentId === undefined ? 'employer' : 'facts' };
  });
}

/** The full payment submission of a pay run, from its frozen payslips and what HMRC asks besides. Writes nothing. */
export function fpsNow(reading: Reading, run: PayRun, said: Said = {}): FpsNow {
  const year = reportYear(run.taxYear);
  if (!year.ok) return { missing: [{ words: year.problem.sentence, mend: 'none' }] };
  const employer = employerOf(reading, run.employerId);
  const reporter = reporterOf(employer);
  const own = paidIn(reading, run);
  const paid = [...own, ...toldBeside(reading, own)];
  const lacks = paid.flatMap(({ employment, payslip }): readonly ReportMissing[] => {
    const lack = lackOf(reading, employment, run);
    if (lack !== undefined) return [lack];
    return payslip === undefined ? [{ words: `The words of ${employment.name}’s payslip were erased on purpose.`, mend: 'none' }] : [];
  });
  const words = `HMRC knows ${employer.name} by a PAYE reference and an accounts office reference. Record both under Team, Employers.`;
  const missing: readonly ReportMissing[] = [...(reporter === undefined ? [{ words, mend: 'employer' as const }] : []), ...lacks];
  if (missing.length > 0 || reporter === undefined) return { missing };
  const employees = paid.flatMap(({ employment, payslip }) => {
    const reported = payslip && reportedOf(reading, employment, payslip, run, said);
    return reported === undefined ? [] : [fpsEmployee(reported)];
  });
  const { taxYear, payday, number: payRunNumber } = run;
  const fps: Fps = { format: 'pa-ledger-fps-1', taxYear, reporter, payday, payRunNumber, employees, ...given({ final: said.final }) };
  const found = [...unwritable(fps), ...broken(fps, reading)];
  return found.length > 0 ? { missing: found } : { missing: [], fps };
}
