import { type Every } from '#core/contract/shapes/setup';
import { type Pence, greater, nothing, subtract } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Day, type Span, addDays, addMonths, day, daysIn, doOverlap, earlier, isWithin, later } from '#core/time/day';

/** What the plan allows for: so much every so often, while the line is in force. */
export type Agreed = { readonly agreed: Pence; readonly every: Every; readonly from: Day; readonly to?: Day | undefined };

/** A number that 28, 29, 30 and 31 all divide: parts of months add up exactly. */
const partsOfAMonth = 28 * 29 * 15 * 31;

function firstOfMonth(of: Day): Day {
  return day(`${of.slice(0, 7)}-01`);
}

/** The months of a span in parts of a month: a whole month counts the same whether it has 28 days or 31. */
function monthParts(span: Span): number {
  let parts = 0;
  for (let month = firstOfMonth(span.from); month <= span.to; month = addMonths(month, 1)) {
    const whole = { from: month, to: addDays(addMonths(month, 1), -1) };
    const within = daysIn({ from: later(whole.from, span.from), to: earlier(whole.to, span.to) });
    parts += (partsOfAMonth / daysIn(whole)) * within;
  }
  return parts;
}

function pro(agreed: Pence, every: Every, span: Span): Pence {
  switch (every) {
    case 'week':
      return portion(agreed, rate(daysIn(span), 7), nearestPenny);
    case 'fortnight':
      return portion(agreed, rate(daysIn(span), 14), nearestPenny);
    case 'four_weeks':
      return portion(agreed, rate(daysIn(span), 28), nearestPenny);
    case 'month':
      return portion(agreed, rate(monthParts(span), partsOfAMonth), nearestPenny);
    case 'quarter':
      return portion(agreed, rate(monthParts(span), partsOfAMonth * 3), nearestPenny);
    case 'year':
      return portion(agreed, rate(monthParts(span), partsOfAMonth * 12), nearestPenny);
    case 'once':
      return agreed;
  }
}

/** Whether the plan has the line on that day. */
export function isInForce({ from, to }: Pick<Agreed, 'from' | 'to'>, on: Day): boolean {
  return isWithin(on, { from, to: to ?? on });
}

/**
 * What a plan line allows for in a span. Pro rata: only the days of the span on which the line is in force count. Weeks,
 * fortnights and four weeks are counted by days; months, quarters and years by calendar months, a part of a month by its days, so
 * that a whole month, quarter or year is always the agreed sum to the penny. Rounded once, to the nearest penny.
 * What is agreed once is there in every span the line is in force, less `spentBefore` (spent on it before the span).
 */
export function agreedFor(line: Agreed, span: Span, spentBefore: Pence = nothing): Pence {
  const force = { from: line.from, to: line.to ?? later(span.to, line.from) };
  if (!doOverlap(force, span)) return nothing;
  const within = { from: later(force.from, span.from), to: earlier(force.to, span.to) };
  const sum = pro(line.agreed, line.every, within);
  return line.every === 'once' ? greater(nothing, subtract(sum, spentBefore)) : sum;
}
