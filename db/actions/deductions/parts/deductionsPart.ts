import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { leftOnLeaving } from '#core/deductions/leftOnLeaving';
import { type Agreed, type AgreedTaken, takeAgreed } from '#core/deductions/takeAgreed';
import { type Pence, add, nothing, subtract, times, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Order, type PaidFor, orderName, stopsLoans } from '#core/orders/order';
import { type OrdersTaken, takeOrders } from '#core/orders/takeOrders';
import { type PayBeforeTakings, type Taken } from '#core/pay/slots';
import { factsOf } from '#core/payroll/tax-period';
import { daysIn } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { advancesOn } from '#db/actions/deductions/advances';
import { agreedOn } from '#db/actions/deductions/agreed';
import { roomOf } from '#db/actions/deductions/minimumWage';
import { type StandingOrder, ordersOn, paidBy } from '#db/actions/deductions/orders';
import { protectedShort } from '#db/actions/deductions/protectedShort';
import { employmentsOfGroup, isEmployedIn, otherJobsOf } from '#db/actions/pay/employments';
import { type Frozen, type Part, type PartContext } from '#db/actions/pay/parts/part';
import { given } from '#db/actions/given';
import { lawOf } from '#db/actions/year/lawOf';
import { type Writing } from '#db/kernel/handlers';

type Standing = { readonly orders: readonly StandingOrder[]; readonly agreed: readonly Agreed[]; readonly room: Pence };

function paidFor({ group }: PartContext): PaidFor {
  const { tablesInYear, span } = factsOf[group.times.frequency];
  return { unit: tablesInYear === 12 ? 'month' : 'week', count: span };
}

/** An order with priority makes good what earlier paydays fell short of its protected earnings. */
function withShort(context: PartContext, order: Order): Order {
  const { stated, kind } = order;
  const { unit, count } = paidFor(context);
  if (kind !== 'court_priority' || stated?.protect === undefined || stated.per !== unit) return order;
  return { ...order, protectedShort: protectedShort(context.reading, order, times(stated.protect, count), context.period.payday) };
}

function takenByOrders(context: PartContext, { orders, room }: Standing, pay: PayBeforeTakings): OrdersTaken {
  const loans = add(pay.studentLoan, pay.postgraduateLoan);
  return takeOrders(
    orders.map(({ order }) => withShort(context, order)),
    {
      net: add(pay.net, loans),
      loans,
      family: pay.family,
      payday: context.period.payday,
      paidFor: paidFor(context),
      days: daysIn(context.period),
      chargeRoom: room,
    },
    lawOf(context.reading).orders,
  );
}

function orderLines({ period }: PartContext, { orders }: Standing, taken: OrdersTaken): readonly Taken[] {
  return taken.taken.flatMap(({ order, taken: amount, charge, words, sources }): readonly Taken[] => {
    const standing = orders.find((one) => one.order.id === order.id);
    if (standing === undefined) throw new RangeError('an order that does not stand');
    const { payee, reference } = standing.to;
    const name = orderName(order.kind);
    const of = given({ reference });
    const quoted = reference === undefined ? payee : `${payee}, reference ${reference}`;
    const line: Taken = { name, purpose: `Paid to ${quoted}, as the order says`, amount, to: 'order', id: order.id, payee, ...of };
    const kept: Taken = {
      name: 'Charge for the order',
      purpose: 'What an employer may keep for it',
      amount: charge,
      to: 'kept',
      id: order.id,
    };
    return [{ ...line, payOn: paidBy(standing, period.payday), words: `${name}: ${words}`, sources: [...sources] }, kept];
  });
}

