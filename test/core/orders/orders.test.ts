import { describe, expect, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type Order, type OrderKind } from '#core/orders/order';
import { type PayForOrders, takeOrders } from '#core/orders/takeOrders';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

function paid(net: number, unit: PayForOrders['paidFor']['unit'] = 'week', count = 1): PayForOrders {
  return {
    net: pence(Math.round(net * 100)),
    loans: pence(0),
    family: pence(0),
    payday: day('2026-06-05'),
    paidFor: { unit, count },
    days: unit === 'week' ? 7 * count : unit === 'month' ? 30 * count : count,
    chargeRoom: pence(0),
  };
}

function order(kind: OrderKind, change: Partial<Order> = {}): Order {
  return { id: kind, kind, madeOn: day('2026-05-01'), carried: pence(0), hasCharge: false, ...change };
}

const stated = (deduct: number, protect?: number, per: 'week' | 'month' = 'week'): Partial<Order> => ({
  stated: { deduct: pence(deduct * 100), per, ...(protect === undefined ? {} : { protect: pence(protect * 100) }) },
});

/** What one order takes, in pounds. */
function taken(kind: OrderKind, pay: PayForOrders, change: Partial<Order> = {}): number {
  const [only] = takeOrders([order(kind, change)], pay, ownLaw.orders).taken;
  if (only === undefined) throw new RangeError('not worked out');
  return only.taken / 100;
}

