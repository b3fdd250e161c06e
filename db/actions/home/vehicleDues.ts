import { erased, textIn } from '#core/book/dueWords';
import { type HomeFacts } from '#core/book/homeTasks';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

// From the lease, of which a household has few: everything below it is found by an index.
const waiting = `
  SELECT lease.id, lease.words_digest, lease_due.day, lease_due.amount_pence
  FROM lease CROSS JOIN lease_terms ON lease_terms.lease_id = lease.id
    CROSS JOIN lease_due ON lease_due.lease_terms_id = lease_terms.id AND lease_due.day <= ?
  WHERE NOT EXISTS (SELECT 1 FROM lease_due_dropped WHERE lease_due_dropped.lease_due_id = lease_due.id)
    AND NOT EXISTS (SELECT 1 FROM lease_due_confirmed WHERE lease_due_confirmed.lease_due_id = lease_due.id
      AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = lease_due_confirmed.entry_id))
  ORDER BY lease_due.day, lease_due.rowid`;

/** Payments for the vehicle due by a day that nobody has confirmed, oldest first. */
export function vehicleDues({ sql, contentOf }: Reading, upTo: Day): HomeFacts['vehicles'] {
  return sql.all(waiting, [upTo], { id: text, words_digest: text, day, amount_pence: money }).map((row) => {
    const words = contentOf(row.words_digest);
    const named = { vehicle: textIn(words, 'vehicle') ?? erased, lessor: textIn(words, 'lessor') ?? erased };
    return { leaseId: row.id, ...named, day: row.day, amount: row.amount_pence };
  });
}
