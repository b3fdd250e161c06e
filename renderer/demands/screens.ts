import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { DecideDemand, GiveDemandBack, ReconsiderDemand, TakeDemandBack } from './AnswerForms.tsx';
import { DemandPage } from './DemandPage.tsx';
import { Demands } from './Demands.tsx';
import { AddDemand, AddDemandLetter } from './LetterForm.tsx';

export const demandScreens: readonly Screen[] = [
  screen(places.demands, Demands),
  screen(places.addDemand, AddDemand),
  screen(places.demand('$id'), DemandPage),
  screen(places.addDemandLetter('$id'), AddDemandLetter),
  screen(places.reconsiderDemand('$id'), ReconsiderDemand),
  screen(places.decideDemand('$id'), DecideDemand),
  screen(places.giveDemandBack('$id'), GiveDemandBack),
  screen(places.takeDemandBack('$id'), TakeDemandBack),
];
