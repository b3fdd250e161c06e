import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { endOfPeriod } from '#core/statement/tile';
import { addDays } from '#core/time/day';
import { countIssued, issuedSince } from '#db/actions/statement/issued';
import { issuedForPeople } from '#db/actions/statement/issuedForPeople';
import { recentSince } from '#db/actions/recent';
import { nextStart } from '#db/actions/statement/ready';
import { type Reading } from '#db/kernel/handlers';
import { oneOf, orNull, text, whole } from '#db/rows';

const streams = `
  SELECT stream.id, stream.name, funder.statement_every, funder.due_within_days FROM stream JOIN funder ON funder.id = stream.funder_id
  ORDER BY stream.name`;

/** Issued statements, newest first, and for each stream the span that its next one should cover. */
export function listStatements(reading: Reading, input: InputOf<'statement.list'>): Result<OutputOf<'statement.list'>> {
  const since = recentSince(reading, input);
  const rows = reading.sql.all(streams, [], {
    id: text,
    name: text,
    statement_every: orNull(oneOf('month', 'quarter', 'four_weeks', 'year')),
    due_within_days: orNull(whole),
  });
  const issued = rows
    .flatMap(({ id }) => issuedSince(reading, id, since))
    .toSorted((a, b) => (a.period.to > b.period.to ? -1 : a.period.to < b.period.to ? 1 : b.version - a.version));
  const next = rows.map((row) => {
    const from = nextStart(reading, row.id);
    const to = endOfPeriod(from, row.statement_every ?? 'quarter');
    return {
      streamId: row.id,
      stream: row.name,
      from,
      to,
      ...(row.due_within_days === null ? {} : { due: addDays(to, row.due_within_days) }),
    };
  });
  const { all, standing } = countIssued(reading);
  return done({ issued: issued.map((one) => issuedForPeople(reading, one)), standing, earlier: issued.length < all, next });
}
