import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type Order } from '#core/orders/order';
import { takeOrders } from '#core/orders/takeOrders';
import { ownLaw } from '#core/payroll/law';
import { day } from '#core/time/day';

function taken(net: number, given: Partial<Order> = {}) {
  const order = {
    id: 'order',
    kind: 'fine',
    madeOn: day('2026-05-01'),
    carried: pence(0),
    hasCharge: false,
    isNorthern: true,
    ...given,
  } as const;
  const pay = { loans: pence(0), family: pence(0), payday: day('2026-06-05'), days: 7, chargeRoom: pence(0) };
  return takeOrders([order], { ...pay, net: pence(net), paidFor: { unit: 'week', count: 1 } }, ownLaw.orders).taken[0];
}

describe('a fine in Northern Ireland', () => {
  it('is a percentage of all net earnings by its own bands, a fraction of a penny disregarded', () => {
    // £300.00 are between £270 and £375: 11%. England's table would take 17%.
    expect(taken(30_000)).toMatchObject({ taken: 3_300, shortfall: 0 });
    expect(taken(10_000)).toMatchObject({ taken: 0 });
    expect(taken(10_001)).toMatchObject({ taken: 300 });
    expect(taken(52_001)).toMatchObject({ taken: 10_400 });
  });

  it('takes what was short before as well, leaves 60%, and carries the rest', () => {
    expect(taken(30_000, { carried: pence(2_000) })).toMatchObject({ taken: 5_300, shortfall: 0 });
    expect(taken(30_000, { carried: pence(20_000) })).toMatchObject({ taken: 12_000, shortfall: 11_300 });
  });

  it('stands in its own regulations', () => {
    expect(taken(30_000)?.sources.map(({ title }) => title)).toEqual([expect.stringContaining('SR 2018/102')]);
    expect(taken(30_000, { kind: 'dea_standard' })).toMatchObject({
      taken: 3_300,
      sources: [{ title: expect.stringContaining('SR 2016/224') }],
    });
  });
});
