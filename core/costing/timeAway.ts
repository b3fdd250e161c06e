import { type CostAssistant, type CostPlan } from '#core/contract/shapes/costing';
import { type Pence, add, greater, lesser, nothing, total } from '#core/money/pence';
import { nearestPenny, portion, rate, upToPenny } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { accrualRate, rateInWords } from '#core/holiday/accrual';
import { minimumRate } from '#core/minimumWage/rateOf';
import { minutesInWords } from '#core/pay/words';
import { type Source } from '#core/payroll/figure';
import { holidayLaw, holidaySources } from '#core/payroll/years/holiday';
import { type CostLaw } from './checkPlan.ts';
import { type YearItem, type Weights, overLines, paydaysInWords } from './item.ts';
import { bornOf, yearWeeks } from './paydays.ts';
import { planSource } from './sources.ts';
import { type Wages, ordinaryRate, spread } from './wages.ts';

/** Pay besides that for the week’s work: one figure of the year, and how the paydays have it. */
export type Extra = { readonly item: YearItem; readonly pay: readonly Pence[] };

type About = {
  readonly plan: CostPlan;
  readonly law: CostLaw;
  readonly assistant: CostAssistant;
  readonly wages: Wages;
  readonly weights: Weights;
};
type Told = Pick<YearItem, 'kind' | 'name' | 'words'> & { readonly sources: readonly Source[]; readonly pay: readonly Pence[] };

function extraOf({ assistant, weights }: About, { pay, ...told }: Told): Extra {
  const year = total(pay);
  return { item: { ...told, assistant: assistant.key, year, parts: overLines(year, weights) }, pay };
}

/** The law’s 5.6 weeks of leave, in hundredths, or what was agreed beyond. */
function weeksOf({ assistant }: About): number {
  return assistant.holidayWeeks ?? holidayLaw.weeks.value;
}

/** 12.07% of all pay for work, on every payslip (WTR reg 16A); of more weeks what they come to. */
function rolledUp(about: About, training: Extra): Extra {
  const by = accrualRate(weeksOf(about));
  const pay = about.wages.pay.map((amount, place) => portion(add(amount, training.pay[place] ?? nothing), by, nearestPenny));
  return extraOf(about, {
    kind: 'holiday',
    name: 'Holiday, rolled up',
    words: `${rateInWords(by)} of each payday’s pay for work, paid with it: ${paydaysInWords(pay)} make ${pounds(total(pay))}.`,
    sources: [holidaySources.rolledUp, holidayLaw.accrualRate.source],
    pay,
  });
}

/** 5.6 weeks in 52, or as many as were agreed, somebody else works at the same rates, and earns the law’s leave by it. */
function cover(about: About): Extra {
  const { wages } = about;
  const worked = total(wages.pay);
  const agreed = weeksOf(about);
  const many = String(agreed / 100);
  const weeks = portion(worked, rate(agreed, yearWeeks * 100), nearestPenny);
  const leave = portion(weeks, holidayLaw.accrualRate.value, nearestPenny);
  const sum = add(weeks, leave);
  return extraOf(about, {
    kind: 'holiday',
    name: 'Cover for holiday',
    words: `The PA’s own pay goes on while away for ${many} of 52 weeks, and others work them at the same rates: ${pounds(worked)} × ${many} ÷ 52 is ${pounds(weeks)}. They earn leave by it too, 12.07% or ${pounds(leave)}. Together ${pounds(sum)}.`,
    sources: [holidaySources.entitlement, holidayLaw.accrualRate.source],
    pay: spread(sum, wages),
  });
}

/** Holiday of one PA, by the way in which it is paid. */
export function holidayOf(about: About, training: Extra): Extra {
  return about.assistant.holiday === 'rolled_up' ? rolledUp(about, training) : cover(about);
}

function fullSickPay(about: About): Extra {
  const { assistant, wages } = about;
  const { days } = assistant.sickness;
  const sum = portion(wages.week, rate(days, assistant.daysAWeek), nearestPenny);
  return extraOf(about, {
    kind: 'sickness',
    name: 'Cover for sickness',
    words: `${String(days)} days a year on full pay, with others working them: ${pounds(wages.week)} a week × ${String(days)} ÷ ${String(assistant.daysAWeek)} days is ${pounds(sum)}.`,
    sources: [planSource],
    pay: spread(sum, wages),
  });
}

/** The PA gets sick pay in place of wages, and who covers gets the wages: sick pay is what is added. Taken as one absence. */
function statutorySickPay(about: About): Extra {
  const { law, assistant, wages } = about;
  const { weekly, mostOfEarnings, lowestEarnings, waitingDays } = law.statutory.sick;
  const isLow = lowestEarnings !== undefined && wages.week < lowestEarnings.value;
  const part = mostOfEarnings === undefined ? weekly.value : portion(wages.week, mostOfEarnings.value, upToPenny);
  const most = isLow ? nothing : lesser(weekly.value, part);
  const { days } = assistant.sickness;
  const paid = Math.max(0, Math.min(days - waitingDays.value, 28 * assistant.daysAWeek));
  const sum = portion(most, rate(paid, assistant.daysAWeek), upToPenny);
  const waited = waitingDays.value === 0 ? '' : `, the first ${String(waitingDays.value)} of them unpaid`;
  return extraOf(about, {
    kind: 'sickness',
    name: 'Sick pay',
    words: `${String(days)} days a year${waited}: sick pay of ${pounds(most)} a week × ${String(paid)} ÷ ${String(assistant.daysAWeek)} days is ${pounds(sum)}. Whoever covers is paid what the PA then is not.`,
    sources: [weekly.source, (mostOfEarnings ?? waitingDays).source],
    pay: spread(greater(sum, nothing), wages),
  });
}

export function sicknessOf(about: About): Extra {
  return about.assistant.sickness.pay === 'full' ? fullSickPay(about) : statutorySickPay(about);
}

/** Paid time for training, at the ordinary rate; at the minimum wage for who has no rate for the hour. */
export function trainingOf(about: About): Extra {
  const { plan, law, assistant, wages } = about;
  const from = wages.paydays[0]?.from;
  const whose = { born: bornOf(assistant, plan.taxYear), isApprentice: false, nation: plan.nation };
  const least = from === undefined ? undefined : minimumRate({ from, ...whose }, law.minimumWage);
  const perHour = ordinaryRate(assistant) ?? (least?.ok === true ? least.value.perHour.value : nothing);
  const sum = portion(perHour, rate(assistant.trainingMinutes, 60), nearestPenny);
  return extraOf(about, {
    kind: 'training',
    name: 'Time for training',
    words: `${minutesInWords(assistant.trainingMinutes)} a year at the ordinary rate of ${pounds(perHour)} an hour is ${pounds(sum)}.`,
    sources: [planSource],
    pay: spread(sum, wages),
  });
}
