import { type ScheduleRow } from '#core/book/compareReceipts';
import { daysAhead, homeComing } from '#core/book/homeComing';
import { type PayFacts, payComing, payTasks } from '#core/book/homePay';
import { type HomeFacts, homeTasks } from '#core/book/homeTasks';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day, addDays, addMonths, earlier } from '#core/time/day';
import { instant, londonDay, londonHour } from '#core/time/instant';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { absenceState } from '#db/actions/home/absenceState';
import { accountsState } from '#db/actions/home/accountsState';
import { awayState } from '#db/actions/home/awayState';
import { payState } from '#db/actions/home/payState';
import { demandState } from '#db/actions/home/demandState';
import { fileState } from '#db/actions/home/fileState';
import { holidayState } from '#db/actions/home/holidayState';
import { pensionState } from '#db/actions/home/pensionState';
import { planState } from '#db/actions/home/planState';
import { purchaseState } from '#db/actions/home/purchaseState';
import { reportState } from '#db/actions/home/reportState';
import { rotaState } from '#db/actions/home/rotaState';
import { streamsMoney } from '#db/actions/home/streamsMoney';
import { type StreamState, streamsState } from '#db/actions/home/streamsState';
import { unproven } from '#db/actions/home/unproven';
import { vehicleDues } from '#db/actions/home/vehicleDues';
import { vehicleComing, vehicleState } from '#db/actions/home/vehicleState';
import { yearState } from '#db/actions/home/yearState';
import { receiptsAround, scheduleOf } from '#db/actions/money/receipts';
import { readSetup } from '#db/actions/setup/readSetup';
import { type Reading } from '#db/kernel/handlers';
import { instant as instantColumn, text } from '#db/rows';

/** Payments that did not come, since the last statement told of those before it. */
function lateOf(streams: readonly StreamState[], schedule: readonly ScheduleRow[]): HomeFacts['late'] {
  return streams.map(({ id, funder, openFrom }) => ({
    streamId: id,
    funder,
    rows: schedule.filter(({ streamId, state, day }) => streamId === id && day >= openFrom && (state === 'overdue' || state === 'missing')),
  }));
}

function backups({ sql }: Reading): { readonly begunOn: Day; readonly backedUpOn: Day | undefined } {
  const made = sql.one('SELECT made_at FROM snapshot_mark WHERE one = 1', [], { made_at: instantColumn })?.made_at;
  const created = sql.one('SELECT created_at FROM book WHERE one = 1', [], { created_at: text })?.created_at;
  if (created === undefined) throw new RangeError('the book has no row of its own');
  return { begunOn: londonDay(instant(created)), backedUpOn: made === undefined ? undefined : londonDay(made) };
}

function tasksOf(
  reading: Reading,
  streams: readonly StreamState[],
  schedule: readonly ScheduleRow[],
  steps: HomeFacts['steps'],
  pay: PayFacts,
): OutputOf<'home.read'>['tasks'] {
  const { today } = reading;
  const since = streams.map(({ openFrom }) => openFrom).toSorted()[0] ?? bookFacts(reading).started_on;
  const statements = streams.flatMap(({ id, name, funder, next }) =>
    next === undefined || next.period.to >= today ? [] : [{ streamId: id, stream: name, funder, period: next.period, due: next.due }],
  );
  const late = lateOf(streams, schedule);
  const facts = {
    today,
    steps,
    late,
    unproven: unproven(reading, since),
    accounts: accountsState(reading),
    vehicles: vehicleDues(reading, today),
    pay: [
      ...payTasks(pay),
      ...awayState(reading),
      ...reportState(reading),
      ...pensionState(reading),
      ...rotaState(reading),
      ...holidayState(reading),
      ...absenceState(reading),
      ...yearState(reading),
      ...fileState(reading),
      ...vehicleState(reading),
      ...demandState(reading),
      ...planState(reading),
      ...purchaseState(reading),
    ],
    statements,
    ...backups(reading),
  };
  return [...homeTasks(facts)];
}

function comingOf(
  reading: Reading,
  streams: readonly StreamState[],
  schedule: readonly ScheduleRow[],
  pay: PayFacts,
): OutputOf<'home.read'>['coming'] {
  const { today } = reading;
  const vehicles = vehicleDues(reading, addDays(today, daysAhead)).filter(({ day }) => day > today);
  const funders = new Map(streams.map(({ id, funder }) => [id, funder]));
  const payments = schedule
    .filter(({ state }) => state === 'waiting')
    .map(({ streamId, expected: amount, day }) => ({ funder: funders.get(streamId) ?? '', amount, day }));
  const statements = streams.flatMap(({ funder, next }) =>
    next?.due === undefined || next.period.to < today ? [] : [{ funder, period: next.period, due: next.due }],
  );
  const endings = streams.flatMap(({ name, awardedTo }) => (awardedTo === undefined ? [] : [{ stream: name, day: awardedTo }]));
  return [...homeComing({ today, payments, statements, vehicles, pay: [...payComing(pay), ...vehicleComing(reading)], endings })];
}

/** What to do next, what is coming, and how the money stands. */
export function readHome(reading: Reading, _: InputOf<'home.read'>): Result<OutputOf<'home.read'>> {
  const { today, now } = reading;
  const { name: bookName, kind } = bookFacts(reading);
  const setup = readSetup(reading, {});
  if (!setup.ok) return setup;
  const streams = streamsState(reading);
  const days = { from: streams.reduce((so, { openFrom }) => earlier(so, openFrom), today), to: addMonths(today, 13) };
  const schedule = scheduleOf(reading, receiptsAround(reading, days), days);
  const pay = payState(reading);
  return done({
    ...given({ holder: setup.value.holder?.name }),
    bookName,
    kind,
    today,
    hour: londonHour(now),
    tasks: tasksOf(reading, streams, schedule, setup.value.steps, pay),
    coming: comingOf(reading, streams, schedule, pay),
    money: [...streamsMoney(reading)],
  });
}
