import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddAdvance, AddTravel } from './AddAdvance.tsx';
import { AddDeduction } from './AddDeduction.tsx';
import { AddOrder } from './AddOrder.tsx';
import { Deductions } from './Deductions.tsx';
import { EndDeduction, EndOrder, TakeBackAdvance, TakeBackTravel } from './Ending.tsx';
import { ExplainMinimumWage, SayMinimumWage } from './SayMinimumWage.tsx';

export const deductionScreens: readonly Screen[] = [
  screen(places.jobDeductions('$id'), Deductions),
  screen(places.addOrder('$id'), AddOrder),
  screen(places.endOrder('$id', '$order'), EndOrder),
  screen(places.addDeduction('$id'), AddDeduction),
  screen(places.endDeduction('$id', '$agreed'), EndDeduction),
  screen(places.addAdvance('$id'), AddAdvance),
  screen(places.takeBackAdvance('$id', '$advance'), TakeBackAdvance),
  screen(places.addTravel('$id'), AddTravel),
  screen(places.takeBackTravel('$id', '$travel'), TakeBackTravel),
  screen(places.sayMinimumWage('$id'), SayMinimumWage),
  screen(places.explainMinimumWage('$id', '$from'), ExplainMinimumWage),
];
