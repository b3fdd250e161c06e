import { type vehicleRoutes } from '#core/contract/routes/vehicle';
import { issueComparison, readComparison } from '#db/actions/vehicle/compare';
import { linkPurchase, unlinkPurchase } from '#db/actions/vehicle/costs';
import { addDriver, endDriver } from '#db/actions/vehicle/drivers';
import { readVehicle } from '#db/actions/vehicle/readVehicle';
import { recordVehicle, takeBackRecord } from '#db/actions/vehicle/recordVehicle';
import { addTariff, listTariffs, takeBackTariff } from '#db/actions/vehicle/tariffs';
import { importTripFile, previewTripFile } from '#db/actions/vehicle/tripFile';
import { listTrips, recordTrip, sameTrips, takeBackTrip } from '#db/actions/vehicle/trips';
import { type Handlers } from '#db/kernel/handlers';

export const vehicleHandlers = {
  'vehicle.read': readVehicle,
  'vehicle.record': recordVehicle,
  'vehicle.takeBackRecord': takeBackRecord,
  'vehicle.addDriver': addDriver,
  'vehicle.endDriver': endDriver,
  'vehicle.trips': listTrips,
  'vehicle.trip': recordTrip,
  'vehicle.sameTrips': sameTrips,
  'vehicle.takeBackTrip': takeBackTrip,
  'tripFile.preview': previewTripFile,
  'tripFile.import': importTripFile,
  'vehicle.link': linkPurchase,
  'vehicle.unlink': unlinkPurchase,
  'tariff.list': listTariffs,
  'tariff.add': addTariff,
  'tariff.takeBack': takeBackTariff,
  'vehicle.compare': readComparison,
  'vehicle.issueComparison': issueComparison,
} satisfies Pick<Handlers, keyof typeof vehicleRoutes>;