describe('worked examples of the guides', () => {
  test.each([
    ['dea_higher', paid(385), 115.5],
    ['dea_standard', paid(100), 0],
    ['dea_standard', paid(100.01), 3],
    ['dea_standard', paid(2_240.01, 'month'), 448],
    ['dea_higher', paid(90), 4.5],
    ['dea_higher', paid(900, 'week', 4), 126],
    ['council_tax_england', paid(300), 36],
    ['council_tax_england', paid(600), 133.35],
    ['council_tax_england', paid(2_500, 'month'), 583.4],
    ['council_tax_england', paid(355), 42.6],
    ['council_tax_england', paid(1_200, 'week', 4), 144],
    ['council_tax_england', paid(100, 'day', 9), 3],
    ['council_tax_wales', paid(600), 102],
    ['council_tax_wales', paid(2_500, 'month'), 425],
    ['fine', paid(300), 51],
    ['fine', paid(400), 77.9],
    ['earnings_arrestment', paid(172.61), 0],
    ['earnings_arrestment', paid(180), 2.3],
    ['earnings_arrestment', paid(200), 4.11],
    ['earnings_arrestment', paid(300), 19.11],
    ['earnings_arrestment', paid(400), 36.85],
    ['earnings_arrestment', paid(600), 78.08],
    ['earnings_arrestment', paid(900), 162.31],
    ['earnings_arrestment', paid(1_000, 'month'), 37.5],
    ['earnings_arrestment', paid(2_000, 'month'), 212.5],
    ['earnings_arrestment', paid(4_000, 'month'), 750],
    ['earnings_arrestment', paid(800, 'week', 4), 16.44],
  ] as const)('%s of %o takes £%d', (kind, pay, expected) => {
    expect(taken(kind, pay)).toBe(expected);
  });

  test('a Welsh order from before April 2022 has the older table', () => {
    expect(taken('council_tax_wales', paid(600), { madeOn: day('2022-03-31') })).toBe(133.35);
  });

  test('the Scottish table of 2023 holds until 5 April 2025, for arrestments that stand too', () => {
    const on = (payday: string) => ({ ...paid(1_000, 'month'), payday: day(payday) });
    expect(taken('earnings_arrestment', on('2025-04-05'))).toBe(65.39);
    expect(taken('earnings_arrestment', on('2025-04-06'), { madeOn: day('2023-05-01') })).toBe(37.5);
  });

  test('a direct attachment beside £60 of child maintenance: £35', () => {
    const { taken: found } = takeOrders([order('dea_higher'), order('child_maintenance', stated(60))], paid(250), ownLaw.orders);
    expect(found.map(({ order: { kind }, taken: sum }) => [kind, sum])).toStrictEqual([
      ['child_maintenance', 6_000],
      ['dea_higher', 3_500],
    ]);
  });

  test('a direct attachment is held to 40% of all deductions together: £324 after £324', () => {
    const court = order('court_priority', stated(324, undefined, 'month'));
    const { taken: found } = takeOrders([order('dea_higher'), court], paid(1_620, 'month'), ownLaw.orders);
    expect(found.map(({ taken: sum }) => sum)).toStrictEqual([32_400, 32_400]);
    expect(found[1]?.words).toContain('leave 60% of £1,620.00');
  });

  // SI 2013/384 reg 20(3B)(c), as SI 2015/499 reg 5(4) inserts it: “a lower amount calculated in the manner specified by the appropriate
  // authority in the notice”. Of £300 a week the table has 11%, £33.00; of £150 3%, £4.50; of four weeks’ £1,200 it has £132.00.
  test.each([
    [paid(300), 20, 20],
    [paid(150), 20, 4.5],
    [paid(1_200, 'week', 4), 20, 80],
  ])(
    'a direct attachment whose notice states a sum takes that, and never more than the table: %o, £%d a week: £%d',
    (pay, sum, expected) => {
      expect(taken('dea_standard', pay, stated(sum))).toBe(expected);
    },
  );

  test('a sum that a notice states leaves 60% of net earnings like any other: £40.00 of £120.00 after £80 of child maintenance', () => {
    const both = [order('dea_higher', stated(90)), order('child_maintenance', stated(80))];
    expect(takeOrders(both, paid(300), ownLaw.orders).taken.map(({ taken: sum }) => sum)).toStrictEqual([8_000, 4_000]);
  });

  // SI 2013/384 reg 29(4) as amended, SR 2016/224 reg 28(4): “as if the earnings to which it relates were the residue of the liable person’s
  // earnings after the making of any deduction to comply with any earlier notice”. £300: 11% is £33.00; of the £267.00 left 7%, £18.69.
  test.each([false, true])(
    'a second direct attachment goes by what the first left: £33.00 and £18.69 of £300 (Northern Ireland: %s)',
    (isNorthern) => {
      const two = [
        order('dea_standard', { id: 'b', isNorthern }),
        order('dea_standard', { id: 'a', isNorthern, madeOn: day('2026-04-01') }),
      ];
      expect(takeOrders(two, paid(300), ownLaw.orders).taken.map(({ order: { id }, taken: sum }) => [id, sum])).toStrictEqual([
        ['a', 3_300],
        ['b', 1_869],
      ]);
    },
  );

  test('a court order keeps its protected earnings, but for the employer’s £1', () => {
    const court = order('court_other', { ...stated(25, 150), hasCharge: true });
    const of = (net: number) => takeOrders([court], { ...paid(net), chargeRoom: pence(500) }, ownLaw.orders).taken[0];
    expect(of(190)).toMatchObject({ taken: 2_500, charge: 100, shortfall: 0 });
    expect(of(170)).toMatchObject({ taken: 2_000, charge: 100, shortfall: 0 });
    expect(of(140)).toMatchObject({ taken: 0, charge: 0 });
  });

  test('an order with priority carries its shortfall forward and makes it good', () => {
    const first = takeOrders([order('court_priority', stated(25, 150))], paid(170), ownLaw.orders).taken[0];
    expect(first).toMatchObject({ taken: 2_000, shortfall: 500 });
    const next = takeOrders([order('court_priority', { ...stated(25, 150), carried: pence(500) })], paid(190), ownLaw.orders).taken[0];
    expect(next).toMatchObject({ taken: 3_000, shortfall: 0 });
  });

  // Attachment of Earnings Act 1971 Sch 3 para 6(2)(b): what earlier paydays fell short of the protected earnings is protected too.
  test('an order with priority protects what pay fell short of it before; a civil debt does not', () => {
    const of = (kind: OrderKind) =>
      takeOrders([order(kind, { ...stated(25, 150), protectedShort: pence(3_000) })], paid(190), ownLaw.orders).taken[0];
    expect(of('court_priority')).toMatchObject({ taken: 1_000, shortfall: 1_500 });
    expect(of('court_priority')?.words).toContain('£180.00 is protected, with £30.00 by which pay fell short of it before');
    expect(of('court_other')).toMatchObject({ taken: 2_500, shortfall: 0 });
  });

  test('child maintenance leaves 60%: net £1,200, order £150, all of it; £600, no more than £480', () => {
    expect(taken('child_maintenance', paid(1_200, 'month'), stated(150, undefined, 'month'))).toBe(150);
    const short = takeOrders([order('child_maintenance', stated(600, undefined, 'month'))], paid(1_200, 'month'), ownLaw.orders).taken[0];
    expect(short).toMatchObject({ taken: 48_000, shortfall: 12_000 });
  });

  test('a second council tax order is worked out on what the first left: £2.97 and £2.88 of £99', () => {
    const two = [order('council_tax_england', { id: 'b' }), order('council_tax_england', { id: 'a', madeOn: day('2026-04-01') })];
    expect(takeOrders(two, paid(99), ownLaw.orders).taken.map(({ order: { id }, taken: sum }) => [id, sum])).toStrictEqual([
      ['a', 297],
      ['b', 288],
    ]);
  });

  test('Scottish maintenance is a sum for each day above £24.66 for each day', () => {
    expect(taken('current_maintenance', paid(200), { daily: pence(500) })).toBe(27.38);
    expect(taken('conjoined', paid(400), { daily: pence(500), hasOrdinaryDebt: true })).toBe(71.85);
  });
});

