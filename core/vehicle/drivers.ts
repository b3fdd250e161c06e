import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type VehicleRecord } from './kinds.ts';

/** Somebody on the list of those who may drive. */
export type Driver = { readonly id: string; readonly name: string; readonly from: Day; readonly to?: Day | undefined };

/** The licence checks of a driver that say they may drive. */
export function checksOf(records: readonly VehicleRecord[], driverId: string): readonly VehicleRecord[] {
  return records.filter((one) => one.kind === 'licence' && one.driverId === driverId && one.facts['entitled'] !== 'no');
}

export function isListed({ from, to }: Driver, on: Day): boolean {
  return from <= on && (to === undefined || to >= on);
}

function isChecked(records: readonly VehicleRecord[], driverId: string, on: Day): boolean {
  const newest = records.findLast((one) => one.kind === 'licence' && one.driverId === driverId && one.day <= on);
  return newest?.facts['entitled'] === 'yes' && newest.until !== undefined && newest.until >= on;
}

/**
 * What has to be explained about who drove on a day; undefined where they were on the list with a licence check that held.
 * Source: direct-payments-and-audit.md §11, V01. `records` oldest first.
 */
export function driverRemark(driver: Driver | undefined, name: string, on: Day, records: readonly VehicleRecord[]): string | undefined {
  if (driver === undefined) return `${name} is not on the list of drivers. Add them, or say why they drove.`;
  if (!isListed(driver, on)) {
    const when = on < driver.from ? `only since ${dayInWords(driver.from)}` : `only until ${dayInWords(driver.to ?? addDays(on, -1))}`;
    return `${name} was not on the list of drivers on ${dayInWords(on)}: ${when}. This needs an explanation.`;
  }
  if (isChecked(records, driver.id, on)) return undefined;
  return `No licence check of ${name} that holds on ${dayInWords(on)} is recorded. Record it, or check the licence now.`;
}

/** Until when the driver's newest check holds; undefined where none says that they may drive. */
export function checkedUntil(records: readonly VehicleRecord[], driverId: string): Day | undefined {
  return checksOf(records, driverId).at(-1)?.until;
}
