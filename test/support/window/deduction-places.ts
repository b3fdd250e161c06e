import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask } from './ask-in.ts';

const made = z.object({ id: z.string() });
const teamShape = z.object({ assistants: z.array(z.object({ employments: z.array(z.object({ id: z.string(), startsOn: z.string() })) })) });
const setupShape = z.object({ planLines: z.array(z.object({ id: z.string(), category: z.string() })) });

/** The screens of orders, deductions, advances, travel and claims, about one of each that is recorded for them. */
export async function deductionPlaces(ask: Ask) {
  const { assistants } = await ask(teamShape, 'team.read', {});
  const { planLines } = await ask(setupShape, 'setup.read', {});
  const [first] = assistants.flatMap(({ employments }) => employments).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const job = first?.id ?? 'none';
  const planLineId = planLines.find(({ category }) => category === 'wages')?.id ?? 'none';
  const from = '2026-11-16';
  const ordered = { employmentId: job, kind: 'dea_standard', madeOn: from, from, hasOrdinaryDebt: false, carried: 0, hasCharge: true };
  const order = await ask(made, 'order.add', { ...ordered, to: { payee: 'DWP', reference: 'DM 1' } }, true);
  const signed = { consentedOn: from, consent: 'In the folder' };
  const meals = { employmentId: job, kind: 'employer', what: 'Meals', from, each: 500, ...signed };
  const agreed = await ask(made, 'deduction.add', meals, true);
  const deposit = { employmentId: job, day: from, amount: 5_000, each: 2_500, from: '2026-11-27', planLineId, why: 'A deposit' };
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
