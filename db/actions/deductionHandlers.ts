import { type deductionRoutes } from '#core/contract/routes/deductions';
import { addAdvance, takeBackAdvance } from '#db/actions/deductions/addAdvance';
import { addClaim, takeBackClaim } from '#db/actions/deductions/addClaim';
import { addDeduction } from '#db/actions/deductions/addDeduction';
import { addOrder } from '#db/actions/deductions/addOrder';
import { addTravel, takeBackTravel } from '#db/actions/deductions/addTravel';
import { endDeduction, endOrder } from '#db/actions/deductions/endOrder';
import { explainMinimumWage, sayMinimumWage } from '#db/actions/deductions/explainMinimumWage';
import { findInHand } from '#db/actions/deductions/inHand';
import { listClaims } from '#db/actions/deductions/listClaims';
import { readDeductions } from '#db/actions/deductions/readDeductions';
import { topUpClaims } from '#db/actions/deductions/topUpClaims';
import { type Handlers } from '#db/kernel/handlers';

export const deductionHandlers = {
  'deductions.read': readDeductions,
  'order.add': addOrder,
  'order.end': endOrder,
  'deduction.add': addDeduction,
  'deduction.end': endDeduction,
  'advance.add': addAdvance,
  'advance.takeBack': takeBackAdvance,
  'claim.add': addClaim,
  'claim.takeBack': takeBackClaim,
  'claim.topUp': topUpClaims,
  'claim.list': listClaims,
  'travel.add': addTravel,
  'travel.takeBack': takeBackTravel,
  'minimumWage.say': sayMinimumWage,
  'minimumWage.explain': explainMinimumWage,
  'pay.inHand': findInHand,
} satisfies Pick<Handlers, keyof typeof deductionRoutes>;
