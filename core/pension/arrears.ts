import { type Pence, add, greater, lesser, nothing, subtract, total } from '#core/money/pence';
import { portion, rate, upToPenny } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';

/**
 * An approved payday that took nothing though a membership counts for its period, or of paid family leave too little of the employer: what
 * it ought to have taken besides, and what was paid since.
 */
export type MissedPayday = {
  readonly payslipId: string;
  readonly period: Span;
  readonly payday: Day;
  /** What its contributions are worked out on. */
  readonly pensionable: Pence;
  /** Taken from pay, without the tax relief that a provider claims; `withRelief` is the PA’s whole part. */
  readonly employee: Pence;
  readonly withRelief: Pence;
  readonly employer: Pence;
  /** What the employer's part is worked out on, where that is not `pensionable`: through paid family leave. */
  readonly employersOn?: Pence;
  /** The employer's part that the payday did take, on the pay received, where only the rest of it is missing: through paid family leave. */
  readonly took?: Pence;
  /** Paid in since: from pay, and by the employer for its own part. `inStead`: it paid the rest of the PA’s part. */
  readonly paid: { readonly employee: Pence; readonly employer: Pence; readonly inStead: boolean };
};

/** How the PA’s part is paid: from so many paydays, or by the employer in their stead. */
export type ArrearsAgreed = { readonly paidBy: 'pay'; readonly paydays: number } | { readonly paidBy: 'employer' };

/** For one missed payday: what this payslip takes from pay, and what the employer pays, of which `inStead` for the PA. */
export type ArrearsLine<Missed extends MissedPayday = MissedPayday> = {
  readonly missed: Missed;
  readonly employee: Pence;
  readonly employer: Pence;
  readonly inStead: Pence;
};

/** What a payslip pays in for missed paydays, and what is to come from pay after it. Pence. */
export type ArrearsTaken<Missed extends MissedPayday = MissedPayday> = {
  readonly lines: readonly ArrearsLine<Missed>[];
  readonly employee: Pence;
  readonly employer: Pence;
  readonly toCome: Pence;
};

/** What is still to come from pay for one missed payday. */
function leftOf({ employee, paid }: MissedPayday): Pence {
  return paid.inStead ? nothing : greater(nothing, subtract(employee, paid.employee));
}

/** Paydays that took nothing, and those of paid family leave that took too little of the employer alone. */
export function byWhy<Missed extends MissedPayday>(
  missed: readonly Missed[],
): { readonly whole: readonly Missed[]; readonly short: readonly Missed[] } {
  return { whole: missed.filter(({ took }) => took === undefined), short: missed.filter(({ took }) => took !== undefined) };
}

/** Why the employer's part of paydays of paid family leave is missing. */
export function shortInWords(name: string, short: readonly MissedPayday[]): string {
  const sum = pounds(missing(short).employer);
  return `Through paid family leave the employer’s pension part goes by usual pay. For ${missedInWords(short)} it went by the pay received: ${sum} more is due from the employer for ${name}.`;
}

/** What is still missing of missed paydays: the PA’s part from pay, and the employer’s. */
export function missing(missed: readonly MissedPayday[]): { readonly employee: Pence; readonly employer: Pence } {
  return {
    employee: total(missed.map(leftOf)),
    employer: total(missed.map(({ employer, paid }) => greater(nothing, subtract(employer, paid.employer)))),
  };
}

/** What each payday takes where the PA’s part is spread: the same, up to the penny, and the rest with the last. */
export function eachPayday(missed: readonly MissedPayday[], paydays: number): Pence {
  return portion(total(missed.map(({ employee }) => employee)), rate(1, paydays), upToPenny);
}

/** The employer pays the PA’s part whole: nobody claims tax relief on what an employer pays. */
function inSteadOf(missed: MissedPayday): Pence {
  const left = leftOf(missed);
  return left === nothing ? nothing : portion(missed.withRelief, rate(left, missed.employee), upToPenny);
}

/**
 * What one payslip pays in for missed paydays, the oldest first: all of the employer’s part at once; the PA’s as it was agreed, and none
 * before it was, never more than `room`. Pensions Act 2008 s38: the employer pays at once, the PA may pay in instalments.
 */
export function takeArrears<Missed extends MissedPayday>(
  missed: readonly Missed[],
  agreed: ArrearsAgreed | undefined,
  room: Pence,
): ArrearsTaken<Missed> {
  const left = missing(missed).employee;
  let toTake = agreed?.paidBy === 'pay' ? lesser(eachPayday(missed, agreed.paydays), lesser(left, greater(nothing, room))) : nothing;
  const lines = missed.map((one): ArrearsLine<Missed> => {
    const employee = lesser(leftOf(one), toTake);
    toTake = subtract(toTake, employee);
    const inStead = agreed?.paidBy === 'employer' ? inSteadOf(one) : nothing;
    const own = greater(nothing, subtract(one.employer, one.paid.employer));
    return { missed: one, employee, employer: add(own, inStead), inStead };
  });
  const employee = total(lines.map((line) => line.employee));
  const settled = agreed?.paidBy === 'employer' ? left : employee;
  return {
    lines: lines.filter((line) => line.employee > nothing || line.employer > nothing),
    employee,
    employer: total(lines.map((line) => line.employer)),
    toCome: subtract(left, settled),
  };
}

/** `15 June to 12 July 2026`, or so many pay periods from one day to another. */
export function missedInWords(missed: readonly Pick<MissedPayday, 'period'>[]): string {
  const [first, last] = [missed[0], missed.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = spanInWords({ from: first.period.from, to: last.period.to });
  return missed.length === 1 ? span : `${String(missed.length)} pay periods, ${span}`;
}

/** Of a payday of paid family leave whose employer's part went by the pay received. */
function shortLine({ period, payday, took = nothing, employersOn = nothing, employer: missed }: MissedPayday, now: Pence): string {
  const whole = `through paid family leave it goes by usual pay, on ${pounds(employersOn)}: ${pounds(add(took, missed))}`;
  return `For ${spanInWords(period)}, whose payday of ${dayInWords(payday)} took an employer’s part of ${pounds(took)} on the pay received: ${whole}, ${pounds(now)} more.`;
}

/** How the arrears of a payslip came about: each missed payday, what it comes to, and what is to come. */
export function arrearsInWords({ lines, toCome }: ArrearsTaken): string {
  const each = lines.map(({ missed, employee, employer, inStead }) => {
    const own = inStead === nothing ? '' : `, of which ${pounds(inStead)} in the PA’s stead`;
    const { employersOn } = missed;
    const usual = employersOn === undefined ? '' : ` (the employer’s part on ${pounds(employersOn)}, usual pay through paid family leave)`;
    const from = `${pounds(employee)} from the PA, ${pounds(employer)} from the employer${own}`;
    if (missed.took !== undefined) return shortLine(missed, employer);
    return `For ${spanInWords(missed.period)}, whose payday of ${dayInWords(missed.payday)} took nothing: on ${pounds(missed.pensionable)}${usual}, ${from}.`;
  });
  const rest = toCome === nothing ? [] : [`${pounds(toCome)} is still to come from pay.`];
  return [...each, ...rest].join(' ');
}
