import { type z } from 'zod';
import { erased, textIn } from '#core/book/dueWords';
import { statutoryKinds } from '#core/contract/shapes/pay';
import { type employmentReadShape } from '#core/contract/shapes/people';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { later } from '#core/time/day';
import { missingForPay } from '#core/shifts/missingForPay';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { taxSaid } from '#db/actions/pay/taxSaid';
import { type Employment, employmentsOf, payGroupById, readTerms } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

type EmploymentRead = z.infer<typeof employmentReadShape>;

const evidence = '(SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence_number';

/** Newest first: what stands is on top. Each with everything that holds from its day, whatever was said of it by which. */
function readTax(reading: Reading, employmentId: string): EmploymentRead['tax'] {
  const { sql, contentOf } = reading;
  const numberOf = (id: string): number | undefined => sql.one('SELECT number FROM evidence WHERE id = ?', [id], { number: whole })?.number;
  return taxSaid(reading, employmentId)
    .map(({ said: { id, from, wordsDigest, evidenceId }, held }) => ({
      id,
      from,
      ...held,
      why: textIn(contentOf(wordsDigest), 'why') ?? erased,
      ...given({ evidenceNumber: evidenceId === null ? undefined : numberOf(evidenceId) }),
    }))
    .toReversed();
}

function readAgreements({ sql }: Reading, employmentId: string): EmploymentRead['agreements'] {
  const shape = { id: text, from_day: day, week_minutes: orNull(whole), terms: text, evidence_number: orNull(whole) };
  const rows = sql.all(
    `SELECT id, from_day, week_minutes, terms, ${evidence}
     FROM agreement WHERE employment_id = ? ORDER BY from_day DESC, log_seq DESC, rowid DESC`,
    [employmentId],
    shape,
  );
  return rows.map(({ id, from_day: from, terms, ...row }) => ({
    id,
    from,
    terms: readTerms(terms),
    ...given({ weekMinutes: row.week_minutes, evidenceNumber: row.evidence_number }),
  }));
}

type Further = 'taxable' | 'pension' | 'netPayPension' | 'statutory' | 'letters';

/** What a payroll taken over had besides: only what was told of it. */
function furtherOf({ sql }: Reading, id: string): Pick<EmploymentRead['broughtForward'][number], Further> {
  const sums = sql.all('SELECT kind, pence FROM brought_forward_sum WHERE brought_forward_id = ?', [id], { kind: text, pence: money });
  const statutory = statutoryKinds.flatMap((kind) => sums.filter((one) => one.kind === kind).map(({ pence }) => ({ kind, amount: pence })));
  const letters = sql.all(
    `SELECT letter, at_lel_pence AS atLel, lel_to_pt_pence AS lelToPt, pt_to_uel_pence AS ptToUel, employee_ni_pence AS employeeNi,
       employer_ni_pence AS employerNi FROM brought_forward_ni WHERE brought_forward_id = ? ORDER BY letter`,
    [id],
    { letter: text, atLel: money, lelToPt: money, ptToUel: money, employeeNi: money, employerNi: money },
  );
  const of = (kind: string): Pence => sums.find((one) => one.kind === kind)?.pence ?? nothing;
  const [all, netPayPension] = [of('pension'), of('net_pay_pension')];
  const pension = subtract(all, netPayPension);
  return {
    ...given({ taxable: sums.find(({ kind }) => kind === 'taxable')?.pence }),
    ...(pension === nothing ? {} : { pension }),
    ...(netPayPension === nothing ? {} : { netPayPension }),
    ...(statutory.length === 0 ? {} : { statutory }),
    ...(letters.length === 0 ? {} : { letters: [...letters] }),
  };
}

function readBroughtForward(reading: Reading, employmentId: string): EmploymentRead['broughtForward'] {
  const shape = {
    id: text,
    tax_year: text,
    kind: oneOf('p45', 'takeover'),
    pay_pence: money,
    tax_pence: money,
    employee_ni_pence: money,
    employer_ni_pence: money,
    student_loan_pence: money,
    postgraduate_loan_pence: money,
    evidence_number: orNull(whole),
  };
  const rows = reading.sql.all(
    `SELECT id, tax_year, kind, pay_pence, tax_pence, employee_ni_pence, employer_ni_pence, student_loan_pence,
       postgraduate_loan_pence, ${evidence}
     FROM brought_forward WHERE employment_id = ? ORDER BY tax_year DESC, log_seq DESC, rowid DESC`,
    [employmentId],
    shape,
  );
  return rows.map((row) => ({
    id: row.id,
    taxYear: row.tax_year,
    kind: row.kind,
    pay: row.pay_pence,
    tax: row.tax_pence,
    employeeNi: row.employee_ni_pence,
    employerNi: row.employer_ni_pence,
    studentLoan: row.student_loan_pence,
    postgraduateLoan: row.postgraduate_loan_pence,
    ...given({ evidenceNumber: row.evidence_number, ...furtherOf(reading, row.id) }),
  }));
}

function readEmployment(reading: Reading, employment: Employment, hasBank: boolean): EmploymentRead {
  const tax = readTax(reading, employment.id);
  const agreements = readAgreements(reading, employment.id);
  const group = payGroupById(reading, employment.payGroupId);
  const paidFrom = group === undefined ? employment.startsOn : later(employment.startsOn, group.firstFrom);
  return {
    ...employment,
    employer: nameFor(reading, 'employer', employment.employerId) ?? '',
    payGroup: nameFor(reading, 'pay_group', employment.payGroupId) ?? '',
    tax,
    agreements,
    broughtForward: readBroughtForward(reading, employment.id),
    missing: [...missingForPay({ paidFrom, hasTax: tax.length > 0, agreedFrom: agreements.at(-1)?.from, hasBank })],
  };
}

/** A PA's employments with everything agreed and said about them, and what is missing before they can be paid. */
export function readEmployments(reading: Reading, assistantId: string, hasBank: boolean): readonly EmploymentRead[] {
  return employmentsOf(reading, assistantId).map((employment) => readEmployment(reading, employment, hasBank));
}
