import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

it('a deduction that takes all of the pay is asked about when it is recorded, and again on the payday', () => {
  const home = payHousehold();
  const { employment: employmentId } = home.hire('Sam Sample', { tax: { taxCode: 'NT' } });
  home.extra(employmentId, 50_000);
  home.approve();
  const agreed = { employmentId, kind: 'overpayment', what: 'Paid twice', from: day('2026-08-01'), total: pence(90_000) } as const;
  const asked = { ...agreed, each: pence(50_000), consentedOn: day('2026-07-20'), consent: 'Signed, in the folder' };
  expect(refusedBy(home, 'deduction.add', asked)).toMatchObject({ code: 'deduction.takesAll', field: 'meant', isAsItWas: true });
  home.ask('deduction.add', { ...asked, meant: true });
  home.extra(employmentId, 20_000, { day: day('2026-08-01') });
  const said = home.preview(nextPayday).remarks.map(({ words }) => words);
  expect(said.join(' ')).toContain('is taken, so that nothing is left. Was that agreed? What is short waits for the next payday.');
});
