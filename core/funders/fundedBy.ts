import { type Pence, nothing, pence, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { type TimeSpan, minutesIn, without } from '#core/shifts/cutShift';
import { type Day, addDays } from '#core/time/day';
import { londonClock, londonMidnight } from '#core/time/london';

/** What one plan line bears of something: hundredths of a percent. All of one thing make 10,000. */
export type LineShare = { readonly planLineId: string; readonly hundredths: number };

/** Who pays for a plan line from a day on. */
export type Funding = { readonly from: Day; readonly shares: readonly LineShare[] };

const whole = pence(10_000);

/** Who pays for a line on a day: the newest agreement that had begun, or the line by itself. Of two from one day the later in the list. */
export function fundedOn(planLineId: string, fundings: readonly Funding[], on: Day): readonly LineShare[] {
  const begun = fundings.filter(({ from }) => from <= on);
  const newest = begun.reduce<Funding | undefined>((best, one) => (best === undefined || one.from >= best.from ? one : best), undefined);
  return newest?.shares ?? [{ planLineId, hundredths: whole }];
}

/** Weighted shares as one list that makes 10,000 again, each line once, in the order in which it comes first. What bears nothing is left out. */
export function joinShares(parts: readonly { readonly weight: number; readonly shares: readonly LineShare[] }[]): readonly LineShare[] {
  const weights = share(
    whole,
    parts.map(({ weight }) => weight),
  );
  const found = new Map<string, number>();
  for (const [at, { shares }] of parts.entries()) {
    const amounts = share(
      weights[at] ?? nothing,
      shares.map(({ hundredths }) => hundredths),
    );
    for (const [place, { planLineId }] of shares.entries())
      found.set(planLineId, total([pence(found.get(planLineId) ?? 0), amounts[place] ?? nothing]));
  }
  return [...found].flatMap(([planLineId, hundredths]) => (hundredths === 0 ? [] : [{ planLineId, hundredths }]));
}

/** What each plan line bears of a cost, and who bears that line: the same sum before and after other money pays its part. */
type FundedShare = { readonly amount: Pence; readonly bearers: readonly LineShare[] };

/**
 * A cost that is split between people, and each one's part between several moneys: first by the split, then by each line's own agreement, so
 * that everybody's parts make what the split gave them, and all parts make the whole. Pence, or any whole units.
 */
export function fundedParts(shares: readonly FundedShare[]): readonly { readonly planLineId: string; readonly amount: Pence }[] {
  return shares.flatMap(({ amount, bearers }) => {
    const parts = share(
      amount,
      bearers.map(({ hundredths }) => hundredths),
    );
    return bearers.map(({ planLineId }, at) => ({ planLineId, amount: parts[at] ?? nothing }));
  });
}

/** A shift's minutes on each day that it touches in London, breaks left out; a day of breaks alone is left out too. */
export function minutesByDay(span: TimeSpan, breaks: readonly TimeSpan[]): readonly { readonly day: Day; readonly minutes: number }[] {
  const worked = without(span, breaks);
  const days: { day: Day; minutes: number }[] = [];
  const last = londonClock(span.to - 1).day;
  for (let { day } = londonClock(span.from); day <= last; day = addDays(day, 1)) {
    const [from, to] = [londonMidnight(day), londonMidnight(addDays(day, 1))];
    const own = worked.map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) })).filter((one) => one.to > one.from);
    const minutes = minutesIn(own);
    if (minutes > 0) days.push({ day, minutes });
  }
  return days;
}
