import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { type NoticeKind, detailsAfter, familyOf, noticeInWords, noticeKinds, noticeName, wrongYear } from '#core/year/notice';
import { later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { nameFor } from '#db/actions/named';
import { taxOn } from '#db/actions/pay/taxSaid';
import { bringForward } from '#db/actions/people/bringForward';
import { employmentById } from '#db/actions/people/employments';
import { setTaxDetails } from '#db/actions/people/setTaxDetails';
import { taxAbovePay } from '#db/actions/people/taxYears';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, oneOf, orNull, text, whole } from '#db/rows';

const standing = `
  SELECT code_notice.id, code_notice.kind, code_notice.tax_year, code_notice.issued_on, code_notice.from_day,
    employment_tax.tax_code, employment_tax.basis, employment_tax.student_loan, employment_tax.postgraduate_loan,
    (SELECT number FROM evidence WHERE evidence.id = code_notice.evidence_id) AS evidence_number
  FROM code_notice JOIN employment_tax ON employment_tax.id = code_notice.employment_tax_id
  WHERE code_notice.employment_id = ? ORDER BY code_notice.issued_on DESC, code_notice.log_seq DESC`;

const shape = {
  id: text,
  kind: oneOf(...noticeKinds),
  tax_year: text,
  issued_on: day,
  from_day: day,
  tax_code: text,
  basis: oneOf('cumulative', 'non-cumulative'),
  student_loan: orNull(text),
  postgraduate_loan: flag,
  evidence_number: orNull(whole),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function noticesOf({ sql }: Reading, employmentId: string): readonly Row[] {
  return sql.all(standing, [employmentId], shape);
}

/** A notice of the same kind of thing that was sent later, for the same tax year. */
function newerThan(reading: Reading, { employmentId, kind, taxYear, issuedOn }: InputOf<'notice.record'>): Row | undefined {
  return noticesOf(reading, employmentId).find(
    (row) => row.tax_year === taxYear && familyOf(row.kind) === familyOf(kind) && row.issued_on > issuedOn,
  );
}

/** One of HMRC's notices: what it changes holds from its day, with the notice as its proof. */
export function recordNotice(writing: Writing, input: InputOf<'notice.record'>): Made {
  const { employmentId, file } = input;
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = wrongYear(input, writing.today);
  if (wrong !== undefined) return refused(wrong);
  const swapped = input.previous && taxAbovePay(input.previous, 'previous.tax');
  if (swapped !== undefined) return refused(swapped);
  const newer = newerThan(writing, input);
  if (newer !== undefined)
    return refused(problem('year.noticeEarlier', { kind: noticeName(newer.kind), day: dayInWords(newer.issued_on) }, 'issuedOn'));
  // A code that is dated before the work began counts from its first day.
  const from = later(input.from, employment.startsOn);
  const held = taxOn(writing, employmentId, from);
  const name = nameFor(writing, 'employment', employmentId) ?? '';
  if (held === undefined) return refused(problem('year.noticeNoDetails', { name }, 'employmentId'));
  const details = detailsAfter(input, held);
  if (!details.ok) return details;
  const tax = setTaxDetails(writing, { employmentId, from, ...details.value, why: noticeInWords(input), file });
  if (!tax.ok) return tax;
  const rest = { employeeNi: nothing, employerNi: nothing, studentLoan: nothing, postgraduateLoan: nothing };
  const { previous, taxYear } = input;
  const carried =
    previous === undefined ? undefined : bringForward(writing, { employmentId, taxYear, kind: 'p45', ...previous, ...rest, file });
  if (carried?.ok === false) return carried;
  const id = writing.newId('notice');
  writing.append('code_notice', {
    id,
    employment_id: employmentId,
    kind: input.kind,
    tax_year: taxYear,
    issued_on: input.issuedOn,
    from_day: from,
    employment_tax_id: tax.value.id,
    brought_forward_id: carried?.value.id ?? null,
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

function heldInWords(kind: NoticeKind, row: Row): string {
  const family = familyOf(kind);
  if (family === 'code') return `${row.tax_code}, ${row.basis === 'cumulative' ? 'cumulative' : 'on its own each week or month'}`;
  if (family === 'postgraduate') return row.postgraduate_loan ? 'postgraduate loan taken' : 'no postgraduate loan taken';
  return row.student_loan === null ? 'no student loan taken' : `student loan, plan ${row.student_loan}`;
}

/** Every notice of an employment, newest first. */
export function listNotices(reading: Reading, { employmentId }: InputOf<'notice.list'>): Result<OutputOf<'notice.list'>> {
  return done({
    notices: noticesOf(reading, employmentId).map((row) => ({
      id: row.id,
      kind: row.kind,
      taxYear: row.tax_year,
      issuedOn: row.issued_on,
      from: row.from_day,
      words: heldInWords(row.kind, row),
      ...given({ evidenceNumber: row.evidence_number }),
    })),
  });
}
