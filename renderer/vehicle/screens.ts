import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddVehicle } from './add/AddVehicle.tsx';
import { Confirm } from './Confirm.tsx';
import { ConfirmFromBank } from './ConfirmFromBank.tsx';
import { End } from './End.tsx';
import { NewTerms } from './NewTerms.tsx';
import { TakeBack } from './TakeBack.tsx';
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
];
