import { type Counted, type Slices, atOnce, step } from '#core/jobs/slices';
import { type Kernel } from '#db/kernel/kernel';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { chainSlices } from './chain.ts';
import { type Check, checkDocuments, checkEvidence } from './files.ts';
import { checkOpenSums } from './open.ts';
import { checkSchema } from './schema.ts';

export type Health = { readonly sound: boolean; readonly checks: readonly Check[] };

type Examined = Pick<Kernel, 'handle' | 'evidence' | 'documents' | 'settings'>;

/** Whether every page of the book's file is as SQLite wrote it. */
export function checkIntegrity(sql: ReadSql): Check {
  const found = sql.all('SELECT integrity_check FROM pragma_integrity_check', [], { integrity_check: text });
  const holds = found.length === 1 && found[0]?.integrity_check === 'ok';
  return {
    id: 'integrity',
    holds,
    words: holds ? 'The book’s file is whole.' : 'Parts of the book’s file are damaged. Restore the newest backup.',
  };
}

function checkParents(sql: ReadSql): Check {
  const strays = sql.one('SELECT count(*) AS found FROM pragma_foreign_key_check', [], { found: whole })?.found ?? 0;
  const holds = strays === 0;
  return {
    id: 'records',
    holds,
    words: holds ? 'Every record has the records that it names.' : `${strays} records name others that are not there.`,
  };
}

const unbalanced = `SELECT count(*) AS found FROM (
  SELECT entry.id FROM entry LEFT JOIN posting ON posting.entry_id = entry.id GROUP BY entry.id HAVING count(posting.place) < 2 OR sum(posting.amount_pence) <> 0)`;

function checkBalance(sql: ReadSql): Check {
  const entries = sql.one('SELECT count(*) AS found FROM entry', [], { found: whole })?.found ?? 0;
  const wrong = sql.one(unbalanced, [], { found: whole })?.found ?? 0;
  const good = entries === 1 ? 'The one entry balances.' : `All ${entries} entries balance.`;
  return { id: 'balance', holds: wrong === 0, words: wrong === 0 ? good : `${wrong} of ${entries} entries do not balance.` };
}

function* checkLog({ sql, connection }: Examined['handle']): Slices<Check, Counted> {
  const [first] = yield* chainSlices(sql, connection);
  const links = sql.one('SELECT count(*) AS found FROM log', [], { found: whole })?.found ?? 0;
  if (first === undefined)
    return { id: 'chain', holds: true, words: `All ${links} steps of the log follow on from one another, unchanged.` };
  return {
    id: 'chain',
    holds: false,
    words: `The log does not hold together from step ${first.seq}. Something changed the book from outside.`,
  };
}

function* one(check: () => Check): Slices<Check, Counted> {
  yield { done: 0, of: 1 };
  return check();
}

/** The whole examination in slices: whoever drives it may show progress, let other calls in between two, or stop. */
export function* healthSlices(examined: Examined): Slices<Health> {
  const { sql } = examined.handle;
  const checks: Check[] = [
    yield* step(
      { words: 'Reading through the book’s file', from: 0, to: 5 },
      one(() => checkIntegrity(sql)),
    ),
    yield* step(
      { words: 'Checking that records belong together', from: 5, to: 10 },
      one(() => checkParents(sql)),
    ),
    yield* step(
      { words: 'Adding up every entry', from: 10, to: 15 },
      one(() => checkBalance(sql)),
    ),
    yield* step(
      { words: 'Comparing what is owed with the matches', from: 15, to: 20 },
      one(() => checkOpenSums(sql)),
    ),
    yield* step(
      { words: 'Comparing the book’s tables with the app’s', from: 20, to: 25 },
      one(() => checkSchema(examined)),
    ),
    yield* step({ words: 'Following the log from its first step', from: 25, to: 60 }, checkLog(examined.handle)),
    ...(yield* step({ words: 'Looking at every proof in the book’s folder', from: 60, to: 90 }, checkEvidence(examined))),
    ...(yield* step({ words: 'Looking at every issued page', from: 90, to: 100 }, checkDocuments(examined))),
  ];
  return { sound: checks.every(({ holds }) => holds), checks };
}

/** The whole examination at once. */
export function checkHealth(examined: Examined): Health {
  return atOnce(healthSlices(examined));
}
