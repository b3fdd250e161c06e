import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PlannedShift } from '#core/rota/planShifts';
import { type RotaWarning, inWeek, isStanding } from '#core/rota/warning';
import { warningsOf } from '#core/rota/warningsOf';
import { isBankHoliday } from '#core/shifts/bankHolidays';
import { type Day, type Span, addDays, daysIn } from '#core/time/day';
import { nationOf } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';
import { type RotaJob, isEmployedWithin, rotaJobs } from './people.ts';
import { rotaWithin, shiftsOf } from './rota.ts';
import { paidMinutesOf, shiftsForPeople } from './shiftForPeople.ts';
import { costForPeople, weekCost } from './weekCost.ts';
import { lookedAt, weekFacts, weekOf } from './weekFacts.ts';

type Week = OutputOf<'rota.week'>;

/** Bank holidays, substitute days included, where the employers are. */
export function bankHolidaysIn(reading: Reading, jobs: readonly RotaJob[], { from, to }: Span): Day[] {
  const nations = new Set(
    jobs.filter(({ isSelfEmployed }) => isSelfEmployed !== true).map(({ employerId }) => nationOf(reading, employerId)),
  );
  const days = Array.from({ length: daysIn({ from, to }) }, (_, at) => addDays(from, at));
  return days.filter((day) => [...nations].some((nation) => isBankHoliday(nation, day) === true));
}

/** Whoever is employed in the week, and whoever is planned though they are not. */
function peopleOf(jobs: readonly RotaJob[], shifts: readonly PlannedShift[], week: Span): Week['people'] {
  return jobs.flatMap((person) => {
    const own = shifts.filter(({ duty }) => duty.employmentId === person.employmentId);
    const isEmployed = isEmployedWithin(person, week);
    if (own.length === 0 && !isEmployed) return [];
    const minutes = own.filter(isStanding).reduce((so, shift) => so + paidMinutesOf(shift), 0);
    const { employmentId, name, job, isSelfEmployed = false } = person;
    return [{ employmentId, name, job, minutes, isEmployed, isSelfEmployed }];
  });
}

export function warningForPeople({ kind, words, ids, isAdvice }: RotaWarning) {
  return { kind, words, ids: [...ids], isAdvice };
}

/** A week's rota: who works when, what it costs beside the plan, and what to look at. */
export function readWeek(reading: Reading, { day = reading.today }: InputOf<'rota.week'>): Result<Week> {
  const week = weekOf(day);
  const span = lookedAt(week);
  const rota = rotaWithin(reading.sql, span);
  const all = shiftsOf(rota, span);
  const shifts = all.filter((shift) => inWeek(shift, week));
  const jobs = rotaJobs(reading);
  const { cost, counted } = weekCost(reading, week, shifts);
  return done({
    today: reading.today,
    ...week,
    bankHolidays: bankHolidaysIn(reading, jobs, week),
    people: peopleOf(jobs, shifts, week),
    shifts: shiftsForPeople(reading, rota, shifts),
    warnings: warningsOf(weekFacts(reading, week, all)).map(warningForPeople),
    cost: costForPeople(cost),
    counted: [...counted],
  });
}
