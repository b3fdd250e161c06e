import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type Order, comesLast, orderKinds } from '#core/orders/order';
import { type PayForOrders, takeOrders } from '#core/orders/takeOrders';
import { pence, total } from '#core/money/pence';
import { day } from '#core/time/day';

const sum = (max: number) => integer({ min: 0, max }).map(pence);

const anyOrder = record({
  id: constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  kind: constantFrom(...orderKinds),
  madeOn: constantFrom('2023-05-01', '2026-01-01', '2026-02-01').map(day),
  deduct: sum(50_000),
  protect: option(sum(60_000), { nil: undefined }),
  daily: sum(3_000),
  carried: sum(10_000),
  left: option(sum(100_000), { nil: undefined }),
  hasCharge: boolean(),
  hasOrdinaryDebt: boolean(),
}).map(({ deduct, protect, left, ...order }): Order => ({
  ...order,
  stated: { deduct, per: 'week', ...(protect === undefined ? {} : { protect }) },
  ...(left === undefined ? {} : { left }),
}));

const anyPay = record({
  net: sum(200_000),
  loans: sum(10_000),
  family: sum(20_000),
  weeks: constantFrom(1, 2, 4),
  chargeRoom: sum(500),
}).map(({ weeks, ...pay }): PayForOrders => ({
  ...pay,
  payday: day('2026-06-05'),
  paidFor: { unit: 'week', count: weeks },
  days: weeks * 7,
}));

const anyOrders = array(anyOrder, { maxLength: 5 });

describe('laws of attachment orders', () => {
  test('never more than there is, with every £1, and never a sum below nothing', () => {
    assert(
      property(anyOrders, anyPay, (orders, pay) => {
        const { taken } = takeOrders(orders, pay, ownLaw.orders);
        const all = total(taken.flatMap((one) => [one.taken, one.charge]));
        return all <= Math.max(0, pay.net - pay.family) && taken.every((one) => one.taken >= 0 && one.shortfall >= 0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what an order protects is never broken by it', () => {
    assert(
      property(anyOrders, anyPay, (orders, pay) => {
        const { taken, loans } = takeOrders(orders, pay, ownLaw.orders);
        const whole = Math.max(0, pay.net - pay.family);
        let left = whole;
        for (const { order, taken: part } of taken) {
          if (
            comesLast(order.kind) &&
            !taken
              .slice(
                0,
                taken.findIndex((one) => one.order === order),
              )
              .some((one) => comesLast(one.order.kind))
          )
            left -= Math.min(left, pay.loans, loans.most);
          left -= part;
          const kept = order.stated?.protect;
          const isStated = order.kind === 'court_other' || order.kind === 'court_priority' || order.kind === 'child_maintenance';
          if (part > 0 && isStated && kept !== undefined && left < kept * pay.paidFor.count) return false;
          if (part > 0 && order.kind === 'child_maintenance' && kept === undefined && left * 10 < whole * 6) return false;
        }
        return true;
      }),
      { numRuns: 1_000 },
    );
  });

  test('where a direct attachment takes anything, all deductions together are within 40% of net pay', () => {
    assert(
      property(anyOrders, anyPay, (orders, pay) => {
        const { taken, loans } = takeOrders(orders, { ...pay, chargeRoom: pence(0) }, ownLaw.orders);
        const last = taken.findLastIndex((one) => one.taken > 0 && one.order.kind.startsWith('dea_'));
        if (last < 0) return true;
        const all = total(taken.slice(0, last + 1).map((one) => one.taken)) + Math.min(pay.loans, loans.most);
        return all * 10 <= Math.max(0, pay.net - pay.family) * 4;
      }),
      { numRuns: 1_000 },
    );
  });

  test('the £1 is taken for a deduction only, and all of them stay within the room above the minimum wage', () => {
    assert(
      property(anyOrders, anyPay, (orders, pay) => {
        const { taken } = takeOrders(orders, pay, ownLaw.orders);
        return total(taken.map(({ charge }) => charge)) <= pay.chargeRoom && taken.every((one) => one.charge === 0 || one.taken > 0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a penny more pay never takes less of a table, and the order in which orders were recorded does not matter', () => {
    assert(
      property(anyOrders, anyPay, (given, pay) => {
        const orders = given.map((order, place) => ({ ...order, id: `${order.id}${String(place)}` }));
        const [one, other] = [takeOrders(orders, pay, ownLaw.orders), takeOrders(orders.toReversed(), pay, ownLaw.orders)];
        return JSON.stringify(one) === JSON.stringify({ ...other, refused: one.refused }) && one.refused.length === other.refused.length;
      }),
    );
  });
});
