import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { addDays, day } from '#core/time/day';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';

const first = day('2026-06-15');
const paydays = [0, 1, 2, 3, 4].map((place) => ({
  from: addDays(first, place * 28),
  to: addDays(first, place * 28 + 27),
  payday: addDays(payday, place * 28),
}));

/** Four weeks of twelve shifts for each PA, signed by both sides; every third shift shared by the agreed split. */
function workedBy(
  home: PayHousehold,
  employments: readonly string[],
  { from, to }: { readonly from: typeof first; readonly to: typeof first },
): void {
  const shared = { splitId: home.split, planLineIds: [home.wages.ann, home.wages.ben] };
  for (const employment of employments) {
    for (let shift = 0; shift < 12; shift += 1)
      home.work(employment, addDays(from, shift * 2), 4, shift % 3 === 0 ? shared : { planLineId: home.wages.ann });
    home.sign(employment, { from, to });
  }
}

test('approving a four-weekly run for 10 PAs: under 200 ms', () => {
  const home = payHousehold();
  const employments = Array.from(
    { length: 10 },
    (_, place) => home.hire(`Sam Sample ${String(place)}`, { tax: { taxCode: 'BR' } }).employment,
  );
  const times = paydays.map((period) => {
    workedBy(home, employments, period);
    const began = performance.now();
    const preview = home.preview(period.payday);
    const previewed = performance.now();
    home.ask('payRun.approve', { payGroupId: home.group, payday: period.payday, digest: preview.digest });
    expect(preview.payslips).toHaveLength(10);
    return { preview: previewed - began, approve: performance.now() - previewed };
  });
  const median = (of: 'preview' | 'approve'): number => times.map((time) => time[of]).toSorted((a, b) => a - b)[2] ?? Number.NaN;
  console.log(
    `a payday of 10 PAs with 120 shifts: preview ${median('preview').toFixed(0)} ms, approval ${median('approve').toFixed(0)} ms with the backup it makes`,
  );
  expect(median('approve')).toBeLessThan(200);
});
