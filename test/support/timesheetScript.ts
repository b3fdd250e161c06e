import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';
import { at } from './team.ts';
import { type Worked } from './workScript.ts';

const planned = day('2026-10-30');

/** The pattern of the one shift that is planned here. */
function patternOf({ open }: Told): string {
  const query = 'SELECT id FROM rota_pattern WHERE every_weeks IS NULL AND from_day = ? ORDER BY rowid LIMIT 1';
  return open.kernel.handle.sql.one(query, [planned], { id: String })?.id ?? 'rota_pattern-0';
}

/** The shift of a signed timesheet that was recorded last when it was signed. */
function paidShift({ open, id }: Told, sheet: number): string {
  const query = `SELECT timesheet_shift.shift_id AS id FROM timesheet CROSS JOIN timesheet_shift ON timesheet_shift.timesheet_id = timesheet.id
    AND timesheet_shift.log_seq = timesheet.log_seq WHERE timesheet.id = ? ORDER BY timesheet_shift.shift_id LIMIT 1`;
  return open.kernel.handle.sql.one(query, [id(sheet)], { id: String })?.id ?? 'shift-0';
}

/** Shifts recorded at once, as planned, and from a file; and a paid one put right. */
export function tellTimesheets(story: Story, { job, wages, sheet }: Worked): void {
  const shift = ({ id }: Told, on: string): InputOf<'shift.record'> => ({
    employmentId: id(job),
    kind: 'work',
    starts: at(`${on} 05:00`),
    ends: at(`${on} 06:00`),
    breaks: [],
    woken: [],
    charge: { planLineId: id(wages) },
  });
  story.add('shift.recordMany', (told) => ({ shifts: [shift(told, '2026-10-27'), shift(told, '2026-10-28')] }));
  const duty = ({ id }: Told): InputOf<'rota.plan'>['duty'] => ({
    kind: 'work',
    starts: '05:00',
    ends: '06:00',
    endsNextDay: false,
    breaks: [],
    charge: { planLineId: id(wages) },
  });
  story.add('rota.plan', (told) => ({ employmentIds: [told.id(job)], duty: duty(told), from: planned }));
  story.add('shift.asPlanned', (told) => ({
    employmentId: told.id(job),
    from: planned,
    to: planned,
    plannedIds: [`${patternOf(told)}/${planned}`],
  }));
  const columns = { hasHeading: false, day: 0, start: 1, end: 2, dates: 'year_first' } as const;
  story.add('shiftFile.import', ({ id }) => ({ file: fileToken(1), columns, employmentId: id(job), leaveOut: [] }), {
    1: '2026-10-29,05:00,06:00\n',
  });
  story.add(
    'shift.changeLate',
    (told) => ({
      id: paidShift(told, sheet),
      reason: 'It was never worked.',
      agreed: { assistant: 'Sam Sample', employer: 'Rose Invented', on: planned },
      file: fileToken(1),
    }),
    { 1: pdf('both agreed') },
  );
}
