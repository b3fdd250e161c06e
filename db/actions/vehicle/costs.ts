import { readDueWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { costKinds } from '#core/contract/shapes/vehicle';
import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { type Pence, absolute, nothing, total } from '#core/money/pence';
import { type Day, type Span, addDays } from '#core/time/day';
import { given } from '#db/actions/given';
import { leaseById } from '#db/actions/lease/leaseRows';
import { type Made } from '#db/actions/made';
import { takeBack } from '#db/actions/vehicle/takeBack';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

/** One cost as the journal has it, with what each person bears in the order they were named. */
type JournalCost = {
  readonly kind: 'advance' | 'deposit' | 'rental' | 'charge' | 'refund' | (typeof costKinds)[number];
  readonly day: Day;
  readonly whole: Pence;
  readonly parts: readonly Pence[];
  /** What each money bears, by its id. */
  readonly byMoney: ReadonlyMap<string, Pence>;
};

const spentBy = `
  SELECT beneficiary_id, stream_id, amount_pence FROM posting WHERE entry_id = ? AND +account_id >= 'spent:' AND +account_id < 'spent;' ORDER BY place`;

function partsOf({ sql }: Reading, entryId: string, people: readonly string[]): Pick<JournalCost, 'parts' | 'byMoney'> {
  const rows = sql.all(spentBy, [entryId], { beneficiary_id: text, stream_id: text, amount_pence: money });
  const sum = (isOf: (row: (typeof rows)[number]) => boolean): Pence => total(rows.filter(isOf).map((row) => row.amount_pence));
  return {
    parts: people.map((id) => sum((row) => row.beneficiary_id === id)),
    byMoney: new Map([...new Set(rows.map((row) => row.stream_id))].map((id) => [id, sum((row) => row.stream_id === id)])),
  };
}

const payments = `
  SELECT lease_due.kind, lease_due.amount_pence, confirmed.entry_id, entry.day
  FROM lease_terms CROSS JOIN lease_due ON lease_due.lease_terms_id = lease_terms.id
    CROSS JOIN lease_due_confirmed AS confirmed ON confirmed.lease_due_id = lease_due.id CROSS JOIN entry ON entry.id = confirmed.entry_id
  WHERE lease_terms.lease_id = @lease AND entry.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = confirmed.entry_id)
  ORDER BY entry.day, confirmed.log_seq`;

// What was bought, and what of it came back.
const bought = `
  SELECT vehicle_cost.kind, due.amount_pence, due.entry_id, entry.day
  FROM vehicle_cost CROSS JOIN purchase ON purchase.id = vehicle_cost.purchase_id CROSS JOIN due ON due.id = purchase.due_id
    CROSS JOIN entry ON entry.id = due.entry_id
  WHERE vehicle_cost.lease_id = @lease AND entry.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id)
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = due.entry_id)
  UNION ALL
  SELECT vehicle_cost.kind, -due.amount_pence, due.entry_id, entry.day
  FROM vehicle_cost CROSS JOIN refund ON refund.purchase_id = vehicle_cost.purchase_id CROSS JOIN due ON due.id = refund.due_id
    CROSS JOIN entry ON entry.id = due.entry_id
  WHERE vehicle_cost.lease_id = @lease AND entry.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id)
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = due.entry_id)`;

/** What a vehicle cost in some days: its lease's payments as they became due, and the purchases that were said to be for it. */
export function vehicleCosts(reading: Reading, leaseId: string, { from, to }: Span, people: readonly string[]): readonly JournalCost[] {
  const params = { lease: leaseId, from, to };
  const dueKind = oneOf('advance', 'deposit', 'rental', 'charge', 'refund');
  const leased = reading.sql.all(payments, params, { kind: dueKind, amount_pence: money, entry_id: text, day });
  const others = reading.sql.all(bought, params, { kind: oneOf(...costKinds), amount_pence: money, entry_id: text, day });
  return [...leased, ...others].map((row) => ({
    kind: row.kind,
    day: row.day,
    whole: row.amount_pence,
    ...partsOf(reading, row.entry_id, people),
  }));
}

const linked = `
  SELECT vehicle_cost.id, purchase_id, vehicle_cost.kind, quantity, purchase.day, purchase.words_digest, due.amount_pence
  FROM vehicle_cost CROSS JOIN purchase ON purchase.id = purchase_id CROSS JOIN due ON due.id = purchase.due_id
  WHERE lease_id = ? AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id)
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  ORDER BY purchase.day DESC, vehicle_cost.log_seq DESC`;

/** The purchases that were said to be a cost of the vehicle, newest first. */
export function linkedPurchases({ sql, contentOf }: Reading, leaseId: string): VehicleRead['linked'] {
  const shape = {
    id: text,
    purchase_id: text,
    kind: oneOf(...costKinds),
    quantity: orNull(whole),
    day,
    words_digest: text,
    amount_pence: money,
  };
  return sql.all(linked, [leaseId], shape).map((row) => ({
    id: row.id,
    purchaseId: row.purchase_id,
    kind: row.kind,
    day: row.day,
    payee: readDueWords(contentOf(row.words_digest)).payee,
    amount: absolute(row.amount_pence),
    ...given({ quantity: row.quantity }),
  }));
}

// Of the lease's own plan lines, and whatever else was bought for travelling.
const unsaid = `
  SELECT purchase.id, purchase.day, purchase.words_digest, due.amount_pence FROM purchase CROSS JOIN due ON due.id = purchase.due_id
  WHERE purchase.day BETWEEN @from AND @to
    AND (purchase.category IN ('vehicle', 'travel') OR EXISTS (SELECT 1 FROM posting WHERE posting.entry_id = due.entry_id
      AND +posting.plan_line_id IN (SELECT plan_line_id FROM lease_terms
        CROSS JOIN lease_charge ON lease_charge.lease_terms_id = lease_terms.id WHERE lease_terms.lease_id = @lease)))
    AND NOT EXISTS (SELECT 1 FROM vehicle_cost WHERE vehicle_cost.purchase_id = purchase.id
      AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id))
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  ORDER BY purchase.day DESC, purchase.log_seq DESC LIMIT 40`;

/** Purchases of the last year that may be a cost of the vehicle and that nobody has said more of, newest first. */
export function openPurchases({ sql, contentOf, today }: Reading, leaseId: string, since: Day): VehicleRead['open'] {
  const from = addDays(today, -400) < since ? since : addDays(today, -400);
  return sql.all(unsaid, { lease: leaseId, from, to: today }, { id: text, day, words_digest: text, amount_pence: money }).map((row) => {
    const { payee, what } = readDueWords(contentOf(row.words_digest));
    return { purchaseId: row.id, day: row.day, payee, what, amount: absolute(row.amount_pence) };
  });
}

const known = `
  SELECT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) AS reversed,
    EXISTS (SELECT 1 FROM vehicle_cost WHERE vehicle_cost.purchase_id = purchase.id
      AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id)) AS linked
  FROM purchase CROSS JOIN due ON due.id = purchase.due_id WHERE purchase.id = ?`;

/** Says that a purchase is a cost of the vehicle: fuel, its insurance, a service. Nothing of the money moves. */
export function linkPurchase(writing: Writing, { leaseId, purchaseId, kind, quantity }: InputOf<'vehicle.link'>): Made {
  const lease = leaseById(writing, leaseId, 'leaseId');
  if (!lease.ok) return lease;
  const row = writing.sql.one(known, [purchaseId], { reversed: flag, linked: flag });
  if (row === undefined) return refused(problem('input.notFound', { what: 'purchase' }, 'purchaseId'));
  if (row.reversed) return refused(problem('vehicle.purchaseReversed', {}, 'purchaseId'));
  if (row.linked) return refused(problem('vehicle.linkedAlready', {}, 'purchaseId'));
  const id = writing.newId('vehicle_cost');
  writing.append('vehicle_cost', { id, lease_id: leaseId, purchase_id: purchaseId, kind, quantity: quantity ?? null });
  return done({ id });
}

export function unlinkPurchase(writing: Writing, input: InputOf<'vehicle.unlink'>): Made {
  return takeBack(writing, 'cost', input);
}

/** How a vehicle's costs are shared: each kind with everybody's part, and whether all parts add up to the whole. */
export function sharesOf(
  costs: readonly JournalCost[],
  people: number,
  nameOf: (kind: JournalCost['kind']) => string,
): VehicleRead['shares'] {
  const sum = (rows: readonly JournalCost[]) => ({
    whole: total(rows.map((row) => row.whole)),
    parts: Array.from({ length: people }, (_, at) => total(rows.map(({ parts }) => parts[at] ?? nothing))),
  });
  const kinds = [...new Set(costs.map(({ kind }) => kind))];
  return {
    rows: kinds.map((kind) => ({ what: nameOf(kind), ...sum(costs.filter((cost) => cost.kind === kind)) })),
    total: { what: 'Together', ...sum(costs) },
    isWhole: costs.every(({ whole: all, parts }) => total(parts) === all),
  };
}
