import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddVehicle } from './add/AddVehicle.tsx';
import { Confirm } from './Confirm.tsx';
import { ConfirmFromBank } from './ConfirmFromBank.tsx';
import { End } from './End.tsx';
import { Care } from './life/Care.tsx';
import { Costs } from './life/Costs.tsx';
import { AddDriver, CheckLicence, EndDriver } from './life/DriverForms.tsx';
import { Drivers } from './life/Drivers.tsx';
import { Ending } from './life/Ending.tsx';
import { LinkPurchase, TakeBackRecord, UnlinkPurchase } from './life/LinkPurchase.tsx';
import { Miles } from './life/Miles.tsx';
import { RecordVehicle } from './life/RecordVehicle.tsx';
import { NewTerms } from './NewTerms.tsx';
import { TakeBack } from './TakeBack.tsx';
import { Compare } from './taxis/Compare.tsx';
import { AddTariff, TakeBackTariff, Tariffs } from './taxis/Tariffs.tsx';
import { AddTrip, TakeBackTrip } from './trips/AddTrip.tsx';
import { TripFile } from './trips/TripFile.tsx';
import { Trips } from './trips/Trips.tsx';
import { Vehicle } from './Vehicle.tsx';
import { Vehicles } from './Vehicles.tsx';

export const vehicleScreens: readonly Screen[] = [
  screen(places.vehicles, Vehicles),
  screen(places.addVehicle, AddVehicle),
  screen(places.addVehicleStep('$step'), AddVehicle),
  screen(places.vehicle('$id'), Vehicle),
  screen(places.vehicleTerms('$id'), NewTerms),
  screen(places.endVehicle('$id'), End),
  screen(places.confirmVehicle('$id'), Confirm),
  screen(places.takeBackVehicle('$id'), TakeBack),
  screen(places.confirmVehicleFromBank('$lineId'), ConfirmFromBank),
  screen(places.vehicleTrips('$id'), Trips),
  screen(places.addTrip('$id'), AddTrip),
  screen(places.tripFile('$id'), TripFile),
  screen(places.takeBackTrip('$id', '$trip'), TakeBackTrip),
  screen(places.vehicleMiles('$id'), Miles),
  screen(places.vehicleCare('$id'), Care),
  screen(places.recordVehicle('$id', '$kind'), RecordVehicle),
  screen(places.takeBackVehicleRecord('$id', '$record'), TakeBackRecord),
  screen(places.vehicleDrivers('$id'), Drivers),
  screen(places.addDriver('$id'), AddDriver),
  screen(places.checkLicence('$id', '$driver'), CheckLicence),
  screen(places.endDriver('$id', '$driver'), EndDriver),
  screen(places.vehicleCosts('$id'), Costs),
  screen(places.vehiclePurchase('$id', '$purchase'), LinkPurchase),
  screen(places.takeBackVehiclePurchase('$id', '$cost'), UnlinkPurchase),
  screen(places.vehicleEnding('$id'), Ending),
  screen(places.compareVehicle('$id'), Compare),
  screen(places.tariffs, Tariffs),
  screen(places.addTariff, AddTariff),
  screen(places.takeBackTariff('$id'), TakeBackTariff),
];
