import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddExpense, AddMileage, MileageOfShift } from './AddClaim.tsx';
import { Claims, TakeBackClaim } from './Claims.tsx';
import { InHand } from './InHand.tsx';

export const claimScreens: readonly Screen[] = [
  screen(places.claims, Claims),
  screen(places.addMileage, AddMileage),
  screen(places.mileageOfShift('$shift'), MileageOfShift),
  screen(places.addExpense, AddExpense),
  screen(places.takeBackClaim('$id'), TakeBackClaim),
  screen(places.inHand, InHand),
];
