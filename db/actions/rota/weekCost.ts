import { taxYearOf } from '#core/pay/taxCalendar';
import { isNiLetter } from '#core/payroll/national-insurance';
import { type NiLetter } from '#core/payroll/year-table';
import { type CostJob, type RotaCost, costOf } from '#core/rota/cost';
import { costInWords } from '#core/rota/costWords';
import { type PlannedShift } from '#core/rota/planShifts';
import { inWeek, isStanding } from '#core/rota/warning';
import { type Span } from '#core/time/day';
import { allowanceOf } from '#db/actions/pay/allowanceOf';
import { taxOn } from '#db/actions/pay/taxSaid';
import { agreementsOf, nationOf } from '#db/actions/people/employments';
import { allPlanLines } from '#db/actions/planLines';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';
import { chargesOf } from './charges.ts';
import { type RotaJob, rotaJobs } from './people.ts';

function letterOf(reading: Reading, employmentId: string, { to }: Span): NiLetter {
  const letter = taxOn(reading, employmentId, to)?.niLetter;
  return letter !== undefined && isNiLetter(letter) ? letter : 'A';
}

function costJob(reading: Reading, { employmentId, employerId, name }: RotaJob, week: Span): CostJob {
  return {
    employmentId,
    employerId,
    name,
    agreements: agreementsOf(reading, employmentId),
    nation: nationOf(reading, employerId),
    letter: letterOf(reading, employmentId, week),
  };
}

/** What a week's shifts cost against the plan, and how that was counted. */
export function weekCost(
  reading: Reading,
  week: Span,
  shifts: readonly PlannedShift[],
): { readonly cost: RotaCost; readonly counted: readonly string[] } {
  const own = shifts.filter((shift) => isStanding(shift) && inWeek(shift, week));
  const planned = new Set(own.map(({ duty }) => duty.employmentId));
  const people = rotaJobs(reading).filter(({ employmentId }) => planned.has(employmentId));
  const jobs = people.filter(({ isSelfEmployed }) => isSelfEmployed !== true);
  const invoiced = people.filter(({ isSelfEmployed }) => isSelfEmployed === true).map(({ name }) => name);
  const taxYear = taxYearOf(week.to);
  const table = tablesOf(reading).find((one) => one.taxYear === taxYear);
  const allowances = [...new Set(jobs.map(({ employerId }) => employerId))].flatMap((id) => {
    const left = allowanceOf(reading, id, taxYear);
    return left === undefined ? [] : [[id, left] as const];
  });
  const cost = costOf({
    week,
    shifts: own,
    jobs: jobs.map((job) => costJob(reading, job, week)),
    chargesOf: chargesOf(reading),
    lines: allPlanLines(reading).map((line) => ({ ...line, isForWages: line.category === 'wages' })),
    table,
    allowances: new Map(allowances),
  });
  const unfilled = own.filter(({ duty }) => duty.employmentId === undefined).length;
  return { cost, counted: costInWords({ cost, unfilled, invoiced, taxYear, isYearKnown: table !== undefined }) };
}

/** Lists of the contract may be written to; what core answers may not. */
export function costForPeople({ lines, uncosted, ...sums }: RotaCost) {
  return { ...sums, lines: [...lines], uncosted: [...uncosted] };
}