describe('what cannot be worked out is said by name', () => {
  test.each([
    [order('dea_standard', { isNorthern: true }), paid(50, 'day'), 'order.tableUnknown'],
    [order('dea_higher', { isNorthern: true }), paid(50, 'day'), 'order.tableUnknown'],
    [order('council_tax_wales'), paid(50, 'day'), 'order.tableUnknown'],
    [order('council_tax_england', { madeOn: day('2007-03-31') }), paid(300), 'order.tableNotYet'],
    [order('earnings_arrestment'), { ...paid(300), payday: day('2023-04-05') }, 'order.tableNotYet'],
    [order('earnings_arrestment'), paid(123.3, 'day'), 'order.dailyTopUnknown'],
    [order('court_other', stated(100, 400, 'month')), paid(300), 'order.otherPeriod'],
    [order('current_maintenance'), paid(300), 'order.sumMissing'],
    [order('court_other'), paid(300), 'order.sumMissing'],
  ])('%o', (given, pay, code) => {
    const { taken: none, refused } = takeOrders([given], pay, ownLaw.orders);
    expect(none).toStrictEqual([]);
    expect(refused.map(({ problem }) => problem.code)).toStrictEqual([code]);
  });

  test('a Welsh order of before April 2022 goes by England’s figures, by the day too', () => {
    const old = { madeOn: day('2022-03-31') };
    expect(taken('council_tax_wales', paid(50, 'day'), old)).toBe(taken('council_tax_england', paid(50, 'day')));
    expect(taken('council_tax_wales', paid(50, 'day'), old)).toBe(6);
  });

  test.each([
    ['dea_standard', paid(15, 'day'), 0],
    ['dea_standard', paid(15.01, 'day'), 0.45],
    ['dea_standard', paid(23, 'day'), 0.69],
    ['dea_standard', paid(32, 'day'), 1.6],
    ['dea_standard', paid(39, 'day'), 2.73],
    ['dea_standard', paid(54, 'day'), 5.94],
    ['dea_standard', paid(75, 'day'), 11.25],
    ['dea_standard', paid(75.01, 'day'), 15],
    ['dea_standard', paid(400, 'day', 9), 44],
    ['dea_higher', paid(15, 'day'), 0.75],
    ['dea_higher', paid(23, 'day'), 1.38],
    ['dea_higher', paid(32, 'day'), 3.2],
    ['dea_higher', paid(39, 'day'), 5.46],
    ['dea_higher', paid(54, 'day'), 11.88],
    ['dea_higher', paid(75, 'day'), 22.5],
    ['dea_higher', paid(80, 'day'), 32],
  ] as const)(
    '%s of %o takes £%d by the guide’s table by the day (CPAG; Payetools’ reference data), and says whose it is',
    (kind, pay, sum) => {
      expect(taken(kind, pay)).toBe(sum);
      const [only] = takeOrders([order(kind)], pay, ownLaw.orders).taken;
      expect(only?.sources.at(-1)?.title).toContain('DWP’s own page was not read');
    },
  );

  test('the daily row of Scotland that was read is used up to its end', () => {
    expect(taken('earnings_arrestment', paid(123.29, 'day'))).toBe(20.54);
  });
});

describe('student loans beside orders', () => {
  const withLoan = { ...paid(300), loans: pence(2_000) };

  test('none beside a percentage or a Scottish order, all of it beside a civil debt', () => {
    for (const kind of ['council_tax_england', 'fine', 'earnings_arrestment'] as const)
      expect(takeOrders([order(kind)], withLoan, ownLaw.orders).loans.most).toBe(0);
    expect(takeOrders([order('court_other', stated(25, 150))], withLoan, ownLaw.orders).loans).toMatchObject({ most: 2_000 });
  });

  test('beside child maintenance what keeps 60%, and a direct attachment comes after it', () => {
    const { loans, taken: found } = takeOrders([order('child_maintenance', stated(110)), order('dea_standard')], withLoan, ownLaw.orders);
    expect(loans.most).toBe(1_000);
    expect(found.map(({ taken: sum }) => sum)).toStrictEqual([11_000, 0]);
  });

  test('family pay is out of reach', () => {
    expect(taken('council_tax_england', { ...paid(300), family: pence(10_000) })).toBe(14);
  });

  test('the last of a debt is all that is taken, and nothing once it is paid', () => {
    expect(taken('dea_higher', paid(385), { left: pence(2_000) })).toBe(20);
    expect(takeOrders([order('dea_higher', { left: pence(0) })], paid(385), ownLaw.orders).taken).toStrictEqual([]);
  });
});
