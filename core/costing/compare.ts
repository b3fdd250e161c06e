import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, absolute, add, negate, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { weekly } from './besides.ts';
import { type Costing, type Sums } from './costing.ts';
import { type CostKind, costKinds } from './item.ts';
import { everybody } from './words.ts';

/** One row of two plans: its year in each, and what the second costs more; below nothing where it costs less. */
export type Compared = { readonly before: Pence; readonly after: Pence; readonly more: Sums };

export type Comparison = {
  readonly before: Sums;
  readonly after: Sums;
  readonly more: Sums;
  /** Each list adds up to `more`, by the year and by the week. */
  readonly kinds: readonly (Compared & { readonly kind: CostKind })[];
  /** Plan lines and PAs of either plan, by id and key. */
  readonly lines: readonly (Compared & { readonly id: string; readonly name: string })[];
  readonly assistants: readonly (Compared & { readonly key: string; readonly name: string })[];
};

/** Shares the week’s difference by the years’ differences, so that what did not change has none. */
function weeksOf(years: readonly Pence[], week: Pence): readonly Pence[] {
  const up = years.map((year) => (year > nothing ? year : 0));
  const down = years.map((year) => (year < nothing ? absolute(year) : 0));
  const isUp = up.some((weight) => weight > 0);
  const isDown = down.some((weight) => weight > 0);
  const less = !isDown ? nothing : isUp ? weekly(total(years.map((year) => (year < nothing ? absolute(year) : nothing)))) : negate(week);
  const ups = isUp ? share(add(week, less), up) : [];
  const downs = isDown ? share(less, down) : [];
  return years.map((_, place) => subtract(ups[place] ?? nothing, downs[place] ?? nothing));
}

type Row<Of> = { readonly of: Of; readonly before: Pence; readonly after: Pence };

/** By key: the first plan’s order, then what only the second has. */
function rowsOf<Of extends Sums>(before: readonly Of[], after: readonly Of[], keyOf: (row: Of) => string): readonly Row<Of>[] {
  const rows = new Map([...before, ...after].map((row) => [keyOf(row), row]));
  const yearIn = (list: readonly Of[], key: string): Pence => list.find((one) => keyOf(one) === key)?.year ?? nothing;
  return [...rows].map(([key, of]) => ({ of, before: yearIn(before, key), after: yearIn(after, key) }));
}

function comparedRows<Of>(rows: readonly Row<Of>[], week: Pence): readonly (Compared & { readonly of: Of })[] {
  const years = rows.map(({ before, after }) => subtract(after, before));
  const weeks = weeksOf(years, week);
  return rows.map((row, place) => ({ ...row, more: { year: years[place] ?? nothing, week: weeks[place] ?? nothing } }));
}

type Person = Costing['assistants'][number];

/** What is no one PA’s stands last, under the key ''. */
function people({ assistants, rest }: Costing): readonly Person[] {
  return [...assistants, { key: '', name: everybody, ...rest }];
}

/** What a second plan costs more than a first, by kind, plan line and PA. Problem costing.yearsDiffer. */
export function comparePlans(before: Costing, after: Costing): Result<Comparison> {
  const [one, other] = [before.plan.taxYear, after.plan.taxYear];
  if (one !== other) return refused(problem('costing.yearsDiffer', { one, other }));
  const more = { year: subtract(after.whole.year, before.whole.year), week: subtract(after.whole.week, before.whole.week) };
  const kinds = rowsOf(before.kinds, after.kinds, ({ kind }) => kind).toSorted(
    (a, b) => costKinds.indexOf(a.of.kind) - costKinds.indexOf(b.of.kind),
  );
  const lines = rowsOf(before.lines, after.lines, ({ id }) => id);
  const assistants = rowsOf(people(before), people(after), ({ key }) => key);
  return done({
    before: before.whole,
    after: after.whole,
    more,
    kinds: comparedRows(kinds, more.week).map(({ of: { kind }, ...row }) => ({ kind, ...row })),
    lines: comparedRows(lines, more.week).map(({ of: { id, name }, ...row }) => ({ id, name, ...row })),
    assistants: comparedRows(assistants, more.week).map(({ of: { key, name }, ...row }) => ({ key, name, ...row })),
  });
}
