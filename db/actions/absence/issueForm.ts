import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PaperKind } from '#core/contract/shapes/paper';
import { isJson, type Json } from '#core/contract/json';
import { type FamilyKind } from '#core/statutory/familyDates';
import {
  type FamilyFormFacts,
  type FormPeople,
  type SspFormFacts,
  familyFormSheet,
  refusalOnForm,
  ssp1Sheet,
} from '#core/statutory/formSheets';
import { weeksOfSickPay } from '#core/statutory/sspForm';
import { weekdayNames } from '#core/statutory/words';
import { standingSickness } from '#db/actions/absence/changeSickness';
import { formDue } from '#db/actions/absence/formDue';
import { familyLeavesOf } from '#db/actions/absence/familyLeaves';
import { proofsOf } from '#db/actions/absence/proofs';
import { testedFamily } from '#db/actions/absence/recordFamily';
import { qualifyingDaysOf, sicknessesOf, wholeSpells } from '#db/actions/absence/sicknesses';
import { chainOf, workSickness } from '#db/actions/absence/workSickness';
import { given } from '#db/actions/given';
import { employerContactOf } from '#db/actions/people/employerContact';
import { type IssuedPaper, issuePaper } from '#db/actions/papers/issuePaper';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { orNull, text, whole } from '#db/rows';

const about = `
  SELECT assistant.name, assistant.ni_number, assistant.address, employment.payroll_id, employer.id AS employer_id, employer.name AS employer,
    employer.paye_reference
  FROM employment CROSS JOIN assistant ON assistant.id = employment.assistant_id CROSS JOIN employer ON employer.id = employment.employer_id
  WHERE employment.id = ?`;

/** Whom a form or a letter is about. */
export function peopleOf(writing: Writing, employmentId: string): FormPeople {
  const row = writing.sql.one(about, [employmentId], {
    name: text,
    ni_number: orNull(text),
    address: orNull(text),
    payroll_id: text,
    employer_id: text,
    employer: text,
    paye_reference: orNull(text),
  });
  if (row === undefined) throw new RangeError('no such employment');
  const { address, phone } = employerContactOf(writing, row.employer_id);
  const employerContact = address === undefined ? undefined : [address, phone].filter((part) => part !== undefined).join(', ');
  return {
    name: row.name,
    payrollId: row.payroll_id,
    employer: row.employer,
    issuedOn: writing.today,
    ...given({ niNumber: row.ni_number, address: row.address, payeReference: row.paye_reference, employerContact }),
  };
}

/** The facts of a form or a letter, as they are kept with it. */
export function asJson(facts: FormPeople): Json {
  const plain: unknown = JSON.parse(JSON.stringify(facts));
  if (!isJson(plain)) throw new TypeError('the facts of a form are JSON');
  return plain;
}

function issued({ id, documentId, number }: IssuedPaper): OutputOf<'sickness.issueForm'> {
  return { id, documentId, number };
}

/** What form SSP1 asks for, issued for a sickness that is not paid, or will soon not be. */
export function issueSickForm(writing: Writing, { id }: InputOf<'sickness.issueForm'>): Result<OutputOf<'sickness.issueForm'>> {
  const found = standingSickness(writing, id);
  if (!found.ok) return found;
  const { employmentId, from } = found.value;
  const spells = wholeSpells(sicknessesOf(writing, employmentId), writing.today);
  const worked = chainOf(workSickness(writing, employmentId, spells), id);
  const form = worked && formDue(writing, worked.days, found.value);
  if (worked === undefined || form === undefined) return refused(problem('absence.formNotNeeded', {}, 'id'));
  const lastPaid = worked.days.filter(({ kind }) => kind === 'paid').at(-1)?.day;
  const facts: SspFormFacts = {
    ...peopleOf(writing, employmentId),
    sickFrom: from,
    firstLinked: worked.chain.from,
    notPaidFrom: form.from,
    weeksPaid: weeksOfSickPay(worked.days),
    qualifyingDays: (qualifyingDaysOf(writing, employmentId).at(-1)?.weekdays ?? []).map((one) => weekdayNames[one - 1]).join(', '),
    reason: form.reason,
    hasMedicalProof: proofsOf(writing, id).some(({ kind }) => kind === 'fit_note'),
    ...given({ lastPaid }),
  };
  const paper = issuePaper(writing, { kind: 'ssp1', about: employmentId, sheet: ssp1Sheet(facts), data: asJson(facts) });
  writing.append('sickness_form', { paper_id: paper.id, sickness_id: id });
  return done(issued(paper));
}

const made = 'SELECT count(*) AS many FROM sickness_form WHERE sickness_id = ?';

/** Whether form SSP1 was made for a sickness. */
export function isFormMade({ sql }: Reading, sicknessId: string): boolean {
  return (sql.one(made, [sicknessId], { many: whole })?.many ?? 0) > 0;
}

const paperOf: Readonly<Record<FamilyKind, PaperKind>> = {
  smp: 'smp1',
  sap: 'sap1',
  spp: 'spp1',
  shpp: 'family_leave_letter',
  spbp: 'family_leave_letter',
  sncp: 'family_leave_letter',
};

/** The leave without pay that a claim is recorded as, where it is. */
function recordedAlone(reading: Reading, { employmentId, kind, payFrom }: InputOf<'family.issueForm'>): string | undefined {
  const found = familyLeavesOf(reading, employmentId).find(
    (leave) => leave.isUnpaid === true && leave.takenBackDigest === undefined && leave.kind === kind && leave.payFrom === payFrom,
  );
  return found?.id;
}

/** What form SMP1, or its like, asks for: a claim that cannot be paid, and why. The leave may be recorded by itself, before or after it. */
export function issueFamilyForm(writing: Writing, input: InputOf<'family.issueForm'>): Result<OutputOf<'family.issueForm'>> {
  const worked = testedFamily(writing, input, recordedAlone(writing, input));
  if (!worked.ok) return worked;
  const { tested } = worked.value;
  if (tested.refusals.length === 0) return refused(problem('absence.formNotNeeded', {}, 'kind'));
  const { relevantWeek, expectedWeek } = tested.dates;
  const facts: FamilyFormFacts = {
    ...peopleOf(writing, input.employmentId),
    kind: input.kind,
    payFrom: input.payFrom,
    relevantWeek,
    reasons: tested.refusals.map((refusal) => refusalOnForm(refusal)),
    ...given({ due: input.due, expectedWeek }),
  };
  const sheet = familyFormSheet(facts);
  return done(issued(issuePaper(writing, { kind: paperOf[input.kind], about: input.employmentId, sheet, data: asJson(facts) })));
}
