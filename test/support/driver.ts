import Ciphers from 'better-sqlite3-multiple-ciphers';
import { type Driver, betterSqlite3 } from '#db/driver';

/** The drop-in that can encrypt. The tests of db run on it too, so that encryption stays one line away. */
const ciphers: Driver = (file, access) => new Ciphers(file, { ...access, timeout: 0 });

/** The driver of this run: vitest.config.ts runs the tests of db once with each. */
export const testDriver: Driver = process.env['PA_LEDGER_TEST_DRIVER'] === 'ciphers' ? ciphers : betterSqlite3;
