import { describe, expect, it } from 'vitest';
import { addMonths, day } from '#core/time/day';
import { instant } from '#core/time/instant';
import { calendarFrom } from '#db/practice/calendar';
import { tellFamily } from '#db/practice/family';
import { pdf } from '#test/support/files';
import { fixedClock } from '#test/support/seeded';
import { tempBook } from '#test/support/tempBook';

const months = Array.from({ length: 12 }, (_, place) => addMonths(day('2026-12-01'), place));

describe('the practice family told in any month', () => {
  // A story that holds only where the months are as long as July and August refuses to open in most of the year.
  it.each(months)('can be opened on %s', (today) => {
    const start = addMonths(today, -3);
    const { book, ask } = tempBook({
      clock: fixedClock(instant(`${today}T09:00:00.000Z`)),
      begin: { name: 'Practice', kind: 'practice', startedOn: start },
    });
    const draw = (): Uint8Array => pdf(`a paper of the story, ${today}`);
    const { ids } = tellFamily(book(), { draw, calendar: calendarFrom(start), until: 'practice', today });
    expect(ask('bank.lines', { bankAccountId: ids.accounts.ellis, only: 'all' }).balance).toBe(368_562);
    expect(ask('bank.lines', { bankAccountId: ids.accounts.robin, only: 'all' }).balance).toBe(153_550);
    const late = ask('money.read', {}).schedule.filter(({ state, day: due }) => state === 'late' && due >= today);
    expect(late).toEqual([]);
    const { next } = ask('statement.list', {});
    expect(next.map(({ from }) => from)).toEqual([start, start, start]);
  });
});
