import { type CostAssistant, type CostPlan } from '#core/contract/shapes/costing';
import { type Pence, lesser, nothing, subtract, total } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { nearestPenny, portion } from '#core/money/rate';
import { share } from '#core/money/share';
import { pounds } from '#core/money/words';
import { allowanceLeft, allowanceMet } from '#core/pay/allowance';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type Source } from '#core/payroll/figure';
import { type Law } from '#core/payroll/law';
import { isCounted, nationalInsurance, niThresholds } from '#core/payroll/national-insurance';
import { niLetterFor } from '#core/payroll/ni-letter';
import { rules } from '#core/payroll/rules';
import { ageOn } from '#core/payroll/state-pension-age';
import { type NiLetter, type YearTable } from '#core/payroll/year-table';
import { capOn } from '#core/people/redundancy';
import { type Day } from '#core/time/day';
import { type YearItem, type Weights, overLines, paydaysInWords, sumOf } from './item.ts';
import { bornOf, frequencyOf } from './paydays.ts';
import { redundancyLaw, redundancyWeeks } from './sources.ts';
import { type Wages } from './wages.ts';

export type Paid = {
  readonly plan: CostPlan;
  readonly assistant: CostAssistant;
  readonly table: YearTable;
  readonly law: Pick<Law, 'redundancy'>;
  readonly wages: Wages;
  /** All pay of each payday that counts for National Insurance and pensions. */
  readonly pay: readonly Pence[];
  readonly weights: Weights;
};

function letterOn({ plan, assistant }: Paid, payday: Wages['paydays'][number]): NiLetter {
  if (assistant.niLetter !== undefined) return assistant.niLetter;
  const found = niLetterFor({ born: bornOf(assistant, plan.taxYear), payday: payday.to, certificates: [], isApprentice: false });
  return found.ok ? found.value.letter : 'A';
}

function chargedFrom({ plan, assistant, table }: Paid, letter: NiLetter): string {
  const { nationalInsurance: ni } = table;
  const { employerFrom } = ni.letters[letter].value;
  if (!isCounted(ni, letter) || employerFrom === 'nowhere') return `letter ${letter} has none`;
  const { above, below } = ni.employerRate.value;
  const from = niThresholds(ni, frequencyOf(plan, assistant))[employerFrom];
  return `${String((above * 100) / below)}% of what a payday pays above ${pounds(from)} (letter ${letter})`;
}

/** Jobs of one person that are paid as often: their pay is one sum for National Insurance. In the plan’s order, the job itself among them. */
function jobsOf(paid: Paid, all: readonly Paid[]): readonly Paid[] {
  const { person } = paid.assistant;
  if (person === undefined) return [paid];
  const frequency = frequencyOf(paid.plan, paid.assistant);
  return all.filter(({ plan, assistant }) => assistant.person === person && frequencyOf(plan, assistant) === frequency);
}

/** Whether the person has a job here that is paid at other times: what counts together then is not worked out for a plan. */
function isPaidApart(paid: Paid, all: readonly Paid[]): boolean {
  const { person } = paid.assistant;
  return person !== undefined && all.some((one) => one.assistant.person === person && !jobsOf(paid, all).includes(one));
}

/** What a payday’s National Insurance is for one of the jobs: its share by pay of what they come to together. */
function amountAt(jobs: readonly Paid[], own: Paid, place: number, letter: NiLetter): Pence {
  const pays = jobs.map(({ pay }) => pay[place] ?? nothing);
  const { table, plan, assistant } = own;
  const { employer } = nationalInsurance(table.nationalInsurance, letter, frequencyOf(plan, assistant), total(pays));
  return pays.length === 1 || employer === nothing ? employer : (share(employer, pays)[jobs.indexOf(own)] ?? nothing);
}

/** The employer’s National Insurance of every payday by itself, by the letter of the PA’s age on it; with the person’s other job in the plan. */
export function employerNiOf(paid: Paid, all: readonly Paid[]): YearItem {
  const { table, wages, assistant } = paid;
  const letters = wages.paydays.map((payday) => letterOn(paid, payday));
  const ni = table.nationalInsurance;
  const jobs = jobsOf(paid, all);
  const amounts = paid.pay.map((_, place) => amountAt(jobs, paid, place, letters[place] ?? 'A'));
  const year = total(amounts);
  const charged = [...new Set(letters)].map((letter) => chargedFrom(paid, letter)).join('; then ');
  const together = jobs.length === 1 ? '' : ' It is worked out with the pay of their other job here, and shared by what each pays.';
  const apart = isPaidApart(paid, all)
    ? ' Their other job here is paid at other times: what both pay in one week or month counts together, so it will be more.'
    : '';
  return {
    kind: 'employer_ni',
    assistant: assistant.key,
    name: 'Employer’s National Insurance',
    words: `Pay with holiday, sick pay and training is ${paydaysInWords(paid.pay)}. National Insurance on it: ${charged}.${together}${apart} ${year === nothing ? 'None is due.' : `${paydaysInWords(amounts)} make ${pounds(year)}.`}`,
    sources: [
      ni.employerRate.source,
      ni.thresholds.secondaryThreshold.year.source,
      ...(jobs.length === 1 ? [] : [rules['ni.together'].source]),
    ],
    year,
    parts: overLines(year, paid.weights),
  };
}

