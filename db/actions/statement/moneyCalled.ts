import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

// Nobody of the statement's own money.
const others = `
  SELECT beneficiary.reference FROM stream_beneficiary CROSS JOIN beneficiary ON beneficiary.id = stream_beneficiary.beneficiary_id
  WHERE stream_beneficiary.stream_id = ? AND NOT EXISTS
    (SELECT 1 FROM stream_beneficiary own WHERE own.stream_id = ? AND own.beneficiary_id = stream_beneficiary.beneficiary_id)
  ORDER BY beneficiary.reference`;

/** Whether the other money is for somebody else too, and by which references: one funder is not told another person's names. */
function strangersIn({ sql }: Reading, streamId: string, otherId: string): readonly string[] {
  return sql.all(others, [otherId, streamId], { reference: text }).map(({ reference }) => reference);
}

/** Other money as the statement's auditor reads it: by its own name where it is for the same people, else by whose it is. */
export function moneyCalled(reading: Reading, streamId: string, other: { readonly id: string; readonly name: string }): string {
  const strangers = strangersIn(reading, streamId, other.id);
  return strangers.length === 0 ? other.name : `money for ${strangers.join(' and ')}`;
}

/** A line of that money's plan, by its name where the plan is for the same people. */
export function planLineCalled(reading: Reading, streamId: string, line: { readonly streamId: string; readonly name: string }): string {
  return strangersIn(reading, streamId, line.streamId).length === 0 ? line.name : 'their own plan';
}
