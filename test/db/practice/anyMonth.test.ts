import { describe, expect, it } from 'vitest';
import { type Day, addMonths, day } from '#core/time/day';
import { instant } from '#core/time/instant';
import { quickDriver } from '#db/generate/quickDriver';
import { calendarFrom, practiceStart } from '#db/practice/calendar';
import { tellFamily } from '#db/practice/family';
import { pdf } from '#test/support/files';
import { type TempBook, tempBook } from '#test/support/tempBook';
import { fixedClock } from '#test/support/seeded';

const months = Array.from({ length: 12 }, (_, place) => addMonths(day('2026-01-01'), place));

type Told = TempBook & { readonly start: Day; readonly ids: ReturnType<typeof tellFamily>['ids'] };

function openedOn(today: Day): Told {
  const start = practiceStart(today);
  const book = tempBook({
    driver: quickDriver,
    clock: fixedClock(instant(`${today}T09:00:00.000Z`)),
    begin: { name: 'Practice', kind: 'practice', startedOn: start },
  });
  const draw = (): Uint8Array => pdf(`a paper of the story, ${today}`);
  const { ids } = tellFamily(book.book(), { draw, calendar: calendarFrom(start), until: 'practice', today });
  return { ...book, ids, start };
}

describe('the practice family told in any month', () => {
  // A story that holds only where the months are as long as October and November refuses to open in most of the year.
  it.each([...months, day('2029-02-01')])('can be opened on %s', (today) => {
    const { ask, ids, start } = openedOn(today);
    expect(ask('bank.lines', { bankAccountId: ids.accounts.ellis, only: 'unmatched' }).lines).toEqual([]);
    for (const bankAccountId of Object.values(ids.accounts))
      expect(ask('bank.lines', { bankAccountId, only: 'all' }).lines.filter(({ balance = 0 }) => balance < 0)).toEqual([]);
    const late = ask('money.read', {}).schedule.filter(({ state, day: due }) => state === 'late' && due >= today);
    expect(late).toEqual([]);
    const { next } = ask('statement.list', {});
    expect(next.map(({ from }) => from)).toEqual([start, start, start]);
    // Six paydays and one that was made void: nobody earns what would have to be put into a pension.
    const { runs } = ask('pay.read', {});
    expect(runs.map(({ voided }) => voided === undefined).filter(Boolean).length).toBe(6);
    expect(runs.length).toBe(7);
    expect(ask('health.check', {}).sound).toBe(true);
  });

  it('begins three whole months before, and never where no tax year is known', () => {
    expect(['2026-11-05', '2027-04-30', '2027-05-01', '2031-07-09', '2020-01-01'].map((today) => practiceStart(day(today)))).toEqual([
      '2026-08-01',
      '2027-01-01',
      '2027-01-01',
      '2027-01-01',
      '2024-05-01',
    ]);
  });
});
