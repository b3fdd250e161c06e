import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Day, addDays, day } from '#core/time/day';
import { checkHealth } from '#db/health/health';
import { text } from '#db/rows';
import { listSnapshots } from '#db/snapshots/list';
import { makeSnapshot } from '#db/snapshots/make';
import { restoreSnapshot } from '#db/snapshots/restore';
import { tendSnapshots } from '#db/snapshots/tend';
import { fixedClock } from '#test/support/seeded';
import { type TempKernel, tempKernel, valueOf } from '#test/support/tempKernel';

type Kept = TempKernel & { readonly clock: ReturnType<typeof fixedClock> };

function kept(): Kept {
  const clock = fixedClock();
  return { ...tempKernel({ clock }), clock };
}

function names({ folder }: TempKernel): readonly string[] {
  return listSnapshots(join(folder, 'snapshots')).map(({ name }) => name);
}

function expiredIn(kernel: TempKernel): readonly string[] {
  const query = "SELECT command_id FROM log WHERE route = 'snapshot.expire' ORDER BY seq";
  return kernel
    .book()
    .kernel.handle.sql.all(query, [], { command_id: text })
    .map((row) => row.command_id);
}

function closeOn(kernel: Kept, on: Day): void {
  kernel.clock.set(`${on}T18:00:00.000Z`);
  valueOf(kernel.ask('toy.add', { name: 'Ann' }, `add-${on}`));
  tendSnapshots(kernel.book());
}

test('a copy is made where anything was done since the last, and only then', () => {
  const kernel = kept();
  tendSnapshots(kernel.book());
  tendSnapshots(kernel.book());
  expect(names(kernel)).toHaveLength(1);
  valueOf(kernel.ask('toy.add', { name: 'Ann' }));
  tendSnapshots(kernel.book());
  expect(listSnapshots(join(kernel.folder, 'snapshots')).map(({ why, sound }) => [why, sound])).toEqual([
    ['daily', true],
    ['daily', true],
  ]);
});

test('a copy that was asked for counts, and a restored book counts from where it was put back', () => {
  const kernel = kept();
  const made = valueOf(makeSnapshot(kernel.book().kernel, { why: 'asked' }));
  tendSnapshots(kernel.book());
  expect(names(kernel)).toEqual([made.name]);
  for (const name of ['Ann', 'Bob', 'Cat']) valueOf(kernel.ask('toy.add', { name }));
  kernel.close();
  const caller = { commandId: 'restore-1', actor: 'actor-holder' };
  valueOf(restoreSnapshot(kernel.folder, made.folder, made.name, caller, kernel.settings));
  valueOf(kernel.reopen());
  tendSnapshots(kernel.book());
  expect(names(kernel)).toHaveLength(2);
  // The displaced copy is further on in number, but of another past than the book now has.
  valueOf(kernel.ask('toy.add', { name: 'Dan' }, 'dan'));
  tendSnapshots(kernel.book());
  expect(names(kernel)).toHaveLength(3);
});

test('after a fortnight one of each month is left; each that goes has its row in the log, and the book is sound', () => {
  const kernel = kept();
  for (let days = 0; days < 24; days += 4) closeOn(kernel, addDays(day('2026-11-22'), days));
  const left = names(kernel).map((name) => name.slice(0, 8));
  expect(left).toEqual(['20261212', '20261208', '20261204', '20261130']);
  expect(expiredIn(kernel)).toEqual(['expire-20261122T180000000Z-daily', 'expire-20261126T180000000Z-daily']);
  expect(readdirSync(join(kernel.folder, 'snapshots')).some((name) => name.startsWith('.'))).toBe(false);
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
  const before = names(kernel);
  tendSnapshots(kernel.book());
  expect(names(kernel)).toEqual(before);
});

test('nothing goes while the newest copy does not pass its whole check, and a folder of somebody’s own never does', () => {
  const kernel = kept();
  closeOn(kernel, day('2026-11-22'));
  closeOn(kernel, day('2026-11-24'));
  const all = join(kernel.folder, 'snapshots');
  const [newest = '', oldest = ''] = names(kernel);
  kernel.clock.set('2026-12-20T18:00:00.000Z');
  const size = listSnapshots(all)[0]?.bytes ?? 0;
  writeFileSync(join(all, newest, 'book.db'), Buffer.alloc(size, 7));
  tendSnapshots(kernel.book());
  expect(names(kernel)).toContain(oldest);
  writeFileSync(join(kernel.folder, 'snapshots', 'note.txt'), 'mine');
  closeOn(kernel, day('2026-12-21'));
  expect(existsSync(join(all, 'note.txt'))).toBe(true);
});

test('after days with the clock years back, the only copy that holds them stays until another does', () => {
  const kernel = kept();
  closeOn(kernel, day('2026-11-22'));
  closeOn(kernel, day('2010-01-02'));
  const [, ofWrongClock = ''] = names(kernel);
  expect(ofWrongClock.slice(0, 8)).toBe('20100102');
  kernel.clock.set('2026-11-24T18:00:00.000Z');
  tendSnapshots(kernel.book());
  expect(names(kernel)).toContain(ofWrongClock);
  closeOn(kernel, day('2026-11-25'));
  expect(names(kernel).map((name) => name.slice(0, 8))).toEqual(['20261125', '20261122']);
});

test('a copy that cannot be made keeps no book from closing', () => {
  const events: string[] = [];
  const kernel = tempKernel({
    logger: ({ event }) => void events.push(event),
    failpoint: (name) => {
      if (name === 'snapshot.vacuumed') throw new Error('no room');
    },
  });
  tendSnapshots(kernel.book());
  expect(events).toContain('snapshot.failed');
  expect(names(kernel)).toEqual([]);
});
