import { type Span, earlier, later } from '#core/time/day';
import { day, flag, oneOf, text } from '#db/rows';
import { type ReadSql } from '#db/sql';

export const awayKinds = ['leave', 'asked', 'sick', 'family'] as const;
export type AwayKind = (typeof awayKinds)[number];

/** A PA who is not there: on leave, asking for it (not answered yet), sick, or on family leave. */
export type PersonAway = Span & {
  readonly employmentId: string;
  readonly assistantId: string;
  readonly kind: AwayKind;
  /** The leave, request, sickness or family leave. */
  readonly id: string;
  /** No last day is known: it is told up to the last day asked for. */
  readonly isOpen: boolean;
};

/** A beneficiary who is in hospital, or elsewhere without their PAs. */
export type StayAway = Span & {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly place: 'hospital' | 'elsewhere';
  readonly isOpen: boolean;
};

export type AwayOn = { readonly people: readonly PersonAway[]; readonly stays: readonly StayAway[] };

// By the PAs and their employments, of which there are few, and then by their own days.
const people = `
  SELECT 'leave' AS kind, holiday_leave.id, employment.id AS employment_id, employment.assistant_id, holiday_leave.from_day, holiday_leave.to_day,
    0 AS is_open
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id CROSS JOIN holiday_leave ON holiday_leave.employment_id = employment.id
  WHERE holiday_leave.from_day <= @to AND holiday_leave.to_day >= @from
    AND NOT EXISTS (SELECT 1 FROM holiday_leave_taken_back WHERE holiday_leave_taken_back.holiday_leave_id = holiday_leave.id)
  UNION ALL
  SELECT 'asked', leave_request.id, employment.id, employment.assistant_id, leave_request.from_day, leave_request.to_day, 0
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id CROSS JOIN leave_request ON leave_request.employment_id = employment.id
  WHERE leave_request.from_day <= @to AND leave_request.to_day >= @from
    AND NOT EXISTS (SELECT 1 FROM leave_request_answer WHERE leave_request_answer.leave_request_id = leave_request.id)
  UNION ALL
  SELECT 'sick', sickness.id, employment.id, employment.assistant_id, sickness.from_day,
    coalesce((SELECT to_day FROM sickness_ended WHERE sickness_ended.sickness_id = sickness.id), sickness.to_day, @to),
    coalesce((SELECT to_day FROM sickness_ended WHERE sickness_ended.sickness_id = sickness.id), sickness.to_day) IS NULL
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id CROSS JOIN sickness ON sickness.employment_id = employment.id
  WHERE sickness.from_day <= @to
    AND coalesce((SELECT to_day FROM sickness_ended WHERE sickness_ended.sickness_id = sickness.id), sickness.to_day, @to) >= @from
    AND NOT EXISTS (SELECT 1 FROM sickness_taken_back WHERE sickness_taken_back.sickness_id = sickness.id)
  UNION ALL
  SELECT 'family', family_leave.id, employment.id, employment.assistant_id, family_leave.pay_from,
    coalesce((SELECT last_day FROM family_leave_ended WHERE family_leave_ended.family_leave_id = family_leave.id), family_leave.leave_to), 0
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id CROSS JOIN family_leave ON family_leave.employment_id = employment.id
  WHERE family_leave.pay_from <= @to
    AND coalesce((SELECT last_day FROM family_leave_ended WHERE family_leave_ended.family_leave_id = family_leave.id), family_leave.leave_to) >= @from
    AND NOT EXISTS (SELECT 1 FROM family_leave_taken_back WHERE family_leave_taken_back.family_leave_id = family_leave.id)`;

const stays = `
  SELECT hospital_stay.id, hospital_stay.beneficiary_id, hospital_stay.place, hospital_stay.from_day,
    coalesce((SELECT to_day FROM hospital_stay_ended WHERE hospital_stay_ended.hospital_stay_id = hospital_stay.id), hospital_stay.to_day, @to)
      AS to_day,
    coalesce((SELECT to_day FROM hospital_stay_ended WHERE hospital_stay_ended.hospital_stay_id = hospital_stay.id), hospital_stay.to_day) IS NULL
      AS is_open
  FROM beneficiary CROSS JOIN hospital_stay ON hospital_stay.beneficiary_id = beneficiary.id
  WHERE hospital_stay.from_day <= @to
    AND coalesce((SELECT to_day FROM hospital_stay_ended WHERE hospital_stay_ended.hospital_stay_id = hospital_stay.id), hospital_stay.to_day, @to)
      >= @from
    AND NOT EXISTS (SELECT 1 FROM hospital_stay_taken_back WHERE hospital_stay_taken_back.hospital_stay_id = hospital_stay.id)`;

const personShape = {
  kind: oneOf(...awayKinds),
  id: text,
  employment_id: text,
  assistant_id: text,
  from_day: day,
  to_day: day,
  is_open: flag,
};
const stayShape = { id: text, beneficiary_id: text, place: oneOf('hospital', 'elsewhere'), from_day: day, to_day: day, is_open: flag };

function byFirstDay(a: Span, b: Span): number {
  return Number(a.from > b.from) - Number(a.from < b.from);
}

/** Who is away within some days, oldest first, as far as those days go: for the rota, which plans nobody who is not there. */
export function awayOn(sql: ReadSql, { from, to }: Span): AwayOn {
  const within = (row: { readonly from_day: Span['from']; readonly to_day: Span['to'] }): Span => ({
    from: later(row.from_day, from),
    to: earlier(row.to_day, to),
  });
  return {
    people: sql
      .all(people, { from, to }, personShape)
      .map((row) => ({
        ...within(row),
        kind: row.kind,
        id: row.id,
        employmentId: row.employment_id,
        assistantId: row.assistant_id,
        isOpen: row.is_open,
      }))
      .toSorted(byFirstDay),
    stays: sql
      .all(stays, { from, to }, stayShape)
      .map((row) => ({ ...within(row), id: row.id, beneficiaryId: row.beneficiary_id, place: row.place, isOpen: row.is_open }))
      .toSorted(byFirstDay),
  };
}
