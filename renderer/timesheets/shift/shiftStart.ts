import { addDays, type Day, earlier, later } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { forOne } from '#renderer/gateway/charges';
import { type Setup } from '#renderer/gateway/setup';
import { inOrder, ownShifts, type PeriodRow, type Shift } from '#renderer/timesheets/period/row';
import { type OpenShift } from '#renderer/timesheets/rota/rotaRows';
import { type PartTyped, writeParts } from './parts.ts';
import { type ShiftRaws } from './shiftForm.ts';

type Clock = Shift['starts'];

function chargeStart({ planLines }: Setup, charge: Shift['charge']): Pick<ShiftRaws, 'sharing' | 'planLineId' | 'lines'> {
  if ('planLineId' in charge) return { sharing: forOne, planLineId: charge.planLineId, lines: {} };
  const chosen = planLines.filter(({ id }) => charge.planLineIds.includes(id));
  return { sharing: charge.splitId, planLineId: '', lines: Object.fromEntries(chosen.map(({ id, beneficiaryId }) => [beneficiaryId, id])) };
}

function onlyLine({ planLines }: Setup): Partial<ShiftRaws> {
  const [only, ...others] = planLines.filter(({ category }) => category === 'wages');
  return only === undefined || others.length > 0 ? {} : { planLineId: only.id };
}

function answersOf(clocks: readonly (readonly [string, Clock])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(clocks.flatMap(([key, { second }]) => (second === undefined ? [] : [[key, second ? 'second' : 'first']])));
}

function partTyped(from: Clock, to: Clock, why: string): PartTyped {
  return { from: from.time, to: to.time, why };
}

/** A recorded shift as it would have been typed, to be corrected. */
export function typedAgain(setup: Setup, shift: Shift): Partial<ShiftRaws> {
  const { kind, starts, ends, breaks, woken, note = '' } = shift;
  const answers = (list: string, parts: Shift['breaks']): readonly (readonly [string, Clock])[] =>
    parts.flatMap(({ from, to }, place) => [
      [`${list}.${String(place)}.from`, from] as const,
      [`${list}.${String(place)}.to`, to] as const,
    ]);
  return {
    day: shortDay(starts.day),
    start: starts.time,
    end: ends.time,
    kind,
    breaks: writeParts(breaks.map(({ from, to }) => partTyped(from, to, ''))),
    woken: writeParts(woken.map(({ from, to, why }) => partTyped(from, to, why))),
    twice: answersOf([['start', starts], ['end', ends], ...answers('breaks', breaks), ...answers('woken', woken)]),
    ...chargeStart(setup, shift.charge),
    note,
  };
}

/** A planned shift as it would have been typed, to be changed to what it really was. */
export function plannedStart(setup: Setup, { planned, kind }: OpenShift): Partial<ShiftRaws> {
  const { day, from, to, breaks, planLineIds, splitId } = planned;
  const charge = splitId === undefined ? { planLineId: planLineIds[0] ?? '' } : { splitId, planLineIds };
  return {
    day: shortDay(day),
    start: from.slice(0, 5),
    end: to.slice(0, 5),
    kind,
    ...chargeStart(setup, charge),
    breaks: writeParts(breaks.map((pause) => ({ from: pause.from.slice(0, 5), to: pause.to.slice(0, 5), why: '' }))),
  };
}

/** The ordinary case without a key: the day after the last shift, its times, breaks and kind, and who paid for it. */
export function shiftStart(setup: Setup, row: PeriodRow, before: PeriodRow | undefined, today: Day): Partial<ShiftRaws> {
  const last = inOrder(ownShifts(row)).at(-1);
  const lastDay = earlier(row.to, today);
  if (last !== undefined)
    return {
      day: shortDay(later(row.from, earlier(addDays(last.starts.day, 1), lastDay))),
      start: last.starts.time,
      end: last.ends.time,
      kind: last.kind,
      breaks: writeParts(last.breaks.map(({ from, to }) => partTyped(from, to, ''))),
      ...chargeStart(setup, last.charge),
    };
  const known = inOrder(before === undefined ? [] : ownShifts(before)).at(-1);
  const usual = known?.charge ?? row.usualCharge;
  const charge = usual === undefined ? onlyLine(setup) : chargeStart(setup, usual);
  return { day: shortDay(row.from), ...charge };
}
