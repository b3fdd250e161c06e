import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household } from './household.ts';

/** Something of everything that is recorded of a plan, and every question about it. */
export function usePlan({ ask, streams, lines }: Household): void {
  const streamId = streams.ann;
  const agreed = { agreedOn: day('2026-03-20'), by: 'Case manager' };
  const quantity = { unit: 'hour', rate: pence(1_000), quantityHundredths: 1_000 } as const;
  const version = { ...agreed, streamId, lines: [{ planLineId: lines.therapy, quantity }, { planLineId: lines.gym }] };
  ask('plan.version', { ...version, from: day('2026-04-01') });
  const { id: second } = ask('plan.version', { ...version, from: day('2026-10-01') });
  ask('plan.takeVersionBack', { id: second, reason: 'Not yet agreed' });
  ask('plan.review', { streamId, heldOn: day('2026-06-20'), by: 'Case manager', result: 'Nothing changes' });
  const risk = { ...agreed, streamId, risk: 'A PA does not come', procedure: 'The agency is called' };
  const { id: replaces } = ask('plan.risk', risk);
  ask('plan.risk', { ...risk, replaces, lookOn: day('2027-03-20') });
  const asked = {
    kind: 'request',
    askedOn: day('2026-09-01'),
    askedOf: 'Case manager',
    way: 'email',
    what: 'May a cousin be paid?',
  } as const;
  const purchase = ask('purchase.list', {}).purchases[0]?.id ?? '';
  const { id: request } = ask('request.add', { ...asked, streamId, planLineIds: [lines.gym], purchaseIds: [purchase] });
  ask('request.answer', { id: request, answeredOn: day('2026-09-20'), answer: 'agreed', by: 'Case manager', words: 'Yes' });
  const held = { kind: 'contingency', purpose: 'Emergencies', day: day('2026-09-01'), amount: pence(30_000) } as const;
  const { id: reserve } = ask('reserve.hold', { ...held, streamId, agreed: { by: 'Case manager', on: day('2026-08-20') } });
  const move = ask('reserve.move', { id: reserve, kind: 'used', day: day('2026-10-02'), amount: pence(5_000), words: 'Agency at night' });
  ask('reserve.tell', { moveId: move.id, on: day('2026-10-03'), words: 'By email' });
  const order = {
    payee: 'Sample Cycles',
    what: 'A seat',
    orderedOn: day('2026-10-01'),
    expectedOn: day('2026-12-01'),
    amount: pence(12_000),
  };
  const { id: ordered } = ask('planOrder.add', { ...order, planLineId: lines.gym });
  ask('planOrder.link', { id: ordered, purchaseId: purchase });
  ask('budget.explain', {
    streamId,
    planLineId: lines.gym,
    kind: 'hospital',
    from: day('2026-09-01'),
    to: day('2026-09-20'),
    words: 'In hospital',
  });
  ask('money.giveBack', { streamId, day: day('2026-10-01'), amount: pence(1_000), because: 'Asked for after the review' });
  const letter = { day: day('2026-09-01'), amount: pence(1_000), payBy: day('2026-10-30'), reasons: 'Not in the plan' };
  const { id: demand } = ask('demand.record', { streamId, ...letter });
  ask('demand.addLetter', { id: demand, ...letter, day: day('2026-09-10') });
  ask('demand.reconsider', { id: demand, day: day('2026-09-12'), words: 'It was agreed' });
  ask('demand.outcome', { id: demand, day: day('2026-09-20'), outcome: 'less', amount: pence(900), words: 'In part' });
  ask('demand.giveBack', { id: demand, day: day('2026-09-21'), amount: pence(500) });
  ask('demand.takeBack', { id: ask('demand.record', { streamId, day: letter.day }).id, reason: 'Of another person' });
  for (const route of ['plan.read', 'request.list', 'demand.list', 'budget.read'] as const) ask(route, {});
  ask('budget.issue', { streamId });
}
