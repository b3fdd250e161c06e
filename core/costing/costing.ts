import { type CostPlan } from '#core/contract/shapes/costing';
import { type Pence, nothing, subtract, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { share } from '#core/money/share';
import { pounds } from '#core/money/words';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type YearTable } from '#core/payroll/year-table';
import { daysIn } from '#core/time/day';
import { weekly, yearly } from './besides.ts';
import { type AllowanceUse, allowanceInWords } from './employer.ts';
import { type CostKind, type YearItem, costKinds } from './item.ts';
import { yearWeeks } from './paydays.ts';

/** A sum for the year of 52 weeks, and for one of them. */
export type Sums = { readonly year: Pence; readonly week: Pence };

export type CostPart = Sums & { readonly planLine: string };
export type CostItem = Omit<YearItem, 'parts' | 'year'> & Sums & { readonly parts: readonly CostPart[] };

export type CostedLine = Sums & {
  readonly id: string;
  readonly name: string;
  /** What the plan line agrees to, where it says so, and how far that goes: below nothing where the cost is more. */
  readonly agreed?: Sums;
  readonly left?: Sums;
};

export type Costing = {
  readonly plan: CostPlan;
  readonly whole: Sums;
  readonly items: readonly CostItem[];
  readonly lines: readonly CostedLine[];
  /** PAs by key, in the plan’s order; what is no one PA’s is in no row, so that `rest` has it. */
  readonly assistants: readonly (Sums & { readonly key: string; readonly name: string })[];
  readonly rest: Sums;
  readonly kinds: readonly (Sums & { readonly kind: CostKind })[];
  readonly allowance: AllowanceUse;
  /** How the year was counted and what else has to be known, as sentences. */
  readonly notes: readonly string[];
};

export function sums(of: readonly Sums[]): Sums {
  return { year: total(of.map(({ year }) => year)), week: total(of.map(({ week }) => week)) };
}

/** The week’s sum is a fifty-second of the year’s, shared over every single part, so that each way of adding it up agrees. */
function withWeeks(items: readonly YearItem[]): readonly CostItem[] {
  const parts = items.flatMap((item) => item.parts);
  const year = total(parts.map((part) => part.year));
  const weeks =
    year === nothing
      ? []
      : share(
          weekly(year),
          parts.map((part) => part.year),
        );
  let place = 0;
  return items.map((item) => {
    const own = item.parts.map((part) => ({ ...part, week: weeks[place++] ?? nothing }));
    return { ...item, week: total(own.map(({ week }) => week)), parts: own };
  });
}

function linesOf({ planLines }: CostPlan, items: readonly CostItem[]): readonly CostedLine[] {
  return planLines.map(({ id, name, agreed }) => {
    const cost = sums(items.flatMap(({ parts }) => parts.filter(({ planLine }) => planLine === id)));
    if (agreed === undefined) return { id, name, ...cost };
    const year = yearly(agreed.amount, agreed.every);
    const promised = { year, week: weekly(year) };
    const left = { year: subtract(promised.year, cost.year), week: subtract(promised.week, cost.week) };
    return { id, name, ...cost, agreed: promised, left };
  });
}

function notesOf({ taxYear }: CostPlan, table: YearTable, { year }: Sums, use: AllowanceUse): readonly string[] {
  const over = daysIn(daysOfTaxYear(taxYear)) - yearWeeks * 7;
  const day = portion(year, rate(1, yearWeeks * 7), nearestPenny);
  const days = over === 1 ? 'one day more' : `${String(over)} days more`;
  return [
    `A year here is 52 weeks from 6 April ${taxYear.slice(0, 4)}, and a week is a fifty-second of it. The calendar’s year has ${days}: a day comes to about ${pounds(day)}.`,
    'A year in which a weekly, fortnightly or four-weekly payday falls once more than usual pays for a longer time, not for more work.',
    allowanceInWords(use, table),
  ];
}

/** Everything that a costing tells, from the figures of its year. */
export function costingOf(plan: CostPlan, table: YearTable, found: readonly YearItem[], use: AllowanceUse): Costing {
  const items = withWeeks(found);
  const whole = sums(items);
  return {
    plan,
    whole,
    items,
    lines: linesOf(plan, items),
    assistants: plan.assistants.map(({ key, name }) => ({ key, name, ...sums(items.filter(({ assistant }) => assistant === key)) })),
    rest: sums(items.filter(({ assistant }) => assistant === undefined)),
    kinds: costKinds.flatMap((kind) => {
      const own = items.filter((item) => item.kind === kind);
      return own.length === 0 ? [] : [{ kind, ...sums(own) }];
    }),
    allowance: use,
    notes: notesOf(plan, table, whole, use),
  };
}
