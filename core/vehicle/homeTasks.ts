import { type Coming } from '#core/book/homeComing';
import { type HomeTask } from '#core/book/homeTasks';
import { type Reminder } from './reminders.ts';

export type VehicleDates = { readonly leaseId: string; readonly vehicle: string; readonly reminders: readonly Reminder[] };

/** One task for each vehicle, however many of its dates are near: the soonest is said, the others stand on its screen. */
export function vehicleTasks(vehicles: readonly VehicleDates[]): readonly HomeTask[] {
  return vehicles.flatMap(({ leaseId, vehicle, reminders }) => {
    const [first, ...others] = reminders.filter(({ state }) => state !== 'later');
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` And ${others.length === 1 ? 'one date' : `${String(others.length)} dates`} more.`;
    return [
      {
        id: `vehicle-dates-${leaseId}`,
        title: others.length === 0 ? `See to a date of ${vehicle}` : `See to ${String(others.length + 1)} dates of ${vehicle}`,
        words: `${first.words}${more}`,
        minutes: 5 * (others.length + 1),
        action: 'Look at it',
        screen: 'vehicleCare',
        about: leaseId,
      },
    ];
  });
}

/** The dates that come, for those that are not a task yet as much as for those that are. */
export function vehicleDatesComing(vehicles: readonly VehicleDates[]): readonly Coming[] {
  return vehicles.flatMap(({ vehicle, reminders }) =>
    reminders.filter(({ state }) => state !== 'over').map(({ words, day }) => ({ words: `${vehicle}: ${words.replace(/\.$/u, '')}`, day })),
  );
}
