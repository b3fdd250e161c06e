import { type FamilyKind } from '#core/statutory/familyDates';
import { type Day, addDays, daysBetween, earlier } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, oneOf, orNull, type RowOf, text, whole } from '#db/rows';
import { familyKinds } from '#core/contract/shapes/absence';

export type FamilyLeave = {
  readonly id: string;
  readonly employmentId: string;
  readonly kind: FamilyKind;
  readonly isAdoption: boolean;
  readonly due?: Day;
  readonly matched?: Day;
  readonly happened?: Day;
  readonly payFrom: Day;
  readonly weeks: number;
  readonly leaveTo: Day;
  readonly askedOn: Day;
  readonly proofOn?: Day;
  readonly evidenceId?: string;
  readonly wordsDigest?: string;
  readonly ended?: { readonly lastDay: Day; readonly reasonDigest: string };
  readonly takenBackDigest?: string;
  /** Leave without its statutory pay. */
  readonly isUnpaid?: true;
  /** The day chosen for maternity pay, where the birth came before it and moved it. */
  readonly movedFrom?: Day;
  /** What shared parental pay and neonatal care pay are counted by. */
  readonly paidWeeks?: number;
  readonly sharedWeeks?: number;
  readonly born?: Day;
  readonly careTo?: Day;
};

const shape = {
  id: text,
  employment_id: text,
  kind: oneOf(...familyKinds),
  is_adoption: flag,
  due_on: orNull(day),
  matched_on: orNull(day),
  happened_on: orNull(day),
  pay_from: day,
  weeks: whole,
  leave_to: day,
  asked_on: day,
  proof_on: orNull(day),
  evidence_id: orNull(text),
  words_digest: orNull(text),
  last_day: orNull(day),
  ended_why: orNull(text),
  taken_back: orNull(text),
  paid_weeks: orNull(whole),
  shared_weeks: orNull(whole),
  born_on: orNull(day),
  care_to: orNull(day),
  birth: orNull(day),
  is_unpaid: flag,
};

const columns = `
  SELECT family_leave.id, family_leave.employment_id, family_leave.kind, family_leave.is_adoption, family_leave.due_on,
    family_leave.matched_on, family_leave.happened_on, family_leave.pay_from, family_leave.weeks, family_leave.leave_to,
    family_leave.asked_on, family_leave.proof_on, family_leave.evidence_id, family_leave.words_digest, family_leave_ended.last_day,
    family_leave_ended.reason_digest AS ended_why, family_leave_taken_back.reason_digest AS taken_back,
    family_claim.paid_weeks, family_claim.shared_weeks, family_claim.born_on, family_claim.care_to, family_leave_born.born_on AS birth,
    EXISTS (SELECT 1 FROM family_leave_unpaid WHERE family_leave_unpaid.family_leave_id = family_leave.id) AS is_unpaid
  FROM family_leave LEFT JOIN family_leave_ended ON family_leave_ended.family_leave_id = family_leave.id
    LEFT JOIN family_leave_taken_back ON family_leave_taken_back.family_leave_id = family_leave.id
    LEFT JOIN family_claim ON family_claim.family_leave_id = family_leave.id
    LEFT JOIN family_leave_born ON family_leave_born.family_leave_id = family_leave.id`;

/** Maternity pay and leave as they run: a birth before the day chosen begins both on the day after it. */
function runOf({ pay_from: chosen, leave_to: leaveTo, birth }: RowOf<typeof shape>) {
  if (birth === null || birth >= chosen) return { payFrom: chosen, leaveTo };
  const payFrom = addDays(birth, 1);
  return { payFrom, leaveTo: addDays(leaveTo, -daysBetween(payFrom, chosen)), movedFrom: chosen };
}

function leaveOf(row: RowOf<typeof shape>): FamilyLeave {
  const { last_day: lastDay, ended_why: reasonDigest } = row;
  return {
    id: row.id,
    employmentId: row.employment_id,
    kind: row.kind,
    isAdoption: row.is_adoption,
    weeks: row.weeks,
    ...runOf(row),
    askedOn: row.asked_on,
    ...given({
      due: row.due_on,
      matched: row.matched_on,
      happened: row.birth ?? row.happened_on,
      proofOn: row.proof_on,
      evidenceId: row.evidence_id,
      wordsDigest: row.words_digest,
      ended: lastDay === null || reasonDigest === null ? undefined : { lastDay, reasonDigest },
      takenBackDigest: row.taken_back,
      paidWeeks: row.paid_weeks,
      sharedWeeks: row.shared_weeks,
      born: row.born_on,
      careTo: row.care_to,
    }),
    ...(row.is_unpaid ? { isUnpaid: true } : {}),
  };
}

export function familyLeaveById({ sql }: Reading, id: string): FamilyLeave | undefined {
  const row = sql.one(`${columns} WHERE family_leave.id = ?`, [id], shape);
  return row && leaveOf(row);
}

/** Every leave of an employment, taken back or not, by its first day of pay. */
export function familyLeavesOf({ sql }: Reading, employmentId: string): readonly FamilyLeave[] {
  const rows = sql.all(`${columns} WHERE family_leave.employment_id = ? ORDER BY pay_from, family_leave.log_seq`, [employmentId], shape);
  return rows.map(leaveOf);
}

/** The last day that is paid, where the pay was not stopped before its weeks were over. */
export function lastPaidDay({ payFrom, weeks, ended }: Pick<FamilyLeave, 'payFrom' | 'weeks' | 'ended'>): Day {
  const whole = addDays(payFrom, weeks * 7 - 1);
  return ended === undefined ? whole : earlier(whole, ended.lastDay);
}

export type KeepInTouchDay = { readonly id: string; readonly day: Day };

const days = `
  SELECT id, day FROM keep_in_touch WHERE family_leave_id = ?
    AND NOT EXISTS (SELECT 1 FROM keep_in_touch_taken_back WHERE keep_in_touch_taken_back.keep_in_touch_id = keep_in_touch.id)
  ORDER BY day`;

/** Keeping-in-touch days that stand, in order. */
export function keepInTouchDays({ sql }: Reading, leaveId: string): readonly KeepInTouchDay[] {
  return sql.all(days, [leaveId], { id: text, day });
}

/** Their days alone. */
export function keptInTouch(reading: Reading, leaveId: string): readonly Day[] {
  return keepInTouchDays(reading, leaveId).map((one) => one.day);
}
