import { type Pence, nothing, total } from '#core/money/pence';
import { type Day, type Span, addDays, daysBetween, isWithin, weekday } from '#core/time/day';
import { type Award, dueDays, isDueDay, nextDueAfter } from './schedule.ts';
import { type DueState, scheduleWords } from './scheduleWords.ts';

/** Money that came (or is said to have come) from the funder. `day` is the bank's day where the bank has it. */
export type Received = {
  readonly id: string;
  readonly streamId: string;
  readonly day: Day;
  readonly amount: Pence;
  /** The payment of the schedule that it is; a person says so, it is never guessed. */
  readonly due?: { readonly awardId: string; readonly day: Day } | undefined;
};

export type ScheduleRow = {
  readonly streamId: string;
  readonly awardId?: string;
  readonly day: Day;
  readonly expected: Pence;
  readonly received: Pence;
  readonly receivedOn?: Day;
  readonly daysLate?: number;
  readonly state: DueState;
  readonly words: string;
};

/** After this many days with nothing, a last or only payment is missing and not just overdue. */
const daysToMissing = 28;

/** A payment due at the weekend is on time on the Monday. */
function onTimeUntil(due: Day): Day {
  const ofTheWeek = weekday(due);
  return ofTheWeek >= 6 ? addDays(due, 8 - ofTheWeek) : due;
}

function daysLateOn(due: Day, came: Day): number {
  return came > onTimeUntil(due) ? daysBetween(due, came) : 0;
}

function stateWithNothing(award: Award, due: Day, today: Day): DueState {
  if (daysLateOn(due, today) === 0) return 'waiting';
  const next = nextDueAfter(award, due);
  const gone = next === undefined ? daysBetween(due, today) > daysToMissing : next <= today;
  return gone ? 'missing' : 'overdue';
}

function stateWithMoney(expected: Pence, received: Pence, daysLate: number): DueState {
  if (received < expected) return 'short';
  if (received > expected) return 'over';
  return daysLate > 0 ? 'late' : 'on_time';
}

function rowOf(award: Award, due: Day, came: readonly Received[], today: Day): ScheduleRow {
  const received = total(came.map(({ amount }) => amount));
  const receivedOn = came
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const daysLate = daysLateOn(due, receivedOn ?? today);
  const state = receivedOn === undefined ? stateWithNothing(award, due, today) : stateWithMoney(award.amount, received, daysLate);
  const row = {
    streamId: award.streamId,
    awardId: award.id,
    day: due,
    expected: award.amount,
    received,
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(daysLate > 0 ? { daysLate } : {}),
    state,
  };
  return { ...row, words: scheduleWords(row) };
}

function extraRow({ streamId, day, amount }: Received): ScheduleRow {
  const row = { streamId, day, expected: nothing, received: amount, receivedOn: day, state: 'extra' as const };
  return { ...row, words: scheduleWords(row) };
}

/**
 * Award payments received against the schedule, oldest first. Every scheduled payment of the span has one row, and so has every
 * earlier or later one for which money came; each receipt is in exactly one row, or is a row of its own: extra. A payment that
 * came in parts has come when the last of them did.
 */
export function compareReceipts(
  awards: readonly Award[],
  receipts: readonly Received[],
  { span, today }: { readonly span: Span; readonly today: Day },
): readonly ScheduleRow[] {
  const found = new Map<string, Received[]>();
  const extras: Received[] = [];
  const paidFor = new Set<string>();
  const known = new Map(awards.map((award) => [award.id, award]));
  for (const receipt of receipts) {
    const award = receipt.due && known.get(receipt.due.awardId);
    if (receipt.due === undefined || award === undefined || !isDueDay(award, receipt.due.day)) extras.push(receipt);
    else {
      const key = `${award.id} ${receipt.due.day}`;
      paidFor.add(award.id);
      found.set(key, [...(found.get(key) ?? []), receipt]);
    }
  }
  // An old book has many awards that are long over.
  const asked = awards.filter((award) => paidFor.has(award.id) || (award.firstDue <= span.to && award.to >= span.from));
  const rows = asked.flatMap((award) =>
    dueDays(award, award.to).flatMap((due) => {
      const came = found.get(`${award.id} ${due}`) ?? [];
      return came.length > 0 || isWithin(due, span) ? [rowOf(award, due, came, today)] : [];
    }),
  );
  return [...rows, ...extras.map(extraRow)].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
