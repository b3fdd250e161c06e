import { describe, expect, test } from 'vitest';
import { fineFrom } from '#core/money/fine';
import { pence, total } from '#core/money/pence';
import { statutoryTables } from '#core/payroll/years/statutory';
import { type SickDay, sickDays } from '#core/statutory/sickDays';
import { type SickSpell, linkSpells } from '#core/statutory/spells';
import { sspForm } from '#core/statutory/sspForm';
import { addDays, day } from '#core/time/day';
import { allTables } from './past.ts';

const everyDay = [{ from: day('2020-01-01'), weekdays: [1, 2, 3, 4, 5, 6, 7] }];

function spell(from: string, to: string, given: Partial<SickSpell> = {}): SickSpell {
  return { id: `sick-${from}`, from: day(from), to: day(to), ...given };
}

function daysOf(weekly: number, ...spells: readonly SickSpell[]): readonly SickDay[] {
  const facts = { patterns: everyDay, weekly: fineFrom(pence(weekly)), tables: allTables };
  return linkSpells(spells).flatMap((chain) => sickDays(chain, facts));
}

/** `waiting 3, paid 4`: runs of one kind of day. */
function told(days: readonly SickDay[]): string {
  const runs: { kind: string; many: number }[] = [];
  for (const { kind } of days) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.many += 1;
    else runs.push({ kind, many: 1 });
  }
  return runs.map(({ kind, many }) => `${kind} ${String(many)}`).join(', ');
}

describe('sickness around 6 April 2026', () => {
  test('three days before it give nothing and serve no waiting days; four give one paid day', () => {
    expect(told(daysOf(20_000, spell('2026-03-02', '2026-03-04')))).toBe('too_short 3');
    expect(told(daysOf(20_000, spell('2026-03-02', '2026-03-05')))).toBe('waiting 3, paid 1');
  });

  test('three days across it are paid from it on, though too short by the old rules', () => {
    expect(told(daysOf(20_000, spell('2026-04-05', '2026-04-07')))).toBe('too_short 1, paid 2');
  });

  test('a single day from it on is paid', () => {
    expect(told(daysOf(20_000, spell('2026-04-06', '2026-04-06')))).toBe('paid 1');
  });

  test('waiting days that are not over on 5 April fall away', () => {
    expect(told(daysOf(20_000, spell('2026-04-04', '2026-04-08')))).toBe('waiting 2, paid 3');
  });

  test('earnings at the old limit are enough, and a penny less are not', () => {
    expect(told(daysOf(12_500, spell('2026-03-01', '2026-03-10')))).toBe('waiting 3, paid 7');
    expect(told(daysOf(12_499, spell('2026-03-01', '2026-03-10')))).toBe('below_limit 10');
  });

  test('below the limit and away since 22 September 2025: entitled from 6 April at 80%', () => {
    const days = daysOf(12_000, spell('2025-09-22', '2026-04-07'));
    expect(told(days)).toBe('below_limit 196, paid 2');
    expect(days.at(-1)?.rate).toMatchObject({ basis: 'share', weekly: 960_000_000 });
  });

  test('below the limit and away unbroken to 5 April 2026: nothing either for a sickness a few days after it', () => {
    expect(told(daysOf(12_000, spell('2025-09-21', '2026-04-05'), spell('2026-04-10', '2026-04-11')))).toBe('below_limit 197, unbroken 2');
    expect(told(daysOf(12_000, spell('2025-09-21', '2026-04-04'), spell('2026-04-10', '2026-04-11')))).toBe('below_limit 196, paid 2');
  });

  test('below the limit and away unbroken since 21 September 2025: nothing, though spells were recorded one after the other', () => {
    const days = daysOf(12_000, spell('2025-09-21', '2026-01-31'), spell('2026-02-01', '2026-04-07'));
    expect(told(days)).toBe('below_limit 197, unbroken 2');
  });

  test('below the limit and away since before, but worked a day in between: entitled from 6 April', () => {
    const days = daysOf(12_000, spell('2025-09-01', '2025-12-01'), spell('2025-12-03', '2026-04-07'));
    expect(told(days)).toBe('below_limit 216, paid 2');
  });

  test('who was barred is entitled again after eight weeks back at work, and not a day sooner', () => {
    const barred = spell('2025-09-01', '2026-04-30');
    const after = (days: number): string => {
      const from = addDays(barred.to, days + 1);
      return (
        told(daysOf(12_000, barred, { id: 'again', from, to: from }))
          .split(', ')
          .at(-1) ?? ''
      );
    };
    expect(after(55)).toBe('unbroken 26');
    expect(after(56)).toBe('paid 1');
  });

  test('the flat rate is kept from a linked absence only where sick pay had begun in this very one', () => {
    const on = daysOf(14_000, spell('2026-03-02', '2026-03-10'), spell('2026-04-04', '2026-04-07'));
    expect(told(on)).toBe('waiting 3, paid 10');
    expect(on.at(-1)?.rate?.basis).toBe('protected');
    const later = daysOf(14_000, spell('2026-03-02', '2026-03-10'), spell('2026-04-07', '2026-04-08'));
    expect(later.at(-1)?.rate).toMatchObject({ basis: 'share', weekly: 1_120_000_000 });
  });
});

