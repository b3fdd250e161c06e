import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { type OrderKind } from '#core/orders/order';
import { type Law, lawWith, ownLaw, wholeYear } from '#core/payroll/law';
import { type OrderFigures } from '#core/payroll/years/orderTables';
import { day } from '#core/time/day';
import { orderTableChanged, partsChanged } from '#core/year/pastLaw';

const source = { title: 'Invented for a test', where: 'this test', checked: '2027-02-01' };

function known2026() {
  const table = wholeYear(ownLaw, '2026-27');
  if (table?.codes === undefined) throw new RangeError('2026-27 is known');
  return { ...table, codes: table.codes };
}

const lawOfOrders = (orders: OrderFigures): Law => lawWith([{ ...known2026(), orders }]);

const from = day('2026-10-01');
const taken = (kind: OrderKind, payday: string, madeOn: string) => ({ kind, payday: day(payday), madeOn: day(madeOn) });

describe('an order that was deducted', () => {
  const week = [{ of: rate(1, 100) }];
  const table = { source, from, hasHalfAbove: false, bands: { week } };

  it('of council tax or a fine went by the day on which it was made, a direct attachment by the payday', () => {
    const after = lawOfOrders({ percentages: { fine: table, dea_higher: table } });
    expect(orderTableChanged(ownLaw, after, taken('fine', '2026-11-20', '2026-09-30'))).toBe(false);
    expect(orderTableChanged(ownLaw, after, taken('fine', '2026-11-20', '2026-10-01'))).toBe(true);
    expect(orderTableChanged(ownLaw, after, taken('dea_higher', '2026-09-30', '2026-09-01'))).toBe(false);
    expect(orderTableChanged(ownLaw, after, taken('dea_higher', '2026-10-01', '2026-09-01'))).toBe(true);
    expect(orderTableChanged(ownLaw, after, taken('council_tax_england', '2026-11-20', '2026-11-01'))).toBe(false);
    expect(orderTableChanged(ownLaw, after, taken('court_priority', '2026-11-20', '2026-11-01'))).toBe(false);
  });

  it('in Scotland went by the payday, and by the same table brought once more', () => {
    const own = ownLaw.orders.scottish.at(-1);
    if (own === undefined) throw new RangeError('Scotland has tables');
    const same = lawOfOrders({ scottish: { ...own, source, from } });
    const other = lawOfOrders({ scottish: { ...own, source, from, protectedDaily: pence(2_500) } });
    for (const kind of ['earnings_arrestment', 'current_maintenance', 'conjoined'] as const) {
      expect(orderTableChanged(ownLaw, same, taken(kind, '2026-11-20', '2026-09-01'))).toBe(false);
      expect(orderTableChanged(ownLaw, other, taken(kind, '2026-11-20', '2026-09-01'))).toBe(true);
      expect(orderTableChanged(ownLaw, other, taken(kind, '2026-09-20', '2026-09-01'))).toBe(false);
    }
  });

  it('goes on as it was where a table by the day comes to the others', () => {
    const own = ownLaw.orders.percentages.dea_standard.at(-1);
    if (own === undefined) throw new RangeError('direct attachments have tables');
    const more = lawOfOrders({ percentages: { dea_standard: { ...own, source, from, bands: { ...own.bands, day: week } } } });
    const before = lawOfOrders({ percentages: { dea_standard: { ...own, source, from, bands: { week: own.bands.week ?? [] } } } });
    expect(orderTableChanged(before, more, taken('dea_standard', '2026-11-20', '2026-09-01'))).toBe(false);
    expect(orderTableChanged(more, before, taken('dea_standard', '2026-11-20', '2026-09-01'))).toBe(true);
  });
});

describe('the parts of a year', () => {
  it('are told apart by what they say, not by where it stands; how codes are carried may come later', () => {
    const { codes, ...rest } = known2026();
    const only = { emergency: codes.emergency };
    expect(partsChanged({ ...rest, codes }, { ...rest, codes: { ...codes, emergency: { ...codes.emergency, source } } })).toEqual([]);
    expect(partsChanged({ ...rest, codes: only }, { ...rest, codes })).toEqual([]);
    expect(partsChanged({ ...rest, codes }, { ...rest, codes: only })).toEqual(['codes']);
    expect(partsChanged(rest, { ...rest, codes })).toEqual([]);
    const { mileage: _, ...bare } = rest;
    expect(partsChanged({ ...rest, codes }, bare)).toEqual(['mileage', 'codes']);
    expect(partsChanged({ ...rest, codes }, undefined)).toContain('incomeTax');
  });
});
