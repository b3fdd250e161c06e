import { expect, it } from 'vitest';
import { type Pence, pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { checkArithmetic } from '#core/statement/check';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';

function pay(home: PayHousehold, kind: string, on: string): void {
  const due = home.ask('due.list', { direction: 'out' }).dues.find((one) => one.kind === kind);
  const open: Pence = due?.open ?? pence(0);
  home.match(home.line('ann', on, -open, kind), due?.id ?? 'none', open);
}

it('what a PA asked to have paid on is no order on the statement, and names nobody', () => {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' } });
  home.work(employment, '2026-06-15', 8);
  home.sign(employment);
  const asked = { employmentId: employment, kind: 'third_party', what: 'Union dues', each: pence(500) } as const;
  const said = {
    consentedOn: day('2026-06-01'),
    consent: 'In the folder',
    to: { payee: 'Invented Union of Sam Sample', reference: 'M 77' },
  };
  home.ask('deduction.add', { ...asked, ...said, from: day('2026-06-01') });
  home.approve();
  const statement = () =>
    home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-07-31') }).data;
  expect(statement().owed.find(({ amount }) => amount === 500)).toMatchObject({
    kind: 'agreed',
    words: 'Taken from pay and paid on, as the PA asked, pay run 1',
  });
  pay(home, 'order', '2026-07-17');
  const line = statement().lines.find(({ amount }) => amount === -500);
  expect(line).toMatchObject({
    words: 'Taken from pay and paid on, as the PA asked, pay run 1',
    payroll: { besides: 'agreed', payslips: [1] },
  });
});

it('an advance comes off the plan line that paid it out, whoever else bears the pay', () => {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' } });
  home.work(employment, '2026-06-15', 8);
  home.work(employment, '2026-06-16', 8, { planLineId: home.wages.ben });
  home.sign(employment);
  const advance = { employmentId: employment, day: day('2026-06-25'), amount: pence(5_000), planLineId: home.wages.ben, why: 'A deposit' };
  home.ask('advance.add', { ...advance, each: pence(5_000), from: payday });
  const [payslip] = home.preview().payslips;
  expect(payslip?.charges.map(({ planLineId, net, advances }) => [planLineId, net, advances])).toEqual([
    [home.wages.ann, 10_400, undefined],
    [home.wages.ben, 5_400, 5_000],
  ]);
  home.approve();
  for (const stream of [home.streams.ann, home.streams.benHealth]) expect(balanceOf(home, 'advanced', stream)).toBe(0);
});

it('an advance, wages, and what an order took are matched at the bank, and the statement adds up without the PA’s name', () => {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' } });
  for (const on of ['2026-06-15', '2026-06-22']) home.work(employment, on, 8);
  home.sign(employment);
  const { token, files } = home.proof('order');
  home.ask(
    'order.add',
    {
      employmentId: employment,
      kind: 'dea_higher',
      madeOn: day('2026-06-01'),
      from: day('2026-06-01'),
      hasOrdinaryDebt: false,
      carried: pence(0),
      hasCharge: false,
      to: { payee: 'DWP', reference: 'DM 1' },
      file: token,
    },
    { files },
  );
  const advance = { employmentId: employment, day: day('2026-06-25'), amount: pence(5_000), planLineId: home.wages.ann, why: 'A deposit' };
  home.ask('advance.add', { ...advance, each: pence(5_000), from: payday });
  pay(home, 'advance', '2026-06-26');
  home.approve();
  // 16 h at £13.00 are £208.00: £52.00 a week, of which the higher rate takes 5%: £10.40; the advance £50.00.
  pay(home, 'wages', '2026-07-17');
  pay(home, 'order', '2026-07-17');
  const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-07-31') });
  expect(data.lines.map(({ words, amount }) => [words, amount])).toEqual([
    [expect.stringMatching(/^PA 1: pay in advance/u), -5_000],
    ['PA 1: wages, payslip 1', -14_760],
    ['Taken from pay under an order, pay run 1', -1_040],
  ]);
  expect(checkArithmetic(data)).toEqual([]);
  const uses = home.ask('evidence.list', {}).evidence.flatMap(({ usedFor }) => usedFor);
  expect(uses).toContain('Direct earnings attachment, higher rate of Sam Sample, made on 1 Jun 2026');
  expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
});