describe('linked sickness', () => {
  test('56 days apart are one, 57 are two: waiting days are served again', () => {
    const first = spell('2025-10-01', '2025-10-10');
    const again = (gap: number): SickSpell => {
      const from = addDays(first.to, gap + 1);
      return { id: 'again', from, to: addDays(from, 3) };
    };
    expect(told(daysOf(20_000, first, again(56)))).toBe('waiting 3, paid 11');
    expect(told(daysOf(20_000, first, again(57)))).toBe('waiting 3, paid 7, waiting 3, paid 1');
  });

  test('28 weeks are counted over all of them, and then form SSP1 is due within seven days', () => {
    const days = daysOf(20_000, spell('2026-04-06', '2026-07-31'), spell('2026-08-10', '2026-11-30'));
    expect(days.filter(({ kind }) => kind === 'paid')).toHaveLength(196);
    const ended = days.find(({ kind }) => kind === 'used_up')?.day ?? day('1900-01-01');
    // Paid for the last time on the day before: seven days after that.
    expect(sspForm(days, { id: 'sick-2026-08-10', to: day('2026-11-30') })).toEqual({
      reason: 'Sick pay has been paid for 28 weeks',
      from: ended,
      by: addDays(ended, 6),
    });
  });

  test('is told to run out a week before its 23rd week, by the first day of that week, and not before', () => {
    // From 6 April 2026 every day is paid: 21 weeks are over on 30 August, the 23rd begins on 7 September, the 28th ends on 18 October.
    const upTo = (to: string) => sspForm(daysOf(20_000, spell('2026-04-06', to)), { id: 'sick-2026-04-06' });
    expect(upTo('2026-08-29')).toBeUndefined();
    const said = { reason: 'Sick pay will soon have been paid for 28 weeks', from: '2026-10-19', by: '2026-09-07' };
    expect(upTo('2026-08-30')).toEqual(said);
    expect(upTo('2026-09-06')).toEqual(said);
    expect(upTo('2026-10-01')).toEqual(said);
  });

  test('28 weeks end with their last day, to the day and to the penny: the day after pays nothing', () => {
    const days = daysOf(20_000, spell('2026-04-06', '2026-10-19'));
    expect(days.slice(-2).map(({ day: on, kind }) => [on, kind])).toEqual([
      ['2026-10-18', 'paid'],
      ['2026-10-19', 'used_up'],
    ]);
    // A day is £17.6071. Monday to Saturday of the first week come to £105.65, 27 whole weeks to £123.25 each, the last Sunday to £17.61.
    expect(total(days.map(({ amount }) => amount))).toBe(10_565 + 27 * 12_325 + 1_761);
  });

  test('a form is due seven days after the employer was told, where sick pay never began', () => {
    const days = daysOf(20_000, spell('2026-05-01', '2026-05-04', { exclusion: 'custody' }));
    const form = (notifiedOn: string) => sspForm(days, { id: 'sick-2026-05-01', to: day('2026-05-04'), notifiedOn: day(notifiedOn) })?.by;
    expect(form('2026-05-01')).toBe('2026-05-08');
    expect(form('2026-05-03')).toBe('2026-05-10');
  });

  test('ends after three years', () => {
    const months = Array.from({ length: 38 }, (_, at) => {
      const from = addDays(day('2024-01-06'), at * 30);
      return { id: `sick-${String(at)}`, from, to: addDays(from, 3) };
    });
    expect(told(daysOf(20_000, ...months)).endsWith('three_years 4')).toBe(true);
    // The chain began on 6 January 2024: 5 January 2027 is the last day of its three years.
    const across = [...months.slice(0, -1), spell('2027-01-04', '2027-01-07')];
    expect(
      told(daysOf(20_000, ...across))
        .split(', ')
        .slice(-1),
    ).toStrictEqual(['three_years 2']);
  });

  test('of a pattern that changes counts weeks, not days: 28 weeks of one day and of five are as long', () => {
    const facts = { weekly: fineFrom(pence(20_000)), tables: statutoryTables };
    const patterns = [
      { from: day('2026-04-06'), weekdays: [1] },
      { from: day('2026-07-13'), weekdays: [1, 2, 3, 4, 5] },
    ];
    const [chain] = linkSpells([spell('2026-04-06', '2027-01-31')]);
    const paid = chain === undefined ? [] : sickDays(chain, { ...facts, patterns }).filter(({ kind }) => kind === 'paid');
    expect(paid).toHaveLength(14 + 14 * 5);
  });
});

describe('what gives no sick pay', () => {
  test('a maternity pay period, a late notice without a reason, and what the law excludes', () => {
    const facts = { patterns: everyDay, weekly: fineFrom(pence(20_000)), tables: statutoryTables };
    const of = (given: Partial<SickSpell>): string => {
      const [chain] = linkSpells([spell('2026-05-01', '2026-05-04', given)]);
      return chain === undefined ? '' : told(sickDays(chain, { ...facts, isFamilyDay: (on) => on >= '2026-05-03' }));
    };
    expect(of({})).toBe('paid 2, family 2');
    expect(of({ withheldTo: day('2026-05-01') })).toBe('withheld 1, paid 1, family 2');
    expect(of({ exclusion: 'custody' })).toBe('excluded 4');
  });

  test('a year without figures is named, never worked out with another’s', () => {
    expect(told(daysOf(20_000, spell('2027-04-04', '2027-04-07')))).toBe('paid 2, no_figures 2');
  });
});
