import { type AwayFacts, type JobFacts, type ShiftFacts, type SicknessFacts } from '#core/findings/facts/pay';
import { balanceOf } from '#core/holiday/balance';
import { minutesIn, without } from '#core/shifts/cutShift';
import { type Span, addDays, earlier } from '#core/time/day';
import { factsOf, keptOf, yearOn } from '#db/actions/holiday/balances';
import { jobOf } from '#db/actions/holiday/job';
import { given } from '#db/actions/given';
import { allPlanLines } from '#db/actions/planLines';
import { type StoredShift, shiftsWithin } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';
import { type EmploymentRow, type Naming } from '#db/actions/findings/naming';

/** Sleep-ins count whole for rest and long weeks: whoever has to be there is at work. */
function workedMinutes({ from, to, breaks }: StoredShift): number {
  return minutesIn(without({ from, to }, breaks));
}

/** Time worked, from 17 weeks ago on where the days begin later. */
export function shiftFacts(reading: Reading, { from, to }: Span, { employments, nameOf }: Naming): readonly ShiftFacts[] {
  const people = new Map(allPlanLines(reading).map(({ id, beneficiaryId }) => [id, beneficiaryId]));
  return employments.flatMap(({ id, assistantId }) =>
    shiftsWithin(reading, id, from, to).map((shift) => ({
      id: shift.id,
      employmentId: id,
      assistantId,
      assistant: nameOf(id),
      day: shift.day,
      kind: shift.kind,
      from: shift.from,
      to: shift.to,
      workedMinutes: workedMinutes(shift),
      beneficiaryIds: [...new Set(shift.charges.flatMap(({ planLineId }) => people.get(planLineId) ?? []))],
    })),
  );
}

const leave = `
  SELECT from_day, to_day FROM holiday_leave WHERE employment_id = @id AND from_day <= @to AND to_day >= @from
    AND NOT EXISTS (SELECT 1 FROM holiday_leave_taken_back WHERE holiday_leave_id = holiday_leave.id)`;

const sick = `
  SELECT sickness.from_day, coalesce(ended.to_day, sickness.to_day) AS to_day FROM sickness
    LEFT JOIN sickness_ended AS ended ON ended.sickness_id = sickness.id
  WHERE sickness.employment_id = @id AND sickness.from_day <= @to AND coalesce(ended.to_day, sickness.to_day, '9999-12-31') >= @from
    AND NOT EXISTS (SELECT 1 FROM sickness_taken_back WHERE sickness_taken_back.sickness_id = sickness.id)`;

const stays = `
  SELECT stay.from_day, coalesce(ended.to_day, stay.to_day) AS to_day FROM hospital_stay AS stay
    LEFT JOIN hospital_stay_ended AS ended ON ended.hospital_stay_id = stay.id
  WHERE stay.beneficiary_id = @id AND stay.from_day <= @to AND coalesce(ended.to_day, stay.to_day, '9999-12-31') >= @from
    AND NOT EXISTS (SELECT 1 FROM hospital_stay_taken_back WHERE hospital_stay_taken_back.hospital_stay_id = stay.id)`;

/** Days away: PAs' holiday and sickness, and stays in hospital. `hospitalWeeks`: as long as a funder lets PAs go on. */
export function awayFacts(
  { sql, today }: Reading,
  { from, to }: Span,
  { employments }: Naming,
  hospitalWeeks: number | undefined,
): readonly AwayFacts[] {
  const rows = (query: string, id: string): readonly Span[] =>
    sql
      .all(query, { id, from, to }, { from_day: day, to_day: orNull(day) })
      .map((row) => ({ from: row.from_day, to: row.to_day ?? earlier(today, to) }));
  const ofJobs = employments.flatMap(({ id }): readonly AwayFacts[] => [
    ...rows(leave, id).map((span) => ({ ...span, kind: 'leave' as const, employmentId: id })),
    ...rows(sick, id).map((span) => ({ ...span, kind: 'sick' as const, employmentId: id })),
  ]);
  const people = sql.all("SELECT id FROM beneficiary WHERE id NOT IN ('none', 'unknown')", [], { id: text });
  const ofPeople = people.flatMap(({ id }) =>
    rows(stays, id).map((span) => ({
      ...span,
      kind: 'hospital' as const,
      beneficiaryId: id,
      ...given({ keptTo: hospitalWeeks === undefined ? undefined : addDays(span.from, hospitalWeeks * 7 - 1) }),
    })),
  );
  return [...ofJobs, ...ofPeople];
}

