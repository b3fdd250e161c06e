import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { type Slices, atOnce } from '#core/jobs/slices';
import { day } from '#core/time/day';
import { answerShelf } from '#db/shelf/answer';
import { plainFolderName } from '#db/shelf/folderName';
import { Shelf } from '#db/shelf/shelf';
import { listSnapshots } from '#db/snapshots/list';
import { type TestClock, countedIds, fixedClock } from '#test/support/seeded';
import { tempFolder } from '#test/support/tempFolder';
import { codeOf, valueOf } from '#test/support/tempKernel';

const place = `place-${'0'.repeat(32)}`;

function tempShelf(): {
  readonly folder: string;
  readonly shelf: Shelf;
  readonly ask: (route: string, input: unknown, commandId?: string, actor?: string) => Result<unknown>;
  readonly filled: string[];
  readonly clock: TestClock;
  /** The shelf as another process finds it. */
  readonly restarted: () => Shelf;
} {
  const folder = tempFolder();
  const clock = fixedClock();
  const settings = { clock, ids: countedIds() };
  const filled: string[] = [];
  function* fill(): Slices<void> {
    yield { words: 'Inviting the family', done: 0, of: 1 };
    filled.push('family');
  }
  const practice = { startedOn: () => day('2026-07-01'), fill };
  const restarted = (): Shelf => new Shelf({ folder: join(folder, 'app'), books: join(folder, 'books'), settings, practice });
  const shelf = restarted();
  onTestFinished(() => shelf.close());
  let commands = 0;
  const ask = (route: string, input: unknown, commandId?: string, actor = 'actor-holder'): Result<unknown> => {
    commands += 1;
    const asking = {
      commandId: commandId ?? `sent-${commands}`,
      actor,
      files: {},
      place: (token: string) => (token === place ? join(folder, 'chosen') : undefined),
    };
    return answerShelf(shelf, settings, route, input, asking);
  };
  return { folder, shelf, ask, filled, clock, restarted };
}

const start = { startsOn: '2026-04-01' };

test('many books are known, one is open, and a book whose folder went is marked as missing', () => {
  const { folder, ask } = tempShelf();
  expect(ask('shelf.create', { name: 'Ann', ...start })).toMatchObject({
    ok: true,
    value: { ref: 'shelf-1', name: 'Ann', kind: 'real', missing: false },
  });
  valueOf(ask('shelf.create', { name: 'Ben', ...start }));
  renameSync(join(folder, 'books', 'Ann'), join(folder, 'elsewhere'));
  expect(ask('shelf.list', {})).toMatchObject({
    value: {
      open: 'shelf-2',
      books: [
        { name: 'Ann', missing: true },
        { name: 'Ben', missing: false },
      ],
    },
  });
  const refusal = ask('shelf.open', { ref: 'shelf-1' });
  expect(refusal.ok ? '' : refusal.problem.sentence).toContain('The book “Ann” is not where it was.');
  expect(ask('shelf.list', {})).toMatchObject({ value: { open: 'shelf-2' } });
});

test('a create command sent again opens the book it made and makes no second one', () => {
  const { folder, ask } = tempShelf();
  const first = ask('shelf.create', { name: 'Ann', ...start }, 'same');
  expect(ask('shelf.create', { name: 'Ann', ...start }, 'same')).toEqual(first);
  expect(readdirSync(join(folder, 'books'))).toEqual(['Ann']);
});

test('a second book of the same name gets a folder of its own', () => {
  const { folder, ask } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  expect(readdirSync(join(folder, 'books')).toSorted()).toEqual(['Ann', 'Ann 2']);
});

test('a forgotten book stays on the disk and comes back by its folder', () => {
  const { folder, ask, shelf } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start, place }));
  expect(basename(shelf.current?.book.folder ?? '')).toBe('Ann');
  valueOf(ask('shelf.forget', { ref: 'shelf-1' }));
  expect(ask('shelf.list', {})).toEqual({ ok: true, value: { books: [] } });
  renameSync(join(folder, 'chosen', 'Ann'), join(folder, 'moved'));
  renameSync(join(folder, 'moved'), join(folder, 'chosen2'));
  valueOf(shelf.openFolder(join(folder, 'chosen2')));
  expect(ask('shelf.list', {})).toMatchObject({ value: { books: [{ name: 'Ann', missing: false }] } });
});

test('the practice book is filled once and opened again, never twice', () => {
  const { ask, filled } = tempShelf();
  const first = valueOf(ask('shelf.practice', {}));
  expect(first).toMatchObject({ kind: 'practice', name: 'Practice book' });
  valueOf(ask('shelf.close', {}));
  valueOf(ask('shelf.practice', {}));
  expect(filled).toEqual(['family']);
});

