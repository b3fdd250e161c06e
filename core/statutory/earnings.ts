import { type Fine, fineOf, finePounds } from '#core/money/fine';
import { type Pence, total } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type Frequency } from '#core/payroll/tax-period';
import { type Day, type Span, addDays, daysIn, isWithin } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { type StatutoryRule } from './rules.ts';
import { type ToldStep, counted, told } from './told.ts';

/** What was paid on a payday, before deductions: earnings that count for National Insurance. */
export type PaidEarnings = { readonly payday: Day; readonly earnings: Pence };

/**
 * How average weekly earnings are found: from regular paydays; from days where paydays are irregular or there was less than eight
 * weeks' pay, or where nothing was paid yet and the contract tells what the days would have earned.
 */
export type EarningsFacts =
  | { readonly pattern: Frequency; readonly span?: Span; readonly payments: number; readonly earnings: Pence }
  /** Days to a tenth: a contract may say ten and a half. */
  | { readonly pattern: 'irregular' | 'short' | 'contract'; readonly span?: Span; readonly days: number; readonly earnings: Pence };

export type AverageEarnings = { readonly weekly: Fine; readonly steps: readonly ToldStep[] };

const weeksIn = { weekly: 1, fortnightly: 2, 'four-weekly': 4 } as const;

function weeklyOf(facts: EarningsFacts): Fine {
  const { earnings } = facts;
  switch (facts.pattern) {
    case 'monthly':
      return fineOf(earnings, rate(12, 52 * facts.payments));
    case 'weekly':
    case 'fortnightly':
    case 'four-weekly':
      return fineOf(earnings, rate(1, weeksIn[facts.pattern] * facts.payments));
    case 'irregular':
    case 'short':
    case 'contract':
      return fineOf(earnings, rate(70, Math.round(facts.days * 10)));
  }
}

function inWords(facts: EarningsFacts, weekly: Fine): string {
  const paid = `${pounds(facts.earnings)}${facts.span === undefined ? '' : ` in ${spanInWords(facts.span)}`}`;
  const so = `${finePounds(weekly)} a week on average, neither rounded up nor down`;
  switch (facts.pattern) {
    case 'monthly':
      return `Paid ${paid}: divided by ${counted(facts.payments, 'month')}, times 12, divided by 52 is ${so}.`;
    case 'weekly':
    case 'fortnightly':
    case 'four-weekly':
      return `Paid ${paid}: divided by ${counted(weeksIn[facts.pattern] * facts.payments, 'week')} is ${so}.`;
    case 'irregular':
      return `Paid ${paid}: divided by ${counted(facts.days, 'day')}, times 7, is ${so}.`;
    case 'short':
      return `Paid ${paid}, less than eight weeks’ pay: divided by ${counted(facts.days, 'day')}, times 7, is ${so}.`;
    case 'contract':
      return `Nothing was paid yet. By the contract ${pounds(facts.earnings)} would be paid for ${counted(facts.days, 'day')}: times 7 a week, that is ${so}.`;
  }
}

/** Average weekly earnings, cut to a ten-millionth of a pound. Payments, days and weeks are above nothing: the shapes see to it. */
export function averageEarnings(facts: EarningsFacts, rule: StatutoryRule): AverageEarnings {
  const weekly = weeklyOf(facts);
  return { weekly, steps: [told(rule, inWords(facts, weekly))] };
}

/**
 * The relevant period: it ends with the last normal payday on or before `to`, and begins the day after the last payday that is at
 * least eight weeks earlier. Undefined where the paydays do not reach back that far.
 */
export function relevantPeriod(paydays: readonly Day[], to: Day): Span | undefined {
  const last = paydays
    .filter((payday) => payday <= to)
    .toSorted()
    .at(-1);
  if (last === undefined) return undefined;
  const eightWeeksBefore = addDays(last, -56);
  const before = paydays
    .filter((payday) => payday <= eightWeeksBefore)
    .toSorted()
    .at(-1);
  return before === undefined ? undefined : { from: addDays(before, 1), to: last };
}

/**
 * What a job's average goes by: its normal paydays, those on which nothing was due too ("is for him to be paid, if any payment is due to
 * him": SI 1982/894 reg 19(2), SI 1986/1960 reg 21(2), checked 2026-11-23), and all that its employer paid.
 */
export type PaidFacts = { readonly frequency: Frequency; readonly paydays: readonly Day[]; readonly paid: readonly PaidEarnings[] };

/**
 * The earnings of the relevant period from what was paid; undefined where the paydays do not reach back that far. A monthly payee's
 * payments are months. Sources: GOV.UK's calculators, questions last_payday_before_sickness and last_payday_before_offset.
 */
export function earningsPaid({ frequency, paydays, paid }: PaidFacts, to: Day): EarningsFacts | undefined {
  const span = relevantPeriod(paydays, to);
  if (span === undefined) return undefined;
  const payments = paydays.filter((payday) => isWithin(payday, span)).length;
  const within = paid.filter(({ payday }) => isWithin(payday, span));
  return { pattern: frequency, span, payments, earnings: total(within.map(({ earnings }) => earnings)) };
}

/** For somebody who has had less than eight weeks' pay: all of it, over the days that it was for. */
export function earningsSoFar(paid: readonly PaidEarnings[], span: Span): EarningsFacts {
  return { pattern: 'short', span, days: daysIn(span), earnings: total(paid.map(({ earnings }) => earnings)) };
}
