import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story } from './story.ts';

type Setting = { readonly stream: number; readonly gym: number; readonly bought: number };

/** A plan with its versions, reviews and risks; the approvals register; sums held, used and told; an order; and its budget as a paper. */
export function tellPlan(story: Story, { stream, gym, bought }: Setting): void {
  const agreed = { agreedOn: day('2026-03-20'), by: 'Case manager' };
  const version = story.add(
    'plan.version',
    ({ id }) => ({ ...agreed, streamId: id(stream), from: day('2026-04-01'), lines: [{ planLineId: id(gym) }], file: fileToken(461) }),
    { 461: pdf('the plan as agreed') },
  );
  story.add('plan.takeVersionBack', ({ id }) => ({ id: id(version), reason: 'Of another person.' }));
  const held = { heldOn: day('2026-06-20'), by: 'Case manager', result: 'Nothing changes' };
  const review = story.add('plan.review', ({ id }) => ({ ...held, streamId: id(stream) }));
  story.add('plan.takeReviewBack', ({ id }) => ({ id: id(review), reason: 'It was put off.' }));
  const risk = story.add('plan.risk', ({ id }) => ({
    ...agreed,
    streamId: id(stream),
    risk: 'Nobody comes',
    procedure: 'The agency is called',
  }));
  story.add('plan.closeRisk', ({ id }) => ({ id: id(risk), reason: 'A second PA came.' }));
  const asked = {
    kind: 'request',
    askedOn: day('2026-05-01'),
    askedOf: 'Case manager',
    way: 'email',
    what: 'May a cousin be paid?',
  } as const;
  const request = story.add('request.add', ({ id }) => ({ ...asked, streamId: id(stream), planLineIds: [id(gym)], purchaseIds: [] }));
  story.add('request.link', ({ id }) => ({ id: id(request), purchaseId: id(bought) }));
  story.add('request.answer', ({ id }) => ({ id: id(request), answeredOn: day('2026-05-20'), answer: 'agreed', by: 'Case manager' }));
  story.add('request.takeBack', ({ id }) => ({ id: id(request), reason: 'Asked twice.' }));
  const sum = { kind: 'contingency', purpose: 'Emergencies', day: day('2026-05-01'), amount: pence(10_000) } as const;
  const reserve = story.add('reserve.hold', ({ id }) => ({ ...sum, streamId: id(stream) }));
  const used = { kind: 'used', day: day('2026-05-09'), amount: pence(2_000), words: 'Agency at night' } as const;
  const move = story.add('reserve.move', ({ id }) => ({ ...used, id: id(reserve) }));
  story.add('reserve.tell', ({ id }) => ({ moveId: id(move), on: day('2026-05-10'), words: 'By email to the team' }));
  const ordered = {
    orderedOn: day('2026-05-01'),
    expectedOn: day('2026-07-01'),
    payee: 'Harbour Gym',
    what: 'A year',
    amount: pence(40_000),
  };
  const order = story.add('planOrder.add', ({ id }) => ({ ...ordered, planLineId: id(gym) }));
  story.add('planOrder.link', ({ id }) => ({ id: id(order), purchaseId: id(bought) }));
  story.add('planOrder.close', ({ id }) => ({ id: id(order), reason: 'No more is wanted.' }));
  const why = { kind: 'vacancy', from: day('2026-05-01'), words: 'No PA could be found' } as const;
  const reason = story.add('budget.explain', ({ id }) => ({ ...why, streamId: id(stream) }));
  story.add('budget.takeBack', ({ id }) => ({ id: id(reason), reason: 'One was found.' }));
  const letter = { day: day('2026-05-02'), amount: pence(5_000), payBy: day('2026-06-30'), reasons: 'Not in the plan' };
  const demand = story.add('demand.record', ({ id }) => ({ ...letter, streamId: id(stream), file: fileToken(462) }), {
    462: pdf('a letter that asks for money back'),
  });
  story.add('demand.addLetter', ({ id }) => ({ ...letter, id: id(demand), day: day('2026-05-09'), payer: 'The holder' }));
  story.add('demand.reconsider', ({ id }) => ({ id: id(demand), day: day('2026-05-10'), words: 'It was agreed' }));
  story.add('demand.outcome', ({ id }) => ({ id: id(demand), day: day('2026-05-20'), outcome: 'less', amount: pence(4_000) }));
  story.add('demand.giveBack', ({ id }) => ({ id: id(demand), day: day('2026-05-21'), amount: pence(1_000) }));
  const other = story.add('demand.record', ({ id }) => ({ streamId: id(stream), day: day('2026-05-02') }));
  story.add('demand.takeBack', ({ id }) => ({ id: id(other), reason: 'Of another person.' }));
  story.add('budget.issue', ({ id }) => ({ streamId: id(stream) }));
}
