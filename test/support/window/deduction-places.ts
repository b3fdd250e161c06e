import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask } from './ask-in.ts';

const made = z.object({ id: z.string() });
const todayShape = z.object({ today: z.string() });
const runsShape = z.object({ runs: z.array(z.object({ id: z.string() })) });
const payslipShape = z.object({ employmentId: z.string(), charges: z.array(z.object({ planLineId: z.string() })) });
const runShape = z.object({ payslips: z.array(z.object({ data: payslipShape })) });

/** The screens of orders, deductions, advances, travel and claims, about one of each of the first PA on the newest pay run. */
export async function deductionPlaces(ask: Ask) {
  const { today: from } = await ask(todayShape, 'team.read', {});
  const { runs } = await ask(runsShape, 'pay.read', {});
  const { payslips } = await ask(runShape, 'payRun.read', { id: runs[0]?.id ?? 'none' });
  const paid = payslips[0]?.data;
  const job = paid?.employmentId ?? 'none';
  const planLineId = paid?.charges[0]?.planLineId ?? 'none';
  const ordered = { employmentId: job, kind: 'dea_standard', madeOn: from, from, hasOrdinaryDebt: false, carried: 0, hasCharge: true };
  const order = await ask(made, 'order.add', { ...ordered, to: { payee: 'DWP', reference: 'DM 1' } }, true);
  const signed = { consentedOn: from, consent: 'In the folder' };
  const meals = { employmentId: job, kind: 'employer', what: 'Meals', from, each: 500, ...signed };
  const agreed = await ask(made, 'deduction.add', meals, true);
  const deposit = { employmentId: job, day: from, amount: 5_000, each: 2_500, from, planLineId, why: 'A deposit' };
  const advance = await ask(made, 'advance.add', deposit, true);
  const between = { employmentId: job, day: from, minutes: 30, perHour: 1_500, planLineId, words: 'From Ellis to Robin' };
  const travel = await ask(made, 'travel.add', between, true);
  const ticket = { kind: 'expense', employmentId: job, day: from, planLineId, words: 'Cinema ticket', amount: 800, isTaxed: false };
  const claim = await ask(made, 'claim.add', ticket, true);
  return {
    jobDeductions: places.jobDeductions(job),
    addOrder: places.addOrder(job),
    endOrder: places.endOrder(job, order.id),
    addDeduction: places.addDeduction(job),
    endDeduction: places.endDeduction(job, agreed.id),
    addAdvance: places.addAdvance(job),
    takeBackAdvance: places.takeBackAdvance(job, advance.id),
    addTravel: places.addTravel(job),
    takeBackTravel: places.takeBackTravel(job, travel.id),
    sayMinimumWage: places.sayMinimumWage(job),
    explainMinimumWage: places.explainMinimumWage(job, from),
    takeBackClaim: places.takeBackClaim(claim.id),
  };
}
