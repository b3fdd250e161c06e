import { refused, type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { orderName } from '#core/orders/order';
import { minimumWageWorking } from '#core/minimumWage/working';
import { payPeriodBeside, payPeriodOn } from '#core/pay/payPeriods';
import { type Day } from '#core/time/day';
import { advancesOf } from '#db/actions/deductions/advances';
import { agreedOf } from '#db/actions/deductions/agreed';
import { isProblem, jobOr } from '#db/actions/deductions/checks';
import { contextFor } from '#db/actions/deductions/contextFor';
import { answersOf, factOn } from '#db/actions/deductions/minimumWage';
import { ordersOf } from '#db/actions/deductions/orders';
import { type Checked, checksOf } from '#db/actions/deductions/parts/minimumWagePart';
import { travelOf, travelWords } from '#db/actions/deductions/travel';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { lastStanding } from '#db/actions/pay/runs';
import { workOut } from '#db/actions/pay/workOut';
import { type Reading } from '#db/kernel/handlers';

type Answer = OutputOf<'deductions.read'>;

function readOrders(reading: Reading, employmentId: string): Answer['orders'] {
  return ordersOf(reading, employmentId).map(({ order, from, to, taken, total, payBy, ended, evidenceNumber }) => {
    const { id, kind, madeOn, stated, protectPercent, daily, hasOrdinaryDebt = false, hasCharge, carried, left } = order;
    const shared = { id, kind, name: orderName(kind), madeOn, from, hasOrdinaryDebt, hasCharge, carried, to, taken, short: carried };
    const said = stated === undefined ? {} : { stated: { ...stated } };
    return { ...shared, ...said, ...given({ protectPercent, daily, left, total, payBy, ended, evidenceNumber }) };
  });
}

function readAgreed(reading: Reading, employmentId: string): Answer['agreed'] {
  return agreedOf(reading, employmentId).map(({ agreed, from, taken, total, consentedOn, consent, to, ended, evidenceNumber }) => ({
    id: agreed.id,
    kind: agreed.kind,
    what: agreed.what,
    from,
    each: agreed.each,
    taken,
    consentedOn,
    ...given({ payee: to?.payee, total, consent, ended, evidenceNumber }),
  }));
}

function readTravel(reading: Reading, employmentId: string): Answer['travel'] {
  return travelOf(reading, employmentId)
    .toReversed()
    .map((row) => ({
      id: row.id,
      day: row.day,
      minutes: row.minutes,
      words: travelWords(reading, row),
      ...given({ perHour: row.per_hour_pence, payslipNumber: row.payslip_number }),
    }));
}

/** The payday after the last that stands; the first where none does. */
function nextPayday(reading: Reading, payGroupId: string): Day | undefined {
  const group = payGroupById(reading, payGroupId);
  if (group === undefined) return undefined;
  const last = lastStanding(reading, payGroupId);
  if (last === undefined) return payPeriodOn(group.times, group.times.firstFrom)?.payday;
  let period = payPeriodOn(group.times, group.times.firstFrom);
  while (period !== undefined && period.payday <= last.payday) period = payPeriodBeside(group.times, period.from, 1);
  return period?.payday;
}

type Next = NonNullable<Answer['next']>;

function periodOf({ facts, found }: Checked): Next['periods'] {
  if (!found.ok) return [];
  const { rate, minutes, pay, entitlement: least, shortfall: short, shortPerHour } = found.value;
  const steps = minimumWageWorking(facts, found.value).map(({ words, sources }) => ({ words, sources: [...sources] }));
  return [{ period: facts.period, perHour: rate.perHour.value, minutes, pay, least, short, shortPerHour, steps }];
}

function readNext(reading: Reading, job: Employment): Answer['next'] {
  const payday = nextPayday(reading, job.payGroupId);
  const context = payday === undefined ? undefined : contextFor(reading, job, payday);
  if (payday === undefined || context?.ok !== true) return undefined;
  const worked = workOut(reading, job.payGroupId, payday);
  const payslip = worked.ok ? worked.value.preview.payslips.find(({ employmentId }) => employmentId === job.id) : undefined;
  const checks = checksOf(context.value, payslip);
  const refusal = checks.find(({ found }) => !found.ok)?.found;
  const because = refusal?.ok === false ? refusal.problem.sentence : undefined;
  const explained = answersOf(reading, job.id)
    .filter((answer) => answer.payday === payday)
    .map(({ period, kind, who, why }) => ({ from: period.from, kind, who, why }));
  return { payday, periods: checks.flatMap(periodOf), explained, ...given({ because }) };
}

/** Everything of one job that is taken from pay, or bears on the minimum wage, newest first. */
export function readDeductions(reading: Reading, { employmentId }: InputOf<'deductions.read'>): Result<Answer> {
  const job = jobOr(reading, employmentId);
  if (isProblem(job)) return refused(job);
  const fact = factOn(reading, employmentId, reading.today);
  const next = readNext(reading, job);
  return done({
    employmentId,
    assistantId: job.assistantId,
    assistant: job.name,
    per: payGroupById(reading, job.payGroupId)?.times.frequency === 'monthly' ? 'month' : 'week',
    today: reading.today,
    orders: readOrders(reading, employmentId),
    agreed: readAgreed(reading, employmentId),
    advances: advancesOf(reading, employmentId).map(({ employmentId: _, entryId: __, planLineId: ___, ...advance }) => advance),
    travel: readTravel(reading, employmentId),
    ...(fact === undefined ? {} : { fact: { ...fact } }),
    explainedBefore: answersOf(reading, employmentId).filter(({ payday }) => payday !== next?.payday),
    ...given({ next }),
  });
}