function agreedLine({ agreed, taken, why }: AgreedTaken): Taken {
  const { id, kind, what, payee, reference, planLineId } = agreed;
  const words = why === undefined ? {} : { words: `${what}: ${why}.` };
  if (kind === 'advance')
    return {
      name: 'Advance got back',
      purpose: `Paid to you before: ${what}`,
      amount: taken,
      to: 'advance',
      id,
      ...given({ planLineId }),
      ...words,
    };
  if (kind === 'third_party')
    return {
      name: what,
      purpose: `Paid to ${payee ?? what}, as you asked`,
      amount: taken,
      to: 'order',
      id,
      ...given({ payee, reference }),
      ...words,
    };
  const purpose = kind === 'overpayment' ? 'Paid to you too much before, got back as agreed' : 'As you agreed in writing';
  return { name: what, purpose, amount: taken, to: 'kept', id, ...words };
}

/** What agreements take of what the orders leave. */
function takenByAgreement(standing: Standing, byOrders: readonly Taken[], pay: PayBeforeTakings): readonly AgreedTaken[] {
  const charges = total(byOrders.filter(({ to }) => to === 'kept').map(({ amount }) => amount));
  const left = subtract(pay.net, total(byOrders.map(({ amount }) => amount)));
  return takeAgreed(standing.agreed, left > 0 ? left : nothing, subtract(standing.room, charges));
}

function takings(context: PartContext, standing: Standing, pay: PayBeforeTakings): readonly Taken[] {
  const byOrders = orderLines(context, standing, takenByOrders(context, standing, pay));
  return [...byOrders, ...takenByAgreement(standing, byOrders, pay).map(agreedLine)];
}

/** What orders are taken from, told by the payslip itself. */
function payOf({ sums, more }: PayslipData): PayBeforeTakings {
  const { gross, tax, employeeNi, studentLoan, postgraduateLoan, net } = sums;
  const pension = more?.pension ?? nothing;
  const family = total((more?.statutory ?? []).filter(({ kind }) => kind !== 'ssp').map(({ amount }) => amount));
  return { gross, tax, employeeNi, studentLoan, postgraduateLoan, pension, family, net: subtract(net, pension) };
}

/** Asked where agreements take more than half of what tax and orders leave: the law sets no limit but the minimum wage. */
function leftInHand({ employment: { name } }: PartContext, left: Pence, agreed: readonly AgreedTaken[]): string | undefined {
  const taken = agreed.filter((one) => one.taken > 0);
  const all = total(taken.map((one) => one.taken));
  if (times(all, 2) <= left || taken.length === 0) return undefined;
  const each = taken.map((one) => `“${one.agreed.what}” ${pounds(one.taken)}`).join(' and ');
  const rest = all < left ? `so that only ${pounds(subtract(left, all))} is left` : 'so that nothing is left';
  const waits = taken.some((one) => one.why !== undefined && one.agreed.left !== undefined)
    ? ' What is short waits for the next payday.'
    : '';
  return `Of ${name}’s ${pounds(left)} after tax and orders, ${each} is taken, ${rest}. Was that agreed?${waits} If not, look at it under Orders and deductions, and agree on less each payday.`;
}

/**
 * Most orders reach all earnings that one employer pays (1971 c. 32 Sch 3 para 3), a council tax order those of an employment (SI 1992/613
 * reg 32); the book works each out from the pay of the job that it is recorded for.
 */
function ofOneJob({ reading, employment, group, period }: PartContext, { taken, refused }: OrdersTaken): string | undefined {
  const { id, name, assistantId } = employment;
  const [first] = [...taken, ...refused];
  if (first === undefined) return undefined;
  const beside = employmentsOfGroup(reading, group.id).filter((job) => job.assistantId === assistantId && job.id !== id);
  const hasOther = [...beside, ...otherJobsOf(reading, employment)].some((job) => isEmployedIn(job, period));
  if (!hasOther) return undefined;
  const what = taken.length + refused.length === 1 ? orderName(first.order.kind).toLowerCase() : 'orders';
  return `${name} has another job with this employer, and the ${what} recorded here ${what === 'orders' ? 'go' : 'goes'} by the pay of this job alone. Most orders reach all earnings from one employer: ask whoever made it whether the other job counts, and where they name a sum, record it as a court order that states it.`;
}

