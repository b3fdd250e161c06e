import { type Award } from '#core/book/schedule';
import { type Every } from '#core/contract/shapes/setup';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, money, oneOf, text } from '#db/rows';

export const everyColumn: Column<Every> = oneOf('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once');

const shape = { id: text, stream_id: text, amount_pence: money, every: everyColumn, from_day: day, to_day: day, first_due: day };

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function awardOf(row: Row): Award {
  const { id, stream_id: streamId, amount_pence: amount, every, from_day: from, to_day: to, first_due: firstDue } = row;
  return { id, streamId, amount, every, from, to, firstDue };
}

const columns = 'id, stream_id, amount_pence, every, from_day, to_day, first_due';

/** A stream's awards, oldest first. */
export function awardsOf({ sql }: Reading, streamId: string): readonly Award[] {
  return sql.all(`SELECT ${columns} FROM award WHERE stream_id = ? ORDER BY from_day, id`, [streamId], shape).map(awardOf);
}

export function awardById({ sql }: Reading, id: string): Award | undefined {
  const row = sql.one(`SELECT ${columns} FROM award WHERE id = ?`, [id], shape);
  return row && awardOf(row);
}

/** Every award of the book, oldest first. */
export function allAwards({ sql }: Reading): readonly Award[] {
  return sql.all(`SELECT ${columns} FROM award ORDER BY from_day, id`, [], shape).map(awardOf);
}
