import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accrue, nothingAccrued, rolledUpPay, yearOfPeriods } from '#core/holiday/accrual';
import { averageWeek } from '#core/holiday/average';
import { type BalanceFacts, balanceOf } from '#core/holiday/balance';
import { leavePay, payForLeave } from '#core/holiday/leavePay';
import { pence, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { hoursColumn } from '#core/pay/words';
import { day } from '#core/time/day';
import { fromVector } from '../payroll/vectors.ts';

const story = readFileSync(resolve(import.meta.dirname, '../../golden/holiday-three-pas.md'), 'utf8');

/** The rows of the table whose head begins with these words. */
function tableOf(head: string): readonly (readonly string[])[] {
  const from = story.slice(story.indexOf(`| ${head} |`)).split('\n\n')[0] ?? '';
  const rows = from.split('\n').map((line) => line.split('|').slice(1, -1));
  return rows.slice(2).map((cells) => cells.map((cell) => cell.trim()));
}

function minutesOf(text = ''): number {
  const [hours = '0', minutes = '0'] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

describe('holiday of three PAs, as it was worked out by hand', () => {
  it('earns Jo leave by law and as agreed, and the same year rolled up', () => {
    const rows = tableOf('Period');
    expect(rows).toHaveLength(13);
    let [byLaw, agreed] = [nothingAccrued, nothingAccrued];
    const rolledUp = rows.map(([, hours, exact, law, given, soFar, pay, rolled]) => {
      const now = { worked: minutesOf(hours), daysWorked: 0 };
      const legal = accrue({ method: 'legal', weeks: 560 }, byLaw, now);
      const whole = accrue({ method: 'unrounded', weeks: 560 }, agreed, now);
      const next = { worked: agreed.worked + now.worked, legal: agreed.legal + whole.legal, daysWorked: 0 };
      byLaw = { ...next, credited: byLaw.credited + legal.credited };
      agreed = { ...next, credited: agreed.credited + whole.credited };
      expect([legal.credited, whole.credited, agreed.credited].map(hoursColumn)).toEqual([law, given, soFar]);
      expect(legal.working[0]?.words).toContain(`is ${exact ?? ''} h`);
      expect(payForLeave(now.worked, { pay: pence(1_350), minutes: 60 })).toBe(fromVector(pay ?? ''));
      const up = rolledUpPay(fromVector(pay ?? ''), 560).amount;
      expect(decimal(up)).toBe(rolled);
      return up;
    });
    const whole = [agreed.worked, byLaw.credited, agreed.credited].map(hoursColumn);
    expect(story).toContain(
      `${whole[0] ?? ''} of work: ${whole[1] ?? ''} of leave by law, ${whole[2] ?? ''} as agreed, or ${decimal(total(rolledUp))} of`,
    );
  });

  it('leaves Kim nothing by the law’s rounding, and 25:07 without', () => {
    const { legal, unrounded } = yearOfPeriods(240, 52);
    expect([legal, hoursColumn(unrounded)]).toEqual([0, '25:07']);
    expect(story).toContain(`earn ${hoursColumn(unrounded)}.`);
  });

  it('pays Jo’s leave at the average of the weeks that count', () => {
    const weeks = tableOf('Week to').map(([to = '', hours, pay = '', what = '']) => ({
      to: day(to),
      weeks: 1,
      minutes: minutesOf(hours),
      pay: fromVector(pay),
      isAway: what.startsWith('ill'),
    }));
    expect(weeks).toHaveLength(7);
    const average = averageWeek(weeks, { on: day('2026-08-31'), startsOn: day('2026-07-01'), nation: 'england', weekEndsOn: 6 });
    if (average === undefined) throw new RangeError('five weeks were paid');
    const { amount } = leavePay({ minutes: 720, normal: { pay: average.pay, minutes: average.minutes } });
    expect(story).toContain(
      `${String(average.weeks)} weeks paid ${decimal(average.pay)} for ${hoursColumn(average.minutes)}: ${decimal(average.weekPay)} a week, ${decimal(average.perHour)} an hour.`,
    );
    expect(story).toContain(`of ${decimal(average.pay)}: ${decimal(amount)}.`);
  });

  it('owes Lee (A × B) − C', () => {
    const terms = {
      from: day('2026-04-01'),
      kind: 'regular',
      leaveYearStart: '04-01',
      weeks: 560,
      week: { days: 300, minutes: 1_440 },
      bankHolidays: 'included',
      paid: 'when_taken',
      accrual: 'legal',
      beyondFourWeeks: 'normal',
      sleepIns: 'whole',
    } as const;
    const none = { earned: 0, carriedIn: 0, carriedOut: 0, inLieu: 0 };
    const facts: BalanceFacts = {
      ...none,
      nation: 'england',
      startsOn: day('2020-01-01'),
      endsOn: day('2026-09-30'),
      terms: [terms],
      taken: 2_400,
    };
    const { entitled, left } = balanceOf(facts, { from: day('2026-04-01'), to: day('2027-03-31') }, day('2026-09-30'));
    const pay = payForLeave(left, { pay: pence(1_260), minutes: 60 });
    expect(story).toContain(`A × B is ${hoursColumn(entitled)}, up to the minute`);
    expect(story).toContain(`${hoursColumn(left)} are owed, at £12.60 an hour ${decimal(pay)}.`);
  });
});
