import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Ending } from './Ending.tsx';
import { BeginEnding, EndingLetter, EndingStepPage, MoveEnding } from './endingPages.tsx';
import { Hiring } from './Hiring.tsx';
import { ChoosePerson, HiringStepPage, MoveHiring, Offer } from './hiringPages.tsx';
import { BeginHiring, Hirings } from './Hirings.tsx';
import { Reserve } from './Reserve.tsx';

export const hiringScreens: readonly Screen[] = [
  screen(places.hiring, Hirings),
  screen(places.beginHiring, BeginHiring),
  screen(places.hiringList('$id'), Hiring),
  screen(places.hiringStep('$id', '$step'), HiringStepPage),
  screen(places.hiringPerson('$id'), ChoosePerson),
  screen(places.hiringOffer('$id'), Offer),
  screen(places.moveHiring('$id', '$state'), MoveHiring),
  screen(places.ending('$id'), Ending),
  screen(places.beginEnding('$id'), BeginEnding),
  screen(places.endingStep('$id', '$step'), EndingStepPage),
  screen(places.endingLetter('$id'), EndingLetter),
  screen(places.moveEnding('$id', '$state'), MoveEnding),
  screen(places.redundancyReserve, Reserve),
];
