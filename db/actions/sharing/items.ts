import { type SharedItem } from '#core/contract/shapes/sharing';
import { payslipDataShape } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, pence, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { wholeCharge } from '#core/pay/payslipMore';
import { without } from '#core/shifts/cutShift';
import { type Day, type Span } from '#core/time/day';
import { type StoredShift, shiftsWithin } from '#db/actions/shifts/shifts';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

/** A record with the id of the agreement that it was shared by. */
export type Found = SharedItem & { readonly splitId: string | undefined };

/** Whose each plan line is, and at which place each beneficiary stands. */
export type People = {
  readonly placeOf: (planLineId: string) => number | undefined;
  readonly count: number;
  readonly placeOfPerson: (id: string) => number | undefined;
};

function partsAt(people: People, amounts: readonly { readonly place: number | undefined; readonly amount: number }[]): number[] {
  return Array.from({ length: people.count }, (_, at) =>
    total(amounts.filter(({ place }) => place === at).map(({ amount }) => pence(amount))),
  );
}

function minutesOf({ kind, breaks, from, to }: StoredShift): number {
  return kind === 'sleep_in' ? to - from : without({ from, to }, breaks).reduce((so, span) => so + span.to - span.from, 0);
}

function shiftItem(people: People, reference: string, shift: StoredShift): Found {
  const minutes = minutesOf(shift);
  const amounts = share(
    pence(minutes),
    shift.charges.map(({ hundredths }) => hundredths),
  );
  const parts = partsAt(
    people,
    shift.charges.map(({ planLineId }, at) => ({ place: people.placeOf(planLineId), amount: amounts[at] ?? nothing })),
  );
  const isSleepIn = shift.kind === 'sleep_in';
  const what = `${reference}: ${isSleepIn ? 'sleep-in' : 'shift'}`;
  return { kind: isSleepIn ? 'sleep_ins' : 'hours', what, day: shift.day, whole: minutes, parts, splitId: shift.splitId ?? undefined };
}

const employments = `
  SELECT employment.id, assistant.reference FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE employment.starts_on <= @to AND (employment.ends_on IS NULL OR employment.ends_on >= @from) ORDER BY assistant.reference, employment.id`;

export function shiftItems(reading: Reading, people: People, { from, to }: Span): readonly Found[] {
  return reading.sql
    .all(employments, { from, to }, { id: text, reference: text })
    .flatMap(({ id, reference }) => shiftsWithin(reading, id, from, to).map((shift) => shiftItem(people, reference, shift)));
}

const payslips = `
  SELECT payslip.number, payslip.payday, document.content_digest, assistant.reference
  FROM pay_group CROSS JOIN pay_run ON pay_run.pay_group_id = pay_group.id AND pay_run.payday BETWEEN @from AND @to
    CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id CROSS JOIN document ON document.id = payslip.document_id
    CROSS JOIN employment ON employment.id = payslip.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)
  ORDER BY payslip.number`;

/** What a payslip costs besides gross pay, as it is spent: on-costs and expenses, less what comes off them. */
function onCosts({ employerNi, employerPension, expenses, allowance, recovered, kept }: ReturnType<typeof wholeCharge>): Pence {
  return subtract(add(employerNi, employerPension, expenses), allowance, recovered, kept);
}

export function payslipItems({ sql, contentOf }: Reading, people: People, { from, to }: Span): readonly Found[] {
  const shape = { number: whole, payday: day, content_digest: text, reference: text };
  return sql.all(payslips, { from, to }, shape).flatMap(({ number, payday, content_digest: digest, reference }): readonly Found[] => {
    const read = payslipDataShape.safeParse(contentOf(digest));
    if (!read.success) return [];
    const { charges, sums, allowance, more } = read.data;
    const rows = charges.map((charge) => ({ place: people.placeOf(charge.planLineId), cost: wholeCharge(charge) }));
    const besides = total([sums.employerNi, more?.employerPension ?? nothing, more?.expenses ?? nothing]);
    const kept = total((more?.takings ?? []).filter((one) => one.to === 'kept').map(({ amount }) => amount));
    const back = total(rows.map(({ cost }) => cost.recovered));
    const slip = `${reference}: payslip ${String(number)}`;
    const isShared = new Set(rows.flatMap(({ place }) => place ?? [])).size > 1;
    const of = (kind: 'wages' | 'on_costs', sum: Pence, part: (cost: (typeof rows)[number]['cost']) => Pence): Found => ({
      kind,
      what: kind === 'wages' ? slip : `${slip}, employer’s costs`,
      day: payday,
      whole: sum,
      parts: partsAt(
        people,
        rows.map(({ place, cost }) => ({ place, amount: part(cost) })),
      ),
      splitId: undefined,
      ...given({ split: isShared ? 'as its hours' : undefined }),
    });
    return [of('wages', sums.gross, ({ gross }) => gross), of('on_costs', subtract(besides, allowance, back, kept), onCosts)].filter(
      (item) => item.whole !== 0 || item.parts.some((part) => part !== 0),
    );
  });
}

