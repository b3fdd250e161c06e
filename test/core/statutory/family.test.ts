import { describe, expect, test } from 'vitest';
import { fineFrom } from '#core/money/fine';
import { pence } from '#core/money/pence';
import { statutoryTables } from '#core/payroll/years/statutory';
import { familyDates } from '#core/statutory/familyDates';
import { type FamilyClaim, isFamilyTest, testFamilyClaim } from '#core/statutory/familyTest';
import { familyPay, familyTableOn } from '#core/statutory/familyRate';
import { firstSundayInApril } from '#core/statutory/weeks';
import { addDays, day } from '#core/time/day';

const claim: FamilyClaim = {
  kind: 'smp',
  isAdoption: false,
  due: day('2026-08-05'),
  payFrom: day('2026-07-05'),
  weeks: 39,
  askedOn: day('2026-06-01'),
  name: 'Mona',
  employed: { from: day('2025-01-06') },
  weekly: fineFrom(pence(30_000)),
  isNorthernIreland: false,
  weeksBefore: 0,
};

/** Codes of what refuses it, and of what is wrong with how it was asked for. */
function found(given: Partial<FamilyClaim>): readonly string[] {
  const tested = testFamilyClaim({ ...claim, ...given }, statutoryTables);
  if (!isFamilyTest(tested)) return [tested.code];
  return [...tested.refusals, ...tested.wrong].map(({ code }) => code.replace('absence.', ''));
}

describe('the weeks that a claim goes by', () => {
  test('of a birth: the qualifying week is the 15th before the week of the due date, from Sunday', () => {
    expect(familyDates(claim)).toMatchObject({
      expectedWeek: { from: '2026-08-02', to: '2026-08-08' },
      relevantWeek: { from: '2026-04-19', to: '2026-04-25' },
      serviceBy: '2025-11-01',
      earliest: '2026-05-17',
    });
  });

  test('a due date on a Sunday begins its own week, one on a Saturday ends it', () => {
    expect(familyDates({ ...claim, due: day('2026-08-02') })?.expectedWeek?.from).toBe('2026-08-02');
    expect(familyDates({ ...claim, due: day('2026-08-08') })?.expectedWeek?.from).toBe('2026-08-02');
  });

  test('of an adoption the week of the match; of a death the week before it; of neonatal care by the birth, or the week before', () => {
    const none = { isAdoption: false } as const;
    const happened = day('2026-06-10');
    expect(familyDates({ kind: 'sap', isAdoption: true, matched: day('2026-06-10') })?.relevantWeek.from).toBe('2026-06-07');
    expect(familyDates({ ...none, kind: 'spbp', happened })?.relevantWeek.from).toBe('2026-05-31');
    expect(familyDates({ ...none, kind: 'sncp', happened })?.relevantWeek.from).toBe('2026-05-31');
    expect(familyDates({ ...none, kind: 'sncp', happened, due: day('2026-08-05') })?.relevantWeek.from).toBe('2026-04-19');
  });
});

