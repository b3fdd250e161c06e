import { expect, it } from 'vitest';
import { checkDuty } from '#core/rota/checkDuty';
import { notYetCopied } from '#core/rota/copyWeek';
import { patternInWords } from '#core/rota/words';
import { day } from '#core/time/day';
import { planned } from './rotaOf.ts';

type Typed = Parameters<typeof checkDuty>[0];

const typed: Typed = { kind: 'work', starts: '09:00', ends: '17:00', endsNextDay: false, breaks: [] };

function wrong(given: Partial<Typed>): readonly (string | undefined)[] {
  const found = checkDuty({ ...typed, ...given });
  return found.ok ? [] : [found.problem.code, found.problem.field];
}

it.each<readonly [string, Partial<Typed>, readonly string[]]>([
  ['a day', {}, []],
  ['a night that is said to end on the next day', { starts: '22:00', ends: '07:00', endsNextDay: true }, []],
  ['a whole day', { starts: '08:00', ends: '08:00', endsNextDay: true }, []],
  ['an end before the start on the same day', { starts: '22:00', ends: '07:00' }, ['rota.endsBeforeStarts', 'ends']],
  ['no length at all', { ends: '09:00' }, ['rota.noLength', 'ends']],
  ['more than 24 hours', { endsNextDay: true }, ['rota.longerThanDay', 'ends']],
  ['a break', { breaks: [{ from: '12:00', to: '12:30' }] }, []],
  ['a break over midnight', { starts: '22:00', ends: '07:00', endsNextDay: true, breaks: [{ from: '23:45', to: '00:15' }] }, []],
  ['a break before it starts', { breaks: [{ from: '08:00', to: '08:30' }] }, ['shift.partOutside', 'breaks.0.from']],
  ['a break that goes on after it', { breaks: [{ from: '16:45', to: '17:15' }] }, ['shift.partOutside', 'breaks.0.from']],
  ['a break of no length', { breaks: [{ from: '12:00', to: '12:00' }] }, ['shift.partNoLength', 'breaks.0.to']],
  ['two breaks at once', { breaks: ['12:00', '12:10'].map((from) => ({ from, to: '12:30' })) }, ['shift.partsOverlap', 'breaks.1.from']],
  ['a break as long as the shift', { breaks: [{ from: '09:00', to: '17:00' }] }, ['shift.allBreak', 'breaks']],
  ['a break in a sleep-in', { kind: 'sleep_in', breaks: [{ from: '12:00', to: '12:30' }] }, ['shift.breakInSleepIn', 'breaks']],
])('%s', (_, given, expected) => {
  expect(wrong(given)).toEqual(expected);
});

it('says in the sentence which times are meant, and what to do', () => {
  const found = checkDuty({ ...typed, starts: '22:00', ends: '07:00' });
  expect(found.ok ? '' : found.problem.sentence).toBe(
    'The shift would end at 07:00, before it starts at 22:00. If it goes on past midnight, say that it ends on the next day; if not, change one of the times.',
  );
});

it('says a pattern in words', () => {
  const recurs = { everyWeeks: 2, weekdays: [1, 5], anchor: day('2026-11-23') };
  expect(patternInWords({ from: day('2026-11-23'), recurs })).toBe(
    'Every second week on Monday and Friday, from 23 November 2026, with no last day',
  );
  expect(patternInWords({ from: day('2026-11-23'), to: day('2026-11-23') })).toBe('Once, on Monday 23 Nov 2026');
});

it('copies of last week what this week lacks: each shift there answers for one of them, a cancelled one too', () => {
  const before = [planned('2026-11-16 09:00', '12:00'), planned('2026-11-16 09:00', '12:00', 'ida'), planned('2026-11-17 09:00', '12:00')];
  const there = [planned('2026-11-23 09:00', '12:00'), { ...planned('2026-11-24 09:00', '12:00'), state: 'cancelled' as const }];
  expect(notYetCopied(before, there).map(({ id }) => id)).toEqual([before[1]?.id]);
  expect(notYetCopied([...before, ...before.slice(0, 1)], there)).toHaveLength(2);
});

it('copies no cover where the pattern itself goes on this week', () => {
  const covered = { ...planned('2026-11-16 09:00', '12:00', 'ida'), patternId: 'p', state: 'changed' as const };
  expect(notYetCopied([covered], [{ ...planned('2026-11-23 09:00', '12:00'), patternId: 'p' }])).toEqual([]);
});
