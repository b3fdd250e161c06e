import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddReceipt } from './AddReceipt.tsx';
import { Deposit } from './deposits/Deposit.tsx';
import { KeepDeposit } from './deposits/KeepDeposit.tsx';
import { Explain } from './Explain.tsx';
import { Missing } from './Missing.tsx';
import { Purchase } from './Purchase.tsx';
import { Purchases } from './Purchases.tsx';
import { Record } from './record/Record.tsx';
import { Refund } from './Refund.tsx';
import { Again } from './repeats/Again.tsx';
import { Repeats } from './repeats/Repeats.tsx';
import { Skip } from './repeats/Skip.tsx';
import { Stop } from './repeats/Stop.tsx';
import { Tell } from './repeats/Tell.tsx';
import { TakeBack } from './TakeBack.tsx';

export const purchaseScreens: readonly Screen[] = [
  screen(places.purchases, Purchases),
  screen(places.record, Record),
  screen(places.recordStep('$step'), Record),
  screen(places.recordFromBank('$lineId', '$step'), Record),
  screen(places.missingReceipts, Missing),
  screen(places.repeats, Repeats),
  screen(places.recordAgain('$id', '$day'), Again),
  screen(places.skipRepeat('$id', '$day'), Skip),
  screen(places.endRepeat('$id'), Stop),
  screen(places.repeatPurchase('$id'), Tell),
  screen(places.purchase('$id'), Purchase),
  screen(places.refund('$id'), Refund),
  screen(places.addReceipt('$id'), AddReceipt),
  screen(places.explain('$id'), Explain),
  screen(places.deposit('$id'), Deposit),
  screen(places.keepDeposit('$id'), KeepDeposit),
  screen(places.takeBack('$id'), TakeBack),
];
