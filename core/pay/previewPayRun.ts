import { type PayPreview, type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, negate, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Frequency } from '#core/payroll/tax-period';
import { type YearTable } from '#core/payroll/year-table';
import { type Counted, byPerson, countTogether } from './countTogether.ts';
import { type PayPeriod } from './payPeriods.ts';
import { type PayeeFacts, isPaid, payeeRemarks } from './payeeRemarks.ts';
import { addMore, moreSums, takenTo } from './payslipMore.ts';
import { buildPayslip, owedToHmrc } from './payslip.ts';
import { taxPlaceOf } from './taxCalendar.ts';
import { statutoryTwice, togetherRemarks } from './togetherRemarks.ts';
import { addSums } from './yearSoFar.ts';

/** One payday of a pay group, as the book has it. */
export type PayRunFacts = {
  readonly payGroupId: string;
  readonly payGroup: string;
  readonly employer: string;
  readonly frequency: Frequency;
  readonly period: PayPeriod;
  /** Of the Employment Allowance before this payday; absent where the employer does not claim it. */
  readonly allowanceLeft?: Pence;
  /** In the order of their payslips. */
  readonly payees: readonly PayeeFacts[];
  /** What stands in the way of the payday itself. */
  readonly remarks: readonly PayRemark[];
};

/** Everything but the digest, which is taken of it. */
export type PayRunPreview = Omit<PayPreview, 'digest'>;

type Given = Counted & { readonly allowanceLeft?: Pence };
type Ready = { readonly payee: PayeeFacts; readonly remarks: readonly PayRemark[]; readonly isWorked: boolean };
type Built = { readonly payslip?: PayslipData; readonly remarks: readonly PayRemark[] };

/** What stands in a payee’s way, and whether there is a payslip to be worked out all the same. */
function ready(payee: PayeeFacts): Ready {
  const remarks = payeeRemarks(payee);
  const isKnown = payee.tax !== undefined && payee.unpriced === undefined;
  return { payee, remarks, isWorked: isPaid(payee) && isKnown && remarks.every(({ mend }) => mend !== 'pay' && mend !== 'plan') };
}

function build({ payee: { tax, ...payee }, remarks, isWorked }: Ready, given: Given, tables: readonly YearTable[]): Built {
  if (!isWorked || tax === undefined) return { remarks };
  const built = buildPayslip({ ...payee, tax, ...given }, tables);
  const { employmentId, assistant } = payee;
  if (!built.ok) {
    const words = `${assistant.name}: ${built.problem.sentence}`;
    return { remarks: [...remarks, { kind: 'blocks', employmentId, words, mend: 'team' }] };
  }
  const payslip = built.value;
  const looked = payee.parts.flatMap(({ checks = [] }) => checks.flatMap((check) => check(payslip)));
  return { payslip, remarks: [...remarks, ...paidRemarks(payslip), ...looked] };
}

/** More taken than there is: nothing is paid below nothing. */
function paidRemarks({ assistant, employmentId, ...payslip }: PayslipData): readonly PayRemark[] {
  const { paid } = moreSums(payslip);
  if (paid >= 0) return [];
  const words = `${assistant.name}’s deductions come to ${pounds(negate(paid))} more than there is to pay. Make an agreed deduction smaller, or spread it over more paydays.`;
  return [{ kind: 'blocks', employmentId, words, mend: 'team' }];
}

/** What the payslips of one payday come to. */
export function sumsTogether(payslips: readonly PayslipData[]): PayPreview['together'] {
  const more = addMore(...payslips.map(moreSums));
  return {
    ...addSums(...payslips.map(({ sums }) => sums)),
    minutes: payslips.reduce((so, { minutes }) => so + minutes, 0),
    allowance: total(payslips.map(({ allowance }) => allowance)),
    cost: total(payslips.map(({ cost }) => cost)),
    hmrc: add(...payslips.map(owedToHmrc)),
    pension: add(more.pension, more.employerPension),
    orders: total(payslips.map((payslip) => takenTo(payslip.more?.takings ?? [], 'order'))),
    expenses: more.expenses,
    recovered: total(payslips.map(({ recovered = nothing }) => recovered)),
    paid: more.paid,
  };
}

/**
 * A payday worked out for everybody who has something to be paid, with all that stands in its way by name. The Employment Allowance
 * is used up in the order of the payslips. Who has neither hours nor extra sums is left out.
 */
export function previewPayRun(facts: PayRunFacts, tables: readonly YearTable[]): PayRunPreview {
  const payslips: PayslipData[] = [];
  const remarks: PayRemark[] = [...facts.remarks];
  const everybody = facts.payees.map(ready);
  const paid = everybody.filter(({ isWorked }) => isWorked).map(({ payee }) => payee);
  const counted = countTogether(paid);
  remarks.push(...byPerson(paid).flatMap((jobs) => [...togetherRemarks(jobs), ...statutoryTwice(jobs)]));
  let left = facts.allowanceLeft;
  for (const one of everybody) {
    const given = counted.get(one.payee.employmentId);
    const built = build(one, { ...given, ...(left === undefined ? {} : { allowanceLeft: left }) }, tables);
    remarks.push(...built.remarks);
    if (built.payslip === undefined) continue;
    payslips.push(built.payslip);
    left = left && subtract(left, built.payslip.allowance);
  }
  const { payGroupId, payGroup, employer, frequency, period } = facts;
  return {
    payGroupId,
    payGroup,
    employer,
    period: { from: period.from, to: period.to },
    payday: period.payday,
    ...taxPlaceOf(frequency, period.payday),
    payslips,
    together: sumsTogether(payslips),
    remarks,
    canApprove: payslips.length > 0 && remarks.every(({ kind }) => kind !== 'blocks'),
  };
}
