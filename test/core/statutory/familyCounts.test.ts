import { describe, expect, test } from 'vitest';
import { fineFrom } from '#core/money/fine';
import { pence } from '#core/money/pence';
import { statutoryTables } from '#core/payroll/years/statutory';
import { careWeeks } from '#core/statutory/familyCounts';
import { familyDates } from '#core/statutory/familyDates';
import { type FamilyClaim, isFamilyTest, testFamilyClaim } from '#core/statutory/familyTest';
import { day } from '#core/time/day';

const claim: FamilyClaim = {
  kind: 'shpp',
  isAdoption: false,
  due: day('2026-05-06'),
  happened: day('2026-05-06'),
  payFrom: day('2026-08-03'),
  weeks: 10,
  askedOn: day('2026-05-20'),
  name: 'Sam Sample',
  employed: { from: day('2025-01-06') },
  weekly: fineFrom(pence(30_000)),
  isNorthernIreland: false,
  weeksBefore: 0,
};

function wrongOf(given: Partial<FamilyClaim>): readonly string[] {
  const tested = testFamilyClaim({ ...claim, ...given }, statutoryTables);
  return isFamilyTest(tested) ? [...tested.refusals, ...tested.wrong].map(({ code }) => code) : [tested.code];
}

function sentence(given: Partial<FamilyClaim>): string | undefined {
  const tested = testFamilyClaim({ ...claim, ...given }, statutoryTables);
  return isFamilyTest(tested) ? tested.wrong[0]?.sentence : tested.sentence;
}

describe('shared parental pay', () => {
  test('has what is left of 39 weeks after both parents’ other pay, the other’s share and its own earlier weeks', () => {
    // 39 − 12 of maternity pay − 10 of the other parent: 17.
    const both = { paidWeeks: 12, sharedWeeks: 10 };
    expect([wrongOf({ ...both, weeks: 17 }), wrongOf({ ...both, weeks: 18 })]).toStrictEqual([[], ['absence.sharedTooMany']]);
    expect(wrongOf({ ...both, weeks: 12, weeksBefore: 6 })).toStrictEqual(['absence.sharedTooMany']);
    expect(sentence({ ...both, weeks: 12, weeksBefore: 6 })).toContain('12 are taken as maternity or adoption pay');
    expect(sentence({ ...both, weeks: 12, weeksBefore: 6 })).toContain('16 as shared parental pay: 11 weeks are left');
  });

  test('never has more than 37 weeks: two are the mother’s own, whatever she had', () => {
    expect([
      wrongOf({ paidWeeks: 0, weeks: 37 }),
      wrongOf({ paidWeeks: 2, weeks: 37 }),
      wrongOf({ paidWeeks: 3, weeks: 37 }),
    ]).toStrictEqual([[], [], ['absence.sharedTooMany']]);
  });
});

