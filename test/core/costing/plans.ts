import { ownLaw } from '#core/payroll/law';
import { type CostAssistant, type CostPlan, costPlanShape } from '#core/contract/shapes/costing';
import { type Costing } from '#core/costing/costing';
import { costPlan } from '#core/costing/costPlan';

/** Rosa’s household, invented: what test/golden/costing.md works out by hand. */
export const rosa: CostPlan = costPlanShape.parse({
  name: 'Rosa’s plan',
  taxYear: '2026-27',
  nation: 'england',
  paid: 'four-weekly',
  allowance: { claimed: true, usedElsewhere: 1_000_000 },
  pension: { basis: 'qualifying', employerHundredths: 300 },
  planLines: [
    { id: 'care', name: 'Personal care', agreed: { amount: 85_000, every: 'week' } },
    { id: 'nights', name: 'Nights', agreed: { amount: 60_000, every: 'four_weeks' } },
  ],
  assistants: [
    {
      key: 'ada',
      name: 'Ada Quill',
      born: '1985-03-14',
      weeks: 52,
      daysAWeek: 5,
      work: [
        { kind: 'hours', name: 'Day', minutes: 1_800, perHour: 1_400, charges: [{ planLine: 'care', weight: 1 }] },
        { kind: 'sleep_in', name: 'Sleep-in', hundredths: 200, each: 6_000, charges: [{ planLine: 'nights', weight: 1 }] },
      ],
      holiday: 'cover',
      pension: 'by_law',
      sickness: { days: 5, pay: 'statutory' },
      trainingMinutes: 840,
    },
    {
      key: 'ben',
      name: 'Ben Orre',
      born: '2007-06-01',
      weeks: 39,
      daysAWeek: 3,
      work: [
        {
          kind: 'hours',
          name: 'Day',
          minutes: 720,
          perHour: 1_300,
          charges: [
            { planLine: 'care', weight: 2 },
            { planLine: 'nights', weight: 1 },
          ],
        },
      ],
      holiday: 'rolled_up',
      pension: 'by_law',
      sickness: { days: 0, pay: 'statutory' },
      trainingMinutes: 0,
    },
  ],
  costs: [
    { kind: 'insurance', name: 'Employer’s liability insurance', amount: 9_500, every: 'year' },
    { kind: 'payroll', name: 'Payroll service', amount: 650, every: 'payslip' },
    { kind: 'training', name: 'Moving and handling course', amount: 12_000, every: 'year', planLine: 'care' },
  ],
  contingencyHundredths: 500,
  redundancy: true,
});

/** The costing of a plan that must be one: throws the sentence of what is wrong with it. */
export function costed(plan: CostPlan): Costing {
  const found = costPlan(plan, ownLaw);
  if (!found.ok) throw new Error(found.problem.sentence);
  return found.value;
}

export function changed(plan: CostPlan, key: string, change: Partial<CostAssistant>): CostPlan {
  return { ...plan, assistants: plan.assistants.map((one) => (one.key === key ? { ...one, ...change } : one)) };
}
