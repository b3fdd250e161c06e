import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Codes } from './Codes.tsx';
import { HmrcBalance } from './HmrcBalance.tsx';
import { P60s } from './P60s.tsx';
import { PaymentRecord } from './PaymentRecord.tsx';
import { Year } from './Year.tsx';
import { YearEnd } from './YearEnd.tsx';
import { YearPack } from './YearPack.tsx';

export const yearScreens: readonly Screen[] = [
  screen(places.year, Year),
  screen(places.codes('$year'), Codes),
  screen(places.p60s('$id', '$year'), P60s),
  screen(places.yearEnd('$id', '$year'), YearEnd),
  screen(places.yearPack, YearPack),
  screen(places.paymentRecord('$id', '$year'), PaymentRecord),
  screen(places.hmrcBalance('$id', '$year'), HmrcBalance),
];
