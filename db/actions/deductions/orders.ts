import { erased } from '#core/book/dueWords';
import { type Order, orderKinds } from '#core/orders/order';
import { nothing, subtract } from '#core/money/pence';
import { type Day, addMonths, day as asDay } from '#core/time/day';
import { type Payee, payeeIn } from '#db/actions/deductions/payee';
import { stands } from '#db/actions/deductions/standing';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

const shape = {
  id: text,
  employment_id: text,
  kind: oneOf(...orderKinds),
  made_on: day,
  from_day: day,
  deduct_pence: orNull(money),
  protect_pence: orNull(money),
  per: orNull(oneOf('week', 'month')),
  protect_percent: orNull(whole),
  daily_pence: orNull(money),
  has_ordinary_debt: flag,
  total_pence: orNull(money),
  carried_pence: money,
  has_charge: flag,
  pay_by: orNull(whole),
  words_digest: text,
  evidence_number: orNull(whole),
  ended_on: orNull(day),
  taken_pence: money,
  short_pence: orNull(money),
};

const select = `
  SELECT attachment_order.*, evidence.number AS evidence_number, attachment_order_ended.ended_on,
    (SELECT coalesce(sum(payslip_order.taken_pence), 0) FROM payslip_order CROSS JOIN payslip ON payslip.id = payslip_order.payslip_id
     WHERE payslip_order.attachment_order_id = attachment_order.id AND ${stands}) AS taken_pence,
    (SELECT payslip_order.short_pence FROM payslip_order CROSS JOIN payslip ON payslip.id = payslip_order.payslip_id
     WHERE payslip_order.attachment_order_id = attachment_order.id AND ${stands}
     ORDER BY payslip.payday DESC, payslip.number DESC LIMIT 1) AS short_pence
  FROM attachment_order LEFT JOIN attachment_order_ended ON attachment_order_ended.attachment_order_id = attachment_order.id
  LEFT JOIN evidence ON evidence.id = attachment_order.evidence_id`;

type Row = RowOf<typeof shape>;

/** An order of the book: as core works it out, and what people are shown besides. */
export type StandingOrder = {
  readonly order: Order;
  readonly from: Day;
  readonly to: Payee;
  readonly taken: Row['taken_pence'];
  readonly total?: Row['taken_pence'];
  readonly payBy?: number;
  readonly ended?: Day;
  readonly evidenceNumber?: number;
};

function statedIn({ deduct_pence: deduct, protect_pence: protect, per }: Row): Pick<Order, 'stated'> {
  return deduct === null || per === null ? {} : { stated: { deduct, per, ...given({ protect }) } };
}

const nationOf = `
  SELECT employer.nation FROM employment CROSS JOIN pay_group ON pay_group.id = employment.pay_group_id
    CROSS JOIN employer ON employer.id = pay_group.employer_id WHERE employment.id = ?`;

function isNorthern({ sql }: Reading, employmentId: string): boolean {
  return sql.one(nationOf, [employmentId], { nation: text })?.nation === 'northern_ireland';
}

function orderOf(reading: Reading, row: Row): StandingOrder {
  const { contentOf } = reading;
  const { total_pence: total, taken_pence: taken } = row;
  const order: Order = {
    id: row.id,
    kind: row.kind,
    madeOn: row.made_on,
    carried: row.short_pence ?? row.carried_pence,
    hasCharge: row.has_charge,
    hasOrdinaryDebt: row.has_ordinary_debt,
    ...(isNorthern(reading, row.employment_id) ? { isNorthern: true } : {}),
    ...statedIn(row),
    ...given({ protectPercent: row.protect_percent, daily: row.daily_pence }),
    ...(total === null ? {} : { left: total > taken ? subtract(total, taken) : nothing }),
  };
  const to = payeeIn(contentOf(row.words_digest)) ?? { payee: erased };
  return {
    order,
    from: row.from_day,
    to,
    taken,
    ...given({ total, payBy: row.pay_by, ended: row.ended_on, evidenceNumber: row.evidence_number }),
  };
}

/** Every order of a job, newest first. */
export function ordersOf(reading: Reading, employmentId: string): readonly StandingOrder[] {
  const rows = reading.sql.all(
    `${select} WHERE attachment_order.employment_id = ? ORDER BY attachment_order.log_seq DESC`,
    [employmentId],
    shape,
  );
  return rows.map((row) => orderOf(reading, row));
}

export function orderById(reading: Reading, id: string): StandingOrder | undefined {
  const row = reading.sql.one(`${select} WHERE attachment_order.id = ?`, [id], shape);
  return row && orderOf(reading, row);
}

/** The orders under which a payday deducts. */
export function ordersOn(reading: Reading, employmentId: string, payday: Day): readonly StandingOrder[] {
  return ordersOf(reading, employmentId).filter(
    ({ from, ended, order }) => from <= payday && (ended === undefined || ended >= payday) && order.left !== nothing,
  );
}

/** By when the creditor is paid: that date of the month after the payday, or with the wages. */
export function paidBy({ payBy }: Pick<StandingOrder, 'payBy'>, payday: Day): Day {
  if (payBy === undefined) return payday;
  const next = addMonths(asDay(`${payday.slice(0, 7)}-01`), 1);
  return asDay(`${next.slice(0, 7)}-${String(payBy).padStart(2, '0')}`);
}
