import { problem, type Problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type CostAssistant, type CostPlan } from '#core/contract/shapes/costing';
import { minimumRate } from '#core/minimumWage/rateOf';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type Law } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { employerTooLittle } from '#core/pension/ownTerms';
import { tooYoungOn } from '#core/people/youngest';
import { dayInWords } from '#core/time/words';
import { bornOf, paydaysOf } from './paydays.ts';

/** The law of a plan’s year: tax, pensions and National Insurance, sick pay and redundancy pay. */
export type CostLaw = Pick<Law, 'minimumWage' | 'redundancy'> & { readonly table: YearTable; readonly statutory: StatutoryTable };

/** Years of which everything is known that a cost needs; the minimum wage is asked period by period. */
function yearOf({ taxYear }: CostPlan, { years, statutory: all, minimumWage, redundancy }: Law): Result<CostLaw> {
  const table = years.find((one) => one.taxYear === taxYear);
  const statutory = all.find((one) => one.taxYear === taxYear);
  if (table !== undefined && statutory !== undefined) return done({ table, statutory, minimumWage, redundancy });
  const isYear = (Number(taxYear.slice(0, 4)) + 1) % 100 === Number(taxYear.slice(5));
  if (!isYear) return refused(problem('pay.taxYearUnreadable', { given: taxYear }, 'taxYear'));
  const known = years.filter((one) => all.some((other) => other.taxYear === one.taxYear)).map((one) => one.taxYear);
  return refused(problem('pay.noFiguresForYear', { year: taxYear, known: known.join(', ') }, 'taxYear'));
}

function doubled(what: string, keys: readonly string[], field: string): Problem | undefined {
  const key = keys.find((one, place) => keys.indexOf(one) !== place);
  return key === undefined ? undefined : problem('costing.twice', { what, key }, field);
}

function unknownLine({ planLines, assistants, costs }: CostPlan): Problem | undefined {
  const known = new Set(planLines.map(({ id }) => id));
  for (const [place, { name, work }] of assistants.entries())
    for (const [row, { charges }] of work.entries())
      for (const { planLine } of charges)
        if (!known.has(planLine))
          return problem('costing.lineUnknown', { name, line: planLine }, `assistants.${String(place)}.work.${String(row)}.charges`);
  const place = costs.findIndex(({ planLine }) => planLine !== undefined && !known.has(planLine));
  const cost = costs[place];
  return cost && problem('costing.lineUnknown', { name: cost.name, line: cost.planLine ?? '' }, `costs.${String(place)}.planLine`);
}

type Rated = { readonly name: string; readonly perHour: Pence; readonly field: string };

function ratesOf({ work }: CostAssistant, field: string): readonly Rated[] {
  return work.flatMap((one, row) =>
    one.kind === 'hours' ? [{ name: one.name, perHour: one.perHour, field: `${field}.work.${String(row)}.perHour` }] : [],
  );
}

/** No scheme may take less of the employer, so that a plan with anybody in a pension would promise too little. */
function pensionTooLittle({ assistants, pension: { basis, employerHundredths } }: CostPlan): Problem | undefined {
  if (assistants.every(({ pension }) => pension === 'none')) return undefined;
  return employerTooLittle(basis, employerHundredths, 'pension.');
}

/** Who may not be employed at all in the year cannot be planned with; of which day, a plan does not say. */
function tooYoung({ assistants, taxYear }: CostPlan): Problem | undefined {
  const { to } = daysOfTaxYear(taxYear);
  const ages = assistants.map((assistant) => tooYoungOn(bornOf(assistant, taxYear), to));
  const place = ages.findIndex((age) => age !== undefined);
  return place < 0 ? undefined : problem('people.tooYoung', { age: String(ages[place]) }, `assistants.${String(place)}.born`);
}

/** The minimum wage of every pay period of the year, by the age on its first day: a birthday may raise it. */
function belowMinimum(plan: CostPlan, { minimumWage }: Law): Problem | undefined {
  for (const [place, assistant] of plan.assistants.entries()) {
    const field = `assistants.${String(place)}`;
    const born = bornOf(assistant, plan.taxYear);
    for (const { from } of paydaysOf(plan, assistant)) {
      const least = minimumRate({ from, born, isApprentice: false, nation: plan.nation }, minimumWage);
      if (!least.ok) return { ...least.problem, field: `${field}.born` };
      const { perHour, words } = least.value;
      const low = ratesOf(assistant, field).find((rated) => rated.perHour < perHour.value);
      if (low !== undefined)
        return problem(
          'costing.belowMinimum',
          {
            name: assistant.name,
            work: low.name,
            given: pounds(low.perHour),
            least: pounds(perHour.value),
            whose: words,
            from: dayInWords(from),
          },
          low.field,
        );
    }
  }
  return undefined;
}

function rolledUpNorthern({ nation, assistants }: CostPlan): Problem | undefined {
  if (nation !== 'northern_ireland') return undefined;
  const place = assistants.findIndex(({ holiday }) => holiday === 'rolled_up');
  const found = assistants[place];
  return found && problem('costing.rolledUpNorthern', { name: found.name }, `assistants.${String(place)}.holiday`);
}

/**
 * The law of the plan’s year. Problems pay.noFiguresForYear, pay.taxYearUnreadable, pension.belowEmployer, people.tooYoung, costing.*,
 * minimumWage.*: by name, never another year’s.
 */
export function checkPlan(plan: CostPlan, law: Law): Result<CostLaw> {
  const ofYear = yearOf(plan, law);
  if (!ofYear.ok) return ofYear;
  const found =
    doubled(
      'plan lines',
      plan.planLines.map(({ id }) => id),
      'planLines',
    ) ??
    doubled(
      'PAs',
      plan.assistants.map(({ key }) => key),
      'assistants',
    ) ??
    unknownLine(plan) ??
    rolledUpNorthern(plan) ??
    pensionTooLittle(plan) ??
    tooYoung(plan) ??
    belowMinimum(plan, law);
  return found === undefined ? ofYear : refused(found);
}
