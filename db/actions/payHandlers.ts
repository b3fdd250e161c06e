import { type payRoutes } from '#core/contract/routes/pay';
import { approvePayRun } from '#db/actions/pay/approvePayRun';
import { billHmrc, takeBackBill } from '#db/actions/pay/billHmrc';
import { listPayments } from '#db/actions/pay/listPayments';
import { payBack } from '#db/actions/pay/payBack';
import { addPayExtra, listPayExtras, takeBackPayExtra } from '#db/actions/pay/payExtras';
import { previewPayRun } from '#db/actions/pay/previewPayRun';
import { readHmrc } from '#db/actions/pay/readHmrc';
import { readPay } from '#db/actions/pay/readPay';
import { readPayRun, readPayslip } from '#db/actions/pay/readPayRun';
import { issueVoidNotice } from '#db/actions/pay/voidNotice';
import { voidPayRun } from '#db/actions/pay/voidPayRun';
import { type Handlers } from '#db/kernel/handlers';

export const payHandlers = {
  'pay.read': readPay,
  'payRun.preview': previewPayRun,
  'payRun.approve': approvePayRun,
  'payRun.read': readPayRun,
  'payRun.void': voidPayRun,
  'payslip.read': readPayslip,
  'payslip.voidNotice': issueVoidNotice,
  'payExtra.add': addPayExtra,
  'payExtra.takeBack': takeBackPayExtra,
  'payExtra.list': listPayExtras,
  'hmrc.read': readHmrc,
  'hmrc.bill': billHmrc,
  'hmrc.payBack': payBack,
  'hmrc.takeBackBill': takeBackBill,
  'payment.list': listPayments,
} satisfies Pick<Handlers, keyof typeof payRoutes>;