test('a practice book stopped while it is filled leaves no folder and no place on the shelf, and the open book stays open', () => {
  const { folder, ask, shelf, filled } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  const making = shelf.practice('sent-practice');
  making.next();
  expect(codeOf(atOnce(shelf.practice('sent-other')))).toBe('work.underWay');
  expect(ask('shelf.list', {})).toMatchObject({ value: { open: 'shelf-1', books: [{ name: 'Ann' }] } });
  making.return(refused(problem('work.cancelled', {})));
  expect(readdirSync(join(folder, 'books'))).toEqual(['Ann']);
  expect(readFileSync(join(folder, 'app', 'shelf.json'), 'utf8')).not.toContain('Practice');
  expect(filled).toEqual([]);
  expect(valueOf(ask('shelf.practice', {}, 'sent-practice'))).toMatchObject({ name: 'Practice book' });
});

test('a practice book whose making ended with the process is cleared at the next start, and a real book never is', () => {
  const { folder, ask, shelf, restarted } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  shelf.practice('sent-practice').next();
  expect(readdirSync(join(folder, 'books')).toSorted()).toEqual(['Ann', 'Practice book']);
  shelf.close();
  const next = restarted();
  next.sweep();
  expect(readdirSync(join(folder, 'books'))).toEqual(['Ann']);
  expect(next.entries().map(({ name }) => name)).toEqual(['Ann']);
});

test('a list that cannot be read is put aside, not overwritten', () => {
  const { folder, ask } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  writeFileSync(join(folder, 'app', 'shelf.json'), '{"half":');
  expect(ask('shelf.list', {})).toMatchObject({ ok: true, value: { books: [] } });
  expect(readFileSync(join(folder, 'app', 'shelf-unreadable-1.json'), 'utf8')).toBe('{"half":');
});

test('a book that is refused leaves the open one open', () => {
  const { folder, ask } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  expect(codeOf(ask('shelf.openFolder', { place }))).toBe('book.notABook');
  expect(ask('shelf.list', {})).toMatchObject({ value: { open: 'shelf-1' } });
  expect(existsSync(join(folder, 'chosen'))).toBe(false);
});

test('a snapshot is made and restored through the shelf, and a name that is a path is not followed', () => {
  const { ask, shelf } = tempShelf();
  expect(codeOf(ask('snapshot.make', {}))).toBe('book.noneOpen');
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  const made = valueOf(ask('snapshot.make', {}));
  valueOf(
    shelf.current?.book.call(
      'helper.add',
      { name: 'Bob Helper', relation: 'friend', from: day('2026-04-01'), agreed: 'May type everything.' },
      {},
    ) ?? ask('none', {}),
  );
  expect(codeOf(ask('snapshot.restore', made, 'sent-by-nobody', 'actor-nobody'))).toBe('helper.unknown');
  expect(shelf.current?.book.call('helper.list', {}, {})).toMatchObject({ value: { writers: [{}, { name: 'Bob Helper' }] } });
  valueOf(ask('snapshot.restore', made));
  const helpers = shelf.current?.book.call('helper.list', {}, {});
  expect(helpers).toMatchObject({ ok: true, value: { writers: [{ role: 'holder' }] } });
  expect(codeOf(ask('snapshot.restore', { name: '../../books' }))).toBe('snapshot.notFound');
});

test.each([
  ['Ann / Ben: 2026?', 'Ann Ben 2026'],
  ['..\\..\\evil', 'evil'],
  ['CON', 'Book'],
  ['  . ', 'Book'],
  ['Søren', 'Søren'],
])('the name %s makes the folder %s on any system', (name, folder) => {
  expect(plainFolderName(name)).toBe(folder);
});

function whysIn(folder: string): readonly string[] {
  return listSnapshots(join(folder, 'snapshots')).map(({ why }) => why);
}

test('a real book is copied when it is closed after a change, a practice book is not, and no copy follows a copy', () => {
  const { folder, ask } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  valueOf(ask('shelf.close', {}));
  valueOf(ask('shelf.open', { ref: 'shelf-1' }));
  valueOf(ask('shelf.practice', {}));
  valueOf(ask('shelf.close', {}));
  expect(whysIn(join(folder, 'books', 'Ann'))).toEqual(['daily']);
  expect(whysIn(join(folder, 'books', 'Practice book'))).toEqual([]);
});

test('a book left open over midnight, or ended without closing, is copied by the first call of a day', () => {
  const { folder, ask, shelf, clock } = tempShelf();
  valueOf(ask('shelf.create', { name: 'Ann', ...start }));
  const book = join(folder, 'books', 'Ann');
  shelf.tendOnNewDay();
  expect(whysIn(book)).toEqual([]);
  clock.pass(24 * 3_600_000);
  shelf.tendOnNewDay();
  shelf.tendOnNewDay();
  expect(whysIn(book)).toEqual(['daily']);
  const added = shelf.current?.book.call('holder.save', { name: 'Kim', role: 'self' }, {});
  expect(added?.ok).toBe(true);
  // As if the computer had gone off: what closes it makes no copy.
  shelf.close({ tending: false });
  valueOf(ask('shelf.open', { ref: 'shelf-1' }));
  shelf.tendOnNewDay();
  expect(whysIn(book)).toEqual(['daily', 'daily']);
});
