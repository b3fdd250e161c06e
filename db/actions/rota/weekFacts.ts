import { type PlannedShift, mondayOf } from '#core/rota/planShifts';
import { workingTime } from '#core/rota/rules';
import { type RotaFacts } from '#core/rota/warning';
import { type Day, type Span, addDays } from '#core/time/day';
import { awayOn } from '#db/actions/away/awayOn';
import { type Reading } from '#db/kernel/handlers';
import { lineNames } from './charges.ts';
import { rotaJobs } from './people.ts';

const days = 7;

/** Monday to Sunday. */
export function weekOf(on: Day): Span {
  const from = mondayOf(on);
  return { from, to: addDays(from, days - 1) };
}

/** What a week is looked at with: the weeks that an average of hours counts, and the day after, for its rest. */
export function lookedAt({ from, to }: Span): Span {
  return { from: addDays(from, -days * (workingTime.averageWeeks.value - 1)), to: addDays(to, 1) };
}

/** What warnings ask of a week. `shifts` are those of `lookedAt`. */
export function weekFacts(reading: Reading, week: Span, shifts: readonly PlannedShift[]): RotaFacts {
  const away = awayOn(reading.sql, week);
  const lines = lineNames(reading);
  const names = new Map([...lines.values()].map(({ beneficiaryId, beneficiary }) => [beneficiaryId, beneficiary]));
  return {
    week,
    shifts,
    people: rotaJobs(reading),
    away: away.people,
    stays: away.stays.map((stay) => ({ ...stay, name: names.get(stay.beneficiaryId) ?? '' })),
    beneficiaryOf: new Map([...lines].map(([id, { beneficiaryId }]) => [id, beneficiaryId])),
  };
}
