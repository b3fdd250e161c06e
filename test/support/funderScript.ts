import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Story, type Told } from './story.ts';

const from = day('2026-04-01');
const paced = { amount: pence(1_000), every: 'week', from } as const;

function addMoney(
  story: Story,
  ann: number,
  basis: 'nhs' | 'care_act',
): { readonly funder: number; readonly stream: number; readonly line: number } {
  const isNhs = basis === 'nhs';
  const name = isNhs ? 'NHS Otherwhere ICB' : 'Otherwhere Council';
  const funder = story.add('funder.add', { kind: isNhs ? 'icb' : 'council', name, nameFrom: from });
  const stream = story.add('stream.add', ({ id }) => ({ funderId: id(funder), name, basis, beneficiaryIds: [id(ann)], from }));
  const outcome = story.add('outcome.add', ({ id }) => ({ beneficiaryId: id(ann), name: `Swims with ${name}` }));
  const planned = { name: 'Swimming', category: 'activity', rule: 'allowed', agreed: pence(5_000), every: 'month', from } as const;
  const whose = ({ id }: Told) => ({ streamId: id(stream), beneficiaryId: id(ann), outcomeId: id(outcome) });
  return { funder, stream, line: story.add('planLine.add', (told) => ({ ...whose(told), ...planned })) };
}

/** Two funders' profiles and money for one thing: shared, with a share of one's own, a part held elsewhere; then one takes over, and a death. */
export function tellFunders(story: Story, { ann }: { readonly ann: number }): void {
  const [old, next] = [addMoney(story, ann, 'care_act'), addMoney(story, ann, 'nhs')];
  const terms = { retainedWeeks: 4, cash: 'barred', signatories: ['Rose Invented'], checkMonths: 36 } as const;
  story.add('funder.saveTerms', ({ id }) => ({ id: id(old.funder), terms: { ...terms, signatories: [...terms.signatories] } }));
  story.add('funder.copyTerms', ({ id }) => ({ from: id(old.funder), to: id(next.funder) }));
  story.add('funding.agree', ({ id }) => ({
    planLineId: id(old.line),
    from: day('2026-05-01'),
    agreedBy: 'Both',
    agreedOn: from,
    shares: [
      { planLineId: id(old.line), hundredths: 5_000 },
      { planLineId: id(next.line), hundredths: 5_000 },
    ],
  }));
  const share = story.add('contribution.record', ({ id }) => ({ ...paced, streamId: id(old.stream), how: 'paid_in', firstDue: from }));
  story.add('contribution.end', ({ id }) => ({ id: id(share), to: day('2026-04-30'), reason: 'Assessed again.' }));
  const part = story.add('elsewhere.record', ({ id }) => ({
    ...paced,
    funderId: id(next.funder),
    beneficiaryId: id(ann),
    kind: 'notional',
    holder: 'The ICB',
    what: 'Nights',
  }));
  story.add('elsewhere.end', ({ id }) => ({ id: id(part), to: day('2026-06-30'), reason: 'Paid to us now.' }));
  const once = { amount: pence(90_000), every: 'once', from, to: from, firstDue: from } as const;
  const award = story.add('award.add', ({ id }) => ({ ...once, streamId: id(old.stream) }));
  story.add('award.purpose', ({ id }) => ({ awardId: id(award), purpose: 'A bike' }));
  const handover = story.add('handover.record', ({ id }) => ({
    fromStreamId: id(old.stream),
    toStreamId: id(next.stream),
    on: day('2026-07-01'),
    lines: [{ from: id(old.line), to: id(next.line) }],
    words: 'Decision of June',
  }));
  story.add('careStep.say', ({ id }) => ({ id: id(handover), step: 'tell_old', state: 'done', day: day('2026-06-20') }));
  story.add('handover.takeBack', ({ id }) => ({ id: id(handover), reason: 'The day was wrong.' }));
  const event = story.add('lifeEvent.record', { kind: 'capacity', day: day('2026-06-01'), acting: 'Otto Other' });
  const said = { lastDay: day('2026-06-30'), saidOn: day('2026-06-05'), saidBy: 'The council' };
  story.add('lifeEvent.cutOff', ({ id }) => ({ ...said, lifeEventId: id(event), streamId: id(old.stream) }));
  story.add('lifeEvent.takeBack', ({ id }) => ({ id: id(event), reason: 'Of somebody else.' }));
}
