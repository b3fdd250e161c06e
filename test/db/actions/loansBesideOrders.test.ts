import { expect, it } from 'vitest';
import { add, pence, subtract } from '#core/money/pence';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';

const made = { madeOn: day('2026-06-01'), from: day('2026-06-01'), hasOrdinaryDebt: false, carried: pence(0), hasCharge: false } as const;

it('a student loan leaves what a child maintenance order protects, in whole pounds, and the payday says why', () => {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { tax: { studentLoan: '2' } });
  home.extra(employment, 400_000);
  const free = home.preview().payslips[0]?.sums;
  if (free === undefined) throw new RangeError('nobody is paid');
  const net = add(free.net, free.studentLoan);
  // After £100.00 a week for the order, between £12.34 and £12.37 lie above what it protects.
  const protect = pence(Math.floor((net - 40_000 - 1_234) / 4));
  const { token, files } = home.proof('order');
  const order = { kind: 'child_maintenance', stated: { deduct: pence(10_000), protect, per: 'week' }, to: { payee: 'CMS' } } as const;
  home.ask('order.add', { employmentId: employment, ...made, ...order, file: token }, { files });
  const [payslip] = home.preview().payslips;
  expect(free.studentLoan).toBeGreaterThan(1_200);
  expect(payslip?.sums).toMatchObject({ studentLoan: 1_200, net: subtract(net, pence(1_200)) });
  expect(payslip?.more).toMatchObject({ taken: 40_000, paid: subtract(net, pence(41_200)) });
  expect(payslip?.working.find(({ words }) => words.includes('only £12.00 is taken'))?.sources[0]?.title).toContain('CSLM18025');
  home.approve();
  expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
});

it('a fine of an employer in Northern Ireland goes by the table of Northern Ireland', () => {
  const home = payHousehold();
  home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation: 'northern_ireland', paysHmrc: 'month' });
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' } });
  home.extra(employment, 120_000);
  const { token, files } = home.proof('order');
  home.ask('order.add', { employmentId: employment, ...made, kind: 'fine', to: { payee: 'Court' }, file: token }, { files });
  // £1,200.00 with NI letter M less 8% of £233.00 is £1,181.36: £295.34 a week, of which 11% of the whole are taken.
  expect(home.preview().payslips[0]?.more).toMatchObject({ taken: 12_994 });
});
