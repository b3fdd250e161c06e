import {
  advanced,
  allowanceClaimed,
  owedForWages,
  owedOnOrders,
  owedToHmrc,
  owedToPension,
  recoveredFromHmrc,
  spentOn,
} from '#core/book/accounts';
import { canonicalJson } from '#core/contract/canonical-json';
import { payslipCopy } from '#core/pay/payslipCopy';
import { moreSums, wholeCharge } from '#core/pay/payslipMore';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PayslipData, type PayPreview } from '#core/contract/shapes/pay';
import { shortCode } from '#core/statement/code';
import { add, negate, nothing, subtract } from '#core/money/pence';
import { addDue } from '#db/actions/dues';
import { bankDetailsOf } from '#db/actions/people/bankDetails';
import { employmentById } from '#db/actions/pay/employments';
import { billRun } from '#db/actions/pay/payRunBills';
import { writeSums, writeTogether } from '#db/actions/pay/payslipSums';
import { standingRun } from '#db/actions/pay/runs';
import { type WorkedOut, workOut } from '#db/actions/pay/workOut';
import { dimsOf, planLineById } from '#db/actions/planLines';
import { type Posting, postEntry } from '#db/actions/postings';
import { tablesOf } from '#db/actions/year/tablesOf';
import { sha256 } from '#db/digest';
import { type Writing } from '#db/kernel/handlers';
import { whole } from '#db/rows';

const next = {
  pay_run: 'SELECT coalesce(max(number), 0) + 1 AS number FROM pay_run',
  payslip: 'SELECT coalesce(max(number), 0) + 1 AS number FROM payslip',
} as const;

/** Numbers go up by one and are never used again, void or not. */
function nextNumber({ sql }: Writing, of: keyof typeof next): number {
  return sql.one(next[of], [], { number: whole })?.number ?? 1;
}

/** Per plan line: Dr what the pay costs; Cr the allowance and what HMRC gives back, and what each is owed: PA, HMRC, pension, orders. */
function postingsOf(writing: Writing, { charges }: PayslipData): readonly Posting[] {
  return charges.flatMap((charge) => {
    const line = planLineById(writing, charge.planLineId);
    const { gross, expenses, employerNi, employerPension, allowance, recovered, net, hmrc, ...to } = wholeCharge(charge);
    if (line === undefined) throw new RangeError('pay borne by no plan line');
    const dims = dimsOf(line);
    return [
      { ...dims, account: spentOn('wages'), amount: subtract(add(gross, expenses, employerNi, employerPension), to.kept) },
      { ...dims, account: allowanceClaimed, amount: negate(allowance) },
      { ...dims, account: owedForWages, amount: negate(net) },
      { ...dims, account: owedToHmrc, amount: negate(hmrc) },
      { ...dims, account: recoveredFromHmrc, amount: negate(recovered) },
      { ...dims, account: owedToPension, amount: negate(to.pension) },
      { ...dims, account: owedOnOrders, amount: negate(to.orders) },
      { ...dims, account: advanced, amount: negate(to.advances) },
    ];
  });
}

type Posted = { readonly entryId: string | null; readonly dueId: string | null };

/** The entry of one payslip, and the wage that now waits for the bank. Neither where the payslip is of nothing at all. */
function post(writing: Writing, data: PayslipData): Result<Posted> {
  const postings = postingsOf(writing, data);
  if (postings.every(({ amount }) => amount === nothing)) return done({ entryId: null, dueId: null });
  const employment = employmentById(writing, data.employmentId);
  const reference = employment && bankDetailsOf(writing, employment.assistantId)?.reference;
  const what = `wages, payslip ${String(data.number)}`;
  const words = writing.keep({ payee: data.assistant.name, what, ...(reference === undefined ? {} : { reference }) });
  const entry = postEntry(writing, { day: data.payday, kind: 'wages', words, postings, dayField: 'payday' });
  if (!entry.ok) return entry;
  const { paid } = moreSums(data);
  if (paid === nothing) return done({ entryId: entry.value, dueId: null });
  const dueId = addDue(writing, {
    entryId: entry.value,
    kind: 'wages',
    direction: 'out',
    account: owedForWages,
    day: data.payday,
    amount: paid,
    words: { digest: words },
  });
  return done({ entryId: entry.value, dueId });
}

