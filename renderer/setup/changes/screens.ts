import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { CareStep, TakeBackChange } from './CareStep.tsx';
import { ChangesHome } from './ChangesHome.tsx';
import { ChooseHandover } from './ChooseHandover.tsx';
import { CutOff } from './CutOff.tsx';
import { HandoverPage } from './HandoverPage.tsx';
import { LifeEventPage } from './LifeEventPage.tsx';
import { MoveMoney } from './MoveMoney.tsx';
import { RecordLife } from './RecordLife.tsx';

export const changesScreens: readonly Screen[] = [
  screen(places.changes, ChangesHome),
  screen(places.chooseHandover, ChooseHandover),
  screen(places.moveMoneyOver('$from', '$to', '$day'), MoveMoney),
  screen(places.handover('$id'), HandoverPage),
  screen(places.recordLife('$kind'), RecordLife),
  screen(places.lifeEvent('$id'), LifeEventPage),
  screen(places.cutOff('$id', '$stream'), CutOff),
  screen(places.careStep('$id', '$step'), CareStep),
  screen(places.takeBackChange('$id'), TakeBackChange),
];
