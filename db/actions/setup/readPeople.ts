import { type OutputOf } from '#core/contract/routes';
import { type Every } from '#core/contract/shapes/setup';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, oneOf, orNull, text, whole } from '#db/rows';

type Setup = OutputOf<'setup.read'>;

export function readHolder({ sql }: Reading): Setup['holder'] {
  const row = sql.one('SELECT id, name, role, since, address, contact FROM holder LIMIT 1', [], {
    id: text,
    name: text,
    role: oneOf('self', 'representative', 'nominee'),
    since: orNull(day),
    address: orNull(text),
    contact: orNull(text),
  });
  if (row === undefined) return undefined;
  const { id, name, role, since, address, contact } = row;
  return { id, name, role, ...given({ since, address, contact }) };
}

export function readBeneficiaries({ sql }: Reading): Setup['beneficiaries'] {
  const shape = { id: text, name: text, reference: text, care: text, born: orNull(day), nhs_number: orNull(text) };
  return sql
    .all(
      "SELECT id, name, reference, care, born, nhs_number FROM beneficiary WHERE id NOT IN ('none', 'unknown') ORDER BY rowid",
      [],
      shape,
    )
    .map(({ born, nhs_number: nhsNumber, ...row }) => ({ ...row, ...given({ born, nhsNumber }) }));
}

const statementEvery: Column<Exclude<Every, 'week' | 'fortnight' | 'once'>> = oneOf('month', 'quarter', 'four_weeks', 'year');

const funderShape = {
  id: text,
  kind: oneOf('icb', 'council', 'education', 'self'),
  case_reference: orNull(text),
  audit_contact: orNull(text),
  retained_weeks: orNull(whole),
  statement_every: orNull(statementEvery),
  due_within_days: orNull(whole),
};

/** `name` is the first name the book knows, from `nameFrom`; `names` has them all, oldest first. */
export function readFunders({ sql }: Reading): Setup['funders'] {
  const funders = sql.all(
    'SELECT id, kind, case_reference, audit_contact, retained_weeks, statement_every, due_within_days FROM funder ORDER BY rowid',
    [],
    funderShape,
  );
  return funders.map((row) => {
    const names = sql.all('SELECT from_day AS "from", name FROM funder_name WHERE funder_id = ? ORDER BY from_day', [row.id], {
      from: day,
      name: text,
    });
    const [first] = names;
    if (first === undefined) throw new RangeError('a funder without a name');
    const profile = given({
      caseReference: row.case_reference,
      auditContact: row.audit_contact,
      retainedWeeks: row.retained_weeks,
      statementEvery: row.statement_every,
      dueWithinDays: row.due_within_days,
    });
    return { id: row.id, kind: row.kind, name: first.name, nameFrom: first.from, names: [...names], ...profile };
  });
}

const streamShape = {
  id: text,
  funder_id: text,
  name: text,
  basis: oneOf('nhs', 'care_act', 'education', 'own', 'other'),
  agreement: orNull(text),
  agreement_on: orNull(day),
  plan_on: orNull(day),
  from_day: day,
  to_day: orNull(day),
  issued_to: orNull(day),
};

const streams = `
  SELECT id, funder_id, name, basis, agreement, agreement_on, plan_on, from_day, to_day,
    (SELECT to_day FROM statement WHERE stream_id = stream.id ORDER BY to_day DESC LIMIT 1) AS issued_to
  FROM stream WHERE id NOT IN ('none', 'unknown') ORDER BY rowid`;

/** The funder's name on a day: before its first, that one. */
export function funderNameOn({ sql }: Reading, funderId: string, on: string): string {
  const known = sql.one(
    'SELECT name FROM funder_name WHERE funder_id = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1',
    [funderId, on],
    { name: text },
  );
  const first = sql.one('SELECT name FROM funder_name WHERE funder_id = ? ORDER BY from_day LIMIT 1', [funderId], { name: text });
  return known?.name ?? first?.name ?? '';
}

/** Who gives a money, by the name of a day; what no funder gives stands under its own name. Empty where there is no such money. */
export function giverOn(reading: Reading, streamId: string, on: string): string {
  const row = reading.sql.one('SELECT name, funder_id FROM stream WHERE id = ?', [streamId], { name: text, funder_id: orNull(text) });
  const funder = row === undefined || row.funder_id === null ? '' : funderNameOn(reading, row.funder_id, on);
  return funder === '' ? (row?.name ?? '') : funder;
}

export function readStreams(reading: Reading): Setup['streams'] {
  const { sql, today } = reading;
  return sql.all(streams, [], streamShape).map((row) => {
    const people = sql.all(
      'SELECT stream_beneficiary.beneficiary_id FROM stream_beneficiary JOIN beneficiary ON beneficiary.id = beneficiary_id WHERE stream_id = ? ORDER BY beneficiary.rowid',
      [row.id],
      { beneficiary_id: text },
    );
    const { agreement, agreement_on: agreementOn, plan_on: planOn, to_day: to, issued_to: issuedTo } = row;
    return {
      id: row.id,
      funderId: row.funder_id,
      funderName: funderNameOn(reading, row.funder_id, today),
      name: row.name,
      basis: row.basis,
      beneficiaryIds: people.map(({ beneficiary_id }) => beneficiary_id),
      from: row.from_day,
      ...given({ agreement, agreementOn, planOn, to, issuedTo }),
    };
  });
}
