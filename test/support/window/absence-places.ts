import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask } from './ask-in.ts';

const made = z.object({ id: z.string() });
const read = z.object({ family: z.array(z.object({ keepInTouch: z.array(z.object({ id: z.string() })) })) });

const teamShape = z.object({
  assistants: z.array(z.object({ employments: z.array(z.object({ id: z.string(), startsOn: z.string() })) })),
});

/** The screens of sickness and leave, about a sickness of an earlier payroll and an adoption leave that are recorded for them. */
export async function absencePlaces(ask: Ask) {
  const { assistants } = await ask(teamShape, 'team.read', {});
  const jobs = assistants.flatMap(({ employments }) => employments).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const job = jobs[0]?.id ?? 'none';
  const eightWeeks = { pattern: 'weekly', many: 8, earnings: 240_000 };
  await ask(made, 'sickness.qualifyingDays', { employmentId: job, from: '2026-04-06', weekdays: [1, 2, 3, 4, 5] }, true);
  const sick = {
    employmentId: job,
    from: '2026-05-11',
    to: '2026-05-15',
    notifiedOn: '2026-05-11',
    isElsewhere: true,
    earnings: eightWeeks,
  };
  const sickness = await ask(made, 'sickness.record', sick, true);
  const claim = { kind: 'sap', isAdoption: true, matched: '2026-11-03', happened: '2026-12-01', payFrom: '2026-12-01', weeks: 39 };
  const leave = await ask(made, 'family.record', { ...claim, employmentId: job, askedOn: '2026-11-04', earnings: eightWeeks }, true);
  await ask(made, 'keepInTouch.record', { leaveId: leave.id, day: '2027-01-12' }, true);
  const { family } = await ask(read, 'absence.read', { employmentId: job });
  const day = family[0]?.keepInTouch[0]?.id ?? 'none';
  return {
    jobAbsence: places.jobAbsence(job),
    qualifyingDays: places.qualifyingDays(job),
    recordSickness: places.recordSickness(job, 'special'),
    sickness: places.sickness(job, sickness.id),
    endSickness: places.endSickness(job, sickness.id),
    proveSickness: places.proveSickness(job, sickness.id),
    holidayWhileSick: places.holidayWhileSick(job, sickness.id),
    takeBackSickness: places.takeBackSickness(job, sickness.id),
    recordFamily: places.recordFamily(job, 'kind'),
    familyLeave: places.familyLeave(job, leave.id),
    leaveBorn: places.leaveBorn(job, leave.id),
    endFamily: places.endFamily(job, leave.id),
    takeBackFamily: places.takeBackFamily(job, leave.id),
    keepInTouch: places.keepInTouch(job, leave.id),
    keepInTouchBack: places.keepInTouchBack(job, leave.id, day),
    smallEmployer: places.smallEmployer(job, '2025-26'),
  };
}
