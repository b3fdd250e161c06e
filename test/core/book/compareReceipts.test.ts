import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Received, compareReceipts } from '#core/book/compareReceipts';
import { type Award } from '#core/book/schedule';
import { pence, total } from '#core/money/pence';
import { type Day, addDays, day } from '#core/time/day';

const award: Award = {
  id: 'award-1',
  streamId: 'stream-1',
  amount: pence(105_000),
  every: 'month',
  from: day('2026-08-01'),
  to: day('2027-03-31'),
  firstDue: day('2026-08-03'),
};
const span = { from: day('2026-08-01'), to: day('2026-12-31') };

function came(on: string, amount: number, due?: string): Received {
  const id = `receipt-${on}-${String(amount)}`;
  return {
    id,
    streamId: 'stream-1',
    day: day(on),
    amount: pence(amount),
    due: due === undefined ? undefined : { awardId: 'award-1', day: day(due) },
  };
}

function rowsOn(today: string, ...receipts: readonly Received[]) {
  return compareReceipts([award], receipts, { span, today: day(today) });
}

function rowFor(due: string, today: string, ...receipts: readonly Received[]) {
  return rowsOn(today, ...receipts).find((row) => row.day === due);
}

describe('money received against the schedule', () => {
  it('tells on time from late, and counts the days', () => {
    expect(rowFor('2026-09-03', '2026-09-20', came('2026-09-03', 105_000, '2026-09-03'))).toMatchObject({
      state: 'on_time',
      words: '£1,050.00 came on 3 Sep 2026, as agreed.',
    });
    expect(rowFor('2026-09-03', '2026-09-20', came('2026-09-08', 105_000, '2026-09-03'))).toMatchObject({
      state: 'late',
      daysLate: 5,
      words: '£1,050.00 came on 8 Sep 2026, 5 days late.',
    });
  });

  it('does not call a payment due on a Saturday late when it comes on the Monday', () => {
    expect(rowFor('2026-10-03', '2026-10-20', came('2026-10-05', 105_000, '2026-10-03'))?.state).toBe('on_time');
    expect(rowFor('2026-10-03', '2026-10-20', came('2026-10-06', 105_000, '2026-10-03'))).toMatchObject({ state: 'late', daysLate: 3 });
  });

  it('tells short from over, by how much, and says if it was late as well', () => {
    expect(rowFor('2026-09-03', '2026-09-20', came('2026-09-05', 100_000, '2026-09-03'))).toMatchObject({
      state: 'short',
      words: '£1,000.00 came on 5 Sep 2026: £50.00 short and 2 days late.',
    });
    expect(rowFor('2026-09-03', '2026-09-20', came('2026-09-03', 105_100, '2026-09-03'))).toMatchObject({
      state: 'over',
      words: '£1,051.00 came on 3 Sep 2026: £1.00 more than agreed.',
    });
  });

  it('makes a payment that came in two parts whole when the second has come', () => {
    const row = rowFor('2026-09-03', '2026-09-20', came('2026-09-03', 100_000, '2026-09-03'), came('2026-09-10', 5_000, '2026-09-03'));
    expect(row).toMatchObject({ state: 'late', received: 105_000, receivedOn: '2026-09-10', daysLate: 7 });
  });

  it('waits until the day, is overdue after it, and misses it once the next is due as well', () => {
    expect(rowFor('2026-09-03', '2026-09-03')?.state).toBe('waiting');
    expect(rowFor('2026-09-03', '2026-09-04')).toMatchObject({
      state: 'overdue',
      words: '£1,050.00 was due on 3 Sep 2026 and has not come yet. It is 1 day late.',
    });
    expect(rowFor('2026-09-03', '2026-10-03')?.state).toBe('missing');
  });

  it('calls the last payment missing after four weeks, when no other is due', () => {
    const once: Award = { ...award, every: 'once' };
    const on = (today: string) => compareReceipts([once], [], { span, today: day(today) })[0]?.state;
    expect([on('2026-08-31'), on('2026-09-01')]).toEqual(['overdue', 'missing']);
  });

  it('never guesses: money that nobody placed is extra, and so is money placed on no day of the schedule', () => {
    const rows = rowsOn('2026-09-04', came('2026-09-03', 105_000), came('2026-08-20', 500, '2026-08-20'));
    expect(rows.filter(({ state }) => state === 'extra').map((row) => row.words)).toEqual([
      '£5.00 came on 20 Aug 2026 and is not in the award’s schedule.',
      '£1,050.00 came on 3 Sep 2026 and is not in the award’s schedule.',
    ]);
    expect(rowFor('2026-09-03', '2026-09-04', came('2026-09-03', 105_000))?.state).toBe('overdue');
  });

  it('loses no pound and counts none twice: rows and receipts make the same sum', () => {
    const someDay = fc.integer({ min: 0, max: 300 }).map((days): Day => addDays(day('2026-07-01'), days));
    const someDue = fc.option(fc.constantFrom('2026-08-03', '2026-09-03', '2026-10-03', '2027-01-03', '2026-08-04'), { nil: undefined });
    const receipt = fc.tuple(someDay, fc.integer({ min: 1, max: 300_000 }), someDue).map(([on, amount, due]) => came(on, amount, due));
    fc.assert(
      fc.property(fc.array(receipt, { maxLength: 12 }), someDay, (receipts, today) => {
        const rows = rowsOn(today, ...receipts);
        expect(total(rows.map((row) => row.received))).toBe(total(receipts.map(({ amount }) => amount)));
        const due = rows.filter(({ state }) => state !== 'extra').map((row) => row.day);
        expect(new Set(due).size).toBe(due.length);
      }),
    );
  });
});
