import { type StatementData } from '#core/contract/shapes/statement';
import { type Day, type Span, addDays } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

const streamShape = {
  name: text,
  basis: text,
  agreement: orNull(text),
  agreement_on: orNull(day),
  plan_on: orNull(day),
  from_day: day,
  funder_id: text,
  kind: oneOf('icb', 'council', 'education', 'self'),
  case_reference: orNull(text),
  retained_weeks: orNull(whole),
};

const ofStream = `
  SELECT stream.name, stream.basis, stream.agreement, stream.agreement_on, stream.plan_on, stream.from_day, stream.funder_id, funder.kind,
    funder.case_reference, funder.retained_weeks
  FROM stream JOIN funder ON funder.id = stream.funder_id WHERE stream.id = ?`;

type Names = { readonly funder: string; readonly formerly: StatementData['stream']['formerly'] };

/** The funder's name on a day, and any name it had until the year before `since` or later. */
export function funderNames({ sql }: Reading, funderId: string, on: Day, since: Day): Names {
  const names = sql.all('SELECT from_day, name FROM funder_name WHERE funder_id = ? AND from_day <= ? ORDER BY from_day', [funderId, on], {
    from_day: day,
    name: text,
  });
  const ended = names.flatMap(({ name }, at) => {
    const next = names[at + 1];
    return next === undefined ? [] : [{ name, until: addDays(next.from_day, -1) }];
  });
  return { funder: names.at(-1)?.name ?? '', formerly: ended.filter(({ until }) => until >= addDays(since, -366)) };
}

/** The stream as the statement names it; undefined where there is none. */
export function streamForStatement(reading: Reading, streamId: string, { from, to }: Span): StatementData['stream'] | undefined {
  const row = reading.sql.one(ofStream, [streamId], streamShape);
  if (row === undefined) return undefined;
  return {
    id: streamId,
    name: row.name,
    basis: row.basis,
    ...funderNames(reading, row.funder_id, to, from),
    funderKind: row.kind,
    ...(row.case_reference === null ? {} : { caseReference: row.case_reference }),
    ...(row.agreement === null ? {} : { agreement: row.agreement }),
    ...(row.agreement_on === null ? {} : { agreementOn: row.agreement_on }),
    ...(row.plan_on === null ? {} : { planOn: row.plan_on }),
    ...(row.retained_weeks === null ? {} : { retainedWeeks: row.retained_weeks }),
  };
}

/** The holder as the statement names them; a book without one yet says so. */
export function holderForStatement({ sql }: Reading): StatementData['holder'] {
  const row = sql.one('SELECT name, role FROM holder LIMIT 1', [], { name: text, role: oneOf('self', 'representative', 'nominee') });
  return row ?? { name: 'Not said yet', role: 'self' };
}

/** Whose care the stream pays for, by the reference that an auditor's copy uses. */
export function beneficiariesOf({ sql }: Reading, streamId: string): StatementData['beneficiaries'] {
  return [
    ...sql.all(
      `SELECT beneficiary.id, beneficiary.reference, beneficiary.care FROM stream_beneficiary
       JOIN beneficiary ON beneficiary.id = stream_beneficiary.beneficiary_id WHERE stream_beneficiary.stream_id = ? ORDER BY beneficiary.reference`,
      [streamId],
      { id: text, reference: text, care: text },
    ),
  ];
}
