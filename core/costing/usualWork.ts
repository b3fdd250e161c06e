import { type CostCharges, type CostWork } from '#core/contract/shapes/costing';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type PayTerms } from '#core/contract/shapes/people';
import { type Pence } from '#core/money/pence';
import { payLineName } from '#core/pay/words';
import { dayRateName } from '#core/shifts/rateAt';
import { daysIn } from '#core/time/day';

type Slip = Pick<PayslipData, 'lines' | 'period'>;
type Found = { readonly name: string; readonly perHour: Pence; readonly minutes: number };

function weeksOf(slips: readonly Slip[]): number {
  return slips.reduce((so, { period }) => so + daysIn(period), 0) / 7;
}

/** Minutes by the rate’s own name, newest payslip first, so that its rate stands. */
function hoursOf(slips: readonly Slip[], terms: PayTerms, isWoken: boolean): readonly Found[] {
  const found = new Map<string, Found>();
  for (const line of slips.flatMap(({ lines }) => lines)) {
    if (line.kind !== (isWoken ? 'woken' : 'hours') || line.minutes === undefined || line.rate === undefined) continue;
    const name = payLineName(line);
    const before = found.get(name);
    const perHour = before?.perHour ?? (name === dayRateName ? terms.perHour : line.rate);
    found.set(name, { name, perHour, minutes: (before?.minutes ?? 0) + line.minutes });
  }
  return [...found.values()];
}

/** Contract minutes as the hours were lately worked: in proportion, what does not divide going to the first. */
function contracted(weekMinutes: number, found: readonly Found[]): readonly Found[] {
  const all = found.reduce((so, { minutes }) => so + minutes, 0);
  const parts = found.map(({ minutes }) => Math.floor((weekMinutes * minutes) / all));
  const rest = weekMinutes - parts.reduce((so, part) => so + part, 0);
  return found.map((one, place) => ({ ...one, minutes: (parts[place] ?? 0) + (place === 0 ? rest : 0) }));
}

export type UsualFacts = {
  readonly terms: PayTerms;
  readonly weekMinutes: number | undefined;
  /** Of the last weeks, newest first. */
  readonly slips: readonly Slip[];
  readonly charges: CostCharges;
};

/**
 * What a PA does in a usual week: the contract’s hours, by kind as the last payslips have them; where the hours vary, the last payslips’
 * average. Sleep-ins and woken hours are averages. All at the rates agreed now.
 */
export function usualWork({ terms, weekMinutes, slips, charges }: UsualFacts): readonly CostWork[] {
  const weeks = weeksOf(slips);
  const lately = hoursOf(slips, terms, false);
  const day = [{ name: dayRateName, perHour: terms.perHour, minutes: weekMinutes ?? 0 }];
  const average = (minutes: number): number => (weeks === 0 ? 0 : Math.round(minutes / weeks));
  const averaged = lately.map((one) => ({ ...one, minutes: average(one.minutes) }));
  const hours = lately.length === 0 ? day : weekMinutes === undefined ? averaged : contracted(weekMinutes, lately);
  const woken = hoursOf(slips, terms, true).map((one) => ({ ...one, minutes: average(one.minutes) }));
  const nights = slips.flatMap(({ lines }) => lines).reduce((so, { kind, count = 0 }) => so + (kind === 'sleep_in' ? count : 0), 0);
  const work = [...hours, ...woken].map((one): CostWork => ({ kind: 'hours', ...one, charges }));
  if (terms.sleepIn === undefined) return work;
  const hundredths = weeks === 0 ? 0 : Math.min(700, Math.round((nights * 100) / weeks));
  return [...work, { kind: 'sleep_in', name: 'Sleep-in', hundredths, each: terms.sleepIn.allowance, charges }];
}
