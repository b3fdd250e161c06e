import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Driver, checksOf, isListed } from './drivers.ts';
import { type RecordKind, type VehicleRecord, recordKind, recordKinds } from './kinds.ts';

export type Reminder = VehicleRead['reminders'][number];

/** direct-payments-and-audit.md §11, V05. */
const leaseEndDays = 60;

type ReminderFacts = {
  readonly today: Day;
  readonly endsOn: Day;
  /** Standing, oldest first. */
  readonly records: readonly VehicleRecord[];
  readonly drivers: readonly Driver[];
  /** The day by which notice has to be given, where the agreement asks for it and it was not given. */
  readonly noticeBy?: Day | undefined;
};

function stateOf(day: Day, today: Day, remindDays: number): Reminder['state'] {
  if (day < today) return 'over';
  return addDays(today, remindDays) >= day ? 'soon' : 'later';
}

const overWords: Readonly<Partial<Record<RecordKind, (day: string) => string>>> = {
  insurance: (day) => `The insurance in the book ran to ${day}`,
  tax: (day) => `The vehicle tax in the book ran to ${day}`,
  mot: (day) => `The MOT in the book ran to ${day}`,
  service: (day) => `A service was due by ${day}`,
  adaptation: (day) => `A check of the adaptation was due by ${day}`,
};

const aheadWords: Readonly<Partial<Record<RecordKind, (day: string) => string>>> = {
  insurance: (day) => `The insurance runs to ${day}`,
  tax: (day) => `The vehicle tax runs to ${day}`,
  mot: (day) => `The MOT runs to ${day}`,
  service: (day) => `A service is due by ${day}`,
  adaptation: (day) => `A check of the adaptation is due by ${day}`,
};

/** The newest record of a kind; of adaptations the newest of each. */
function newestOf(records: readonly VehicleRecord[], kind: RecordKind): readonly VehicleRecord[] {
  const own = records.filter((one) => one.kind === kind);
  if (kind !== 'adaptation') return own.slice(-1);
  return [...new Map(own.map((one) => [(one.facts['what'] ?? '').toLowerCase(), one])).values()];
}

function ofRecords({ today, records }: ReminderFacts): readonly Reminder[] {
  return recordKinds.flatMap((kind) => {
    const { remindDays, ofDriver } = recordKind(kind);
    if (remindDays === undefined || ofDriver === true) return [];
    return newestOf(records, kind).flatMap(({ id, until, facts }) => {
      if (until === undefined) return [];
      const state = stateOf(until, today, remindDays);
      const said = (state === 'over' ? overWords : aheadWords)[kind]?.(dayInWords(until)) ?? '';
      const words = kind === 'adaptation' ? `${said} (${facts['what'] ?? ''}).` : `${said}.`;
      return [{ key: id, words, day: until, state, kind }];
    });
  });
}

function ofDrivers({ today, records, drivers }: ReminderFacts): readonly Reminder[] {
  const { remindDays = 0 } = recordKind('licence');
  return drivers
    .filter((driver) => isListed(driver, today))
    .map(({ id, name, from }): Reminder => {
      const until = checksOf(records, id).at(-1)?.until;
      const about = { key: `licence-${id}`, kind: 'licence' as const, driverId: id };
      if (until === undefined) return { ...about, words: `${name}’s driving licence is not checked yet.`, day: from, state: 'over' };
      const state = stateOf(until, today, remindDays);
      const words = `${name}’s driving licence ${state === 'over' ? 'was' : 'is'} to be checked again by ${dayInWords(until)}.`;
      return { ...about, words, day: until, state };
    });
}

function ofLease({ today, endsOn, noticeBy }: ReminderFacts): readonly Reminder[] {
  const end: Reminder = {
    key: 'end',
    words: `The lease ${endsOn < today ? 'ended' : 'ends'} on ${dayInWords(endsOn)}.`,
    day: endsOn,
    state: stateOf(endsOn, today, leaseEndDays),
  };
  if (noticeBy === undefined) return [end];
  const words = `Tell the lessor by ${dayInWords(noticeBy)} what is to happen at the end.`;
  return [{ key: 'notice', words, day: noticeBy, state: stateOf(noticeBy, today, leaseEndDays), kind: 'notice' }, end];
}

/** Every date of a vehicle that a person has to keep, soonest first. */
export function vehicleReminders(facts: ReminderFacts): readonly Reminder[] {
  const all = [...ofRecords(facts), ...ofDrivers(facts), ...ofLease(facts)];
  return all.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
