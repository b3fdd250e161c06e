import { type moneyRoutes } from '#core/contract/routes/money';
import { readHome } from '#db/actions/home/readHome';
import { listDues } from '#db/actions/ledger/listDues';
import { listEvidence, oneEvidence } from '#db/actions/ledger/listEvidence';
import { giveBack } from '#db/actions/money/giveBack';
import { lendMoney } from '#db/actions/money/lendMoney';
import { readMoney } from '#db/actions/money/readMoney';
import { receiveMoney } from '#db/actions/money/receiveMoney';
import { reverseMoney } from '#db/actions/money/reverseMoney';
import { addEvidence } from '#db/actions/purchase/addEvidence';
import { explainPurchase } from '#db/actions/purchase/explainPurchase';
import { lookAtEvidence } from '#db/actions/purchase/looks';
import { listPayees } from '#db/actions/purchase/listPayees';
import { listPurchases, readPurchase } from '#db/actions/purchase/readPurchases';
import { recordPurchase } from '#db/actions/purchase/recordPurchase';
import { refundPurchase } from '#db/actions/purchase/refundPurchase';
import { keepDeposit, markDeposit } from '#db/actions/purchase/deposits/deposit';
import { buyAgain } from '#db/actions/purchase/repeats/buyAgain';
import { endRepeat } from '#db/actions/purchase/repeats/endRepeat';
import { listRepeats } from '#db/actions/purchase/repeats/listRepeats';
import { repeatPurchase } from '#db/actions/purchase/repeats/repeatPurchase';
import { skipRepeat } from '#db/actions/purchase/repeats/skipRepeat';
import { type Handlers } from '#db/kernel/handlers';

export const moneyHandlers = {
  'home.read': readHome,
  'money.read': readMoney,
  'money.receive': receiveMoney,
  'money.lend': lendMoney,
  'money.giveBack': giveBack,
  'money.reverse': reverseMoney,
  'purchase.list': listPurchases,
  'purchase.payees': listPayees,
  'purchase.read': readPurchase,
  'purchase.record': recordPurchase,
  'purchase.refund': refundPurchase,
  'purchase.addEvidence': addEvidence,
  'purchase.explain': explainPurchase,
  'purchase.deposit': markDeposit,
  'purchase.keepDeposit': keepDeposit,
  'purchase.repeats': listRepeats,
  'purchase.repeat': repeatPurchase,
  'purchase.again': buyAgain,
  'purchase.skip': skipRepeat,
  'purchase.endRepeat': endRepeat,
  'due.list': listDues,
  'evidence.list': listEvidence,
  'evidence.look': lookAtEvidence,
  'evidence.one': oneEvidence,
} satisfies Pick<Handlers, keyof typeof moneyRoutes>;
