import { advanced, owedForWages } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Pence, negate, times } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { payPeriodOn } from '#core/pay/payPeriods';
import { type Day, addDays, addMonths, earlier } from '#core/time/day';
import { advanceById, advancesOf } from '#db/actions/deductions/advances';
import { isProblem, jobOr, lineProblem, outsideJob } from '#db/actions/deductions/checks';
import { lastPaidOf } from '#db/actions/deductions/lastPaid';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { bankDetailsOf } from '#db/actions/people/bankDetails';
import { type Employment } from '#db/actions/pay/employments';
import { usualCharges } from '#db/actions/pay/parts/usualCharges';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { dimsOf, planLineById } from '#db/actions/planLines';
import { postEntry } from '#db/actions/postings';
import { reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'advance.add'>;

/** How long a PA may be paying an advance back. */
const months = 12;

/** Paydays that are left for getting an advance back: within a year, and while the job lasts as far as that is known. */
function paydaysLeft({ times: of }: PayGroup, { endsOn }: Employment, from: Day): number {
  const end = addMonths(from, months);
  const last = endsOn === null ? end : earlier(end, addDays(endsOn, 31));
  let count = 0;
  let period = payPeriodOn(of, from < of.firstFrom ? of.firstFrom : addDays(from, -62) < of.firstFrom ? of.firstFrom : addDays(from, -62));
  while (period !== undefined && period.payday <= last && (endsOn === null || period.from <= endsOn)) {
    if (period.payday >= from) count += 1;
    period = payPeriodOn(of, addDays(period.to, 1));
  }
  return count;
}

function recoveryProblem(reading: Reading, job: Employment, { amount, each, from, day }: Input): Problem | undefined {
  if (each > amount) return problem('advance.eachAboveAll', {}, 'each');
  if (from < day) return problem('advance.backBefore', {}, 'from');
  const group = payGroupById(reading, job.payGroupId);
  if (group === undefined) throw new RangeError('a job in no pay group');
  const most: Pence = times(each, paydaysLeft(group, job, from));
  if (amount > most) return problem('advance.notRecoverable', { most: pounds(most), each: pounds(each) }, 'amount');
  const usual = lastPaidOf(reading, job.id);
  if (usual !== undefined && each > usual) return problem('advance.eachAbovePay', { pay: pounds(usual) }, 'each');
  return undefined;
}

/** What is advanced is got back by the plan lines that bear the pay: it must be one of them. */
function otherMoney(reading: Reading, { id, name }: Employment, { planLineId, day }: Input): Problem | undefined {
  const usual = usualCharges(reading, id, day, []);
  if (usual.length === 0 || usual.some((charge) => charge.planLineId === planLineId)) return undefined;
  return problem('advance.otherMoney', { line: planLineById(reading, planLineId)?.name ?? '', name }, 'planLineId');
}

/** Pay before its payday: owed to the PA at once, Dr advanced / Cr wages owed, and got back from later paydays. */
export function addAdvance(writing: Writing, input: Input): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  const wrong = firstProblem(
    () => notYet(writing, input.day, 'day'),
    () => outsideJob(job, input.day, 'day'),
    () => recoveryProblem(writing, job, input),
    () => lineProblem(writing, input.planLineId, input.day, 'pay'),
    () => otherMoney(writing, job, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const { day, amount, each, from, planLineId, why, file } = input;
  const line = planLineById(writing, planLineId);
  if (line === undefined) throw new RangeError('a plan line that was just looked at');
  const dims = dimsOf(line);
  const reference = bankDetailsOf(writing, job.assistantId)?.reference;
  const words = writing.keep({ payee: job.name, what: 'pay in advance', why, ...(reference === undefined ? {} : { reference }) });
  const posted = postEntry(writing, {
    day,
    kind: 'advance',
    words,
    postings: [
      { ...dims, account: advanced, amount },
      { ...dims, account: owedForWages, amount: negate(amount) },
    ],
    dayField: 'day',
  });
  if (!posted.ok) return posted;
  const entryId = posted.value;
  const dueId = addDue(writing, {
    entryId,
    kind: 'advance',
    direction: 'out',
    account: owedForWages,
    day,
    amount,
    words: { digest: words },
  });
  const id = writing.newId('advance');
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  const sums = { amount_pence: amount, each_pence: each };
  const links = { plan_line_id: planLineId, words_digest: words, evidence_id: evidence, entry_id: entryId, due_id: dueId };
  writing.append('pay_advance', { id, employment_id: job.id, day, ...sums, from_day: from, ...links });
  return done({ id });
}

/** Takes an advance back before the bank has paid it, and before a payslip has got any of it back. */
export function takeBackAdvance(writing: Writing, { id, reason }: InputOf<'advance.takeBack'>): Made {
  const found = advanceById(writing, id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'advance' }, 'id'));
  const standing = advancesOf(writing, found.employmentId).find((one) => one.id === id);
  if (standing !== undefined && standing.taken > 0) return refused(problem('advance.gotBack', { taken: pounds(standing.taken) }, 'id'));
  const reversed = reverseEntry(writing, found.entryId, reason);
  return reversed.ok ? done({ id }) : refused({ ...reversed.problem, field: 'id' });
}
