import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';
import { type Worked } from './workScript.ts';

const earnings = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

const regularHours = {
  from: day('2025-01-06'),
  kind: 'regular',
  week: { days: 500, minutes: 2_400 },
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

function employerOf({ open, id }: Told, job: number): string {
  return open.kernel.handle.sql.one('SELECT employer_id AS id FROM employment WHERE id = ?', [id(job)], { id: String })?.id ?? 'none';
}

/** Sickness that goes on, is proved, ends and is taken back; one that the law excludes, with its form. */
function tellSickness(story: Story, pa: number): void {
  const from = day('2026-10-19');
  const record = { from, notifiedOn: from, isElsewhere: false } as const;
  story.add('sickness.qualifyingDays', ({ id }) => ({ employmentId: id(pa), from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] }));
  const open = story.add(
    'sickness.record',
    ({ id }) => ({
      ...record,
      employmentId: id(pa),
      earnings,
      note: 'Influenza',
      proof: { kind: 'self', from, to: day('2026-10-25') },
      file: fileToken(1),
    }),
    { 1: pdf('self-certificate') },
  );
  const note = { kind: 'fit_note', from: day('2026-10-26'), to: day('2026-11-01') } as const;
  story.add('sickness.prove', ({ id }) => ({ ...note, id: id(open), file: fileToken(1) }), { 1: pdf('fit note') });
  story.add('sickness.end', ({ id }) => ({ id: id(open), to: day('2026-10-30') }));
  story.add('holiday.agree', ({ id }) => ({ employmentId: id(pa), ...regularHours }));
  const over = { from: day('2026-10-29'), to: day('2026-10-30'), minutes: 960, besides: ['sickness' as const] };
  story.add('holiday.take', ({ id }) => ({ ...over, employmentId: id(pa) }));
  story.add('sickness.holiday', ({ id }) => ({ id: id(open), holiday: 'back' }));
  story.add('sickness.takeBack', ({ id }) => ({ id: id(open), reason: 'It was somebody else.' }));
  const excluded = story.add('sickness.record', ({ id }) => ({ ...record, employmentId: id(pa), to: from, exclusion: 'custody' }));
  story.add('sickness.issueForm', ({ id }) => ({ id: id(excluded) }));
  story.add('sickness.takeBack', ({ id }) => ({ id: id(excluded), reason: 'Not sick at all.' }));
}

/** A PA of long standing falls ill and becomes a mother; a newer one has no claim, and gets the form that says so. */
export function tellAbsence(story: Story, { group, job }: Worked): void {
  const nia = story.add('assistant.add', { name: 'Nia Longstanding', reference: 'PA 77', born: day('1994-03-02') });
  const pa = story.add('employment.add', ({ id }) => ({
    assistantId: id(nia),
    payGroupId: id(group),
    payrollId: '77',
    job: 'PA',
    startsOn: day('2025-01-06'),
  }));
  tellSickness(story, pa);
  const claim = {
    kind: 'smp',
    isAdoption: false,
    due: day('2026-12-09'),
    payFrom: day('2026-11-08'),
    weeks: 39,
    askedOn: day('2026-10-01'),
  } as const;
  story.add('employer.small', (told) => ({ employerId: employerOf(told, job), taxYear: '2025-26', isSmall: true, note: 'By the P32.' }));
  const leave = story.add(
    'family.record',
    ({ id }) => ({ ...claim, employmentId: id(pa), earnings, proofOn: day('2026-10-01'), file: fileToken(1) }),
    { 1: pdf('MATB1') },
  );
  const kept = story.add('keepInTouch.record', ({ id }) => ({ leaveId: id(leave), day: day('2026-11-18') }));
  story.add('keepInTouch.takeBack', ({ id }) => ({ id: id(kept), reason: 'The wrong day.' }));
  story.add('family.issueLetter', ({ id }) => ({ id: id(leave) }));
  story.add('family.born', ({ id }) => ({ id: id(leave), bornOn: day('2026-10-28') }));
  story.add('family.end', ({ id }) => ({ id: id(leave), lastDay: day('2026-11-14'), reason: 'Back at work.' }));
  story.add('family.takeBack', ({ id }) => ({ id: id(leave), reason: 'The dates were another’s.' }));
  story.add('family.issueForm', ({ id }) => ({ ...claim, employmentId: id(job), earnings }));
  story.add('family.record', ({ id }) => ({ ...claim, employmentId: id(job), earnings, isUnpaid: true }));
}
