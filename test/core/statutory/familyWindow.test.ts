import { describe, expect, test } from 'vitest';
import { fineFrom } from '#core/money/fine';
import { pence } from '#core/money/pence';
import { statutoryTables } from '#core/payroll/years/statutory';
import { type FamilyClaim, isFamilyTest, testFamilyClaim } from '#core/statutory/familyTest';
import { day } from '#core/time/day';

const born: FamilyClaim = {
  kind: 'shpp',
  isAdoption: false,
  due: day('2025-11-01'),
  happened: day('2025-11-01'),
  payFrom: day('2026-10-24'),
  weeks: 1,
  askedOn: day('2026-05-01'),
  name: 'Sam',
  employed: { from: day('2024-01-08') },
  weekly: fineFrom(pence(30_000)),
  isNorthernIreland: false,
  weeksBefore: 0,
};

/** Codes and sentences of what is wrong with how it was asked for. */
function wrongOf(given: Partial<FamilyClaim>): readonly string[] {
  const tested = testFamilyClaim({ ...born, ...given }, statutoryTables);
  if (!isFamilyTest(tested)) return [tested.code];
  return tested.wrong.map(({ code }) => code.replace('absence.', ''));
}

function sentenceOf(given: Partial<FamilyClaim>): string | undefined {
  const tested = testFamilyClaim({ ...born, ...given }, statutoryTables);
  return isFamilyTest(tested) ? tested.wrong[0]?.sentence : undefined;
}

describe('the last day of family pay', () => {
  test('of shared parental pay is the one before the first birthday: twenty weeks from a week before it were accepted', () => {
    expect(sentenceOf({ weeks: 20, paidWeeks: 10, sharedWeeks: 0 })).toBe(
      'Statutory Shared Parental Pay may be paid up to 31 October 2026, and from 24 October 2026 that leaves 1 week. Choose no more weeks than that, or an earlier first day.',
    );
    const year = (payFrom: string, weeks: number) => wrongOf({ payFrom: day(payFrom), weeks, paidWeeks: 10 });
    expect([year('2026-10-25', 1), year('2026-10-26', 1)]).toStrictEqual([[], ['startsLate']]);
    expect([year('2026-06-14', 20), year('2026-06-15', 20)]).toStrictEqual([[], ['endsLate']]);
  });

  test('of paternity pay is 52 weeks after the birth (SI 2002/2822 reg 6A; GOV.UK’s calculator: 364 days on)', () => {
    const paternity = (payFrom: string, weeks: number, given: Partial<FamilyClaim> = {}) =>
      wrongOf({ kind: 'spp', payFrom: day(payFrom), weeks, ...given });
    // 52 weeks after Saturday 1 November 2025 is Saturday 31 October 2026.
    expect([paternity('2026-10-18', 2), paternity('2026-10-19', 2)]).toStrictEqual([[], ['endsLate']]);
    expect([paternity('2026-10-25', 1), paternity('2026-10-26', 1)]).toStrictEqual([[], ['startsLate']]);
    // Born four weeks before the week of Sunday 26 October in which it was due: 52 weeks after that Sunday.
    const early = { happened: day('2025-09-28') };
    expect([paternity('2026-10-19', 1, early), paternity('2026-10-20', 1, early)]).toStrictEqual([[], ['startsLate']]);
    const placed = { isAdoption: true, matched: day('2025-10-01') };
    expect([paternity('2026-10-18', 2, placed), paternity('2026-10-19', 2, placed)]).toStrictEqual([[], ['endsLate']]);
  });

  test('of paternity pay in Northern Ireland is the 56th from the birth (GOV.UK’s calculator: 55 days on)', () => {
    const northern = (payFrom: string, weeks: number, given: Partial<FamilyClaim> = {}) =>
      wrongOf({ kind: 'spp', isNorthernIreland: true, payFrom: day(payFrom), weeks, ...given });
    // The 56 days from Saturday 1 November are over on Friday 26 December 2025.
    expect([northern('2025-12-13', 2), northern('2025-12-14', 2)]).toStrictEqual([[], ['endsLate']]);
    expect([northern('2025-12-20', 1), northern('2025-12-21', 1)]).toStrictEqual([[], ['startsLate']]);
  });

  test('of bereavement pay is the last of the 56th week', () => {
    const bereaved = (payFrom: string, weeks: number) =>
      wrongOf({ kind: 'spbp', happened: day('2025-07-01'), payFrom: day(payFrom), weeks });
    // 56 weeks of seven days, the day of the death their first: to 27 July 2026.
    expect([bereaved('2026-07-14', 2), bereaved('2026-07-15', 2), bereaved('2026-07-21', 2)]).toStrictEqual([
      [],
      ['endsLate'],
      ['endsLate'],
    ]);
    expect([bereaved('2026-07-21', 1), bereaved('2026-07-22', 1)]).toStrictEqual([[], ['startsLate']]);
  });
});

test('paternity pay in Northern Ireland is one block: a second week joins the first, or is none', () => {
  const before = [{ from: day('2025-11-10'), to: day('2025-11-16') }];
  const second = (payFrom: string, isNorthernIreland = true) =>
    wrongOf({ kind: 'spp', isNorthernIreland, payFrom: day(payFrom), weeksBefore: 1, before });
  expect([second('2025-11-03'), second('2025-11-17')]).toStrictEqual([[], []]);
  expect([second('2025-11-18'), second('2025-12-01')]).toStrictEqual([['oneBlock'], ['oneBlock']]);
  expect(second('2025-12-01', false)).toStrictEqual([]);
});

test('adoption pay begins on the placement or up to 14 days before, the day after only for one at work on it (SI 2002/2822 reg 21)', () => {
  const adopted = { kind: 'sap', isAdoption: true, matched: day('2026-05-05'), happened: day('2026-06-10'), weeks: 39 } as const;
  const from = (payFrom: string) => wrongOf({ ...adopted, payFrom: day(payFrom) });
  expect([from('2026-05-26'), from('2026-05-27'), from('2026-06-10')]).toStrictEqual([['startsEarly'], [], []]);
  expect([from('2026-06-11'), from('2026-06-12'), from('2026-07-07')]).toStrictEqual([[], ['adoptionLate'], ['adoptionLate']]);
  const looks = (payFrom: string) => {
    const tested = testFamilyClaim({ ...born, ...adopted, payFrom: day(payFrom) }, statutoryTables);
    return isFamilyTest(tested) ? tested.looks.filter((words) => words.startsWith('Adoption pay')) : [];
  };
  expect(looks('2026-06-10')).toStrictEqual([]);
  expect(looks('2026-06-11')).toStrictEqual([
    'Adoption pay begins on the day of the placement at the latest. The day after it, 11 June 2026, is right only where Sam was at work on that day.',
  ]);
});
