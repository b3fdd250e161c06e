import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { owedToHmrc } from '#core/pay/payslip';
import { moreSums, takenTo, wholeCharge } from '#core/pay/payslipMore';
import { type Day, type Span } from '#core/time/day';

/** One PA’s row of a pay run’s summary, in pence. PAs appear by name: it is the employer’s own paper. */
export type SummaryRow = {
  readonly assistant: string;
  readonly minutes: number;
  readonly gross: Pence;
  readonly tax: Pence;
  readonly employeeNi: Pence;
  readonly loans: Pence;
  readonly pension: Pence;
  readonly taken: Pence;
  readonly expenses: Pence;
  readonly paid: Pence;
  readonly employerNi: Pence;
  readonly employerPension: Pence;
};

/** What one plan line of one funder’s money bears of a pay run. */
export type SummaryCharge = {
  readonly stream: string;
  readonly planLine: string;
  readonly beneficiary: string;
  /** Pay, expenses, employer’s National Insurance and pension, less the allowance, what HMRC gives back and what the employer keeps. */
  readonly cost: Pence;
};

/** What was paid for, all PAs together: 'Night' at £13.50 for so long, holiday, sick pay. */
export type SummaryLine = {
  readonly name: string;
  readonly rate?: Pence;
  readonly minutes?: number;
  readonly count?: number;
  readonly amount: Pence;
};

export type RunSummaryData = {
  readonly form: 'pay_run_summary';
  readonly number: number;
  readonly employer: string;
  readonly payGroup: string;
  readonly period: Span;
  readonly payday: Day;
  readonly rows: readonly SummaryRow[];
  readonly charges: readonly SummaryCharge[];
  readonly together: {
    readonly paid: Pence;
    readonly hmrc: Pence;
    readonly pension: Pence;
    readonly orders: Pence;
    readonly allowance: Pence;
    readonly recovered: Pence;
    /** Got back of what was advanced, and deductions that the employer keeps; summaries issued before they were told have neither. */
    readonly advances?: Pence;
    readonly kept?: Pence;
    /** What the plan bears in all. */
    readonly cost: Pence;
  };
  readonly hmrc: { readonly payBy: Day; readonly reference?: string };
  /** Summaries issued before it was told have none. */
  readonly earned?: readonly SummaryLine[];
};

function rowOf(payslip: PayslipData): SummaryRow {
  const { sums, assistant, minutes } = payslip;
  const { pension, taken, expenses, paid, employerPension } = moreSums(payslip);
  return {
    assistant: assistant.name,
    minutes,
    gross: sums.gross,
    tax: sums.tax,
    employeeNi: sums.employeeNi,
    loans: add(sums.studentLoan, sums.postgraduateLoan),
    pension,
    taken,
    expenses,
    paid,
    employerNi: sums.employerNi,
    employerPension,
  };
}

function costOf(charge: PayslipData['charges'][number]): Pence {
  const { gross, expenses, employerNi, employerPension, allowance, recovered, kept } = wholeCharge(charge);
  return subtract(add(gross, expenses, employerNi, employerPension), allowance, recovered, kept);
}

/** The charge to each funder, plan line by plan line, in the order of the money’s names. */
export function chargesTogether(payslips: readonly PayslipData[]): readonly SummaryCharge[] {
  const all = payslips.flatMap(({ charges }) => charges);
  const ids = [...new Set(all.map(({ planLineId }) => planLineId))];
  const rows = ids.flatMap((id) => {
    const own = all.filter(({ planLineId }) => planLineId === id);
    const [first] = own;
    if (first === undefined) return [];
    const { stream, planLine, beneficiary } = first;
    return [{ stream, planLine, beneficiary, cost: total(own.map(costOf)) }];
  });
  const key = ({ stream, planLine }: SummaryCharge): string => `${stream} ${planLine}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The lines of all payslips, those of one name and rate as one, in the order in which they first come. */
export function earnedTogether(payslips: readonly Pick<PayslipData, 'lines'>[]): readonly SummaryLine[] {
  const lines = payslips.flatMap((payslip) => payslip.lines);
  const key = ({ name, rate }: PayslipData['lines'][number]): string => `${name} ${String(rate ?? '')}`;
  return [...new Set(lines.map(key))].map((one) => {
    const own = lines.filter((line) => key(line) === one);
    const [first] = own;
    const minutes = own.reduce((so, line) => so + (line.minutes ?? 0), 0);
    const count = own.reduce((so, line) => so + (line.count ?? 0), 0);
    return {
      name: first?.name ?? '',
      ...(first?.rate === undefined ? {} : { rate: first.rate }),
      ...(minutes === 0 ? {} : { minutes }),
      ...(count === 0 ? {} : { count }),
      amount: total(own.map(({ amount }) => amount)),
    };
  });
}

type Given = Pick<RunSummaryData, 'number' | 'employer' | 'payGroup' | 'period' | 'payday' | 'hmrc'>;

export function runSummary(about: Given, payslips: readonly PayslipData[]): RunSummaryData {
  const rows = payslips.map(rowOf);
  const charges = chargesTogether(payslips);
  const taken = (to: 'order' | 'advance' | 'kept'): Pence => total(payslips.map(({ more }) => takenTo(more?.takings ?? [], to)));
  return {
    form: 'pay_run_summary',
    ...about,
    rows,
    charges,
    together: {
      paid: total(rows.map(({ paid }) => paid)),
      hmrc: total(payslips.map(owedToHmrc)),
      pension: total(rows.map(({ pension, employerPension }) => add(pension, employerPension))),
      orders: taken('order'),
      allowance: total(payslips.map(({ allowance }) => allowance)),
      recovered: total(payslips.map(({ recovered = nothing }) => recovered)),
      advances: taken('advance'),
      kept: taken('kept'),
      cost: total(charges.map(({ cost }) => cost)),
    },
    earned: earnedTogether(payslips),
  };
}

type Checked = Pick<RunSummaryData, 'charges' | 'rows'> & {
  readonly together: Omit<RunSummaryData['together'], 'advances' | 'kept'> & {
    readonly advances?: Pence | undefined;
    readonly kept?: Pence | undefined;
  };
  readonly earned?: readonly { readonly amount: Pence }[] | undefined;
};

/** Whether the charge is what the PAs’ rows cost, and what everybody is paid. One that does not say what is kept cannot be followed. */
function isCostFollowed({ rows, together }: Checked): boolean {
  const { paid, hmrc, pension, orders, allowance, recovered, advances = nothing, kept, cost } = together;
  if (kept === undefined) return true;
  const earned = total(rows.map((row) => add(row.gross, row.expenses, row.employerNi, row.employerPension)));
  return subtract(earned, allowance, recovered, kept) === cost && add(paid, hmrc, pension, orders, advances) === cost;
}

/** A sentence for every sum of a pay run’s summary that does not follow. */
export function checkRunSummary(summary: Checked): readonly string[] {
  const { charges, rows, together, earned } = summary;
  const isCharged = total(charges.map(({ cost }) => cost)) === together.cost;
  const isEarned = earned === undefined || total(earned.map(({ amount }) => amount)) === total(rows.map(({ gross }) => gross));
  const isPaid = total(rows.map(({ paid }) => paid)) === together.paid;
  return [
    ...(isCharged ? [] : ['The charges by plan line do not make the cost of the pay run.']),
    ...(isCostFollowed(summary) ? [] : ['The charge is not what pay costs, or not what everybody is paid.']),
    ...(isEarned ? [] : ['What was paid for does not make the gross pay.']),
    ...(isPaid ? [] : ['What each PA is paid does not make what is paid together.']),
  ];
}