const spentBy = `
  SELECT beneficiary_id, amount_pence FROM posting WHERE entry_id = ? AND +account_id >= 'spent:' AND +account_id < 'spent;' ORDER BY place`;

/** What an entry spent on each. */
function spentParts({ sql }: Reading, people: People, entryId: string): number[] {
  const rows = sql.all(spentBy, [entryId], { beneficiary_id: text, amount_pence: money });
  return partsAt(
    people,
    rows.map((row) => ({ place: people.placeOfPerson(row.beneficiary_id), amount: row.amount_pence })),
  );
}

const rentals = `
  SELECT lease_due.day, lease_due.kind, lease_due.amount_pence, confirmed.entry_id, confirmed.split_id, entry.day AS entry_day
  FROM entry CROSS JOIN lease_due_confirmed AS confirmed ON confirmed.entry_id = entry.id
    CROSS JOIN lease_due ON lease_due.id = confirmed.lease_due_id
  WHERE entry.day BETWEEN @from AND @to AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = confirmed.entry_id)
  ORDER BY entry.day, confirmed.log_seq`;

const dueNames = { advance: 'advance payment', deposit: 'deposit', rental: 'rental', charge: 'last charge', refund: 'paid back' } as const;

export function vehicleItems(reading: Reading, people: People, { from, to }: Span): readonly Found[] {
  const kind = oneOf('advance', 'deposit', 'rental', 'charge', 'refund');
  const shape = { day, kind, amount_pence: money, entry_id: text, split_id: orNull(text), entry_day: day };
  return reading.sql.all(rentals, { from, to }, shape).map((row) => ({
    kind: 'vehicle',
    what: `Vehicle: ${dueNames[row.kind]}`,
    day: row.entry_day,
    whole: row.amount_pence,
    parts: spentParts(reading, people, row.entry_id),
    splitId: row.split_id ?? undefined,
  }));
}

// What was owed before the book began is no spending of its days.
const purchases = `
  SELECT purchase.day, purchase.category, purchase.split_id, due.amount_pence, due.entry_id
  FROM purchase CROSS JOIN due ON due.id = purchase.due_id CROSS JOIN entry ON entry.id = due.entry_id
  WHERE purchase.day BETWEEN @from AND @to AND +entry.kind = 'purchase'
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = due.entry_id)
  ORDER BY purchase.day, purchase.log_seq`;

const refunds = `
  SELECT entry.day, purchase.category, purchase.split_id, -due.amount_pence AS amount_pence, due.entry_id
  FROM entry CROSS JOIN due ON due.entry_id = entry.id CROSS JOIN refund ON refund.due_id = due.id
    CROSS JOIN purchase ON purchase.id = refund.purchase_id
  WHERE entry.day BETWEEN @from AND @to AND +entry.kind = 'refund' AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = entry.id)
  ORDER BY entry.day, refund.log_seq`;

function bought(reading: Reading, people: People, query: typeof purchases | typeof refunds, span: Span, word: string): readonly Found[] {
  const shape = { day, category: text, split_id: orNull(text), amount_pence: money, entry_id: text };
  return reading.sql.all(query, { from: span.from, to: span.to }, shape).map((row) => ({
    kind: 'purchases',
    what: `${word}: ${row.category.replaceAll('_', ' ')}`,
    day: row.day,
    whole: row.amount_pence,
    parts: spentParts(reading, people, row.entry_id),
    splitId: row.split_id ?? undefined,
  }));
}

export function purchaseItems(reading: Reading, people: People, span: Span): readonly Found[] {
  return [...bought(reading, people, purchases, span, 'Purchase'), ...bought(reading, people, refunds, span, 'Refund')];
}

const inForce = 'SELECT id FROM split WHERE name = (SELECT name FROM split WHERE id = ?) AND from_day <= ? ORDER BY from_day DESC LIMIT 1';

/** The agreement of the same name that was in force on a day. */
export function inForceOn({ sql }: Reading, splitId: string, on: Day): string | undefined {
  return sql.one(inForce, [splitId, on], { id: text })?.id;
}
