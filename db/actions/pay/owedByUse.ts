import { allowanceClaimed, owedToHmrc } from '#core/book/accounts';
import { type Pence, lesser, negate, nothing, subtract, total } from '#core/money/pence';
import { type OwedPart } from '#core/pay/taxBill';
import { type Day } from '#core/time/day';
import { type PayRun, billOfRun, runsToBill } from '#db/actions/pay/runs';
import { type SetOffPart, setOffParts, setOffTogether, useKey } from '#db/actions/pay/setOffParts';
import { type Dims, type Posting, dimsIn, dimsShape } from '#db/actions/postings';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

/** An employer’s bill for everything up to a tax month. */
export type BillTo = {
  readonly employerId: string;
  readonly taxYear: string;
  readonly taxMonth: number;
  /** The last payday that it takes up: today where none is said. */
  readonly until?: Day;
};

/** What is owed to HMRC for one use of the money; below nothing where it owes back. */
export type Owed = { readonly dims: Dims; readonly owed: Pence };

// By what the money was for, so that twenty years of payslips are added up where they stand.
const ofRuns = `
  SELECT posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id, sum(posting.amount_pence) AS owed
  FROM json_each(?) AS run CROSS JOIN payslip ON payslip.pay_run_id = run.value CROSS JOIN posting ON posting.entry_id = payslip.entry_id
  WHERE +posting.account_id = 'owed:hmrc'
  GROUP BY posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id`;

const ofBills = `
  SELECT posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id, sum(posting.amount_pence) AS owed
  FROM json_each(?) AS bill CROSS JOIN posting ON posting.entry_id = bill.value
  WHERE +posting.account_id = 'owed:hmrc'
  GROUP BY posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id`;

const owedShape = { ...dimsShape, owed: money };

/** What runs and bills owe HMRC, by what the money was for, less what is set off of the allowance. */
export function owedBy(
  { sql }: Reading,
  runs: readonly string[],
  bills: readonly string[],
  setOff: readonly SetOffPart[],
): ReadonlyMap<string, Owed> {
  const owed = new Map<string, Owed>();
  const less = (dims: Dims, amount: Pence): void => {
    const key = useKey(dims);
    owed.set(key, { dims, owed: subtract(owed.get(key)?.owed ?? nothing, amount) });
  };
  const rows = [...sql.all(ofRuns, [JSON.stringify(runs)], owedShape), ...sql.all(ofBills, [JSON.stringify(bills)], owedShape)];
  for (const row of rows) less(dimsIn(row), row.owed);
  for (const { dims, amount } of setOff) less(dims, amount);
  return owed;
}

/** The same, as a bill is made of it. */
export function partsOf(owed: ReadonlyMap<string, Owed>): readonly OwedPart[] {
  return [...owed].map(([key, { dims, owed: sum }]) => ({ key, stream: dims.stream, owed: sum }));
}

/** What the money of one of those parts was for. Throws where nobody owed it. */
export function dimsOfPart(owed: ReadonlyMap<string, Owed>, key: string): Dims {
  const dims = owed.get(key)?.dims;
  if (dims === undefined) throw new RangeError('a part of a bill that nobody owed');
  return dims;
}

/** A set-off is money back to what bore the employer NI: HMRC is owed less, and less is spent. */
export function setOffPostings(setOff: readonly SetOffPart[]): readonly Posting[] {
  return setOff.flatMap(({ dims, amount }) => [
    { ...dims, account: owedToHmrc, amount },
    { ...dims, account: allowanceClaimed, amount: negate(amount) },
  ]);
}

/**
 * Whether an earlier tax year’s paydays wait for a bill of their own year: the set-off of a year is taken by its own bills alone, so that
 * a later year’s would ask for the whole of what HMRC sets off. What HMRC owes back for them is met by any bill.
 */
function isHeld(reading: Reading, employerId: string, taxYear: string, fresh: readonly string[], billed: readonly string[]): boolean {
  const setOff = setOffTogether(setOffParts(reading, employerId, taxYear, [...fresh, ...billed]));
  if (setOff === nothing) return false;
  const owed = total([...owedBy(reading, fresh, [], []).values()].map((one) => one.owed));
  return subtract(owed, lesser(setOff, nothing)) > nothing;
}

/** The paydays that a bill takes up: those that no bill has, but for an earlier tax year’s that wait for their own. */
export function freshRuns(
  reading: Reading,
  { employerId, taxYear, taxMonth, until = reading.today }: BillTo,
  billed: readonly string[],
): readonly PayRun[] {
  const runs = runsToBill(reading, employerId, taxYear, taxMonth, until).filter(({ id }) => billOfRun(reading, id) === undefined);
  const before = new Set(runs.map((run) => run.taxYear).filter((year) => year !== taxYear));
  const held = [...before].filter((year) => {
    const own = runs.filter((run) => run.taxYear === year).map(({ id }) => id);
    return isHeld(reading, employerId, year, own, billed);
  });
  return runs.filter((run) => !held.includes(run.taxYear));
}
