import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { chosen, fileToken } from './chosen.ts';
import { type Household } from './household.ts';
import { useFile } from './useFile.ts';
import { useHoliday } from './useHoliday.ts';
import { at, sampleBank, shiftOf, team } from './team.ts';
import { usePension } from './usePension.ts';

const october = { from: day('2026-10-05'), to: day('2026-11-01') };

/** A file of one shift, looked at and brought in. */
function bringShifts({ ask }: Household, employmentId: string): void {
  const file = fileToken(77);
  const files = { files: { [file]: chosen('shifts.csv', '2026-10-29,09:00,11:00\n') } };
  const columns = { hasHeading: false, day: 0, start: 1, end: 2, dates: 'year_first' } as const;
  ask('shiftFile.inspect', { file }, files);
  ask('shiftFile.preview', { file, columns, employmentId }, files);
  ask('shiftFile.import', { file, columns, employmentId, leaveOut: [] }, files);
}

/** Asks everything of people and work once, most of it twice, with something of everything in it. */
export function useWork(home: Household): void {
  const { ask } = home;
  const { employer, sam, job, annWages, benWages, hire } = team(home);
  hire({ reference: 'PA 2' });
  ask('employer.change', { id: employer, name: 'Rose Invented', nation: 'england', paysHmrc: 'month' });
  ask('employer.claimAllowance', { employerId: employer, taxYear: '2026-27', claimed: true, usedBefore: pence(0) });
  ask('assistant.change', { id: sam, name: 'Sam Sample', reference: 'PA 1', born: day('1990-05-17'), niNumber: 'AB 12 34 56 C' });
  const moved = { ...sampleBank, account: '76543210' };
  ask('assistant.bank', { assistantId: sam, details: moved, again: moved, why: 'Sam changed banks.' });
  ask('employment.change', { id: job, payrollId: '1', job: 'PA', startsOn: day('2026-10-05') });
  const none = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
  ask('employment.bringForward', { employmentId: job, taxYear: '2026-27', kind: 'p45', pay: pence(1), tax: pence(0), ...none });
  const woken = [{ from: at('2026-10-25 02:00'), to: at('2026-10-25 02:20'), why: 'A drink.' }];
  const charge = { splitId: home.split, planLineIds: [annWages, benWages] };
  const slept = shiftOf({ job, annWages }, '2026-10-24 22:00', '2026-10-25 07:00', { kind: 'sleep_in', woken, charge, note: 'Restless.' });
  ask('shift.work', slept);
  const id = ask('shift.record', slept).id;
  ask('shift.correct', { id, reason: 'Another plan line.', instead: { ...slept, charge: { planLineId: annWages } } });
  const planned = day('2026-10-27');
  const duty = { kind: 'work', starts: '09:00', ends: '11:00', endsNextDay: false, breaks: [], charge: { planLineId: annWages } } as const;
  const { ids } = ask('rota.plan', { employmentIds: [job], duty: { ...duty, breaks: [] }, from: planned });
  ask('timesheet.paper', { employmentId: job, day: planned });
  ask('shift.asPlanned', { employmentId: job, ...october, plannedIds: [`${ids[0] ?? ''}/${planned}`] });
  ask('shift.recordMany', { shifts: [shiftOf({ job, annWages }, '2026-10-28 09:00', '2026-10-28 11:00')] });
  bringShifts(home, job);
  const morning = shiftOf({ job, annWages }, '2026-10-06 09:00', '2026-10-06 12:00');
  ask('shift.read', { id: ask('shift.record', morning).id });
  const signatures = [{ side: 'assistant', name: 'Sam Sample', signedOn: day('2026-11-02') }] as const;
  const first = ask('timesheet.sign', { employmentId: job, ...october, signatures: [...signatures] }).id;
  home.try('shift.correct', { id: ask('timesheet.read', { id: first }).shifts[0]?.id ?? '', reason: 'It is signed.' });
  ask('timesheet.open', { id: first, reason: 'To look once more.' });
  ask('timesheet.sign', { employmentId: job, ...october, signatures: [...signatures] });
  ask('shift.copyPeriod', { employmentId: job, from: day('2026-11-02') });
  for (const on of ['2026-10-06', '2026-11-10']) ask('timesheet.period', { day: day(on) });
  usePension(home, employer, job);
  useHoliday(home, job);
  useFile(home, { sam, job, employer });
  ask('employment.end', { id: job, endsOn: day('2026-12-31') });
  ask('team.read', {});
}
