import { type PensionSchemeRead } from '#core/contract/shapes/pension';
import { type PensionTerms, pensionBases } from '#core/pension/contributions';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, oneOf, orNull, text, whole } from '#db/rows';

export type Scheme = Omit<PensionSchemeRead, 'terms'> & { readonly employerId: string };

const shape = {
  id: text,
  employer_id: text,
  name: text,
  provider: text,
  contact: text,
  employer_reference: orNull(text),
  payment_source: orNull(text),
  pays_electronically: flag,
  due_date_of_month: orNull(whole),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function schemeOf({ id, employer_id: employerId, name, provider, contact, ...row }: Row): Scheme {
  return {
    id,
    employerId,
    name,
    provider,
    contact,
    paysElectronically: row.pays_electronically,
    ...given({ employerReference: row.employer_reference, paymentSource: row.payment_source, dueDay: row.due_date_of_month }),
  };
}

const columns =
  'SELECT id, employer_id, name, provider, contact, employer_reference, payment_source, pays_electronically, due_date_of_month FROM pension_scheme';

export function schemeById({ sql }: Reading, id: string): Scheme | undefined {
  const row = sql.one(`${columns} WHERE id = ?`, [id], shape);
  return row && schemeOf(row);
}

/** An employer's schemes, in the order they were added. */
export function schemesOf({ sql }: Reading, employerId: string): readonly Scheme[] {
  return sql.all(`${columns} WHERE employer_id = ? ORDER BY rowid`, [employerId], shape).map(schemeOf);
}

export type DatedTerms = PensionTerms & { readonly id: string; readonly from: Day };

/** What a scheme takes, newest first; of two from the same day the later recorded comes first. */
export function termsOf({ sql }: Reading, schemeId: string): readonly DatedTerms[] {
  const rows = sql.all(
    `SELECT id, from_day, method, basis, employee_hundredths, employer_hundredths FROM pension_terms
     WHERE scheme_id = ? ORDER BY from_day DESC, log_seq DESC, rowid DESC`,
    [schemeId],
    {
      id: text,
      from_day: day,
      method: oneOf('net_pay', 'relief_at_source'),
      basis: oneOf(...pensionBases),
      employee_hundredths: whole,
      employer_hundredths: whole,
    },
  );
  return rows.map(({ id, from_day: from, method, basis, ...row }) => ({
    id,
    from,
    method,
    basis,
    employeeHundredths: row.employee_hundredths,
    employerHundredths: row.employer_hundredths,
  }));
}

/** The terms in force on a day; undefined before the first. */
export function termsOn(reading: Reading, schemeId: string, on: Day): DatedTerms | undefined {
  return termsOf(reading, schemeId).find(({ from }) => from <= on);
}
