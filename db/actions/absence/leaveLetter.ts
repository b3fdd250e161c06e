import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type LeaveLetterFacts, leaveLetterSheet } from '#core/statutory/leaveLetter';
import { type Day, addDays } from '#core/time/day';
import { standingLeave } from '#db/actions/absence/changeFamily';
import { type FamilyLeave, familyLeavesOf } from '#db/actions/absence/familyLeaves';
import { asJson, peopleOf } from '#db/actions/absence/issueForm';
import { hasLeft } from '#db/actions/absence/hasLeft';
import { given } from '#db/actions/given';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag } from '#db/rows';

/** Since the letter was made the birth moved the leave: the PA is told anew, within as many days of its beginning. */
const made = `
  SELECT document.issued_on,
    EXISTS (SELECT 1 FROM family_leave_born WHERE family_leave_born.family_leave_id = @leave
      AND family_leave_born.log_seq > family_leave_letter.log_seq) AS is_older
  FROM family_leave_letter CROSS JOIN paper ON paper.id = family_leave_letter.paper_id CROSS JOIN document ON document.id = paper.document_id
  WHERE family_leave_letter.family_leave_id = @leave ORDER BY family_leave_letter.log_seq DESC LIMIT 1`;

/** The law gives 28 days from the notice, or from the beginning of leave that began otherwise than was told. */
const daysToTell = 28;

type LetterDue = { readonly by: Day; readonly isMade: boolean };

/** By when a PA has to be told when maternity or adoption leave ends; undefined for other leave, which the law does not ask it of. */
export function letterDue(reading: Reading, leave: FamilyLeave): LetterDue | undefined {
  const { id, kind, askedOn, payFrom, movedFrom, ended } = leave;
  if ((kind !== 'smp' && kind !== 'sap') || ended !== undefined || hasLeft(reading, leave)) return undefined;
  const letter = reading.sql.one(made, { leave: id }, { issued_on: day, is_older: flag });
  const by = addDays(movedFrom === undefined ? askedOn : payFrom, daysToTell);
  return { by, isMade: letter !== undefined && !(letter.is_older && movedFrom !== undefined) };
}

/** Leaves of an employment whose letter is still to be written. */
export function lettersToWrite(reading: Reading, employmentId: string): readonly (FamilyLeave & Pick<LetterDue, 'by'>)[] {
  return familyLeavesOf(reading, employmentId).flatMap((leave) => {
    const due = leave.takenBackDigest === undefined && leave.leaveTo >= reading.today ? letterDue(reading, leave) : undefined;
    return due === undefined || due.isMade ? [] : [{ ...leave, by: due.by }];
  });
}

/** The letter that says when maternity or adoption leave ends, as a paper. */
export function issueLeaveLetter(writing: Writing, { id }: InputOf<'family.issueLetter'>): Result<OutputOf<'family.issueLetter'>> {
  const found = standingLeave(writing, id, 'id');
  if (!found.ok) return found;
  const { employmentId, kind, payFrom, leaveTo, due, movedFrom, happened } = found.value;
  if (kind !== 'smp' && kind !== 'sap') return refused(problem('absence.noLetter', {}, 'id'));
  const facts: LeaveLetterFacts = {
    ...peopleOf(writing, employmentId),
    kind,
    from: payFrom,
    to: leaveTo,
    ...given({ due, born: movedFrom === undefined ? undefined : happened }),
  };
  const sheet = leaveLetterSheet(facts);
  const paper = issuePaper(writing, { kind: 'family_leave_letter', about: employmentId, sheet, data: asJson(facts) });
  writing.append('family_leave_letter', { paper_id: paper.id, family_leave_id: id });
  return done({ id: paper.id, documentId: paper.documentId, number: paper.number });
}
