import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AnswerLeave, RefuseLeave, WithdrawLeave } from './AnswerLeave.tsx';
import { AskLeave } from './AskLeave.tsx';
import { Away } from './Away.tsx';
import { AgreeRetainer, Retainer } from './Retainer.tsx';
import { Stay } from './Stay.tsx';
import { EndStay, RecordStay, TakeBackStay, TellFunder } from './stayChanges.tsx';

export const awayScreens: readonly Screen[] = [
  screen(places.away, Away),
  screen(places.askLeave, AskLeave),
  screen(places.leaveRequest('$id'), AnswerLeave),
  screen(places.refuseLeave('$id'), RefuseLeave),
  screen(places.withdrawLeave('$id'), WithdrawLeave),
  screen(places.recordStay, RecordStay),
  screen(places.stay('$id'), Stay),
  screen(places.endStay('$id'), EndStay),
  screen(places.tellFunder('$id'), TellFunder),
  screen(places.takeBackStay('$id'), TakeBackStay),
  screen(places.retainer('$id'), Retainer),
  screen(places.agreeRetainer('$id'), AgreeRetainer),
];
