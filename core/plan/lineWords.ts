import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Budget } from './budget.ts';
import { type BudgetLine } from './line.ts';

/** Sums of nothing are not worth a sentence. */
function said(sum: Pence, words: (sum: string) => string): readonly string[] {
  return sum === nothing ? [] : [words(pounds(sum))];
}

function expectedWords({ expected, expectation, expectedFrom }: BudgetLine): string {
  if (expectation === 'known' || expectedFrom === undefined)
    return 'Nothing more is expected: what is to come is known, or the line has no more days this year.';
  const from = dayInWords(expectedFrom);
  if (expectation === 'once') return `${pounds(expected)} of what was agreed once is not spent or ordered yet. It is expected to be.`;
  if (expectation === 'as_planned')
    return `From ${from} nothing is known. It is too early to tell how the line goes, so the rest is expected as the plan has it: ${pounds(expected)} more.`;
  return `From ${from} nothing is known. The rest is expected to go as the year has gone so far, beside the plan: ${pounds(expected)} more.`;
}

/** Whether hours of PAs are in what is to come. */
function isOfWages({ sums }: BudgetLine): boolean {
  return sums.worked !== nothing || sums.rota !== nothing || sums.holiday !== nothing;
}

/** How a line's figures came about, a sentence for each. */
export function lineInWords(line: BudgetLine, { year, on }: Pick<Budget, 'year' | 'on'>): readonly string[] {
  const { agreed, agreedSoFar, spent, owed, sums, remaining, forecast, left } = line;
  return [
    `Agreed for ${spanInWords(year)}: ${pounds(agreed)}. Up to ${dayInWords(on)} that is ${pounds(agreedSoFar)}.`,
    `Spent is what the bank has paid, less what came back: ${pounds(spent)}.`,
    ...said(owed, (sum) => `${sum} is recorded and not paid yet.`),
    ...said(sums.worked, (sum) => `${sum} was worked and is on no payslip yet, with the employer’s National Insurance and pension.`),
    ...said(
      sums.holiday,
      (sum) =>
        `${sum} is holiday that PAs have earned and not taken, at what it would be paid now, with the employer’s National Insurance and pension. It is expected to be taken by the end of the year, besides the shifts planned.`,
    ),
    ...said(
      sums.rota,
      (sum) =>
        `${sum} is planned on the rota and paid by the end of the year, with the holiday that these hours earn and the employer’s National Insurance and pension.`,
    ),
    ...(isOfWages(line) ? ['Not in it: sick pay, family leave, redundancy, and pay that nobody has planned or recorded.'] : []),
    ...said(sums.lease, (sum) => `${sum} falls due for the vehicle.`),
    ...said(sums.order, (sum) => `${sum} is ordered and not invoiced yet.`),
    remaining < 0
      ? `Spent and committed are ${pounds(line.spent)} and ${pounds(line.committed)}: more than was agreed.`
      : `Agreed, less spent and committed: ${pounds(remaining)} remain.`,
    expectedWords(line),
    left < 0
      ? `Together the forecast is ${pounds(forecast)}, which is more than was agreed.`
      : `Together the forecast is ${pounds(forecast)}: ${pounds(left)} would be left.`,
  ];
}

function weeks(hundredths: number): string {
  const tenths = Math.trunc(hundredths / 10);
  const size = Math.abs(tenths);
  const part = size % 10 === 0 ? '' : `.${String(size % 10)}`;
  return `${tenths < 0 ? '−' : ''}${String(Math.floor(size / 10))}${part} ${size === 10 ? 'week' : 'weeks'}`;
}

/** How much could be given back and how that came about. */
export function surplusInWords({ surplus, reasons, year }: Pick<Budget, 'surplus' | 'reasons' | 'year'>): readonly string[] {
  const { balance, owed, worked, holiday, free, held, heldUnagreed, retained, weeklyAward, surplusWeeks } = surplus;
  return [
    `At the bank: ${pounds(balance)}.`,
    ...said(owed, (sum) => `Less ${sum} that is owed.`),
    ...said(worked, (sum) => `Less ${sum} that was worked and is on no payslip yet.`),
    ...said(holiday, (sum) => `Less ${sum} of holiday that PAs have earned and not taken: it is theirs, on leaving at the latest.`),
    `That leaves ${pounds(free)} free.`,
    ...said(held, (sum) => `Less ${sum} that is held for something.`),
    ...said(heldUnagreed, (sum) => `${sum} of that has no agreement of the funder’s recorded.`),
    retained === undefined
      ? 'The funder has not said how many weeks of the award may stay, so none are taken off.'
      : `Less ${pounds(retained)}, the weeks of the award that may stay.`,
    surplus.surplus < 0 ? `It is ${pounds(surplus.surplus)}: less than may stay.` : `So ${pounds(surplus.surplus)} could be given back.`,
    ...(weeklyAward === undefined || surplusWeeks === undefined
      ? []
      : [`A week of the award is ${pounds(weeklyAward)}, so that is ${weeks(surplusWeeks)}.`]),
    ...said(
      surplus.returned,
      (sum) => `${sum} was given back already, from ${spanInWords(year)}. It is in none of these sums once the bank has paid it.`,
    ),
    ...(surplus.isHeldAboveFree ? ['More is held than is free: what is held is not all there.'] : []),
    ...(reasons.length === 0 ? [] : [`Reasons recorded: ${reasons.map(({ words }) => words).join('; ')}.`]),
  ];
}

/** The day on which the money runs out, or is more than may stay; undefined while neither is in sight. */
export function outlookInWords({ outlook, name }: Pick<Budget, 'outlook' | 'name'>): string | undefined {
  const on = (day: Day): string => dayInWords(day);
  if (outlook.runsOutOn !== undefined)
    return `${name} cannot pay what falls due from ${on(outlook.runsOutOn)} on, if it goes on like this.`;
  if (outlook.isTooMuchNow) return `${name} holds more than may stay in the account.`;
  if (outlook.pilesUpOn !== undefined) return `${name} will be more than may stay in the account from ${on(outlook.pilesUpOn)} on.`;
  return undefined;
}
