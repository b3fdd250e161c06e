import { textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { plannedId } from '#core/rota/planShifts';
import { warningsOf } from '#core/rota/warningsOf';
import { londonDay } from '#core/time/instant';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { chargeForPeople } from './charges.ts';
import { patternOn } from './changeDay.ts';
import { type StoredDuty } from './duties.ts';
import { historyOfDay, plannedAt } from './patterns.ts';
import { warningForPeople } from './readWeek.ts';
import { rotaWithin, shiftsOf } from './rota.ts';
import { shiftsForPeople } from './shiftForPeople.ts';
import { lookedAt, weekFacts, weekOf } from './weekFacts.ts';

type Output = OutputOf<'rota.shift'>;

const said = { cancelled: 'Cancelled', removed: 'Taken out', instead: 'Changed for this day', as_planned: 'Back to the pattern' } as const;

function historyFor(reading: Reading, { patternId, day }: InputOf<'rota.shift'>): Output['history'] {
  const first = plannedAt(reading.sql, patternId);
  const people = typists(reading);
  const by = (actorId: string) => given({ by: people.length < 2 ? undefined : people.find((one) => one.actorId === actorId)?.name });
  const since = historyOfDay(reading.sql, patternId, day).map(({ kind, wordsDigest, at, actorId }) => {
    const reason = wordsDigest === null ? undefined : textIn(reading.contentOf(wordsDigest), 'reason');
    return { on: londonDay(at), words: reason === undefined ? said[kind] : `${said[kind]}: ${reason}`, ...by(actorId) };
  });
  return first === undefined ? since : [{ on: londonDay(first.at), words: 'Planned', ...by(first.actorId) }, ...since];
}

/** As it would be typed. */
function dutyForPeople({ contentOf }: Reading, duty: StoredDuty): Output['duty'] {
  const { kind, starts, ends, breaks, wordsDigest } = duty;
  const note = wordsDigest === null ? undefined : textIn(contentOf(wordsDigest), 'note');
  const times = { kind, starts, ends, endsNextDay: ends <= starts, breaks: [...breaks] };
  return { ...times, charge: chargeForPeople(duty), ...given({ note }) };
}

/** One planned shift with its pattern, what is wrong with it, and what was said of its day. Problems rota.notPlanned, input.notFound. */
export function readPlanned(reading: Reading, input: InputOf<'rota.shift'>): Result<Output> {
  const found = patternOn(reading, input);
  if (!found.ok) return found;
  const pattern = found.value;
  const { day } = input;
  const [change] = rotaWithin(reading.sql, { from: day, to: day }).changes.filter((one) => one.patternId === pattern.id && one.day === day);
  const on = change?.kind === 'instead' ? change.on : day;
  const week = weekOf(on);
  const rota = rotaWithin(reading.sql, lookedAt(week));
  const shifts = shiftsOf(rota, lookedAt(week));
  const own = shifts.find(({ id }) => id === plannedId(pattern.id, day));
  const [shift] = own === undefined ? [] : shiftsForPeople(reading, rota, [own]);
  if (own === undefined || shift === undefined) return refused(problem('rota.notPlanned', { day: dayInWords(day) }, 'day'));
  const stored = change?.kind === 'instead' ? change.duty : pattern.duty;
  const { from, to, recurs, duty } = pattern;
  return done({
    today: reading.today,
    shift,
    duty: dutyForPeople(reading, stored),
    inPattern: {
      ...dutyForPeople(reading, duty),
      ...given({ employmentId: duty.employmentId, recurs: recurs && { everyWeeks: recurs.everyWeeks, weekdays: [...recurs.weekdays] } }),
    },
    from,
    warnings: warningsOf(weekFacts(reading, week, shifts))
      .filter(({ ids }) => ids.includes(own.id))
      .map(warningForPeople),
    history: historyFor(reading, input),
    ...given({ to, employmentId: stored.employmentId }),
  });
}
