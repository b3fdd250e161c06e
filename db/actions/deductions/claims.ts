import { erased, textIn } from '#core/book/dueWords';
import { type Mileage, vehicleKinds } from '#core/mileage/mileage';
import { type Day } from '#core/time/day';
import { stands } from '#db/actions/deductions/standing';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

export const claimShapeOfRow = {
  id: text,
  employment_id: text,
  kind: oneOf('mileage', 'expense', 'top_up', 'job_cost'),
  day,
  plan_line_id: text,
  amount_pence: money,
  vehicle: orNull(oneOf(...vehicleKinds)),
  tenths: orNull(whole),
  passengers: orNull(whole),
  per_mile_pence: orNull(money),
  tops_up: orNull(text),
  is_taxed: flag,
  words_digest: text,
  evidence_number: orNull(whole),
  payslip_number: orNull(whole),
};

export type ClaimRow = RowOf<typeof claimShapeOfRow>;

const select = `
  SELECT pay_claim.*, evidence.number AS evidence_number,
    (SELECT payslip.number FROM payslip_claim CROSS JOIN payslip ON payslip.id = payslip_claim.payslip_id
     WHERE payslip_claim.pay_claim_id = pay_claim.id AND ${stands}) AS payslip_number
  FROM pay_claim LEFT JOIN evidence ON evidence.id = pay_claim.evidence_id`;

const notBack = 'NOT EXISTS (SELECT 1 FROM pay_claim_taken_back WHERE pay_claim_taken_back.pay_claim_id = pay_claim.id)';

/** Every claim of a job that was not taken back, oldest first. */
export function claimsOf({ sql }: Reading, employmentId: string): readonly ClaimRow[] {
  return sql.all(
    `${select} WHERE pay_claim.employment_id = ? AND ${notBack} ORDER BY pay_claim.day, pay_claim.log_seq, pay_claim.id`,
    [employmentId],
    claimShapeOfRow,
  );
}

export type OneClaim = ClaimRow & { readonly gone: boolean };

export function claimById({ sql }: Reading, id: string): OneClaim | undefined {
  return sql.one(`SELECT *, NOT ${notBack} AS gone FROM (${select}) AS pay_claim WHERE id = ?`, [id], { ...claimShapeOfRow, gone: flag });
}

/** Claims that no standing payslip has, up to a day. */
export function waitingClaims(reading: Reading, employmentId: string, upTo: Day): readonly ClaimRow[] {
  return claimsOf(reading, employmentId).filter((row) => row.payslip_number === null && row.day <= upTo);
}

/** The jobs of the PA who has this one: approved mileage is counted by PA and tax year. */
export function jobsOfSamePa({ sql }: Reading, employmentId: string): readonly string[] {
  const others = 'SELECT id FROM employment WHERE assistant_id = (SELECT assistant_id FROM employment WHERE id = ?) ORDER BY id';
  return sql.all(others, [employmentId], { id: text }).map(({ id }) => id);
}

/** Mileage of a claim as core counts it; undefined of an expense. */
export function mileageIn({ kind, vehicle, tenths, passengers, amount_pence: paid }: ClaimRow): Mileage | undefined {
  if (kind === 'top_up') return { vehicle: 'car', tenths: 0, passengers: 0, paid, isTopUp: true };
  if (vehicle === null || tenths === null) return undefined;
  return { vehicle, tenths, passengers: passengers ?? 0, paid };
}

export function claimWords({ contentOf }: Reading, { words_digest: digest }: Pick<ClaimRow, 'words_digest'>): string {
  const words = contentOf(digest);
  const [what, from, to] = [textIn(words, 'words') ?? erased, textIn(words, 'from'), textIn(words, 'to')];
  return from === undefined || to === undefined ? what : `${what}, ${from} to ${to}`;
}
