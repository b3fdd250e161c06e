import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';
import { nest, nestTerms, pensionHousehold } from '#test/support/pension';

const holiday = {
  from: day('2026-04-06'),
  kind: 'irregular',
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

type Deducting = (home: PayHousehold, employmentId: string) => void;

const orderly = { madeOn: day('2026-05-01'), from: day('2026-06-01'), hasOrdinaryDebt: false, carried: pence(0), hasCharge: true } as const;
const agreed = { from: day('2026-06-01'), consentedOn: day('2026-06-01'), consent: 'In the folder' } as const;

const deducting: Readonly<Record<string, Deducting>> = {
  'nothing else': () => undefined,
  'an order for council tax': (home, employmentId) => {
    const { token, files } = home.proof('an order');
    const to = { payee: 'Council' };
    home.ask('order.add', { employmentId, kind: 'council_tax_england', ...orderly, to, file: token }, { files });
  },
  'a court order': (home, employmentId) => {
    const stated = { deduct: pence(5_000), protect: pence(9_000), per: 'week' } as const;
    home.ask('order.add', { employmentId, kind: 'court_priority', ...orderly, stated, payBy: 19, to: { payee: 'HMCTS' } });
  },
  'a deduction for the job, as far as the minimum wage lets it': (home, employmentId) => {
    home.ask('deduction.add', { employmentId, kind: 'job', what: 'Uniform', each: pence(10_000), ...agreed });
  },
  'a sum for somebody else': (home, employmentId) => {
    home.ask('deduction.add', { employmentId, kind: 'third_party', what: 'Union', to: { payee: 'Union' }, each: pence(1_500), ...agreed });
  },
};

describe('pay agreed in hand', () => {
  it('is found on the year so far, and comes to that much on the payslip', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: '1257L' } });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    const found = home.ask('pay.inHand', { employmentId: employment, payday, inHand: pence(50_000) });
    expect(found).toMatchObject({ isExact: true, inHand: 50_000 });
    home.extra(employment, found.added, { what: { kind: 'bonus' } });
    expect(home.preview().payslips[0]?.more?.paid).toBe(50_000);
    expect(home.book().call('pay.inHand', { employmentId: employment, payday, inHand: pence(1_000) }, {})).toMatchObject({
      ok: false,
      problem: { code: 'inHand.below' },
    });
  });

  it('counts the holiday that is rolled up with it: £78.00 of hours and £368.15 are £446.15, and 12.07% of that £53.85, in all £500.00', () => {
    const home = payHousehold();
    const { employment } = home.hire('Ira Sample');
    home.ask('holiday.agree', { employmentId: employment, ...holiday, paid: 'rolled_up' });
    home.work(employment, '2026-06-16', 6);
    home.sign(employment);
    const found = home.ask('pay.inHand', { employmentId: employment, payday, inHand: pence(50_000) });
    expect(found).toMatchObject({ added: 36_815, inHand: 50_000, isExact: true, gross: 50_000 });
    home.extra(employment, found.added);
    const [payslip] = home.preview().payslips;
    expect(payslip?.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['hours', 7_800],
      ['extra', 36_815],
      ['rolled_up', 5_385],
    ]);
    expect(payslip?.more?.paid).toBe(50_000);
  });

  const kinds = [undefined, 'when_taken', 'rolled_up'] as const;
  const pensions = ['none', 'relief_at_source', 'net_pay'] as const;
  const all = kinds.flatMap((paid) =>
    pensions.flatMap((pension) => Object.keys(deducting).map((with_) => [paid ?? 'not agreed', pension, with_] as const)),
  );
  it.each(all)('is what its payslip pays once it is recorded: holiday %s, pension %s, %s', (paid, method, deduction) => {
    const home = pensionHousehold();
    const { employment } = home.hire('Sam Sample', { born: day('1990-01-01'), tax: { niLetter: 'A', taxCode: '200L', studentLoan: '2' } });
    if (paid !== 'not agreed') home.ask('holiday.agree', { employmentId: employment, ...holiday, paid });
    if (method !== 'none') {
      const terms = { ...nestTerms, method } as const;
      const { id: schemeId } = home.ask('pension.addScheme', { employerId: home.employer, ...nest, name: 'Second', terms });
      home.enrol({ employmentId: employment, schemeId });
    }
    deducting[deduction]?.(home, employment);
    for (const on of ['2026-06-15', '2026-06-16', '2026-06-22', '2026-06-23', '2026-06-29']) home.work(employment, on, 8);
    home.sign(employment);
    const found = home.ask('pay.inHand', { employmentId: employment, payday, inHand: pence(123_457) });
    home.extra(employment, found.added);
    const payslip = home.preview().payslips.find(({ employmentId }) => employmentId === employment);
    expect(payslip).toMatchObject({ more: { paid: found.inHand }, sums: { gross: found.gross, tax: found.tax } });
    expect(Math.abs(found.inHand - 123_457)).toBeLessThanOrEqual(1);
  });

  it('is not looked for under corrections that take back more than is paid', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
    home.extra(employment, -5_000);
    const answer = home.book().call('pay.inHand', { employmentId: employment, payday, inHand: pence(1_000) }, {});
    expect(answer).toMatchObject({ ok: false, problem: { code: 'inHand.takenBack', field: 'payday' } });
  });
});
