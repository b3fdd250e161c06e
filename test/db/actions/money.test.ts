import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, balanceOf, household } from '#test/support/household';

function receive(home: Household, on: string, amount: number, due?: string): string {
  return home.ask('money.receive', {
    streamId: home.streams.ann,
    kind: 'award',
    day: day(on),
    amount: pence(amount),
    from: 'NHS Madeup ICB',
    ...(due === undefined ? {} : { due: { awardId: home.awards.ann, day: day(due) } }),
  }).id;
}

function scheduleOf(home: Household): readonly (readonly string[])[] {
  return home
    .ask('money.read', {})
    .schedule.filter(({ streamId }) => streamId === home.streams.ann)
    .map((row) => [row.day, row.state]);
}

describe('money received', () => {
  it('is on its way until the bank has it, and then counts on the bank’s day', () => {
    const home = household();
    const id = receive(home, '2026-11-03', 105_000, '2026-11-03');
    expect([balanceOf(home, 'coming'), balanceOf(home, 'income:award')]).toEqual([105_000, -105_000]);
    const [due] = home.ask('due.list', { direction: 'in' }).dues;
    expect(due?.words).toBe('NHS Madeup ICB: direct payment due 3 Nov 2026');
    home.match(home.line('ann', '2026-11-09', 105_000, 'NHS MADEUP'), due?.id ?? '', 105_000);
    expect([balanceOf(home, 'coming'), balanceOf(home, `bank:${home.accounts.ann}`)]).toEqual([0, 305_000]);
    const { receipts, schedule } = home.ask('money.read', {});
    expect(receipts).toEqual([
      {
        id,
        streamId: home.streams.ann,
        kind: 'award',
        day: '2026-11-03',
        amount: 105_000,
        from: 'NHS Madeup ICB',
        awardId: home.awards.ann,
        dueDay: '2026-11-03',
        atBankOn: '2026-11-09',
        reversed: false,
      },
    ]);
    expect(schedule.find((row) => row.day === '2026-11-03' && row.awardId === home.awards.ann)).toMatchObject({
      state: 'late',
      daysLate: 6,
      words: '£1,050.00 came on 9 Nov 2026, 6 days late.',
    });
  });

  it('is told apart: on time, late, short, missing, overdue, extra, and the next one waited for', () => {
    const home = household();
    receive(home, '2026-04-03', 105_000, '2026-04-03');
    receive(home, '2026-05-08', 105_000, '2026-05-03');
    receive(home, '2026-06-03', 100_000, '2026-06-03');
    receive(home, '2026-07-20', 2_500);
    expect(scheduleOf(home)).toEqual([
      ['2026-04-03', 'on_time'],
      ['2026-05-03', 'late'],
      ['2026-06-03', 'short'],
      ['2026-07-03', 'missing'],
      ['2026-07-20', 'extra'],
      ['2026-08-03', 'missing'],
      ['2026-09-03', 'missing'],
      ['2026-10-03', 'missing'],
      ['2026-11-03', 'overdue'],
      ['2026-12-03', 'waiting'],
    ]);
  });

  it('taken back is as if it had not come', () => {
    const home = household();
    const id = receive(home, '2026-11-03', 105_000, '2026-11-03');
    home.ask('money.reverse', { id, reason: 'It was last year’s letter' });
    expect(scheduleOf(home).at(-2)).toEqual(['2026-11-03', 'overdue']);
    expect(home.ask('money.read', {}).receipts[0]).toMatchObject({ id, reversed: true });
    expect([balanceOf(home, 'coming'), balanceOf(home, 'income:award')]).toEqual([0, 0]);
  });
});

describe('money the holder lends', () => {
  it('is to come, and then to be paid back, and is neither income nor spending', () => {
    const home = household();
    const lent = { streamId: home.streams.ann, day: day('2026-11-05'), amount: pence(50_000), because: 'The payment is late' };
    home.ask('money.lend', { ...lent, bankLineId: home.line('ann', '2026-11-05', 50_000, 'R INVENTED') });
    expect([balanceOf(home, 'coming'), balanceOf(home, 'owed:loan'), balanceOf(home, `bank:${home.accounts.ann}`)]).toEqual([
      0, -50_000, 250_000,
    ]);
    const [back] = home.ask('due.list', {}).dues;
    expect(back).toMatchObject({ kind: 'repayment', direction: 'out', words: 'Rose Invented: what they lent', open: 50_000 });
    home.match(home.line('ann', '2026-11-12', -50_000, 'R INVENTED'), back?.id ?? '', 50_000);
    expect([balanceOf(home, 'owed:loan'), balanceOf(home, `bank:${home.accounts.ann}`)]).toEqual([0, 200_000]);
  });
});

describe('the journal', () => {
  it('is read newest first, of some days, and found by words or by a sum', () => {
    const home = household();
    receive(home, '2026-11-03', 105_000);
    home.buy();
    home.buy({
      payee: 'Tess Sample',
      what: 'hand therapy',
      amount: pence(9_000),
      charge: { planLineId: home.lines.therapy },
      category: 'therapy',
    });
    const words = (input: { readonly from?: string; readonly to?: string; readonly words?: string }) =>
      home
        .ask('ledger.entries', {
          ...(input.from === undefined ? {} : { from: day(input.from) }),
          ...(input.to === undefined ? {} : { to: day(input.to) }),
          words: input.words,
        })
        .entries.map((entry) => entry.words);
    expect(words({})).toEqual([
      'Tess Sample: hand therapy',
      'Harbour Gym: membership',
      'NHS Madeup ICB: direct payment',
      'Opening balance',
      'Opening balance',
    ]);
    expect(words({ words: 'THERAPY' })).toEqual(['Tess Sample: hand therapy']);
    expect(words({ words: '38.50' })).toEqual(['Harbour Gym: membership']);
    expect(words({ words: 'payee' })).toEqual([]);
    expect(words({ to: '2026-11-03', from: '2026-04-02' })).toEqual(['NHS Madeup ICB: direct payment']);
  });
});
