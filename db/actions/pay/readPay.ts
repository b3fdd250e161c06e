import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PayPeriod, payPeriodBeside, payPeriodOn } from '#core/pay/payPeriods';
import { employmentsOfGroup, isEmployedIn } from '#db/actions/pay/employments';
import { type PayGroup, allPayGroups } from '#db/actions/pay/payGroups';
import { runForPeople } from '#db/actions/pay/runForPeople';
import { hasRunsBefore, lastStanding, runsOfGroup } from '#db/actions/pay/runs';
import { timesheetsOf } from '#db/actions/pay/timesheetsOf';
import { plannedWaiting } from '#db/actions/shifts/plannedWaiting';
import { recentSince } from '#db/actions/recent';
import { type Reading } from '#db/kernel/handlers';

type Payday = OutputOf<'pay.read'>['paydays'][number];

/** Paydays further back than this are shown no more where nobody approved them: the hours wait in the next one. */
const backTo = 6;

/** From the one after the last that is approved, to the one whose days hold today; the first of the group where that has not come. */
function paydaysOf(reading: Reading, { id, times }: PayGroup): readonly PayPeriod[] {
  const last = lastStanding(reading, id);
  const next = last === undefined ? undefined : payPeriodBeside(times, last.period.from, 1);
  const now = payPeriodOn(times, reading.today) ?? payPeriodOn(times, times.firstFrom);
  if (now === undefined) return [];
  if (next !== undefined && next.from >= now.from) return [next];
  const found: PayPeriod[] = [];
  for (let period: PayPeriod | undefined = now; period !== undefined && found.length < backTo;) {
    if (next !== undefined && period.from < next.from) break;
    found.unshift(period);
    period = payPeriodBeside(times, period.from, -1);
  }
  return found;
}

function paydayForPeople(reading: Reading, group: PayGroup, { from, to, payday }: PayPeriod): Payday {
  const employed = employmentsOfGroup(reading, group.id).filter((employment) => isEmployedIn(employment, { from, to }));
  const sheets = employed.map(({ id }) => ({ id, ...timesheetsOf(reading, id, group.times, to) }));
  // Planned shifts that nobody has said anything about are a timesheet to come.
  const planned = plannedWaiting(reading, { from, to });
  return {
    payGroupId: group.id,
    payGroup: group.name,
    employer: group.employer.name,
    period: { from, to },
    payday,
    assistants: employed.length,
    timesheetsSigned: sheets.reduce((so, { signed }) => so + signed.length, 0),
    timesheetsWaiting: sheets.reduce((so, { id, waiting }) => so + (waiting.length === 0 && planned.has(id) ? 1 : waiting.length), 0),
  };
}

/** Paydays to come or not yet approved, oldest first. */
export function paydaysToCome(reading: Reading): readonly Payday[] {
  const paydays = allPayGroups(reading).flatMap((group) =>
    paydaysOf(reading, group).map((period) => paydayForPeople(reading, group, period)),
  );
  return paydays.toSorted((a, b) => (a.payday < b.payday ? -1 : a.payday > b.payday ? 1 : 0));
}

/** Paydays to come or not yet approved, oldest first; and every pay run, newest first. */
export function readPay(reading: Reading, input: InputOf<'pay.read'>): Result<OutputOf<'pay.read'>> {
  const since = recentSince(reading, input);
  const groups = allPayGroups(reading);
  const runs = groups.flatMap((group) => runsOfGroup(reading, group.id, since).map((run) => runForPeople(reading, run, group)));
  return done({
    paydays: [...paydaysToCome(reading)],
    runs: runs.toSorted((a, b) => b.number - a.number),
    earlier: groups.some(({ id }) => hasRunsBefore(reading, id, since)),
  });
}
