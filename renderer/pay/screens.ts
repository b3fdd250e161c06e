import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddExtra } from './AddExtra.tsx';
import { claimScreens } from './claims/screens.ts';
import { CheckPayday } from './check/CheckPayday.tsx';
import { Extras, TakeBackExtra } from './Extras.tsx';
import { GivePayslip, TakeBackGiven } from './Given.tsx';
import { Hmrc, TakeBackBill } from './Hmrc.tsx';
import { PayBack, TakeBackPaidBack } from './PayBack.tsx';
import { Paydays } from './Paydays.tsx';
import { Payments } from './Payments.tsx';
import { PayRun } from './PayRun.tsx';
import { Payslip } from './Payslip.tsx';
import { VoidPayRun } from './VoidPayRun.tsx';

export const payScreens: readonly Screen[] = [
  screen(places.pay, Paydays),
  // A day of the address is any text here: the screen reads it.
  { path: '/pay/check/$id/$payday', component: CheckPayday },
  screen(places.payRun('$id'), PayRun),
  screen(places.voidPayRun('$id'), VoidPayRun),
  screen(places.payslip('$id'), Payslip),
  screen(places.givePayslip('$id'), GivePayslip),
  screen(places.takeBackGiven('$id', '$given'), TakeBackGiven),
  screen(places.payExtras, Extras),
  screen(places.addPayExtra, AddExtra),
  screen(places.takeBackPayExtra('$id'), TakeBackExtra),
  screen(places.hmrc, Hmrc),
  screen(places.payBack('$id', '$year'), PayBack),
  screen(places.takeBackPaidBack('$id'), TakeBackPaidBack),
  screen(places.takeBackBill('$id'), TakeBackBill),
  screen(places.payments, Payments),
  ...claimScreens,
];
