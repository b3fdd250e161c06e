import { erased, textIn } from '#core/book/dueWords';
import { type Day } from '#core/time/day';
import { stands } from '#db/actions/deductions/standing';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, flag, money, orNull, text, whole } from '#db/rows';

const shape = {
  id: text,
  employment_id: text,
  day,
  minutes: whole,
  per_hour_pence: orNull(money),
  plan_line_id: text,
  words_digest: text,
  payslip_number: orNull(whole),
  gone: flag,
};

const select = `
  SELECT travel_time.*,
    (SELECT payslip.number FROM payslip_travel CROSS JOIN payslip ON payslip.id = payslip_travel.payslip_id
     WHERE payslip_travel.travel_time_id = travel_time.id AND ${stands}) AS payslip_number,
    EXISTS (SELECT 1 FROM travel_time_taken_back WHERE travel_time_taken_back.travel_time_id = travel_time.id) AS gone
  FROM travel_time`;

export type TravelRow = RowOf<typeof shape>;

/** Travel of a job that was not taken back, oldest first. */
export function travelOf({ sql }: Reading, employmentId: string): readonly TravelRow[] {
  return sql
    .all(
      `${select} WHERE travel_time.employment_id = ? ORDER BY travel_time.day, travel_time.log_seq, travel_time.id`,
      [employmentId],
      shape,
    )
    .filter(({ gone }) => !gone);
}

export function travelById({ sql }: Reading, id: string): TravelRow | undefined {
  return sql.one(`${select} WHERE travel_time.id = ?`, [id], shape);
}

/** Travel that no standing payslip has, up to a day. */
export function waitingTravel(reading: Reading, employmentId: string, upTo: Day): readonly TravelRow[] {
  return travelOf(reading, employmentId).filter((row) => row.payslip_number === null && row.day <= upTo);
}

export function travelWords({ contentOf }: Reading, { words_digest: digest }: Pick<TravelRow, 'words_digest'>): string {
  return textIn(contentOf(digest), 'words') ?? erased;
}
