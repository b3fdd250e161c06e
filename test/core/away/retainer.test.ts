import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RetainerFacts, keptPaid, retainedMinutes } from '#core/away/retainer';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';

const first = day('2026-07-06');
const half = { id: 'a', from: day('2026-01-01'), hundredths: 5_000, days: 28, weekMinutes: 1_440 };
const facts: RetainerFacts = {
  terms: [half],
  stays: [{ id: 's', beneficiaryId: 'ann', from: first, to: addDays(first, 6) }],
  within: { from: day('2026-06-15'), to: day('2026-08-09') },
  isPaidOtherwise: () => false,
  workedOn: () => 0,
  perHourOn: () => pence(1_300),
};

describe('hours kept paid in days away', () => {
  it('are the agreed share of a week, at the day rate: half of 24 h is 12 h, £156.00', () => {
    expect(keptPaid(facts)).toMatchObject([{ minutes: 720, amount: 15_600, worked: 0 }]);
  });

  it('are fewer by what is worked in them, and never below nothing', () => {
    expect(keptPaid({ ...facts, workedOn: (on) => (on === first ? 240 : 0) })).toMatchObject([{ minutes: 480, amount: 10_400 }]);
    expect(keptPaid({ ...facts, workedOn: () => 600 })).toMatchObject([{ minutes: 0, amount: 0 }]);
  });

  it('leave out days that are paid as holiday or sickness, and days after the agreed number', () => {
    const [kept] = keptPaid({ ...facts, terms: [{ ...half, days: 3 }], isPaidOtherwise: (on) => on === addDays(first, 1) });
    expect(kept?.days).toEqual([first, addDays(first, 2)]);
  });

  it('count a day on which two people are away once, and follow a change of the agreement by its day', () => {
    const both = [...facts.stays, { id: 't', beneficiaryId: 'ben', from: addDays(first, 5), to: addDays(first, 8) }];
    const changed = [half, { ...half, id: 'b', from: addDays(first, 4), hundredths: 10_000 }];
    const kept = keptPaid({ ...facts, stays: both, terms: changed });
    expect(kept.map(({ stayId, terms, days }) => [stayId, terms.id, days.length])).toEqual([
      ['s', 'a', 4],
      ['s', 'b', 3],
      ['t', 'b', 2],
    ]);
  });

  it('are of the one person they were agreed for', () => {
    expect(keptPaid({ ...facts, terms: [{ ...half, beneficiaryId: 'ben' }] })).toEqual([]);
    expect(keptPaid({ ...facts, terms: [half, { ...half, id: 'b', from: first, hundredths: 0 }] })).toEqual([]);
  });

  it('never pay a day twice, and the whole of a stay at 100 % is the usual hours up to a minute for each part', () => {
    const days = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, days), { maxLength: 5 }), fc.integer({ min: 1, max: 10_080 }), (spans, weekMinutes) => {
        const stays = spans.map(([from, length], place) => ({
          id: String(place),
          beneficiaryId: 'ann',
          from: addDays(first, from),
          to: addDays(first, from + length),
        }));
        const kept = keptPaid({ ...facts, stays, terms: [{ ...half, days: 366, hundredths: 10_000, weekMinutes }] });
        const all = kept.flatMap((one) => one.days);
        expect(new Set(all).size).toBe(all.length);
        const minutes = kept.reduce((so, one) => so + one.minutes, 0);
        const whole = (weekMinutes * all.length) / 7;
        expect(minutes).toBeGreaterThanOrEqual(whole);
        expect(minutes).toBeLessThan(whole + kept.length + 1);
      }),
    );
  });

  it('round a part of a minute up', () => {
    expect(retainedMinutes({ weekMinutes: 1_440, hundredths: 3_333 }, 1)).toBe(69);
  });
});
