import { type Kernel } from '#db/kernel/kernel';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { checkChain } from './chain.ts';
import { type Check, type Progress, checkDocuments, checkEvidence } from './files.ts';
import { checkOpenSums } from './open.ts';
import { checkSchema } from './schema.ts';

export type Health = { readonly sound: boolean; readonly checks: readonly Check[] };

type Examined = Pick<Kernel, 'handle' | 'evidence' | 'documents' | 'settings'>;

function checkIntegrity(sql: ReadSql): Check {
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

function checkLog({ sql, connection }: Examined['handle']): Check {
  const links = sql.one('SELECT count(*) AS found FROM log', [], { found: whole })?.found ?? 0;
  const [first] = checkChain(sql, connection);
  if (first === undefined)
    return { id: 'chain', holds: true, words: `All ${links} steps of the log follow on from one another, unchanged.` };
  return {
    id: 'chain',
    holds: false,
    words: `The log does not hold together from step ${first.seq}. Something changed the book from outside.`,
  };
}

/** The whole examination in slices: whoever drives it may show progress or stop between two. */
export function* healthSlices(examined: Examined): Generator<Progress, Health, undefined> {
  const { sql } = examined.handle;
  const inside = [checkIntegrity, checkParents, checkBalance, checkOpenSums].map((check) => (): Check => check(sql));
  const examinations = [...inside, () => checkSchema(examined), () => checkLog(examined.handle)];
  const checks: Check[] = [];
  for (const examine of examinations) {
    checks.push(examine());
    yield { done: checks.length, of: examinations.length };
  }
  checks.push(...(yield* checkEvidence(examined)), ...(yield* checkDocuments(examined)));
  return { sound: checks.every(({ holds }) => holds), checks };
}

/** The whole examination at once. */
export function checkHealth(examined: Examined): Health {
  const slices = healthSlices(examined);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}
