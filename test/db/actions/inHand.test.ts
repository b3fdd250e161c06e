import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { payHousehold, payday } from '#test/support/payHousehold';

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

  it('is not looked for under corrections that take back more than is paid', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
    home.extra(employment, -5_000);
    const answer = home.book().call('pay.inHand', { employmentId: employment, payday, inHand: pence(1_000) }, {});
    expect(answer).toMatchObject({ ok: false, problem: { code: 'inHand.takenBack', field: 'payday' } });
  });
});
