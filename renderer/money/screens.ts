import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Lend } from './Lend.tsx';
import { MoneyReceived } from './MoneyReceived.tsx';
import { Receipt } from './Receipt.tsx';
import { Receive } from './Receive.tsx';
import { TakeBackReceipt } from './TakeBackReceipt.tsx';

export const moneyScreens: readonly Screen[] = [
  screen(places.money, MoneyReceived),
  screen(places.receive, Receive),
  screen('/money/receive/due/$awardId/$day', Receive),
  screen(places.receiveFromBank('$lineId'), Receive),
  screen(places.lend, Lend),
  screen(places.lendFromBank('$lineId'), Lend),
  screen(places.receipt('$id'), Receipt),
  screen(places.takeBackReceipt('$id'), TakeBackReceipt),
];
