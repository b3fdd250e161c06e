import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AgreeHoliday } from './AgreeHoliday.tsx';
import { HolidayBefore, HolidayWeeks } from './Before.tsx';
import { CarryBack, CarryLeave } from './CarryLeave.tsx';
import { Holiday } from './Holiday.tsx';
import { TakeLeave, TakeLeaveBack } from './TakeLeave.tsx';

export const holidayScreens: readonly Screen[] = [
  screen(places.jobHoliday('$id'), Holiday),
  screen(places.holidayTerms('$id'), AgreeHoliday),
  screen(places.holidayBefore('$id'), HolidayBefore),
  screen(places.holidayWeeks('$id'), HolidayWeeks),
  screen(places.takeLeave('$id'), TakeLeave),
  screen(places.takeLeaveBack('$id', '$leave'), TakeLeaveBack),
  screen(places.carryLeave('$id'), CarryLeave),
  screen(places.carryBack('$id', '$carry'), CarryBack),
];