/** Freezes one payslip: its data as a document to be drawn, its entry and due, its row with the sums that the year adds up. */
function freeze(writing: Writing, payRunId: string, data: PayslipData): Result<string> {
  const posted = post(writing, data);
  if (!posted.ok) return posted;
  const digest = sha256(canonicalJson(payslipCopy(data)));
  const documentId = writing.newId('document');
  writing.append('document', {
    id: documentId,
    kind: 'payslip',
    number: data.number,
    version: 1,
    issued_on: writing.today,
    data_digest: digest,
    content_digest: writing.keep(data),
    code: shortCode(digest),
  });
  const id = writing.newId('payslip');
  const { sums } = data;
  writing.append('payslip', {
    id,
    pay_run_id: payRunId,
    employment_id: data.employmentId,
    number: data.number,
    tax_year: data.taxYear,
    payday: data.payday,
    paid_minutes: data.minutes,
    gross_pence: sums.gross,
    tax_pence: sums.tax,
    employee_ni_pence: sums.employeeNi,
    employer_ni_pence: sums.employerNi,
    student_loan_pence: sums.studentLoan,
    postgraduate_loan_pence: sums.postgraduateLoan,
    net_pence: sums.net,
    allowance_pence: data.allowance,
    entry_id: posted.value.entryId,
    due_id: posted.value.dueId,
    document_id: documentId,
  });
  writeSums(writing, id, data);
  return done(id);
}

function writeRun(writing: Writing, { preview, group }: WorkedOut): { readonly id: string; readonly number: number } {
  const id = writing.newId('pay_run');
  const number = nextNumber(writing, 'pay_run');
  const { payday, period, taxYear, taxPeriod, taxMonth, digest } = preview;
  const table = tablesOf(writing).find((one) => one.taxYear === taxYear);
  writing.append('pay_run', {
    id,
    number,
    pay_group_id: group.id,
    employer_id: group.employer.id,
    from_day: period.from,
    to_day: period.to,
    payday,
    tax_year: taxYear,
    tax_period: taxPeriod,
    tax_month: taxMonth,
    preview_digest: digest,
    figures_digest: sha256(canonicalJson(table)),
  });
  return { id, number };
}

function freezeAll(writing: Writing, worked: WorkedOut, run: { readonly id: string; readonly number: number }): Result<undefined> {
  const first = nextNumber(writing, 'payslip');
  const numbered = worked.preview.payslips.map((one, place) => ({ ...one, number: first + place, payRunNumber: run.number }));
  const all = new Map<string, { readonly id: string; readonly data: PayslipData }>();
  for (const payslip of numbered) {
    const frozen = freeze(writing, run.id, payslip);
    if (!frozen.ok) return frozen;
    all.set(payslip.employmentId, { id: frozen.value, data: payslip });
    const payee = worked.payees.find(({ facts }) => facts.employmentId === payslip.employmentId);
    for (const timesheetId of payee?.timesheetIds ?? [])
      writing.append('payslip_timesheet', { payslip_id: frozen.value, timesheet_id: timesheetId });
    for (const extraId of payee?.extraIds ?? []) writing.append('payslip_extra', { payslip_id: frozen.value, pay_extra_id: extraId });
    for (const { freeze: tell } of payee?.parts ?? []) tell?.(writing, { payslipId: frozen.value, data: payslip });
  }
  writeTogether(writing, all);
  return billRun(writing, run, worked.preview.payday, numbered);
}

function blockedBy({ remarks, payslips }: PayPreview) {
  const blocking = remarks.find(({ kind }) => kind === 'blocks');
  if (blocking !== undefined) return problem('pay.blocked', { what: blocking.words });
  return payslips.length === 0 ? problem('pay.nothingToPay', {}) : undefined;
}

/**
 * Approves a payday as it was previewed: works it out again, and refuses where anything moved or stands in the way. Then, whole or not
 * at all: the run, each payslip frozen with its number, its document, its entry and what is owed for it, and its timesheets locked.
 */
export function approvePayRun(
  writing: Writing,
  { payGroupId, payday, digest }: InputOf<'payRun.approve'>,
): Result<OutputOf<'payRun.approve'>> {
  const standing = standingRun(writing, payGroupId, payday);
  if (standing !== undefined) return refused(problem('pay.alreadyApproved', { number: String(standing.number) }, 'payday'));
  const worked = workOut(writing, payGroupId, payday);
  if (!worked.ok) return worked;
  const { preview } = worked.value;
  if (preview.digest !== digest) return refused(problem('pay.moved', {}));
  const blocked = blockedBy(preview);
  if (blocked !== undefined) return refused(blocked);
  const run = writeRun(writing, worked.value);
  const frozen = freezeAll(writing, worked.value, run);
  return frozen.ok ? done(run) : frozen;
}
