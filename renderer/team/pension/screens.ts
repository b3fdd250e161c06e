import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AgreeArrears, OwnPensionTerms } from './arrearsSteps.tsx';
import { DeclarePension, ReEnrolPension, SetPensionDuties } from './dutiesSteps.tsx';
import { JoinPension } from './JoinPension.tsx';
import { Pension } from './Pension.tsx';
import { PensionDuties } from './PensionDuties.tsx';
import { PensionLetter } from './PensionLetter.tsx';
import { AddPensionScheme, ChangePensionScheme, PensionTerms } from './PensionScheme.tsx';
import { LeavePension, OptOutPension, PostponePension, TakeBackPension } from './smallSteps.tsx';

export const pensionScreens: readonly Screen[] = [
  screen(places.pensionDuties, PensionDuties),
  screen(places.setPensionDuties('$id'), SetPensionDuties),
  screen(places.declarePension('$id'), DeclarePension),
  screen(places.reEnrolPension('$id'), ReEnrolPension),
  screen(places.addPensionScheme('$id'), AddPensionScheme),
  screen(places.pensionScheme('$id'), ChangePensionScheme),
  screen(places.pensionTerms('$id'), PensionTerms),
  screen(places.pension('$id'), Pension),
  screen(places.joinPension('$id'), JoinPension),
  screen(places.postponePension('$id'), PostponePension),
  screen(places.optOutPension('$id'), OptOutPension),
  screen(places.leavePension('$id'), LeavePension),
  screen(places.ownPensionTerms('$id'), OwnPensionTerms),
  screen(places.agreePensionArrears('$id'), AgreeArrears),
  screen(places.pensionLetter('$id', '$kind'), PensionLetter),
  screen(places.takeBackPension('$id', '$event'), TakeBackPension),
];
