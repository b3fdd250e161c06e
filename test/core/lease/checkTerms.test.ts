import { describe, expect, it } from 'vitest';
import { type LeaseTerms } from '#core/contract/shapes/lease';
import { checkTerms } from '#core/lease/checkTerms';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

const terms: LeaseTerms = {
  from: day('2026-07-01'),
  endsOn: day('2029-06-30'),
  amount: pence(41_200),
  every: 'month',
  firstDue: day('2026-07-12'),
  charge: { planLineId: 'plan_line-1' },
  approvedBy: 'Case manager',
  approvedOn: day('2026-06-20'),
};
const known = { startsOn: day('2026-07-01'), bookStart: day('2026-04-01') };

function answer(given: Partial<LeaseTerms>, about = known): string {
  const found = checkTerms({ ...terms, ...given }, about);
  return found === undefined ? 'ok' : `${found.code} ${found.field ?? ''}`;
}

const upFront = (on: string): LeaseTerms['upFront'] => ({ kind: 'advance', amount: pence(1), day: day(on) });

describe('the terms of a lease', () => {
  it('hold by their days, to the very edge', () => {
    expect(answer({})).toBe('ok');
    expect(answer({ endsOn: day('2036-07-01') })).toBe('ok');
    expect(answer({ firstDue: day('2026-07-01'), endsOn: day('2026-07-01') })).toBe('ok');
    expect(answer({ firstDue: day('2029-06-30') })).toBe('ok');
    expect([answer({ upFront: upFront('2025-07-01') }), answer({ upFront: upFront('2029-06-30') })]).toEqual(['ok', 'ok']);
  });

  it('are refused where one day contradicts another, beside the day that is to be changed', () => {
    expect(answer({ endsOn: day('2026-06-30') })).toBe('input.endsBeforeStart terms.endsOn');
    expect(answer({ from: day('2026-06-30') })).toBe('lease.termsBeforeLease terms.from');
    expect(answer({ endsOn: day('2036-07-02') })).toBe('lease.tooLong terms.endsOn');
    expect(answer({ firstDue: day('2026-06-30') })).toBe('lease.firstDueOutside terms.firstDue');
    expect(answer({ firstDue: day('2029-07-01') })).toBe('lease.firstDueOutside terms.firstDue');
    expect(answer({ upFront: upFront('2025-06-30') })).toBe('lease.upFrontOutside terms.upFront.day');
    expect(answer({ upFront: upFront('2029-07-01') })).toBe('lease.upFrontOutside terms.upFront.day');
  });

  it('may have begun before the book, but not all of their payments: nothing would be left to confirm', () => {
    expect(answer({}, { ...known, bookStart: day('2029-06-12') })).toBe('ok');
    expect(answer({}, { ...known, bookStart: day('2029-06-13') })).toBe('lease.allBeforeBook terms.endsOn');
  });
});
