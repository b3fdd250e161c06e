import { type MoreSums, type PayslipData, type PayslipMore, type StatutoryKind } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { type Pay } from '#core/payroll/calculate-pay';
import { earningsTogether } from '#core/payroll/counted-earnings';
import { isCounted } from '#core/payroll/national-insurance';
import { noMoreSums } from './noMoreSums.ts';
import { type CostShare } from './shareCost.ts';
import { type YearSoFar } from './yearSoFar.ts';
import { type ExpenseLine, type PensionTaken, type StatutoryPaid, type Taken } from './slots.ts';

/** What the parts of payroll brought to one payslip, worked out. */
export type Brought = {
  readonly expenses: readonly ExpenseLine[];
  readonly statutory: readonly StatutoryPaid[];
  readonly pension: PensionTaken | undefined;
  readonly takings: readonly Taken[];
  readonly told: readonly { readonly name: string; readonly value: string }[];
  readonly working: PayslipData['working'];
};

/** The further sums of a payslip; of one from before they were kept, what its gross and net pay say. */
export function moreSums({ sums, more }: Pick<PayslipData, 'sums' | 'more'>): MoreSums {
  if (more === undefined) return { ...noMoreSums, taxable: sums.gross, niable: sums.gross, paid: sums.net };
  const { taxable, niable, pension, employerPension, taken, expenses, paid } = more;
  return { taxable, niable, pension, employerPension, taken, expenses, paid };
}

export function addMore(...rows: readonly MoreSums[]): MoreSums {
  const of = (name: keyof MoreSums): Pence => add(...rows.map((row) => row[name]));
  return {
    taxable: of('taxable'),
    niable: of('niable'),
    pension: of('pension'),
    employerPension: of('employerPension'),
    taken: of('taken'),
    expenses: of('expenses'),
    paid: of('paid'),
  };
}

/** Statutory pay by kind, each kind once, none of nothing. */
export function addStatutory(paid: readonly { readonly kind: StatutoryKind; readonly amount: Pence }[]): PayslipMore['statutory'] {
  const kinds = new Map<StatutoryKind, Pence>();
  for (const { kind, amount } of paid) kinds.set(kind, add(kinds.get(kind) ?? nothing, amount));
  return [...kinds].flatMap(([kind, amount]) => (amount === nothing ? [] : [{ kind, amount }]));
}

export function expensesOf(lines: readonly ExpenseLine[]): { readonly amount: Pence; readonly taxable: Pence; readonly niable: Pence } {
  return {
    amount: total(lines.map(({ amount }) => amount)),
    taxable: total(lines.map(({ taxable }) => taxable)),
    niable: total(lines.map(({ niable }) => niable)),
  };
}

/** What of a payslip's deductions goes to orders, towards advances, or stays with the employer. */
export function takenTo(takings: readonly Pick<Taken, 'amount' | 'to'>[], to: Taken['to']): Pence {
  return total(takings.filter((one) => one.to === to).map(({ amount }) => amount));
}

/** What the plan bears of a payslip: its cost, less the allowance, what HMRC gives back and what the employer keeps of deductions. */
export function chargedOf({
  cost,
  allowance,
  recovered = nothing,
  more,
}: Pick<PayslipData, 'cost' | 'allowance' | 'recovered'> & { readonly more?: Pick<PayslipMore, 'takings'> | undefined }): Pence {
  return subtract(cost, allowance, recovered, takenTo(more?.takings ?? [], 'kept'));
}

/** What a plan line bears, with nothing where nothing is said. */
export function wholeCharge(charge: PayslipData['charges'][number]): CostShare {
  const { gross, employerNi, allowance, net, hmrc, expenses = nothing, employerPension = nothing, recovered = nothing } = charge;
  const { pension = nothing, orders = nothing, advances = nothing, kept = nothing } = charge;
  return { gross, employerNi, allowance, net, hmrc, expenses, employerPension, recovered, pension, orders, advances, kept };
}

/** As a payslip says it: of the further columns only what is something. */
export function saidCharge({ gross, employerNi, allowance, net, hmrc, ...further }: CostShare) {
  const said: Partial<typeof further> = Object.fromEntries(Object.entries(further).filter(([, sum]) => sum !== nothing));
  return { gross, employerNi, allowance, net, hmrc, ...said };
}

type BuiltOn = { readonly before: YearSoFar; readonly together?: NonNullable<PayslipMore['together']> };

/** The further sums of a payment that was worked out, with the tax year's so far. */
export function buildMore(pay: Pay, brought: Brought, { before, together }: BuiltOn): PayslipMore {
  const { taxable, niable, table, input, counted } = pay.steps;
  const { expenses, pension, takings, statutory, told } = brought;
  const taken = total(takings.map(({ amount }) => amount));
  const paidOnTop = expensesOf(expenses).amount;
  const sums: MoreSums = {
    taxable,
    niable,
    pension: pension?.employee ?? nothing,
    employerPension: pension?.employer ?? nothing,
    taken,
    expenses: paidOnTop,
    paid: subtract(add(pay.net, paidOnTop), pension?.employee ?? nothing, taken),
  };
  const now = addStatutory(statutory);
  const isInsured = isCounted(table.nationalInsurance, input.niLetter);
  return {
    ...sums,
    ni: {
      // Earnings of two jobs stand once: under the job that HMRC is told of.
      earnings: isInsured && counted.place === counted.told ? earningsTogether(counted) : nothing,
      ...pay.niBands,
      aboveUel: pay.niBands.atLel > 0 ? pay.steps.nationalInsurance.charged.employeeAbove : nothing,
    },
    expenseLines: expenses.map(({ charges: _, ...line }) => line),
    ...(pension === undefined
      ? {}
      : {
          pensionTo: {
            schemeId: pension.schemeId,
            scheme: pension.scheme,
            provider: pension.provider,
            method: pension.method,
            pensionable: pension.pensionable,
            ...(pension.employers === undefined ? {} : { employers: pension.employers }),
            payOn: pension.payOn,
          },
        }),
    takings: takings.map(({ words: _, sources: __, planLineId: ___, ...taken }) => taken),
    statutory: now,
    told: [...told],
    ...(together === undefined ? {} : { together }),
    toDate: { ...addMore(before.more, sums), statutory: addStatutory([...before.statutory, ...now]) },
  };
}
