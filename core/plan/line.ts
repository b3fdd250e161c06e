import { type Agreed, agreedFor } from '#core/book/agreed';
import { type Pence, add, greater, nothing, subtract, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Day, type Span, addDays, daysBetween, daysIn, earlier, later } from '#core/time/day';

/** One thing that will cost, and when. `day` is when it is expected to be paid. */
export type ToCome = { readonly day: Day; readonly amount: Pence; readonly words: string };

/** What is known to come and not in the journal yet: each is one of these, never two. */
export const comingKinds = ['worked', 'holiday', 'rota', 'lease', 'order'] as const;
export type ComingKind = (typeof comingKinds)[number];

export type BudgetLineFacts = Agreed & {
  readonly id: string;
  readonly name: string;
  readonly beneficiary: string;
  readonly outcome: string;
  readonly isForWages: boolean;
  /** Of what is agreed once: what was spent of it before the year. */
  readonly spentBefore: Pence;
  /** What the journal's spending accounts have of the year so far, refunds taken off. */
  readonly cost: Pence;
  /** What the line's money owes at the end of the day. */
  readonly owed: Pence;
  readonly coming: Readonly<Record<ComingKind, readonly ToCome[]>>;
  /** The last day for which the rota says who works; undefined where it has nothing to come. */
  readonly plannedTo: Day | undefined;
};

/** How the days for which nothing is known are expected to go. */
export type Expectation = 'known' | 'as_planned' | 'as_so_far' | 'once';

export type BudgetLine = Pick<BudgetLineFacts, 'id' | 'name' | 'beneficiary' | 'outcome' | 'every'> & {
  /** What the plan allows for in the year, and up to the day. */
  readonly agreed: Pence;
  readonly agreedSoFar: Pence;
  /** Paid by the bank, what came back taken off. */
  readonly spent: Pence;
  /** Owed, worked and not yet on a payslip, holiday earned and not taken, planned, leased and ordered. */
  readonly committed: Pence;
  readonly owed: Pence;
  readonly sums: Readonly<Record<ComingKind, Pence>>;
  /** Agreed, less spent and committed: below nothing where it is more. */
  readonly remaining: Pence;
  /** What the rest of the year is expected to cost besides. */
  readonly expected: Pence;
  readonly expectation: Expectation;
  /** The first day of those for which nothing is known; undefined where everything is. */
  readonly expectedFrom: Day | undefined;
  readonly forecast: Pence;
  /** Agreed, less the forecast. */
  readonly left: Pence;
};

/** Two months are the least that a pace is told by; of what comes each quarter, two quarters. */
const leastDays = { week: 56, fortnight: 56, four_weeks: 56, month: 56, quarter: 182, year: undefined, once: undefined } as const;

/** The days of the year on which the plan has the line; undefined where it has none. */
function forceIn({ from, to }: Agreed, year: Span): Span | undefined {
  const force = { from: later(from, year.from), to: earlier(to ?? year.to, year.to) };
  return force.to < force.from ? undefined : force;
}

/** Owed is told apart from paid by the rule that what is owed longest is paid first. */
function owedOf({ owed, cost }: BudgetLineFacts): Pence {
  return owed <= 0 || cost <= 0 ? nothing : owed < cost ? owed : cost;
}

type Rest = { readonly expected: Pence; readonly expectation: Expectation; readonly from: Day | undefined };

/**
 * What the days without anything known are expected to cost. `soFar` is what the year has cost up to `on`. A line that went exactly as
 * planned goes on exactly as planned: its pace is taken beside the plan's, and not by days.
 */
function restOf(line: BudgetLineFacts, year: Span, on: Day, soFar: Pence): Rest {
  const force = forceIn(line, year);
  const agreed = agreedFor(line, year, line.spentBefore);
  const known = total([...line.coming.rota, ...line.coming.lease, ...line.coming.order].map(({ amount }) => amount));
  if (force === undefined || on >= force.to) return { expected: nothing, expectation: 'known', from: undefined };
  const least = leastDays[line.every];
  if (least === undefined) {
    const expected = greater(nothing, subtract(agreed, soFar, known));
    return { expected, expectation: 'once', from: expected === nothing ? undefined : addDays(on, 1) };
  }
  const start = line.isForWages && line.plannedTo !== undefined ? later(on, line.plannedTo) : on;
  if (start >= force.to) return { expected: nothing, expectation: 'known', from: undefined };
  const left = subtract(agreed, agreedFor(line, { from: year.from, to: start }));
  const before = agreedFor(line, { from: year.from, to: on });
  const days = on < force.from ? 0 : daysBetween(force.from, on) + 1;
  const isPaced = days >= least;
  const daysLeft = daysIn({ from: later(addDays(start, 1), force.from), to: force.to });
  const paced =
    before > 0
      ? portion(greater(left, nothing), rate(soFar, before), nearestPenny)
      : portion(soFar, rate(daysLeft, Math.max(days, 1)), nearestPenny);
  const whole = isPaced ? greater(paced, nothing) : left;
  // What is leased and ordered is part of how the line goes; the rota has days of its own.
  const beside = line.isForWages ? total(line.coming.order.map(({ amount }) => amount)) : known;
  const expected = greater(nothing, subtract(whole, beside));
  return { expected, expectation: isPaced ? 'as_so_far' : 'as_planned', from: later(addDays(start, 1), force.from) };
}

/** One line of the plan in its year, as it stands at the end of a day. Spent, committed and remaining are always what is agreed. */
export function budgetLine(line: BudgetLineFacts, year: Span, on: Day): BudgetLine {
  const { id, name, beneficiary, outcome, every } = line;
  const owed = owedOf(line);
  const sum = (kind: ComingKind): Pence => total(line.coming[kind].map(({ amount }) => amount));
  const sums = { worked: sum('worked'), holiday: sum('holiday'), rota: sum('rota'), lease: sum('lease'), order: sum('order') };
  const agreed = agreedFor(line, year, line.spentBefore);
  const spent = subtract(line.cost, owed);
  const committed = add(owed, ...comingKinds.map((kind) => sums[kind]));
  const rest = restOf(line, year, on, add(line.cost, sums.worked, sums.holiday));
  const forecast = add(spent, committed, rest.expected);
  return {
    id,
    name,
    beneficiary,
    outcome,
    every,
    agreed,
    agreedSoFar: on < year.from ? nothing : agreedFor(line, { from: year.from, to: earlier(on, year.to) }, line.spentBefore),
    spent,
    committed,
    owed,
    sums,
    remaining: subtract(agreed, spent, committed),
    expected: rest.expected,
    expectation: rest.expectation,
    expectedFrom: rest.from,
    forecast,
    left: subtract(agreed, forecast),
  };
}
