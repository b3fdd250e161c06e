import { expect, it } from 'vitest';
import { setOffInWords } from '#core/pay/allowance';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';

const answered = { careOnly: true, household: false, shared: false, usedBefore: pence(0) } as const;

/** A pensioner’s £3,000.00 for four weeks: employer NI is 15% of what is above £5,000 × 4 ÷ 52, up to whole pounds £385.00: £392.25. */
function paidOnce(home: PayHousehold): string {
  const sam = home.hire('Sam Sample', { born: day('1955-02-01'), tax: { niLetter: 'C' } });
  home.extra(sam.employment, 300_000);
  home.approve();
  return sam.employment;
}

function claim(home: PayHousehold, claimed: boolean, usedBefore = pence(0)): void {
  home.ask('allowance.answer', { ...answered, employerId: home.employer, taxYear: '2026-27', claimed, usedBefore });
}

function setOffOf(home: PayHousehold) {
  const [found] = home.ask('hmrc.read', { recent: true }).setOffs;
  return found && [found.now, found.ifClaimed, found.ifNot];
}

function notesOfP32(home: PayHousehold): readonly unknown[] {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear: '2026-27' });
  return home.ask('paper.read', { id }).sheet.blocks.flatMap((block) => (block.kind === 'note' ? [block.words] : []));
}

// HMRC PAYE56035: claimed after the start of the year, it is counted for the employer NI of the year that was due before.
it('an allowance claimed after a payday: HMRC sets £392.25 off, the book says so and that its sums do not have it', () => {
  const home = payHousehold();
  home.ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2026-27', claimed: false, usedBefore: pence(0) });
  const sam = paidOnce(home);
  expect(setOffOf(home)).toEqual([0, 39_225, 0]);
  expect(notesOfP32(home)).toEqual([]);
  claim(home, true);
  expect(setOffOf(home)).toEqual([39_225, 39_225, 0]);
  // £1,000.00 of August: its £92.25 is met by its own payslip, and nothing of it is set off again.
  home.extra(sam, 100_000, { day: day('2026-08-01') });
  home.approve(nextPayday);
  expect(home.ask('hmrc.read', {}).months.map(({ employerNi, allowance }) => [employerNi, allowance])).toEqual([
    [9_225, 9_225],
    [39_225, 0],
  ]);
  expect(setOffOf(home)).toEqual([39_225, 39_225, -9_225]);
  expect(notesOfP32(home)).toEqual([setOffInWords(pence(39_225), '2026-27')]);
  expect(setOffInWords(pence(39_225), '2026-27')).toContain('what it says is owed is £392.25 too much');
});

it('an allowance claimed no more after a payday: HMRC asks for £392.25 again', () => {
  const home = payHousehold();
  paidOnce(home);
  expect(setOffOf(home)).toEqual([0, 0, -39_225]);
  claim(home, false);
  expect(setOffOf(home)).toEqual([-39_225, 0, -39_225]);
  expect(notesOfP32(home)).toEqual([setOffInWords(pence(-39_225), '2026-27')]);
  expect(setOffInWords(pence(-39_225), '2026-27')).toContain('what it says is owed is £392.25 too little');
});

it('what a payroll before used is not set off again: £10,400.00 of £10,500.00 leaves £100.00', () => {
  const home = payHousehold();
  home.ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2026-27', claimed: false, usedBefore: pence(0) });
  paidOnce(home);
  claim(home, true, pence(1_040_000));
  expect(setOffOf(home)).toEqual([10_000, 10_000, 0]);
});
