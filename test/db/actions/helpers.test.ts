import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { sheetText } from '#core/sheet/text';
import { statementSheet } from '#core/statement/sheet';
import { day } from '#core/time/day';
import { type Household, household } from '#test/support/household';
import { refusedBy } from '#test/support/refusals';

const term = {
  relation: 'family',
  from: day('2026-06-01'),
  agreed: 'May type everything but approve paydays; said on the phone.',
} as const;

function withKim(home: Household, given: Partial<typeof term & { to: ReturnType<typeof day> }> = {}): string {
  return home.ask('helper.add', { name: 'Kim Canary', ...term, ...given }).id;
}

const gym = {
  day: day('2026-11-04'),
  payee: 'Harbour Gym',
  what: 'membership',
  category: 'activity',
  amount: pence(3_850),
  paidBy: 'account',
  proof: { noReceiptBecause: 'The machine had no paper' },
} as const;

describe('who types', () => {
  it('is added with what the holder agreed to and its letter, and listed with the reference of an auditor’s copy', () => {
    const home = household();
    const { token, files } = home.proof('letter');
    const kim = home.ask('helper.add', { name: 'Kim Canary', ...term, file: token }, { files }).id;
    home.ask('helper.add', { name: 'Bo Broker', ...term, relation: 'broker' });
    const { writers, current } = home.ask('helper.list', {}, { actor: kim });
    expect(current).toBe(kim);
    expect(writers.map(({ name, role, reference, isCurrent }) => [name, role, reference, isCurrent])).toEqual([
      ['Rose Invented', 'holder', 'the holder', true],
      ['Kim Canary', 'helper', 'Helper 1', true],
      ['Bo Broker', 'broker', 'Broker 1', true],
    ]);
    expect(home.ask('evidence.list', {}).evidence[0]?.usedFor).toEqual(['Kim Canary types for the holder from 1 Jun 2026']);
    expect(writers[1]?.terms).toMatchObject([{ relation: 'family', from: '2026-06-01', evidenceNumber: expect.any(Number) }]);
  });

  it('stands with what they recorded: the entry, the log, and in words', () => {
    const home = household();
    const kim = withKim(home);
    const charge = { charge: { planLineId: home.lines.gym } };
    const mine = home.ask('purchase.record', { ...gym, ...charge }).id;
    home.clock.set('2026-11-23T14:05:00.000Z');
    const theirs = home.ask('purchase.record', { ...gym, ...charge, day: day('2026-11-05') }, { actor: kim }).id;
    const { recorded } = home.ask('record.by', { ids: [mine, theirs, 'purchase-nobody', 'unheard-1'] });
    expect(recorded.map(({ id, by, day: on, time }) => [id, by.name, on, time])).toEqual([
      [mine, 'Rose Invented', '2026-11-22', '09:30'],
      [theirs, 'Kim Canary', '2026-11-23', '14:05'],
    ]);
    expect(home.ask('log.read', {}).entries[0]).toMatchObject({ what: 'Recorded a purchase', by: { name: 'Kim Canary' } });
    const ofKim = home.ask('log.read', { actorId: kim });
    expect(ofKim).toMatchObject({ earlier: false, entries: [{ what: 'Recorded a purchase' }] });
  });

  it('is refused by name where the book does not know them, before they begin, and after they ended; nothing is changed', () => {
    const home = household();
    const kim = withKim(home, { from: day('2026-12-01') });
    const asked = { name: 'Rose Invented', role: 'self' } as const;
    const as = (actor: string) => {
      const result = home.book().call('holder.save', asked, { actor });
      return result.ok ? 'ok' : result.problem.sentence;
    };
    expect(as('actor-nobody')).toMatch(/^The book does not know who is typing/u);
    expect(as(kim)).toMatch(/^Kim Canary types for the holder from 1 December 2026 on/u);
    home.clock.set('2026-12-02T09:00:00.000Z');
    expect(as(kim)).toBe('ok');
    const termId = home.ask('helper.list', {}).writers[1]?.terms[0]?.id ?? '';
    home.ask('helper.end', { termId, lastDay: day('2026-12-02'), reason: 'Moved away' });
    expect(as(kim)).toBe('ok');
    home.clock.set('2026-12-03T09:00:00.000Z');
    expect(as(kim)).toMatch(/^Kim Canary typed for the holder until 2 December 2026/u);
    expect(as('actor-holder')).toBe('ok');
    home.ask('helper.renew', { actorId: kim, ...term, from: day('2026-12-03') });
    expect(as(kim)).toBe('ok');
  });

  it('is refused before the slices of a long command too', () => {
    const home = household();
    const kim = withKim(home, { to: day('2026-06-30') });
    const input = { bankAccountId: home.accounts.ann, profileId: 'profile-none', file: `file-${'0'.repeat(32)}` };
    expect(home.try('bank.import', input, { actor: kim })).toBe('helper.over');
    expect(home.try('health.check', {}, { actor: kim })).toBe('ok');
  });
});

it('tells each mistake in one sentence, and leaves the book as it was', () => {
  const home = household();
  const kim = withKim(home, { to: day('2026-12-31') });
  const termId = home.ask('helper.list', {}).writers[1]?.terms[0]?.id ?? '';
  const mistakes = [
    refusedBy(home, 'helper.add', { name: 'kim canary', ...term }),
    refusedBy(home, 'helper.add', { name: 'Lee', ...term, to: day('2026-05-01') }),
    refusedBy(home, 'helper.renew', { actorId: kim, ...term, from: day('2026-12-31') }),
    refusedBy(home, 'helper.renew', { actorId: 'actor-holder', ...term }),
    refusedBy(home, 'helper.end', { termId: 'helper_term-none', lastDay: day('2026-12-01'), reason: 'Over' }),
  ];
  expect(mistakes.map(({ code, isAsItWas }) => [code, isAsItWas])).toEqual([
    ['helper.nameTaken', true],
    ['absence.endsFirst', true],
    ['helper.termOverlaps', true],
    ['helper.holder', true],
    ['input.notFound', true],
  ]);
  home.ask('helper.end', { termId, lastDay: day('2026-11-30'), reason: 'Moved' });
  expect(home.try('helper.end', { termId, lastDay: day('2026-11-30'), reason: 'Moved' })).toBe('helper.ended');
});

it('stands in a statement by reference and count, never by name, and not at all where the holder typed alone', () => {
  const home = household();
  const kim = withKim(home);
  const span = { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-06-30') };
  const alone = home.ask('statement.preview', span).data;
  expect(alone).not.toHaveProperty('recorders');
  const on = { ...gym, day: day('2026-06-10'), charge: { planLineId: home.lines.gym } };
  home.ask('purchase.record', on, { actor: kim });
  const { data } = home.ask('statement.preview', span);
  expect(data.recorders).toEqual([
    { reference: 'the holder', role: 'holder', entries: 1 },
    { reference: 'Helper 1', role: 'helper', entries: 1 },
  ]);
  const text = sheetText(statementSheet(data, undefined));
  expect(text).toContain('Recorded by: the holder 1 entry, Helper 1 1 entry.');
  expect(JSON.stringify(data)).not.toContain('Canary');
});