describe('neonatal care pay', () => {
  const care: Partial<FamilyClaim> = {
    kind: 'sncp',
    born: day('2026-05-06'),
    happened: day('2026-05-08'),
    careTo: day('2026-06-20'),
    payFrom: day('2026-06-22'),
    weeks: 6,
  };

  test('counts whole weeks from the day after the care began', () => {
    expect(careWeeks(day('2026-05-08'), day('2026-05-14'))).toBe(0);
    expect(careWeeks(day('2026-05-08'), day('2026-05-15'))).toBe(1);
    expect(careWeeks(day('2026-05-08'), day('2026-06-20'))).toBe(6);
  });

  test('is for a week for each of them, less what is recorded, and twelve at the most', () => {
    expect([wrongOf(care), wrongOf({ ...care, weeks: 7 })]).toStrictEqual([[], ['absence.careWeeks']]);
    expect(wrongOf({ ...care, weeks: 4, weeksBefore: 3, careWeeksBefore: 3 })).toStrictEqual(['absence.careWeeks']);
    const long = { ...care, careTo: day('2026-10-01'), payFrom: day('2026-10-05') };
    expect([wrongOf({ ...long, weeks: 12 }), wrongOf({ ...long, weeks: 13 })]).toStrictEqual([
      [],
      ['absence.weeksTooMany', 'absence.careWeeks'],
    ]);
  });

  test('needs seven days in a row, begun within 28 days after the birth', () => {
    expect(wrongOf({ ...care, careTo: day('2026-05-14') })).toStrictEqual(['absence.careShort']);
    const late = (from: string) => wrongOf({ ...care, happened: day(from), careTo: day('2026-07-30'), payFrom: day('2026-08-03') });
    expect([late('2026-06-03'), late('2026-06-04')]).toStrictEqual([[], ['absence.careLate']]);
  });

  test('begins on the ninth day of care at the earliest, as Acas tells it: care from 6 April, leave from 14 April', () => {
    const dates = familyDates({ kind: 'sncp', isAdoption: false, happened: day('2026-04-06'), born: day('2026-04-01') });
    // 68 weeks from the birth end on 20 July 2027; their last week begins on the 14th.
    expect(dates).toMatchObject({ earliest: '2026-04-14', latest: '2027-07-14' });
  });

  test('care that goes on is counted as far as it is known', () => {
    const { careTo: _, ...open } = care;
    expect(wrongOf({ ...open, careKnownTo: day('2026-05-15'), payFrom: day('2026-05-16'), weeks: 1 })).toStrictEqual([]);
    expect(wrongOf({ ...open, careKnownTo: day('2026-05-15'), payFrom: day('2026-05-16'), weeks: 2 })).toStrictEqual(['absence.careWeeks']);
  });

  test('ends within 68 weeks of the birth with its last week, not with its first', () => {
    // The 68 weeks end on 24 August 2027.
    const end = (payFrom: string) => wrongOf({ ...care, payFrom: day(payFrom), weeks: 2 });
    expect([end('2027-08-11'), end('2027-08-12')]).toStrictEqual([[], ['absence.endsLate']]);
  });
});

describe('bereavement pay in Northern Ireland', () => {
  const newly: Partial<FamilyClaim> = { kind: 'spbp', weeks: 2, employed: { from: day('2026-04-01') }, payFrom: day('2026-05-06') };
  const died = (happened: string, isNorthernIreland: boolean) => wrongOf({ ...newly, happened: day(happened), isNorthernIreland });

  test('asks for no length of service for a death since 6 April 2026, as the rest of the United Kingdom does', () => {
    expect(died('2026-04-06', true)).toStrictEqual([]);
    expect(died('2026-04-06', false)).toStrictEqual(['absence.serviceShort']);
    expect(died('2026-04-05', true)).toStrictEqual(['absence.serviceShort']);
  });

  test('still needs earnings of the lower earnings limit', () => {
    const low = { ...newly, happened: day('2026-05-04'), isNorthernIreland: true, weekly: fineFrom(pence(12_899)) };
    expect(wrongOf(low)).toStrictEqual(['absence.earningsShort']);
  });
});

describe('a birth before its time', () => {
  const smp = { kind: 'smp', isAdoption: false, due: day('2026-08-05') } as const;

  test('begins maternity pay on the day after it, however early', () => {
    // Eleven weeks before the week of 2 August 2026 is 17 May.
    expect(familyDates({ ...smp, happened: day('2026-05-10') })).toMatchObject({ earliest: '2026-05-11', latest: '2026-05-11' });
    expect(familyDates({ ...smp, happened: day('2026-07-10') })).toMatchObject({ earliest: '2026-05-17', latest: '2026-07-11' });
  });

  test('in the relevant week or before it takes the earnings up to the Saturday before the week of the birth', () => {
    // The relevant week is 19 to 25 April 2026.
    expect(familyDates(smp)).toMatchObject({ earningsTo: '2026-04-25' });
    expect(familyDates({ ...smp, happened: day('2026-04-25') })).toMatchObject({ earningsTo: '2026-04-18', serviceBy: '2025-11-01' });
    expect(familyDates({ ...smp, happened: day('2026-04-26') })).toMatchObject({ earningsTo: '2026-04-25' });
  });
});
