import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absolute, greater, lesser, nothing, pence, subtract, total } from '#core/money/pence';
import { setOffInWords, setOffOnBill, setOffOnBillInWords, shareSetOff } from '#core/pay/allowance';

const use = (employerNi: number, met: number) => ({ employerNi: pence(employerNi), met: pence(met) });

// HMRC PAYE56035, read 23 November 2026: what was due before is used against the current month's PAYE.
it('£392.25 that no payslip met goes to what bore it, by the employer NI that was not met', () => {
  expect(shareSetOff(pence(39_225), [use(26_150, 0), use(13_075, 0), use(9_225, 9_225)])).toEqual([26_150, 13_075, 0]);
  expect(shareSetOff(pence(10_000), [use(26_150, 0), use(13_075, 0)])).toEqual([6_667, 3_333]);
});

it('what is asked for again comes from what had it', () => {
  expect(shareSetOff(pence(-48_450), [use(26_150, 26_150), use(22_300, 22_300), use(500, 0)])).toEqual([-26_150, -22_300, 0]);
});

it('never shares more than was not met, and always the whole where that can hold it', () => {
  const uses = fc.array(fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: -500, max: 9_000 })), { maxLength: 8 });
  fc.assert(
    fc.property(uses, fc.integer({ min: -20_000, max: 20_000 }), (given, sum) => {
      const all = given.map(([ni, met]) => use(ni, met));
      const setOff = pence(sum);
      const held = all.map(({ employerNi, met }) => greater(nothing, setOff > 0 ? subtract(employerNi, met) : met));
      const parts = shareSetOff(setOff, all);
      expect(absolute(total(parts))).toBe(lesser(absolute(setOff), total(held)));
      for (const [place, part] of parts.entries()) {
        expect(part === 0 || part > 0 === setOff > 0).toBe(true);
        expect(absolute(part)).toBeLessThanOrEqual(held[place] ?? 0);
      }
    }),
  );
});

it('a bill takes what its paydays come to, and no more than the year does', () => {
  const pairs = [
    [39_225, 39_225],
    [30_775, 39_225],
    [39_225, 20_000],
    [-9_225, 39_225],
    [-48_450, -39_225],
    [39_225, -9_225],
    [39_225, 0],
  ] as const;
  expect(pairs.map(([ofYear, ofBilled]) => setOffOnBill(pence(ofYear), pence(ofBilled)))).toEqual([
    39_225, 30_775, 20_000, 0, -39_225, 0, 0,
  ]);
});

it('says what was taken and why', () => {
  expect(setOffOnBillInWords(pence(39_225), '2026-27')).toContain('£392.25 of the Employment Allowance of 2026-27 is taken off');
  expect(setOffOnBillInWords(pence(-39_225), '2026-27')).toContain('£392.25 of the Employment Allowance of 2026-27 is asked for again');
});

// £1,192.25 on payslips and bills, of which HMRC sets £392.25 off: £800.00 are owed.
it('says by how much the sums of the book are out until a bill has it, in its tax year and after it', () => {
  for (const isOver of [false, true]) {
    expect(setOffInWords(pence(39_225), '2025-26', isOver)).toContain('what this book says is owed is £392.25 too much.');
    expect(setOffInWords(pence(-39_225), '2025-26', isOver)).toContain('what this book says is owed is £392.25 too little.');
  }
});