export type AllowanceUse = {
  readonly claimed: boolean;
  /** What other wages of the employer use of it. */
  readonly elsewhere: Pence;
  /** Employer’s National Insurance of the plan before the allowance, what of it is met, and what is left of the allowance. */
  readonly before: Pence;
  readonly used: Pence;
  readonly left: Pence;
};

/** What the Employment Allowance meets of a year’s National Insurance: shared as the contributions are, over PAs and their plan lines. */
export function afterAllowance(
  { allowance }: Pick<CostPlan, 'allowance'>,
  table: YearTable,
  items: readonly YearItem[],
): { readonly items: readonly YearItem[]; readonly use: AllowanceUse } {
  const before = sumOf(items);
  const left = allowance.claimed ? allowanceLeft(table, allowance.usedElsewhere) : nothing;
  const used = allowanceMet(before, left);
  const use = { claimed: allowance.claimed, elsewhere: allowance.usedElsewhere, before, used, left: subtract(left, used) };
  if (used === nothing) return { items, use };
  const met = share(
    used,
    items.flatMap(({ parts }) => parts.map(({ year }) => year)),
  );
  let place = 0;
  const after = items.map((item): YearItem => {
    const parts = item.parts.map(({ planLine, year }) => ({ planLine, year: subtract(year, met[place++] ?? nothing) }));
    const year = total(parts.map((part) => part.year));
    if (item.year === nothing) return item;
    const words = `${item.words} The Employment Allowance meets ${pounds(subtract(item.year, year))} of it, which leaves ${pounds(year)}.`;
    return { ...item, words, sources: [...item.sources, table.employers.employmentAllowance.source], year, parts };
  });
  return { items: after, use };
}

/** The week’s pay that counts: no more than the law’s most, by the employer’s nation, on the last payday. */
function countedWeek(
  { plan, law, wages }: Paid,
  on: Day,
): { readonly week: Pence; readonly words: string; readonly sources: readonly Source[] } {
  const capped = capOn(on, plan.nation, law.redundancy);
  if (capped === undefined)
    return { week: wages.week, words: ' The law’s limit on a week’s pay is not known here for that year.', sources: [] };
  const { cap, source, isOld } = capped;
  const whose = plan.nation === 'northern_ireland' ? 'Northern Ireland’s law' : 'The law';
  const newer = isOld ? ' A newer year’s limit is not known here yet.' : '';
  const less = wages.week > cap ? `, less than the ${pounds(wages.week)} that is paid` : '';
  return {
    week: lesser(wages.week, cap),
    words: ` ${whose} counts no more than ${pounds(cap)} of a week’s pay${less}.${newer}`,
    sources: [source],
  };
}

/** One year’s worth of statutory redundancy pay. */
export function redundancyOf(paid: Paid): YearItem {
  const { plan, assistant, wages, weights } = paid;
  const last = wages.paydays.at(-1)?.to ?? daysOfTaxYear(plan.taxYear).to;
  // A year counts at the higher rate only where they were not younger in any of it (s162(2)): their age as it begins.
  const age = ageOn(bornOf(assistant, plan.taxYear), daysOfTaxYear(plan.taxYear).from);
  const found = redundancyWeeks.value.find(({ fromAge }) => age >= fromAge);
  const { week, words, sources } = countedWeek(paid, last);
  const year = found === undefined ? nothing : portion(week, found.weeks, nearestPenny);
  return {
    kind: 'redundancy',
    assistant: assistant.key,
    name: 'Put by for redundancy',
    words: `${found?.words ?? 'Nothing'} for the year, at the age of ${String(age)} as it begins, of ${pounds(week)} a week: ${pounds(year)}.${words} It is due only after two years’ service.`,
    sources: [redundancyLaw, ...sources],
    year,
    parts: overLines(year, weights),
  };
}

export function allowanceInWords({ claimed, elsewhere, before, used, left }: AllowanceUse, table: YearTable): string {
  const whole = pounds(fromPounds(table.employers.employmentAllowance.value));
  if (!claimed)
    return `The Employment Allowance (${whole} a year) is not claimed in this plan: ${pounds(before)} of National Insurance stands in full.`;
  const others = elsewhere === nothing ? '' : `, of which other wages use ${pounds(elsewhere)},`;
  return `The Employment Allowance of ${whole}${others} meets ${pounds(used)} of ${pounds(before)}; ${pounds(left)} of it is left.`;
}
