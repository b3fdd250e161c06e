import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { orderName, percentageOrders } from '#core/orders/order';
import { taxYearOf } from '#core/pay/taxCalendar';
import { lawWith, minimumWageFrom } from '#core/payroll/law';
import { type EarningsThreshold, type RegionTaxTable, type YearTable } from '#core/payroll/year-table';
import { type PercentageTable, type ScottishTable, type TablePeriod } from '#core/payroll/years/attachments';
import { type Day, addDays, addMonths, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { namedFigures, regionNames } from './yearPack.ts';

// A pack is added for good, and pay is worked out with it on the same day: whatever no law could say is looked for before.

type Fault = string | undefined;

function firstOf<One>(all: readonly One[], look: (one: One, place: number) => Fault): Fault {
  for (const [place, one] of all.entries()) {
    const fault = look(one, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function rises(figures: readonly number[]): boolean {
  return figures.every((figure, place) => figure >= (figures[place - 1] ?? figure));
}

function risesStrictly(figures: readonly number[]): boolean {
  return new Set(figures).size === figures.length && rises(figures);
}

function ofTheYear({ taxYear }: YearTable): Fault {
  const meant = taxYearOf(day(`${taxYear.slice(0, 4)}-04-06`));
  return meant === taxYear ? undefined : `${taxYear} is no tax year: the one that begins in April ${taxYear.slice(0, 4)} is ${meant}.`;
}

function ofItsFigures(table: YearTable): Fault {
  return firstOf(namedFigures(table), ({ name, value, words }) => {
    if (typeof value === 'number') return value < 0 ? `${name} is ${words}, and no figure is below nothing.` : undefined;
    return isAboveWhole(value) ? `${name} is ${words}, and no rate is above 100%.` : undefined;
  });
}

function isAboveWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('above' in value) || !('below' in value)) return false;
  const { above, below } = value;
  return typeof above === 'number' && typeof below === 'number' && above > below;
}

function ofTaxBands(name: string, { bands, basicRateBand }: RegionTaxTable): Fault {
  const last = bands.length - 1;
  if (new Set(bands.map((band) => band.name)).size < bands.length) return `Income tax, ${name}: two bands have the same name.`;
  if (bands.some(({ width }, place) => (place === last ? width !== undefined : width === undefined)))
    return `Income tax, ${name}: every band has a width but the last, which has no end.`;
  if (!risesStrictly(bands.map(({ rate }) => rate.value.above / rate.value.below)))
    return `Income tax, ${name}: the rate must rise from each band to the next, the lowest first.`;
  if (basicRateBand.value >= 1 && basicRateBand.value <= last) return undefined;
  return `Income tax, ${name}: the basic rate is said to be band ${String(basicRateBand.value)}, which is not one that has another above it.`;
}

function ofTax({ incomeTax: { regions } }: YearTable): Fault {
  return firstOf(['rUK', 'Scotland', 'Wales'] as const, (region) => ofTaxBands(regionNames[region], regions[region]));
}

const periods = ['week', 'month', 'year'] as const;

function ofInsurance({ nationalInsurance: { thresholds } }: YearTable): Fault {
  const all: readonly EarningsThreshold[] = Object.values(thresholds);
  if (!all.every(({ week, month, year }) => rises([week.value, month.value, year.value])))
    return 'National Insurance: what a threshold is for a week must not be above a month’s, nor a month’s above a year’s.';
  const { lowerEarningsLimit, primaryThreshold, secondaryThreshold, upperEarningsLimit, ...upper } = thresholds;
  return firstOf(periods, (period) => {
    const employee = [lowerEarningsLimit, primaryThreshold, upperEarningsLimit].map((one) => one[period].value);
    if (!rises(employee))
      return `National Insurance for a ${period}: the lower earnings limit, the primary threshold and the upper earnings limit must rise.`;
    if (Object.values(upper).every((one) => one[period].value >= secondaryThreshold[period].value)) return undefined;
    return `National Insurance for a ${period}: no other threshold of employers may be below the secondary threshold.`;
  });
}

function ofStatutoryPay({ statutory }: YearTable): Fault {
  if (statutory === undefined || (statutory.sick.weekly.value > 0 && statutory.family.weekly.value > 0)) return undefined;
  return 'Sick pay and family pay for a week must be above £0.00.';
}

function ofMinimumWage({ minimumWage }: YearTable): Fault {
  if (minimumWage === undefined) return undefined;
  const { rates, apprentice } = minimumWage;
  if (!risesStrictly(rates.map(({ fromAge }) => -fromAge))) return 'The ages of the minimum wage must fall, the oldest first.';
  if (!rises(rates.map(({ perHour }) => -perHour.value)))
    return 'The minimum wage of a younger age must not be above that of an older one.';
  return [apprentice, ...rates.map(({ perHour }) => perHour)].every(({ value }) => value > 0)
    ? undefined
    : 'Every minimum wage must be above £0.00.';
}

function ofPensions({ employers, pensionsYearly }: YearTable): Fault {
  const all = [...Object.values(employers.pensions), ...(pensionsYearly === undefined ? [] : [pensionsYearly])];
  return all.every(({ lower, trigger, upper }) => rises([lower.value, trigger.value, upper.value]))
    ? undefined
    : 'Pensions: the lower threshold, the enrolment trigger and the upper threshold must rise.';
}

const tablePeriods: readonly TablePeriod[] = ['week', 'month', 'day'];
const wholeAtMost = ({ above, below }: { readonly above: number; readonly below: number }): boolean => above <= below;

function ofPercentages({ bands, hasHalfAbove }: PercentageTable): Fault {
  if (tablePeriods.every((period) => bands[period] === undefined)) return 'the table is for no week, month or day.';
  return firstOf(tablePeriods, (period) => {
    const rows = bands[period] ?? [];
    const ends = rows.map(({ upTo }) => upTo);
    const closed = ends.filter((end): end is Pence => end !== undefined);
    const open = hasHalfAbove ? 0 : 1;
    if (rows.length > 0 && (closed.length !== rows.length - open || ends.slice(0, closed.length).includes(undefined)))
      return hasHalfAbove
        ? `by the ${period} every band must have an end, as half is taken of what is above the last.`
        : `by the ${period} every band must have an end but the last, which is for all that is above.`;
    if (!risesStrictly(closed) || closed.some((end) => end < nothing)) return `by the ${period} the bands must rise, the lowest first.`;
    return rows.every(({ of }) => wholeAtMost(of)) ? undefined : `by the ${period} more than the whole of pay would be taken.`;
  });
}

function ofScottish({ bands, protectedDaily }: ScottishTable): Fault {
  if (protectedDaily < nothing) return `what is kept for each day is ${pounds(protectedDaily)}, which is below nothing.`;
  return firstOf(tablePeriods, (period) => {
    const rows = bands[period];
    const floors = rows.map(({ above }) => above);
    if (!risesStrictly(floors) || !rises([nothing, ...floors])) return `by the ${period} the bands must rise, the lowest first.`;
    if (rows.some(({ sum }) => sum < nothing)) return `by the ${period} a sum is below nothing.`;
    return rows.every(({ of }) => wholeAtMost(of)) ? undefined : `by the ${period} more than the whole of pay would be taken.`;
  });
}

/** Law of a year begins on 1 April, as the minimum wage does, or later in the tax year. */
function ofItsFirstDay(from: Day, taxYear: string): Fault {
  const first = minimumWageFrom(taxYear);
  const last = addDays(addMonths(day(`${taxYear.slice(0, 4)}-04-06`), 12), -1);
  if (from >= first && from <= last) return undefined;
  return `it counts from ${dayInWords(from)}, and a pack of ${taxYear} has tables that begin from ${dayInWords(first)} to ${dayInWords(last)}.`;
}

function ofOrders({ taxYear, orders }: YearTable): Fault {
  const percentages = firstOf(percentageOrders, (kind) => {
    const table = orders?.percentages?.[kind];
    const fault = table && (ofItsFirstDay(table.from, taxYear) ?? ofPercentages(table));
    return fault === undefined ? undefined : `${orderName(kind)}: ${fault}`;
  });
  const table = orders?.scottish;
  const scottish = table && (ofItsFirstDay(table.from, taxYear) ?? ofScottish(table));
  return percentages ?? (scottish === undefined ? undefined : `${orderName('earnings_arrestment')}: ${scottish}`);
}

function ofTheLaw(table: YearTable): Fault {
  try {
    lawWith([table]);
    return undefined;
  } catch {
    // What it is that nobody foresaw cannot be said; that no pay may be worked out with it can.
    return `The figures of ${table.taxYear} cannot be put together.`;
  }
}

const looks = [ofTheYear, ofItsFigures, ofTax, ofInsurance, ofStatutoryPay, ofMinimumWage, ofPensions, ofOrders, ofTheLaw] as const;

/** What in a year pack no law could say, as a sentence; undefined where nothing is. Its figures may still not be those of the law. */
export function packFault(table: YearTable): Fault {
  return firstOf(looks, (look) => look(table));
}

/** Of a pack that a book took before such things were looked for. */
export function packLeftOut(taxYear: string, fault: string): string {
  return (
    `A year pack of ${taxYear} that was added to this book cannot be right: ${fault} It is left out, as if it had never been added. ` +
    'Ask whoever sent it for one that is mended, and add that.'
  );
}
