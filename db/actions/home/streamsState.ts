import { endOfPeriod } from '#core/statement/tile';
import { type Day, type Span, addDays } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { funderNameOn } from '#db/actions/setup/readPeople';
import { nextStart } from '#db/actions/statement/ready';
import { type Reading } from '#db/kernel/handlers';
import { oneOf, orNull, text, whole } from '#db/rows';

export type StreamState = {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  /** The first day that no issued statement covers. */
  readonly openFrom: Day;
  /** What the next statement should cover, where the funder asks for statements. */
  readonly next?: { readonly period: Span; readonly due?: Day };
  /** The last day of the last award. */
  readonly awardedTo?: Day;
};

const streams = `
  SELECT stream.id, stream.name, stream.funder_id, funder.statement_every, funder.due_within_days
  FROM stream JOIN funder ON funder.id = stream.funder_id ORDER BY stream.rowid`;

const shape = {
  id: text,
  name: text,
  funder_id: text,
  statement_every: orNull(oneOf('month', 'quarter', 'four_weeks', 'year')),
  due_within_days: orNull(whole),
};

/** Each kind of money, with what its funder expects next. */
export function streamsState(reading: Reading): readonly StreamState[] {
  return reading.sql.all(streams, [], shape).map((row) => {
    const openFrom = nextStart(reading, row.id);
    const to = row.statement_every === null ? undefined : endOfPeriod(openFrom, row.statement_every);
    const due = to === undefined || row.due_within_days === null ? {} : { due: addDays(to, row.due_within_days) };
    const awardedTo = awardsOf(reading, row.id)
      .map((award) => award.to)
      .toSorted()
      .at(-1);
    return {
      id: row.id,
      name: row.name,
      funder: funderNameOn(reading, row.funder_id, reading.today),
      openFrom,
      ...(to === undefined ? {} : { next: { period: { from: openFrom, to }, ...due } }),
      ...(awardedTo === undefined ? {} : { awardedTo }),
    };
  });
}