function remarksOf(context: PartContext, standing: Standing, payslip: PayslipData): readonly PayRemark[] {
  const pay = payOf(payslip);
  const byOrders = takenByOrders(context, standing, pay);
  const { taken, refused } = byOrders;
  const lines = orderLines(context, standing, byOrders);
  const agreed = takenByAgreement(standing, lines, pay);
  const asked = leftInHand(context, subtract(pay.net, total(lines.map(({ amount }) => amount))), agreed);
  const { id: employmentId, name, endsOn } = context.employment;
  const over = endsOn !== null && endsOn <= context.period.to ? leftOnLeaving(name, endsOn, agreed) : undefined;
  const look = (words: string): PayRemark => ({ kind: 'look', employmentId, words, mend: 'deductions' });
  const oneJob = ofOneJob(context, byOrders);
  return [
    ...(oneJob === undefined ? [] : [look(oneJob)]),
    ...refused.map(({ problem }): PayRemark => ({
      kind: 'blocks',
      employmentId,
      words: `${name}: ${problem.sentence}`,
      mend: 'deductions',
    })),
    ...taken.flatMap(({ order, taken: sum, shortfall }) => {
      const short = shortfall > 0 ? `${pounds(shortfall)} is short and is added to the next payday` : 'nothing can be taken this time';
      const isSaid = shortfall > 0 || sum === nothing;
      return isSaid ? [look(`${name}’s ${orderName(order.kind).toLowerCase()}: ${short}. Tell whoever made the order.`)] : [];
    }),
    // Nothing of it may be taken now: the payslip has no line that would say so.
    ...agreed.flatMap(({ agreed: { what }, taken: sum, why }) =>
      sum === nothing && why !== undefined ? [look(`${name}, “${what}”: ${why}.`)] : [],
    ),
    ...[asked, over].flatMap((words) => (words === undefined ? [] : [look(words)])),
  ];
}

function freeze(context: PartContext, standing: Standing, writing: Writing, { payslipId, data }: Frozen): void {
  for (const { order, taken, charge, shortfall } of takenByOrders(context, standing, payOf(data)).taken)
    writing.append('payslip_order', {
      payslip_id: payslipId,
      attachment_order_id: order.id,
      taken_pence: taken,
      charge_pence: charge,
      short_pence: shortfall,
    });
  for (const { id, kind } of standing.agreed) {
    const taken = (data.more?.takings ?? []).find((one) => one.id === id)?.amount ?? nothing;
    if (taken === nothing) continue;
    const row = { payslip_id: payslipId, taken_pence: taken };
    if (kind === 'advance') writing.append('payslip_advance', { ...row, pay_advance_id: id });
    else writing.append('payslip_deduction', { ...row, agreed_deduction_id: id });
  }
}

/** Attachment orders, agreed deductions and advances got back, in the order in which the law and the agreements have them taken. */
export const deductionsPart: Part = (context) => {
  const { reading, employment, period } = context;
  const orders = ordersOn(reading, employment.id, period.payday);
  const agreed = [
    ...agreedOn(reading, employment.id, period.payday).map((one) => one.agreed),
    ...advancesOn(reading, employment.id, period.payday),
  ];
  if (orders.length === 0 && agreed.length === 0) return {};
  const standing: Standing = { orders, agreed, room: roomOf(context) };
  const stopped = orders.find(({ order }) => stopsLoans(order.kind));
  const told = orders.flatMap(({ order, total: all, taken }) =>
    all === undefined
      ? []
      : [{ name: `${orderName(order.kind)}, of ${pounds(all)}`, value: `${pounds(taken)} taken before ${dayInWords(period.payday)}` }],
  );
  return {
    limitsLoans: (pay) => {
      const { most, why, source } = takenByOrders(context, standing, pay).loans;
      return why === undefined ? undefined : { most, why, sources: [source] };
    },
    taken: (pay) => takings(context, standing, pay),
    checks: [(payslip) => remarksOf(context, standing, payslip)],
    told,
    freeze: (writing, frozen) => {
      freeze(context, standing, writing, frozen);
    },
    ...(stopped === undefined ? {} : { stopsLoans: true }),
  };
};
