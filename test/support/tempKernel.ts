import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Result } from '#core/contract/result';
import { createKernel } from '#db/kernel/create';
import { openKernel } from '#db/kernel/open';
import { type Open } from '#db/kernel/opened';
import { type Settings, withDefaults } from '#db/kernel/settings';
import { testDriver } from './driver.ts';
import { madeOnce } from './madeOnce.ts';
import { newBook } from './newBook.ts';
import { countedIds, countedSalts, fixedClock } from './seeded.ts';
import { tempFolder } from './tempFolder.ts';
import { toyActions } from './toyActions.ts';

export function testSettings(given: Partial<Settings> = {}): Settings {
  return withDefaults({ actions: toyActions, driver: testDriver, clock: fixedClock(), ids: countedIds(), salts: countedSalts(), ...given });
}

/** The value of an answer that must be one; throws with the problem's code where it is not. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}: ${result.problem.sentence}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

export type TempKernel = {
  readonly folder: string;
  readonly settings: Settings;
  /** Asks as the holder; each call is a new command unless an id is given. */
  readonly ask: (route: string, input: unknown, commandId?: string) => Result<unknown>;
  readonly book: () => Open;
  /** Closes and opens again, with other settings where given. */
  readonly reopen: (given?: Partial<Settings>) => Result<Open>;
  readonly close: () => void;
};

const emptyBook = madeOnce((folder, settings) => {
  valueOf(createKernel(folder, newBook, settings)).close();
});

/** A new book in a folder of its own with the toy's routes; closed and gone when the test is over. */
export function tempKernel(given: Partial<Settings> = {}): TempKernel {
  const settings = testSettings(given);
  const folder = join(tempFolder(), 'book');
  const isUsual = Object.keys(given).length === 0;
  if (isUsual) emptyBook(folder, settings);
  let open: Open | undefined = valueOf(isUsual ? openKernel(folder, settings) : createKernel(folder, newBook, settings));
  let commands = 0;
  const close = (): void => {
    open?.close();
    open = undefined;
  };
  const book = (): Open => {
    if (open === undefined) throw new Error('the book is closed');
    return open;
  };
  onTestFinished(close);
  return {
    folder,
    settings,
    book,
    close,
    ask: (route, input, commandId) => {
      commands += 1;
      return book().answer(route, input, { commandId: commandId ?? `test-${commands}`, actor: 'actor-holder' });
    },
    reopen: (other = {}) => {
      close();
      const opened = openKernel(folder, { ...settings, ...other });
      if (opened.ok) open = opened.value;
      return opened;
    },
  };
}
