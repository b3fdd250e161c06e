import { z } from 'zod';
import { type planPlaces as ofPlan } from '#renderer/kit/planPlaces';
import { places } from '#renderer/kit/places';
import { type Ask, idsShape } from './ask-in.ts';

const madeShape = z.object({ id: z.string() });
const reservesShape = z.object({
  plans: z.array(z.object({ streamId: z.string(), reserves: z.array(z.object({ id: z.string(), moves: idsShape })) })),
});

/** A plan with something of everything recorded of it, so that each of its screens has something to show. */
export async function planPlaces(ask: Ask): Promise<Readonly<Record<keyof typeof ofPlan, string>>> {
  const { streams, planLines } = await ask(
    z.object({ streams: idsShape, planLines: z.array(z.object({ id: z.string(), streamId: z.string() })) }),
    'setup.read',
    {},
  );
  const streamId = streams[0]?.id ?? '';
  const lines = planLines.filter((line) => line.streamId === streamId).map(({ id }) => ({ planLineId: id }));
  const agreed = { agreedOn: '2026-07-20', by: 'Case manager' };
  await ask(madeShape, 'plan.version', { ...agreed, streamId, from: '2026-08-01', lines }, true);
  await ask(madeShape, 'plan.review', { streamId, heldOn: '2026-10-20', by: 'Case manager', result: 'Nothing changes' }, true);
  const risk = await ask(
    madeShape,
    'plan.risk',
    { ...agreed, streamId, risk: 'A PA does not come', procedure: 'The agency is called' },
    true,
  );
  const order = { payee: 'Sample Cycles', what: 'A seat', orderedOn: '2026-10-01', expectedOn: '2026-12-01', amount: 12_000 };
  await ask(madeShape, 'planOrder.add', { ...order, planLineId: lines[0]?.planLineId }, true);
  const asked = { kind: 'request', askedOn: '2026-09-01', askedOf: 'Case manager', way: 'email', what: 'May a cousin be paid?' };
  const request = await ask(madeShape, 'request.add', { ...asked, streamId, planLineIds: [], purchaseIds: [] }, true);
  const held = { kind: 'contingency', purpose: 'Emergencies', day: '2026-09-01', amount: 30_000 };
  const reserve = await ask(madeShape, 'reserve.hold', { ...held, streamId }, true);
  await ask(madeShape, 'reserve.move', { id: reserve.id, kind: 'used', day: '2026-10-02', amount: 5_000, words: 'Agency at night' }, true);
  await ask(madeShape, 'budget.explain', { streamId, kind: 'vacancy', from: '2026-09-01', words: 'No PA could be found' }, true);
  const letter = { day: '2026-10-01', amount: 12_000, payBy: '2026-11-30', reconsiderBy: '2026-11-12', reasons: 'It was in no plan' };
  const demand = await ask(madeShape, 'demand.record', { ...letter, streamId }, true);
  const { plans } = await ask(reservesShape, 'plan.read', {});
  const move = plans.find((one) => one.streamId === streamId)?.reserves[0]?.moves.at(-1)?.id ?? '';
  return {
    budget: places.budget,
    budgetOf: places.budgetOf(streamId),
    explainBudget: places.explainBudget(streamId),
    giveBack: places.giveBack(streamId),
    carePlan: places.carePlan(streamId),
    addVersion: places.addVersion(streamId),
    addReview: places.addReview(streamId),
    addRisk: places.addRisk(streamId),
    changeRisk: places.changeRisk(streamId, risk.id),
    addPlanOrder: places.addPlanOrder(streamId),
    reserves: places.reserves,
    holdReserve: places.holdReserve(streamId),
    moveReserve: places.moveReserve(reserve.id),
    tellReserve: places.tellReserve(move),
    approvals: places.approvals,
    addRequest: places.addRequest,
    request: places.request(request.id),
    answerRequest: places.answerRequest(request.id),
    demands: places.demands,
    addDemand: places.addDemand,
    demand: places.demand(demand.id),
    addDemandLetter: places.addDemandLetter(demand.id),
    reconsiderDemand: places.reconsiderDemand(demand.id),
    decideDemand: places.decideDemand(demand.id),
    giveDemandBack: places.giveDemandBack(demand.id),
    takeDemandBack: places.takeDemandBack(demand.id),
    linkPurchase: places.linkPurchase('request', request.id),
    takeBackPlan: places.takeBackPlan('request', request.id),
  };
}
