import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayAndTime } from '#core/time/london';
import { typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { instant, text } from '#db/rows';

/** By the beginning of an id: where the record stands. Each is found by its key. */
const tables: Readonly<Record<string, string>> = {
  entry: 'entry',
  purchase: 'purchase',
  receipt: 'receipt',
  shift: 'shift',
  timesheet: 'timesheet',
  pay_run: 'pay_run',
  payslip: 'payslip',
  statement: 'statement',
  holiday_leave: 'holiday_leave',
  sickness: 'sickness',
  family_leave: 'family_leave',
  leave_request: 'leave_request',
  hospital_stay: 'hospital_stay',
  retainer: 'retainer',
  split: 'split',
  bank_match: 'bank_match',
  lease_terms: 'lease_terms',
  document: 'document',
};

function queryFor(id: string): string | undefined {
  const prefix = id.slice(0, id.indexOf('-'));
  const table = Object.hasOwn(tables, prefix) ? tables[prefix] : undefined;
  return table && `SELECT log.actor_id, log.at FROM ${table} CROSS JOIN log ON log.seq = ${table}.log_seq WHERE ${table}.id = ?`;
}

/** Who recorded each of these, and when. What was taken over by the app, or is of another kind, is left out. */
export function recordedBy(reading: Reading, { ids }: InputOf<'record.by'>): Result<OutputOf<'record.by'>> {
  const known = new Map(typists(reading).map((typist) => [typist.actorId, typist]));
  const recorded = ids.flatMap((id) => {
    const query = queryFor(id);
    const row = query === undefined ? undefined : reading.sql.one(query, [id], { actor_id: text, at: instant });
    const by = row && known.get(row.actor_id);
    return row === undefined || by === undefined ? [] : [{ id, by: { ...by }, at: row.at, ...dayAndTime(row.at) }];
  });
  return done({ recorded });
}
