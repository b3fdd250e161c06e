import { type Result, done } from '#core/contract/result';
import { type CostAssistant, type CostPlan } from '#core/contract/shapes/costing';
import { nothing, total } from '#core/money/pence';
import { type Law } from '#core/payroll/law';
import { besidesOf, contingencyOf } from './besides.ts';
import { type CostLaw, checkPlan } from './checkPlan.ts';
import { type Costing, costingOf } from './costing.ts';
import { type Paid, afterAllowance, employerNiOf, redundancyOf } from './employer.ts';
import { type Weights, type YearItem, earnedWeights, together, weightsOf } from './item.ts';
import { pensionOf } from './pension.ts';
import { holidayOf, sicknessOf, trainingOf } from './timeAway.ts';
import { type Wages, wagesOf } from './wages.ts';

type AssistantCost = { readonly wages: Wages; readonly items: readonly YearItem[]; readonly paid: Paid };

/** By what is earned on each plan line; by the first work’s charges for who earns nothing. */
function bearing({ work: [first] }: CostAssistant, { items }: Wages): Weights | undefined {
  const earned = earnedWeights(items);
  return earned.size > 0 || first === undefined ? earned : weightsOf(first.charges);
}

function isTold({ year, kind }: YearItem): boolean {
  return year !== nothing || kind === 'pension';
}

function costOf(plan: CostPlan, assistant: CostAssistant, law: CostLaw): AssistantCost | undefined {
  const wages = wagesOf(plan, assistant);
  const weights = bearing(assistant, wages);
  if (weights === undefined || weights.size === 0) return undefined;
  const about = { plan, law, assistant, wages, weights };
  const training = trainingOf(about);
  const extras = [holidayOf(about, training), sicknessOf(about), training];
  const pay = together([wages.pay, ...extras.map((extra) => extra.pay)], wages.paydays.length);
  const paid = { ...about, table: law.table, pay };
  const redundancy = plan.redundancy ? [redundancyOf(paid)] : [];
  const items = [...wages.items, ...extras.map(({ item }) => item), pensionOf(paid), ...redundancy].filter(isTold);
  return { wages, items, paid };
}

/**
 * What a care plan costs in a year of 52 weeks and in a week of it, by plan line, PA and kind, each figure with its sentence.
 * Problems of checkPlan. Pence; every table of parts adds up to the whole.
 */
export function costPlan(plan: CostPlan, law: Law): Result<Costing> {
  const ofYear = checkPlan(plan, law);
  if (!ofYear.ok) return ofYear;
  const { table } = ofYear.value;
  const found = plan.assistants.flatMap((assistant) => costOf(plan, assistant, ofYear.value) ?? []);
  const everybody = found.map((one) => one.paid);
  const { items: ni, use } = afterAllowance(
    plan,
    table,
    found.map((one) => employerNiOf(one.paid, everybody)),
  );
  const wages = earnedWeights(found.flatMap((one) => one.wages.items));
  const payslips = found.reduce((so, one) => so + (total(one.wages.pay) > nothing ? one.wages.paydays.length : 0), 0);
  const before = [...found.flatMap((one, place) => [...one.items, ...ni.slice(place, place + 1)]), ...besidesOf(plan, wages, payslips)];
  const contingency = contingencyOf(plan, before);
  return done(costingOf(plan, table, contingency === undefined ? before : [...before, contingency], use));
}
