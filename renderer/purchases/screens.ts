import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddReceipt } from './AddReceipt.tsx';
import { Explain } from './Explain.tsx';
import { Purchase } from './Purchase.tsx';
import { Purchases } from './Purchases.tsx';
import { Record } from './record/Record.tsx';
import { Refund } from './Refund.tsx';
import { TakeBack } from './TakeBack.tsx';

export const purchaseScreens: readonly Screen[] = [
  screen(places.purchases, Purchases),
  screen(places.record, Record),
  screen(places.recordStep('$step'), Record),
  screen(places.recordFromBank('$lineId', '$step'), Record),
  screen(places.purchase('$id'), Purchase),
  screen(places.refund('$id'), Refund),
  screen(places.addReceipt('$id'), AddReceipt),
  screen(places.explain('$id'), Explain),
  screen(places.takeBack('$id'), TakeBack),
];
