import { type CostPlan, type CostWork } from '#core/contract/shapes/costing';

function oneMore(work: CostWork): CostWork | undefined {
  return work.kind === 'sleep_in' && work.hundredths <= 600 ? { ...work, hundredths: work.hundredths + 100 } : undefined;
}

/** The plan with one more sleep-in a week for a PA; undefined for who has none agreed, or seven already. */
export function oneMoreNight(plan: CostPlan, key: string): CostPlan | undefined {
  const found = plan.assistants.find((one) => one.key === key);
  const place = found?.work.findIndex((one) => oneMore(one) !== undefined) ?? -1;
  if (found === undefined || place < 0) return undefined;
  const work = found.work.map((one, row) => (row === place ? (oneMore(one) ?? one) : one));
  return { ...plan, assistants: plan.assistants.map((one) => (one === found ? { ...one, work } : one)) };
}
