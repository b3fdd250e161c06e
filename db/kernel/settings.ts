import { type Result } from '#core/contract/result';
import { type Route } from '#core/contract/route';
import { type Ids, type Salts, randomIds, randomSalts } from '#db/chance';
import { type Clock, systemClock } from '#db/clock';
import { type Driver, betterSqlite3 } from '#db/driver';
import { type Failpoint, noFailpoint } from '#db/failpoints';
import { migrationsFolder } from '#db/migrate/folder';
import { type Slices } from '#core/jobs/slices';
import { type Reading, type Writing } from './handlers.ts';
import { type Logger, noLogger } from './logger.ts';

/** The routes a book answers. The product's are made in db/kernel/book.ts; tests of the kernel bring their own. */
export type Actions = {
  readonly routeOf: (name: string) => Route | undefined;
  readonly query: (name: string, reading: Reading, input: unknown) => Result<unknown>;
  readonly command: (name: string, writing: Writing, input: unknown) => Result<unknown>;
  /** The slices of a job. A command's end in what its one commit is to do. */
  readonly job: (name: string, reading: Reading, input: unknown) => Slices<Result<unknown>>;
};

export type Settings = {
  readonly actions: Actions;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly salts: Salts;
  readonly failpoint: Failpoint;
  readonly driver: Driver;
  readonly logger: Logger;
  readonly migrations: string;
  /** Opens although another computer's lock lies in the folder: a person said that the book is not open there. */
  readonly takeOver: boolean;
};

export function withDefaults(given: Partial<Settings> & Pick<Settings, 'actions'>): Settings {
  return {
    clock: systemClock,
    ids: randomIds,
    salts: randomSalts,
    failpoint: noFailpoint,
    driver: betterSqlite3,
    logger: noLogger,
    migrations: given.migrations ?? migrationsFolder(),
    takeOver: false,
    ...given,
  };
}
