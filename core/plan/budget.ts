import { type Pence, total } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';
import { type Income, type IncomeFacts, incomeOf } from './income.ts';
import { type BudgetLine, type BudgetLineFacts, budgetLine } from './line.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { type Surplus, type SurplusFacts, mostOf, surplusOf } from './surplus.ts';

/** Why there is less spent than planned, as somebody said it. */
export type UnderspendReason = {
  readonly id: string;
  readonly kind: ReasonKind;
  readonly words: string;
  readonly from: Day;
  readonly to?: Day;
  readonly planLineId?: string;
};

export const reasonKinds = ['vacancy', 'hospital', 'away', 'not_needed', 'late_start', 'cheaper', 'saving', 'other'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export type BudgetFacts = {
  readonly streamId: string;
  readonly name: string;
  readonly on: Day;
  readonly year: Span;
  readonly lines: readonly BudgetLineFacts[];
  readonly surplus: Omit<SurplusFacts, 'on' | 'worked' | 'holiday'>;
  readonly income: IncomeFacts;
  /** Whether a share of the person's own is taken off before the funder pays. */
  readonly isTakenOff: boolean;
  /** Spending of the year that nobody has put on a plan line. */
  readonly unplaced: Pence;
  readonly reasons: readonly UnderspendReason[];
  /** What could not be counted and why, as sentences: shifts that nobody works yet, figures of a year that are not known. */
  readonly uncounted: readonly string[];
};

export type BudgetSums = Pick<
  BudgetLine,
  'agreed' | 'agreedSoFar' | 'spent' | 'committed' | 'remaining' | 'expected' | 'forecast' | 'left'
>;

/** A kind of money against its plan, as it stands at the end of a day. Spending on no plan line is told apart. */
export type Budget = {
  readonly streamId: string;
  readonly name: string;
  readonly on: Day;
  readonly year: Span;
  readonly lines: readonly BudgetLine[];
  readonly sums: BudgetSums;
  readonly unplaced: Pence;
  readonly surplus: Surplus;
  readonly outlook: Outlook;
  /** What comes in to the year's end: by kind, recorded and to come. */
  readonly income: Income;
  readonly isTakenOff: boolean;
  readonly reasons: readonly UnderspendReason[];
  readonly uncounted: readonly string[];
};

function sumsOf(lines: readonly BudgetLine[]): BudgetSums {
  const sum = (name: keyof BudgetSums): Pence => total(lines.map((line) => line[name]));
  return {
    agreed: sum('agreed'),
    agreedSoFar: sum('agreedSoFar'),
    spent: sum('spent'),
    committed: sum('committed'),
    remaining: sum('remaining'),
    expected: sum('expected'),
    forecast: sum('forecast'),
    left: sum('left'),
  };
}

/** Everything that a kind of money's budget says of one day. */
export function budgetFrom(facts: BudgetFacts): Budget {
  const { streamId, name, on, year, reasons, uncounted, unplaced, isTakenOff } = facts;
  const lines = facts.lines.map((line) => budgetLine(line, year, on));
  const worked = total(lines.map(({ sums }) => sums.worked));
  const holiday = total(lines.map(({ sums }) => sums.holiday));
  const surplus = surplusOf({ ...facts.surplus, on, worked, holiday });
  const comingIn = facts.income.comingIn.filter(({ day }) => day <= year.to);
  const asked = { on, to: year.to, balance: surplus.balance, comingIn, owed: surplus.owed, most: mostOf(surplus) };
  return {
    streamId,
    name,
    on,
    year,
    lines,
    sums: sumsOf(lines),
    unplaced,
    surplus,
    outlook: outlookOf(asked, facts.lines, lines),
    income: incomeOf({ ...facts.income, comingIn }),
    isTakenOff,
    reasons,
    uncounted,
  };
}
