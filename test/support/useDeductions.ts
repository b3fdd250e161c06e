import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household } from './household.ts';

/** Asks everything of orders, deductions, advances, claims and the minimum wage of the team’s first job. */
export function useDeductions(home: Household): void {
  const { ask } = home;
  const job = ask('team.read', {}).assistants[0]?.employments[0];
  const line = ask('setup.read', {}).planLines.find(({ category }) => category === 'wages');
  if (job === undefined || line === undefined) throw new RangeError('nobody is employed');
  const of = { employmentId: job.id };
  const on = day('2026-10-20');
  const { token, files } = home.proof('order');
  const order = ask(
    'order.add',
    {
      ...of,
      kind: 'council_tax_england',
      madeOn: on,
      from: on,
      hasOrdinaryDebt: false,
      carried: pence(0),
      hasCharge: true,
      to: { payee: 'Council' },
      file: token,
    },
    { files },
  );
  const signed = { consentedOn: on, consent: 'In the folder' };
  const meals = ask('deduction.add', { ...of, kind: 'employer', what: 'Meals', from: on, each: pence(100), ...signed });
  const money = { day: on, amount: pence(1_000), each: pence(500), from: day('2026-11-01'), planLineId: line.id, why: 'A deposit' };
  const advance = ask('advance.add', { ...of, ...money });
  const trip = { kind: 'mileage', vehicle: 'car', tenths: 100, passengers: 0, perMile: pence(55), isHomeToWork: false } as const;
  const claim = ask('claim.add', { ...of, ...trip, day: on, planLineId: line.id, words: 'Pool', from: 'home', to: 'pool' });
  const travel = ask('travel.add', { ...of, day: on, minutes: 30, planLineId: line.id, words: 'Between' });
  ask('minimumWage.say', { ...of, from: on, isApprentice: false });
  ask('deductions.read', of);
  ask('claim.list', {});
  ask('payment.list', {});
  home.try('claim.topUp', of);
  home.try('minimumWage.explain', { ...of, payday: on, from: on, kind: 'next_payday', who: 'Rose', why: 'Later' });
  ask('travel.takeBack', { id: travel.id, reason: 'Twice' });
  ask('claim.takeBack', { id: claim.id, reason: 'Twice' });
  ask('advance.takeBack', { id: advance.id, reason: 'Not needed' });
  ask('deduction.end', { id: meals.id, endedOn: on, reason: 'Over' });
  ask('order.end', { id: order.id, endedOn: on, reason: 'Over' });
}
