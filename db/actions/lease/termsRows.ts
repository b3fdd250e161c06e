import { erased, textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { percentInWords } from '#core/money/words';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

type TermsOut = OutputOf<'lease.list'>['leases'][number]['terms'][number];

/** One version of a lease's terms. `weights` are the hundredths of its charge's plan lines, in order, as they were when it was recorded. */
export type Terms = { readonly id: string; readonly out: TermsOut; readonly weights: readonly number[] };

const shape = {
  id: text,
  version: whole,
  from_day: day,
  ends_on: day,
  amount_pence: money,
  every: oneOf('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year'),
  first_due: day,
  split_id: orNull(text),
  miles_a_year: orNull(whole),
  excess_tenths: orNull(whole),
  up_front_kind: orNull(oneOf('advance', 'deposit')),
  up_front_pence: orNull(money),
  up_front_day: orNull(day),
  approved_on: day,
  words_digest: text,
  number: orNull(whole),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const columns = `
  SELECT lease_terms.id, version, from_day, ends_on, amount_pence, every, first_due, split_id, miles_a_year, excess_tenths, up_front_kind,
    up_front_pence, up_front_day, approved_on, words_digest, evidence.number
  FROM lease_terms LEFT JOIN evidence ON evidence.id = lease_terms.evidence_id`;

function chargeOfTerms({ sql }: Reading, { id }: Row): readonly { readonly planLineId: string; readonly hundredths: number }[] {
  const query = 'SELECT plan_line_id, hundredths FROM lease_charge WHERE lease_terms_id = ? ORDER BY rowid';
  return sql
    .all(query, [id], { plan_line_id: text, hundredths: whole })
    .map(({ plan_line_id: planLineId, hundredths }) => ({ planLineId, hundredths }));
}

/** `Shared van: Ann 70% and Ben 30%`. */
function sharedWords(reading: Reading, splitId: string): string {
  const name = reading.sql.one('SELECT name FROM split WHERE id = ?', [splitId], { name: text })?.name ?? '';
  const query = 'SELECT beneficiary_id, hundredths FROM split_share WHERE split_id = ? ORDER BY rowid';
  const shares = reading.sql.all(query, [splitId], { beneficiary_id: text, hundredths: whole });
  const parts = shares.map((one) => `${nameFor(reading, 'beneficiary', one.beneficiary_id) ?? ''} ${percentInWords(one.hundredths)}`);
  return `${name}: ${parts.join(' and ')}`;
}

function upFrontOf({ up_front_kind: kind, up_front_pence: amount, up_front_day: on }: Row): TermsOut['upFront'] {
  return kind === null || amount === null || on === null ? undefined : { kind, amount, day: on };
}

function termsOf(reading: Reading, row: Row): Terms {
  const charged = chargeOfTerms(reading, row);
  const [first] = charged;
  if (first === undefined) throw new RangeError('terms that nobody pays');
  const planLineIds = charged.map(({ planLineId }) => planLineId);
  const words = reading.contentOf(row.words_digest);
  const out = {
    version: row.version,
    from: row.from_day,
    endsOn: row.ends_on,
    amount: row.amount_pence,
    every: row.every,
    firstDue: row.first_due,
    charge: row.split_id === null ? { planLineId: first.planLineId } : { splitId: row.split_id, planLineIds },
    approvedBy: textIn(words, 'approvedBy') ?? erased,
    approvedOn: row.approved_on,
    ...given({
      upFront: upFrontOf(row),
      milesAYear: row.miles_a_year,
      excessTenths: row.excess_tenths,
      evidenceNumber: row.number,
      shared: row.split_id === null ? undefined : sharedWords(reading, row.split_id),
      reason: textIn(words, 'reason'),
      noFileBecause: textIn(words, 'noFileBecause'),
    }),
  };
  return { id: row.id, out, weights: charged.map(({ hundredths }) => hundredths) };
}

/** Every version of a lease's terms, the first one first. */
export function allTerms(reading: Reading, leaseId: string): readonly Terms[] {
  return reading.sql
    .all(`${columns} WHERE lease_terms.lease_id = ? ORDER BY version`, [leaseId], shape)
    .map((row) => termsOf(reading, row));
}

/** Throws where there are none of that id: the book holds it. */
export function termsById(reading: Reading, termsId: string): Terms & { readonly leaseId: string } {
  const row = reading.sql.one(`${columns} WHERE lease_terms.id = ?`, [termsId], shape);
  const of = reading.sql.one('SELECT lease_id FROM lease_terms WHERE id = ?', [termsId], { lease_id: text });
  if (row === undefined || of === undefined) throw new RangeError('no such terms');
  return { ...termsOf(reading, row), leaseId: of.lease_id };
}
