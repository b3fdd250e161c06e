import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { constantFrom, integer, property, assert as holds } from 'fast-check';
import { day } from '#core/time/day';
import { type CodeRules, carryCode, codeRulesFor } from '#core/year/carryCodes';
import { hoursInWords } from '#core/year/easyWords';
import { extraPayday, paydaysIn, yearAfter, yearEndOf } from '#core/year/yearEnd';

const source = { title: 'Invented', where: '', checked: '2026-11-22' };
const raised: CodeRules = { value: { L: 7, M: 8, N: 6 }, source };

describe('codes carried into a new year', () => {
  it.each([
    ['1257L', 'cumulative', '1264L', true],
    ['S1383M', 'cumulative', 'S1391M', true],
    ['C1131N', 'cumulative', 'C1137N', true],
    ['1257T', 'cumulative', '1257T', false],
    ['K45', 'cumulative', 'K45', false],
    ['BR', 'non-cumulative', 'BR', true],
    ['0T', 'cumulative', '0T', false],
    ['NT', 'cumulative', 'NT', false],
  ] as const)('%s, %s, becomes %s where L is raised by 7, M by 8 and N by 6', (taxCode, basis, next, changes) => {
    expect(carryCode({ taxCode, basis }, raised)).toMatchObject({ taxCode: next, basis: 'cumulative', changes });
  });

  it('by P9X 2026 nothing is raised, whatever the code; only a mark is dropped', () => {
    const rules = codeRulesFor('2026-27', ownLaw.codes);
    if (rules === undefined) throw new Error('no rules for 2026-27');
    holds(
      property(integer({ min: 1, max: 9_999 }), constantFrom('L', 'M', 'N', 'T'), constantFrom('', 'S', 'C'), (number, letter, prefix) => {
        const taxCode = `${prefix}${String(number)}${letter}`;
        expect(carryCode({ taxCode, basis: 'non-cumulative' }, rules)).toMatchObject({ taxCode, basis: 'cumulative', changes: true });
      }),
    );
    expect(codeRulesFor('2027-28', ownLaw.codes)).toBeUndefined();
  });
});

describe('the end of a tax year', () => {
  it('has its days: the last report by 19 April, P60s by 31 May', () => {
    expect(yearEndOf('2026-27')).toEqual({ taxYear: '2026-27', lastDay: '2027-04-05', finalReportBy: '2027-04-19', p60By: '2027-05-31' });
    expect(yearAfter('2098-99')).toBe('2099-00');
  });

  it.each([
    ['weekly', '2026-03-30', '2026-04-06', 53, 53],
    ['fortnightly', '2026-03-23', '2026-04-06', 27, 54],
    ['four-weekly', '2026-03-09', '2026-04-06', 14, 56],
  ] as const)('paid %s on Mondays, 2026-27 has a payday over', (frequency, firstFrom, firstPayday, count, week) => {
    const times = { frequency, firstFrom: day(firstFrom), firstPayday: day(firstPayday) };
    expect(paydaysIn(times, '2026-27')).toHaveLength(count);
    expect(extraPayday(times, '2026-27')).toEqual({ payday: '2027-04-05', week });
  });

  it('paid on Fridays, or by the month, it has none', () => {
    const weekly = { frequency: 'weekly', firstFrom: day('2026-03-30'), firstPayday: day('2026-04-10') } as const;
    expect(extraPayday(weekly, '2026-27')).toBeUndefined();
    const monthly = { frequency: 'monthly', firstFrom: day('2026-04-01'), firstPayday: day('2026-04-28') } as const;
    expect(paydaysIn(monthly, '2026-27')).toHaveLength(12);
    expect(extraPayday(monthly, '2026-27')).toBeUndefined();
  });
});

it.each([
  [60, 'one hour'],
  [45, '45 minutes'],
  [150, '2 and a half hours'],
  [90, '1 and a half hours'],
  [200, '3 hours and 20 minutes'],
  [4_800, '80 hours'],
])('%i minutes are “%s” in Easy Read', (minutes, words) => {
  expect(hoursInWords(minutes)).toBe(words);
});
