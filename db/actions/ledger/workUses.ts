import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';
import { type Numbers, type Use } from './uses.ts';

const proves = (table: string): string =>
  `CROSS JOIN evidence ON evidence.id = ${table}.evidence_id AND evidence.number BETWEEN @first AND @last`;
const whose = (table: string): string => `CROSS JOIN employment ON employment.id = ${table}.employment_id
    CROSS JOIN assistant ON assistant.id = employment.assistant_id`;

const agreements = `
  SELECT evidence.id, agreement.from_day AS day, assistant.name FROM agreement ${proves('agreement')} ${whose('agreement')}
  WHERE agreement.log_seq >= @since ORDER BY agreement.from_day`;

const taxPapers = `
  SELECT evidence.id, employment_tax.from_day AS day, assistant.name FROM employment_tax ${proves('employment_tax')} ${whose('employment_tax')}
  WHERE employment_tax.log_seq >= @since ORDER BY employment_tax.from_day`;

const broughtForward = `
  SELECT evidence.id, employment.starts_on AS day, assistant.name || ', ' || brought_forward.tax_year AS name
  FROM brought_forward ${proves('brought_forward')} ${whose('brought_forward')}
  WHERE brought_forward.log_seq >= @since ORDER BY brought_forward.log_seq`;

const signatures = `
  SELECT DISTINCT evidence.id, timesheet.from_day AS day, timesheet.number || ' of ' || assistant.name AS name
  FROM timesheet_signature ${proves('timesheet_signature')}
    CROSS JOIN timesheet ON timesheet.id = timesheet_signature.timesheet_id ${whose('timesheet')}
  WHERE timesheet_signature.log_seq >= @since ORDER BY timesheet.from_day`;

const changes = `
  SELECT evidence.id, shift.day, assistant.name FROM late_change ${proves('late_change')}
    CROSS JOIN shift ON shift.id = late_change.was_shift_id ${whose('late_change')}
  WHERE late_change.log_seq >= @since ORDER BY shift.day`;

const shiftFiles = `
  SELECT evidence.id, CAST(shift_import.made AS TEXT) AS name,
    (SELECT max(shift.day) FROM shift_imported CROSS JOIN shift ON shift.id = shift_imported.shift_id
     WHERE shift_imported.shift_import_id = shift_import.id) AS day
  FROM shift_import ${proves('shift_import')} WHERE shift_import.log_seq >= @since ORDER BY shift_import.log_seq`;

const receipts = `
  SELECT evidence.id, report_sent.day, CAST(report.number AS TEXT) AS name FROM report_sent ${proves('report_sent')}
    CROSS JOIN report ON report.id = report_sent.report_id
  WHERE report_sent.log_seq >= @since ORDER BY report_sent.log_seq`;

const posted = `
  SELECT evidence.id, pack_posted.day, pack_posted.quarter || ' of ' || pack_posted.tax_year AS name FROM pack_posted ${proves('pack_posted')}
  WHERE pack_posted.log_seq >= @since ORDER BY pack_posted.log_seq`;

/** What a proof is of a PA's work and pay: the agreement, the tax paper, what was paid before, a timesheet signed on paper, a file of shifts. */
export function workUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  const uses = (query: string, wordsOf: (name: string, on: Day) => string): readonly Use[] =>
    sql.all(query, numbers, { id: text, day, name: text }).map((row) => ({ id: row.id, words: wordsOf(row.name, row.day) }));
  return [
    ...uses(agreements, (name, on) => `Pay agreement of ${name} from ${shortDay(on)}`),
    ...uses(taxPapers, (name, on) => `Tax code of ${name} from ${shortDay(on)}`),
    ...uses(broughtForward, (name) => `What was paid before to ${name}`),
    ...uses(signatures, (name) => `Timesheet ${name}, signed on paper`),
    ...uses(changes, (name, on) => `Shift of ${name} on ${shortDay(on)}, put right after it was paid`),
    ...uses(shiftFiles, (made, on) => `File of ${made} shifts to ${shortDay(on)}`),
    ...uses(posted, (name, on) => `HMRC’s paper forms of quarter ${name}, posted on ${shortDay(on)}`),
    ...uses(receipts, (name, on) => `HMRC’s receipt of report ${name}, sent on ${shortDay(on)}`),
  ];
}
