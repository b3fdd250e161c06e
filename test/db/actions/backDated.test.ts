import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';

const second = { from: day('2026-07-13'), to: day('2026-08-09') };
const third = { from: day('2026-08-10'), to: day('2026-09-06') };

/** Sam is paid 20 h at £13.00 for 20 and 27 June, and then works 4 h on 20 July. */
function paid(home: PayHousehold): string {
  const { employment } = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
  home.work(employment, '2026-06-20', 10);
  home.work(employment, '2026-06-27', 10);
  home.sign(employment);
  home.approve();
  home.work(employment, '2026-07-20', 4);
  home.sign(employment, second);
  return employment;
}

function agree(home: PayHousehold, employmentId: string, from: string, perHour: number): void {
  const terms = { perHour: pence(perHour), rates: [], stacking: 'first', boundaries: 'split' } as const;
  home.ask('employment.agree', { employmentId, from: day(from), terms: { ...terms, rates: [] } });
}

const said = (home: PayHousehold, on = nextPayday): readonly string[] =>
  home
    .preview(on)
    .remarks.map(({ words }) => words)
    .filter((words) => words.includes('reaches back'));

it('a rise from a day that is paid already says what it makes of those hours, and the payday is worked out all the same', () => {
  const home = payHousehold();
  const employment = paid(home);
  expect(said(home)).toEqual([]);
  agree(home, employment, '2026-06-15', 1_350);
  // 20 h at £13.00 are £260.00, and at £13.50 £270.00.
  expect(said(home)).toEqual([
    'Sam Sample’s pay agreement from 15 June 2026 reaches back over hours that are paid already: 20 June to 27 June 2026 was paid £260.00 and comes to £270.00 by it. Where the rise was agreed from then on, add back-pay of £10.00 for those days under Extra pay.',
  ]);
  expect(home.preview(nextPayday)).toMatchObject({ canApprove: true, payslips: [{ sums: { gross: 5_400 } }] });
  home.extra(employment, 1_000, { day: day('2026-07-20'), what: { kind: 'back_pay', from: day('2026-06-15'), to: day('2026-07-12') } });
  expect(said(home)).toEqual([]);
});

it('counts only the hours from its day on, and says nothing of a rate that is less', () => {
  const home = payHousehold();
  const employment = paid(home);
  agree(home, employment, '2026-06-27', 1_350);
  expect(said(home)[0]).toContain('27 June 2026 was paid £130.00 and comes to £135.00 by it.');
  agree(home, employment, '2026-06-15', 1_290);
  agree(home, employment, '2026-06-27', 1_290);
  expect(said(home)).toEqual([]);
});

it('is told on the payday after it alone, and not of a rise from a day that is still to be paid', () => {
  const home = payHousehold();
  const employment = paid(home);
  agree(home, employment, '2026-07-13', 1_400);
  expect(said(home)).toEqual([]);
  agree(home, employment, '2026-06-15', 1_350);
  expect(said(home)).toHaveLength(1);
  home.approve(nextPayday);
  home.work(employment, '2026-08-20', 4);
  home.sign(employment, third);
  expect(said(home, addDays(nextPayday, 28))).toEqual([]);
});
