import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask, idsShape } from './ask-in.ts';

const madeShape = z.object({ id: z.string() });
const setupShape = z.object({
  beneficiaries: idsShape,
  funders: z.array(z.object({ id: z.string(), kind: z.string() })),
  streams: z.array(z.object({ id: z.string(), basis: z.string(), beneficiaryIds: z.array(z.string()) })),
  awards: idsShape,
  planLines: idsShape,
});

/** The places of funders’ profiles, of a year of care and of changes, with something of each recorded and taken back or told. */
export async function funderPlaces(ask: Ask) {
  const { beneficiaries, funders, streams, awards, planLines } = await ask(setupShape, 'setup.read', {});
  const first = (found: readonly { readonly id: string }[]): string => found[0]?.id ?? 'none';
  const council = funders.find(({ kind }) => kind === 'council')?.id ?? first(funders);
  const own = streams.find(({ basis }) => basis !== 'nhs');
  const paced = { amount: 1_000, every: 'week', from: '2026-10-01' };
  const contribution = { ...paced, streamId: own?.id ?? '', how: 'paid_in', firstDue: '2026-10-05' };
  const { id: share } = await ask(madeShape, 'contribution.record', contribution, true);
  const elsewhere = {
    ...paced,
    funderId: council,
    beneficiaryId: first(beneficiaries),
    kind: 'notional',
    holder: 'The ICB',
    what: 'Nights',
  };
  const { id: part } = await ask(madeShape, 'elsewhere.record', elsewhere, true);
  const { id: event } = await ask(madeShape, 'lifeEvent.record', { kind: 'capacity', day: '2026-10-20', acting: 'Otto Other' }, true);
  const [from, to] = [
    own?.id ?? first(streams),
    streams.find(({ id, beneficiaryIds }) => id !== own?.id && beneficiaryIds[0] === own?.beneficiaryIds[0])?.id ?? '',
  ];
  const moved = { fromStreamId: from, toStreamId: to, on: '2026-11-03', lines: [], words: 'A letter' };
  const { id: handover } = await ask(madeShape, 'handover.record', moved, true);
  await ask(madeShape, 'handover.takeBack', { id: handover, reason: 'Only to be looked at' }, true);
  return {
    funderProfile: places.funderProfile(council),
    funderAsks: places.funderAsks(council, 'statement'),
    funderStart: places.funderStart(council),
    funderCopy: places.funderCopy(council),
    funderFile: places.funderFile(council),
    careYearFrom: places.careYearFrom('2026-04-01'),
    shareLine: places.shareLine(first(planLines)),
    endContribution: places.endContribution(share),
    endElsewhere: places.endElsewhere(part),
    awardPurpose: places.awardPurpose(first(awards)),
    moveMoneyOver: places.moveMoneyOver(from, to, '2026-11-03'),
    handover: places.handover(handover),
    recordLife: places.recordLife('death'),
    lifeEvent: places.lifeEvent(event),
    cutOff: places.cutOff(event, first(streams)),
    careStep: places.careStep(event, 'tell_bank'),
    takeBackChange: places.takeBackChange(event),
  };
}
