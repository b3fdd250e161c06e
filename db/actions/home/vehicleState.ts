import { type Coming } from '#core/book/homeComing';
import { type HomeTask } from '#core/book/homeTasks';
import { type VehicleDates, vehicleDatesComing, vehicleTasks } from '#core/vehicle/homeTasks';
import { leasesStanding } from '#db/actions/lease/leaseRows';
import { leasedVehicle } from '#db/actions/vehicle/leased';
import { vehicleStateOf } from '#db/actions/vehicle/readVehicle';
import { type Reading } from '#db/kernel/handlers';

/** The dates of every vehicle that is still leased. */
function datesOf(reading: Reading): readonly VehicleDates[] {
  return leasesStanding(reading).flatMap(({ id, vehicle }) => {
    const leased = leasedVehicle(reading, id);
    return leased.ok ? [{ leaseId: id, vehicle, reminders: vehicleStateOf(reading, leased.value).reminders }] : [];
  });
}

/** What vehicles ask for today: insurance, MOT, services, licence checks, the end of the lease. */
export function vehicleState(reading: Reading): readonly HomeTask[] {
  return vehicleTasks(datesOf(reading));
}

export function vehicleComing(reading: Reading): readonly Coming[] {
  return vehicleDatesComing(datesOf(reading));
}