const weekMinutes =
  'SELECT week_minutes FROM agreement WHERE employment_id = ? AND from_day <= ? ORDER BY from_day DESC, log_seq DESC LIMIT 1';

const consents = `
  SELECT words_digest FROM file_item WHERE assistant_id = ? AND kind = 'consent' AND standing = 'held'
    AND NOT EXISTS (SELECT 1 FROM file_item_taken_back WHERE file_item_id = file_item.id)`;

/** An agreement to more than 48 hours is a consent on file that names them. */
function hasOptOut({ sql, contentOf }: Reading, assistantId: string): boolean {
  return sql
    .all(consents, [assistantId], { words_digest: text })
    .some((row) => /"what":"[^"]*\b48\b/u.test(JSON.stringify(contentOf(row.words_digest) ?? null)));
}

function holidayOf(reading: Reading, { id }: EmploymentRow): JobFacts['holiday'] {
  const job = jobOf(reading, id);
  const terms = job?.terms.at(-1);
  const year = job && yearOn(job, reading.today);
  if (job === undefined || terms === undefined || year === undefined) return undefined;
  const balance = balanceOf(factsOf(reading, job, keptOf(reading, id, reading.today), year, { on: reading.today }), year, reading.today);
  return { kind: terms.kind, paid: terms.paid, yearEndsOn: year.to, leftMinutes: balance.left };
}

export function jobFacts(reading: Reading, { employments, nameOf }: Naming): readonly JobFacts[] {
  return employments.map((one) => ({
    id: one.id,
    assistantId: one.assistantId,
    assistant: nameOf(one.id),
    startsOn: one.startsOn,
    nation: one.nation,
    hasFixedHours: (reading.sql.one(weekMinutes, [one.id, reading.today], { week_minutes: orNull(whole) })?.week_minutes ?? 0) > 0,
    hasOptOut: hasOptOut(reading, one.assistantId),
    ...given({ endsOn: one.endsOn, holiday: holidayOf(reading, one) }),
  }));
}

const sicknesses = `
  SELECT sickness.id, sickness.from_day, coalesce(ended.to_day, sickness.to_day) AS to_day,
    (SELECT count(*) FROM payslip_sick_day AS paid CROSS JOIN payslip ON payslip.id = paid.payslip_id
      WHERE paid.sickness_id = sickness.id AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)) AS days,
    (SELECT max(run.to_day) FROM payslip CROSS JOIN pay_run AS run ON run.id = payslip.pay_run_id
      WHERE payslip.employment_id = sickness.employment_id AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = run.id)) AS paid_to,
    sickness.is_elsewhere = 1 OR sickness.exclusion IS NOT NULL AS not_due
  FROM sickness LEFT JOIN sickness_ended AS ended ON ended.sickness_id = sickness.id
  WHERE sickness.employment_id = ? AND sickness.from_day <= ? AND coalesce(ended.to_day, sickness.to_day) >= ?
    AND NOT EXISTS (SELECT 1 FROM sickness_taken_back WHERE sickness_taken_back.sickness_id = sickness.id)`;

/** Sickness that is over, where the law would have sick pay. */
export function sicknessFacts({ sql }: Reading, { from, to }: Span, { employments, nameOf }: Naming): readonly SicknessFacts[] {
  const shape = { id: text, from_day: day, to_day: day, days: whole, paid_to: orNull(day), not_due: flag };
  return employments.flatMap(({ id: employmentId }) =>
    sql
      .all(sicknesses, [employmentId, to, from], shape)
      .filter((row) => !row.not_due)
      .map((row) => ({
        id: row.id,
        employmentId,
        assistant: nameOf(employmentId),
        from: row.from_day,
        to: row.to_day,
        daysPaid: row.days,
        ...given({ paidTo: row.paid_to }),
      })),
  );
}
