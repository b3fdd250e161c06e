import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { chosen, fileToken } from './chosen.ts';
import { type Household } from './household.ts';

const from = day('2026-04-01');

function lookAll({ ask, streams }: Household): void {
  ask('funder.rules', {});
  ask('careYear.read', {});
  ask('careYear.read', { from: day('2025-04-01') });
  ask('careChanges.read', {});
  ask('statement.preview', { streamId: streams.benCouncil, from, to: day('2026-06-30') });
}

/** Asks everything of funders’ profiles, a year of care, and the days on which money or people change, most of it twice. */
export function useFunders(home: Household): void {
  const { ask, streams, lines, ben } = home;
  const { funders } = ask('setup.read', {});
  const [one, other] = funders.map(({ id }) => id);
  if (one === undefined || other === undefined) throw new Error('two funders');
  ask('funder.saveTerms', { id: other, terms: { retainedWeeks: 4, namesInStatement: true, signatories: ['Rose'] } });
  ask('funder.copyTerms', { from: other, to: one });
  const file = fileToken(92);
  ask('funder.lookAtFile', { file }, { files: { [file]: chosen('asks.json', ask('funder.file', { id: one }).text) } });
  const paced = { amount: pence(1_000), every: 'month', from } as const;
  const contribution = ask('contribution.record', { ...paced, streamId: streams.benCouncil, how: 'paid_in', firstDue: from }).id;
  const part = { ...paced, funderId: one, beneficiaryId: ben, kind: 'third_party', holder: 'A trust', what: 'Nights' } as const;
  const elsewhere = ask('elsewhere.record', part).id;
  const once = { amount: pence(9_000), every: 'once', from, to: from, firstDue: from } as const;
  ask('award.purpose', { awardId: ask('award.add', { ...once, streamId: streams.benCouncil }).id, purpose: 'A bike' });
  lookAll(home);
  ask('contribution.end', { id: contribution, to: day('2026-05-31'), reason: 'Over' });
  ask('elsewhere.end', { id: elsewhere, to: day('2026-05-31'), reason: 'Over' });
  const shares = [{ planLineId: lines.benTravel, hundredths: 10_000 }];
  ask('funding.agree', { planLineId: lines.benTravel, from, shares, agreedBy: 'Both', agreedOn: from });
  home.buy({ charge: { planLineId: lines.benTravel }, category: 'travel', day: day('2026-05-20') });
  const move = { fromStreamId: streams.benCouncil, toStreamId: streams.benHealth, on: day('2026-10-01') };
  ask('handover.look', move);
  const { id } = ask('handover.record', { ...move, lines: [], words: 'A letter' });
  ask('careStep.say', { id, step: 'letters', state: 'done', day: from, words: 'Both are here' });
  const event = ask('lifeEvent.record', { kind: 'death', beneficiaryId: ben, day: day('2026-05-01') }).id;
  const said = { lastDay: day('2026-05-31'), saidOn: day('2026-05-04'), saidBy: 'The council' };
  ask('lifeEvent.cutOff', { ...said, lifeEventId: event, streamId: streams.benCouncil });
  ask('careStep.say', { id: event, step: 'tell_bank', state: 'done', day: day('2026-05-02') });
  lookAll(home);
  ask('lifeEvent.takeBack', { id: event, reason: 'A mix-up' });
  ask('handover.takeBack', { id, reason: 'Later' });
}
