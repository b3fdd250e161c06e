import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type OrderInput } from '#core/contract/shapes/deductions';
import { isDirect, isKnownInNorthernIreland, isScottish, mayStateSum, orderName, statesItsSum } from '#core/orders/order';
import { dayInWords } from '#core/time/words';
import { isProblem, jobOr, outsideJob } from '#db/actions/deductions/checks';
import { ordersOf } from '#db/actions/deductions/orders';
import { payeeWords } from '#db/actions/deductions/payee';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Employment } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { type Reading, type Writing } from '#db/kernel/handlers';

const nameOf = ({ kind }: Pick<OrderInput, 'kind'>): string => orderName(kind).toLowerCase();

function sumsProblem(input: OrderInput): Problem | undefined {
  const { kind, stated, daily, hasOrdinaryDebt, protectPercent: percent } = input;
  const name = nameOf(input);
  if (statesItsSum(kind) && stated === undefined) return problem('order.sumMissing', { name }, 'stated.deduct');
  if (kind === 'court_priority' || kind === 'court_other') {
    if (stated?.protect === undefined) return problem('order.protectMissing', { name }, 'stated.protect');
  }
  if (kind === 'current_maintenance' && daily === undefined) return problem('order.sumMissing', { name }, 'daily');
  if (kind === 'conjoined' && daily === undefined && !hasOrdinaryDebt) return problem('order.sumMissing', { name }, 'daily');
  if (!mayStateSum(kind) && stated !== undefined) return problem('order.hasTable', { name }, 'stated.deduct');
  // A direct attachment protects 60% by law, whatever else is said.
  if (isDirect(kind) && stated?.protect !== undefined) return problem('order.protectsByLaw', { name }, 'stated.protect');
  if (percent === undefined) return undefined;
  if (kind !== 'child_maintenance' || percent < 60 || percent > 100)
    return problem('order.percentImpossible', { percent: String(percent) }, 'protectPercent');
  return undefined;
}

function datesProblem(reading: Reading, job: Employment, { madeOn, from, payBy }: OrderInput): Problem | undefined {
  if (payBy !== undefined && (payBy < 1 || payBy > 28)) return problem('order.payByImpossible', {}, 'payBy');
  if (from < madeOn) return problem('order.startsBeforeMade', { made: dayInWords(madeOn) }, 'from');
  return notYet(reading, madeOn, 'madeOn') ?? outsideJob(job, from, 'from');
}

/** Northern Ireland has no council tax, and no arrestment. */
function notHere(reading: Reading, { payGroupId }: Employment, input: OrderInput): Problem | undefined {
  const nation = payGroupById(reading, payGroupId)?.employer.nation;
  if (nation !== 'northern_ireland' || isKnownInNorthernIreland(input.kind)) return undefined;
  return problem('order.northernIreland', { name: nameOf(input) }, 'kind');
}

/** Two council tax orders at most, one Scottish order of a kind: two of those become one conjoined order (aib.gov.uk, diligence against earnings). */
function tooMany(reading: Reading, { employmentId, kind }: OrderInput): Problem | undefined {
  const standing = ordersOf(reading, employmentId).filter((one) => one.ended === undefined && one.order.kind === kind);
  const most = kind === 'council_tax_england' || kind === 'council_tax_wales' ? 2 : undefined;
  const name = orderName(kind).toLowerCase();
  if (isScottish(kind) && standing.length > 0) return problem('order.conjoin', { name }, 'kind');
  return most !== undefined && standing.length >= most ? problem('order.tooMany', { name, most: String(most) }, 'kind') : undefined;
}

/** An attachment order as its paper says it: every payday from its day deducts by it until it ends or the debt is paid. */
export function addOrder(writing: Writing, input: OrderInput): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  const wrong = firstProblem(
    () => sumsProblem(input),
    () => datesProblem(writing, job, input),
    () => notHere(writing, job, input),
    () => tooMany(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('order');
  const { kind, stated, protectPercent, daily, total, payBy, file } = input;
  writing.append('attachment_order', {
    id,
    employment_id: input.employmentId,
    kind,
    made_on: input.madeOn,
    from_day: input.from,
    deduct_pence: stated?.deduct ?? null,
    protect_pence: stated?.protect ?? null,
    per: stated?.per ?? null,
    protect_percent: protectPercent ?? null,
    daily_pence: daily ?? null,
    has_ordinary_debt: input.hasOrdinaryDebt ? 1 : 0,
    total_pence: total ?? null,
    carried_pence: input.carried,
    has_charge: input.hasCharge ? 1 : 0,
    pay_by: payBy ?? null,
    words_digest: writing.keep(payeeWords(input.to)),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}
