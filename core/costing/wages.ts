import { type CostAssistant, type CostPlan, type CostWork } from '#core/contract/shapes/costing';
import { type Pence, nothing, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { type YearItem, evenly, overLines, paydaysInWords, weightsOf } from './item.ts';
import { type CostPayday, paydaysOf, yearWeeks } from './paydays.ts';
import { planSource, yearRule } from './sources.ts';

/** What a PA is paid for work, payday by payday. */
export type Wages = {
  readonly paydays: readonly CostPayday[];
  /** Hours and sleep-ins of each payday together. */
  readonly pay: readonly Pence[];
  /** Of one whole week worked. */
  readonly week: Pence;
  readonly items: readonly YearItem[];
};

/** Weeks are twelfths, so that a month is whole: a line is rounded once a payday, as a payslip has it. */
function payOf(work: CostWork, { weeks }: Pick<CostPayday, 'weeks'>): Pence {
  return work.kind === 'hours'
    ? portion(work.perHour, rate(work.minutes * weeks.above, 60 * weeks.below), nearestPenny)
    : portion(work.each, rate(work.hundredths * weeks.above, 100 * weeks.below), nearestPenny);
}

const oneWeek = { weeks: rate(1, 1) };

/** `20 h a week at £14.00 an hour`; `1.5 a week at £50.00 each`. */
export function workInWords(work: CostWork): string {
  if (work.kind === 'hours') return `${minutesInWords(work.minutes)} a week at ${pounds(work.perHour)} an hour`;
  return `${String(work.hundredths / 100)} a week at ${pounds(work.each)} each`;
}

function itemOf(work: CostWork, { key, weeks }: CostAssistant, paydays: readonly CostPayday[]): YearItem {
  const amounts = paydays.map((payday) => payOf(work, payday));
  const year = total(amounts);
  const part = weeks === yearWeeks ? '' : ` in ${String(weeks)} of ${String(yearWeeks)} weeks`;
  return {
    kind: work.kind === 'hours' ? 'hours' : 'sleep_ins',
    assistant: key,
    name: work.name,
    words: `${work.name}: ${workInWords(work)} is ${pounds(payOf(work, oneWeek))} a week${part}. ${paydaysInWords(amounts)} make ${pounds(year)}.`,
    sources: [planSource, yearRule],
    year,
    parts: overLines(year, weightsOf(work.charges)),
  };
}

/** Hours and sleep-ins of one PA for the year, as each payday pays them. */
export function wagesOf(plan: Pick<CostPlan, 'taxYear' | 'paid'>, assistant: CostAssistant): Wages {
  const paydays = paydaysOf(plan, assistant);
  return {
    paydays,
    pay: paydays.map((payday) => total(assistant.work.map((work) => payOf(work, payday)))),
    week: total(assistant.work.map((work) => payOf(work, oneWeek))),
    items: assistant.work.map((work) => itemOf(work, assistant, paydays)),
  };
}

/** The rate of a PA’s ordinary hour: the cheapest. Undefined for who only sleeps in. */
export function ordinaryRate({ work }: CostAssistant): Pence | undefined {
  const rates = work.flatMap((one) => (one.kind === 'hours' ? [one.perHour] : []));
  return rates.toSorted((a, b) => a - b)[0];
}

/** A sum of the year on the paydays of the PA: even, so that more of it is never less on any of them. */
export function spread(sum: Pence, { paydays }: Pick<Wages, 'paydays'>): readonly Pence[] {
  return sum === nothing ? paydays.map(() => nothing) : evenly(sum, paydays.length);
}