describe('the tests of a claim', () => {
  test('26 weeks: the very last day to begin is the Saturday 25 weeks before the relevant week ends', () => {
    expect(found({ employed: { from: day('2025-11-01') } })).toStrictEqual([]);
    expect(found({ employed: { from: day('2025-11-02') } })).toStrictEqual(['serviceShort']);
  });

  test('employed into the relevant week, were it only on its Sunday', () => {
    // Who left then is paid from the 11th week before the baby is due on.
    expect(found({ employed: { from: day('2025-01-06'), to: day('2026-04-19') }, payFrom: day('2026-05-17') })).toStrictEqual([]);
    expect(found({ employed: { from: day('2025-01-06'), to: day('2026-04-19') } })).toStrictEqual(['startsAfterLeaving']);
    expect(found({ employed: { from: day('2025-01-06'), to: day('2026-04-18') } })).toStrictEqual(['notEmployedThen']);
  });

  test('adoption pay of who left begins 14 days before the placement, or on the day after a later last day', () => {
    const adopted = { kind: 'sap', isAdoption: true, matched: day('2026-06-10'), due: day('2026-07-20') } as const;
    const left = (to: string, payFrom: string) =>
      found({ ...adopted, payFrom: day(payFrom), employed: { from: day('2025-01-06'), to: day(to) } });
    expect(left('2026-06-20', '2026-07-06')).toStrictEqual([]);
    expect(left('2026-06-20', '2026-07-10')).toStrictEqual(['startsAfterLeaving']);
    expect(left('2026-07-10', '2026-07-11')).toStrictEqual([]);
  });

  test('earnings at the limit of the relevant week’s own year are enough, and a penny less are not', () => {
    expect(found({ weekly: fineFrom(pence(12_900)) })).toStrictEqual([]);
    expect(found({ weekly: fineFrom(pence(12_899)) })).toStrictEqual(['earningsShort']);
    // Due on 18 July 2026 the relevant week ends on 4 April 2026, in the year before, whose limit was £125.00.
    expect(found({ due: day('2026-07-18'), weekly: fineFrom(pence(12_500)) })).toStrictEqual([]);
  });

  test('maternity pay begins 11 weeks before the week of the birth at the earliest, and the day after the birth at the latest', () => {
    expect(found({ payFrom: day('2026-05-17') })).toStrictEqual([]);
    expect(found({ payFrom: day('2026-05-16') })).toStrictEqual(['startsEarly']);
    expect(found({ happened: day('2026-07-20'), payFrom: day('2026-07-21') })).toStrictEqual([]);
    expect(found({ happened: day('2026-07-20'), payFrom: day('2026-07-22') })).toStrictEqual(['startsLate']);
  });

  test('weeks of one birth are counted together, over every leave of it', () => {
    const paternity = { kind: 'spp', happened: day('2026-08-05'), payFrom: day('2026-08-10'), weeks: 1 } as const;
    expect(found({ ...paternity, weeksBefore: 1 })).toStrictEqual([]);
    expect(found({ ...paternity, weeksBefore: 2 })).toStrictEqual(['weeksTooMany']);
    expect(found({ ...paternity, payFrom: day('2027-07-29') })).toStrictEqual([]);
    expect(found({ ...paternity, payFrom: day('2027-07-30') })).toStrictEqual(['startsLate']);
  });

  test('neonatal care pay is not the law of Northern Ireland', () => {
    expect(found({ kind: 'sncp', isNorthernIreland: true })).toStrictEqual(['absence.notInNorthernIreland']);
  });

  test('what is not confirmed is said: Northern Ireland’s own bereavement pay', () => {
    const looksOf = (given: Partial<FamilyClaim>): readonly string[] => {
      const tested = testFamilyClaim(
        { ...claim, happened: day('2026-06-10'), payFrom: day('2026-06-21'), weeks: 1, askedOn: day('2026-05-01'), ...given },
        statutoryTables,
      );
      return isFamilyTest(tested) ? tested.looks : [];
    };
    expect(looksOf({ kind: 'sncp' })).toStrictEqual([]);
    expect(looksOf({ kind: 'spbp', isNorthernIreland: true })[0]).toContain('not confirmed here');
    expect(looksOf({ kind: 'spbp' })).toStrictEqual([]);
  });

  test('less than 28 days’ notice is to be looked at, and refuses nothing', () => {
    const tested = testFamilyClaim({ ...claim, askedOn: day('2026-06-08') }, statutoryTables);
    expect(isFamilyTest(tested) && tested.looks[0]).toMatch(/^Mona asked on 8 June 2026, less than 28 days before/u);
    const early = testFamilyClaim({ ...claim, askedOn: day('2026-06-07') }, statutoryTables);
    expect(isFamilyTest(early) && early.looks).toStrictEqual([]);
  });
});

describe('the rate of a year', () => {
  test('begins with the pay week on or after the first Sunday in April', () => {
    expect([2024, 2025, 2026, 2027].map(firstSundayInApril)).toStrictEqual(['2024-04-07', '2025-04-06', '2026-04-05', '2027-04-04']);
    const wednesday = day('2026-01-07');
    expect(familyTableOn(statutoryTables, wednesday, day('2026-04-07'))?.taxYear).toBe('2025-26');
    expect(familyTableOn(statutoryTables, wednesday, day('2026-04-08'))?.taxYear).toBe('2026-27');
  });

  test('that nobody has published is not guessed', () => {
    const facts = { kind: 'spp', payFrom: day('2027-03-28'), weeks: 2, weekly: fineFrom(pence(30_000)), tables: statutoryTables } as const;
    expect(familyPay(facts, { from: facts.payFrom, to: addDays(facts.payFrom, 6) })?.amount).toBe(19_432);
    expect(familyPay(facts, { from: facts.payFrom, to: addDays(facts.payFrom, 7) })).toBeUndefined();
  });
});
