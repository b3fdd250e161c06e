import { type Json, isJson } from '#core/contract/json';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { holidayRecordSheet } from '#core/holiday/recordSheet';
import { readHoliday } from '#db/actions/holiday/readHoliday';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Writing } from '#db/kernel/handlers';

function plain(data: unknown): Json {
  if (!isJson(data)) throw new TypeError('a holiday record is plain data');
  return data;
}

/** The holiday record of six years as a paper, with its data attached. */
export function issueHolidayRecord(writing: Writing, input: InputOf<'holiday.issueRecord'>): Result<OutputOf<'holiday.issueRecord'>> {
  const read = readHoliday(writing, input);
  if (!read.ok) return read;
  const sheet = holidayRecordSheet(read.value);
  const { id, number } = issuePaper(writing, { kind: 'holiday_record', about: input.employmentId, sheet, data: plain(read.value) });
  return done({ id, number });
}
