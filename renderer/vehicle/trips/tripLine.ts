import { type OutputOf } from '#core/contract/routes';
import { milesInWords } from '#core/mileage/words';
import { listed } from '#renderer/words/count';
import { tripWords as words } from '#renderer/words/trips';

export type TripsRead = OutputOf<'vehicle.trips'>;
export type Trip = TripsRead['trips'][number];

/** Who was on board, or for whom an errand was. */
export function whomOf({ people, splitId }: Trip): string {
  const aboard = people.filter((one) => one.aboard).map(({ name }) => name);
  if (aboard.length > 0) return listed(aboard);
  return splitId === undefined ? words.errandFor(listed(people.map(({ name }) => name))) : words.nobody;
}

/** `College: 18 miles, Ann and Ben, Kit Sample drove`. */
export function tripLine(trip: Trip): string {
  return words.line(trip.purpose, milesInWords(trip.tenths), whomOf(trip), trip.driver);
}
