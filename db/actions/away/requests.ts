import { erased, textIn } from '#core/book/dueWords';
import { type LeaveRequest } from '#core/contract/shapes/away';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, oneOf, orNull, type RowOf, text, whole } from '#db/rows';

const columns = `
  SELECT leave_request.id, leave_request.employment_id, leave_request.asked_on, leave_request.asked_by, leave_request.from_day,
    leave_request.to_day, leave_request.days, leave_request.minutes, leave_request.words_digest, assistant.id AS assistant_id, assistant.name,
    assistant.reference, answer.answer, answer.answered_on, answer.holiday_leave_id, answer.reason_digest,
    EXISTS (SELECT 1 FROM holiday_leave_taken_back WHERE holiday_leave_taken_back.holiday_leave_id = answer.holiday_leave_id) AS gone`;

const one = `${columns}
  FROM leave_request CROSS JOIN employment ON employment.id = leave_request.employment_id
    CROSS JOIN assistant ON assistant.id = employment.assistant_id
    LEFT JOIN leave_request_answer AS answer ON answer.leave_request_id = leave_request.id
  WHERE leave_request.id = ?`;

// By the employments, of which there are few, and then by their own requests.
const those = `${columns}
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
    CROSS JOIN leave_request ON leave_request.employment_id = employment.id
    LEFT JOIN leave_request_answer AS answer ON answer.leave_request_id = leave_request.id`;

const shape = {
  id: text,
  employment_id: text,
  asked_on: day,
  asked_by: oneOf('assistant', 'employer'),
  from_day: day,
  to_day: day,
  days: whole,
  minutes: whole,
  words_digest: orNull(text),
  assistant_id: text,
  name: text,
  reference: text,
  answer: orNull(oneOf('approved', 'refused', 'withdrawn')),
  answered_on: orNull(day),
  holiday_leave_id: orNull(text),
  reason_digest: orNull(text),
  gone: flag,
};

function answerOf({ contentOf }: Reading, row: RowOf<typeof shape>): LeaveRequest['answered'] {
  const { answer, answered_on: on, reason_digest: digest, holiday_leave_id: leaveId, gone: isTakenBack } = row;
  if (answer === null || on === null) return undefined;
  const reason = digest === null ? undefined : (textIn(contentOf(digest), 'reason') ?? erased);
  return { answer, on, isTakenBack, ...given({ reason, leaveId }) };
}

function requestOf(reading: Reading, row: RowOf<typeof shape>): LeaveRequest {
  const { words_digest: digest } = row;
  const what = digest === null ? undefined : (textIn(reading.contentOf(digest), 'what') ?? erased);
  return {
    id: row.id,
    employmentId: row.employment_id,
    askedOn: row.asked_on,
    askedBy: row.asked_by,
    from: row.from_day,
    to: row.to_day,
    days: row.days,
    minutes: row.minutes,
    assistant: { id: row.assistant_id, name: row.name, reference: row.reference },
    ...given({ what, answered: answerOf(reading, row) }),
  };
}

export function requestById(reading: Reading, id: string): LeaveRequest | undefined {
  const row = reading.sql.one(one, [id], shape);
  return row && requestOf(reading, row);
}

/** Not answered yet, oldest first: of everybody, or of one employment. */
export function waitingRequests(reading: Reading, employmentId?: string): readonly LeaveRequest[] {
  const rows = reading.sql.all(
    `${those} WHERE answer.leave_request_id IS NULL ORDER BY leave_request.asked_on, leave_request.log_seq`,
    [],
    shape,
  );
  return rows.filter((row) => employmentId === undefined || row.employment_id === employmentId).map((row) => requestOf(reading, row));
}

/** Answered, of days within the span, newest first. */
export function answeredRequests(reading: Reading, { from, to }: Span): readonly LeaveRequest[] {
  const rows = reading.sql.all(
    `${those} WHERE answer.leave_request_id IS NOT NULL AND leave_request.from_day <= @to AND leave_request.to_day >= @from
     ORDER BY leave_request.from_day DESC, leave_request.log_seq DESC`,
    { from, to },
    shape,
  );
  return rows.map((row) => requestOf(reading, row));
}
