import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask, idsShape } from './ask-in.ts';

const made = z.object({ id: z.string() });
const teamShape = z.object({ assistants: z.array(z.object({ employments: idsShape })) });
const helpersShape = z.object({ writers: z.array(z.object({ actorId: z.string(), terms: idsShape })) });

/** The screens of who is away, about a request and a stay that are recorded for them; and those of a helper whose time is over. */
export async function awayPlaces(ask: Ask) {
  const { assistants } = await ask(teamShape, 'team.read', {});
  const job = assistants[0]?.employments[0]?.id ?? 'none';
  const asked = { employmentId: job, askedOn: '2026-10-01', askedBy: 'assistant', from: '2026-12-14', to: '2026-12-15' };
  const request = await ask(made, 'leave.ask', { ...asked, days: 2, minutes: 960, what: 'A wedding' }, true);
  const { beneficiaries } = await ask(z.object({ beneficiaries: idsShape }), 'setup.read', {});
  const away = { beneficiaryId: beneficiaries[0]?.id ?? 'none', place: 'hospital', from: '2026-11-02' };
  const stay = await ask(made, 'stay.record', away, true);
  const retained = { employmentId: job, from: '2027-01-04', hundredths: 5_000, days: 28, weekMinutes: 1_200, agreed: 'Contract, clause 9' };
  await ask(made, 'retainer.agree', retained, true);
  // Over already, so that nobody is asked who types.
  const time = { relation: 'friend', from: '2026-04-01', to: '2026-06-30', agreed: 'Types the receipts; agreed by word of mouth.' };
  const helper = await ask(made, 'helper.add', { name: 'Kim Helper', ...time }, true);
  const { writers } = await ask(helpersShape, 'helper.list', {});
  const term = writers.find(({ actorId }) => actorId === helper.id)?.terms[0]?.id ?? 'none';
  return {
    leaveRequest: places.leaveRequest(request.id),
    refuseLeave: places.refuseLeave(request.id),
    withdrawLeave: places.withdrawLeave(request.id),
    stay: places.stay(stay.id),
    endStay: places.endStay(stay.id),
    tellFunder: places.tellFunder(stay.id),
    takeBackStay: places.takeBackStay(stay.id),
    retainer: places.retainer(job),
    agreeRetainer: places.agreeRetainer(job),
    renewHelper: places.renewHelper(helper.id),
    endHelper: places.endHelper(helper.id, term),
  };
}
