import { type planRoutes } from '#core/contract/routes/plan';
import { explainBudget, takeReasonBack } from '#db/actions/plan/explainBudget';
import { holdReserve, moveReserve, tellReserve } from '#db/actions/plan/holdReserve';
import { issueBudget } from '#db/actions/plan/issueBudget';
import { addOrder, closeOrder, linkOrder } from '#db/actions/plan/orders';
import { readBudget } from '#db/actions/plan/readBudget';
import { readCarePlan } from '#db/actions/plan/readCarePlan';
import { answerRequest, linkRequest, recordRequest, takeRequestBack } from '#db/actions/plan/recordRequest';
import { listRequests } from '#db/actions/plan/requests';
import { recordReview, takeReviewBack } from '#db/actions/plan/reviews';
import { closeRisk, recordRisk } from '#db/actions/plan/risks';
import { recordVersion, takeVersionBack } from '#db/actions/plan/versions';
import { type Handlers } from '#db/kernel/handlers';

export const planHandlers = {
  'plan.read': readCarePlan,
  'plan.version': recordVersion,
  'plan.takeVersionBack': takeVersionBack,
  'plan.review': recordReview,
  'plan.takeReviewBack': takeReviewBack,
  'plan.risk': recordRisk,
  'plan.closeRisk': closeRisk,
  'request.list': listRequests,
  'request.add': recordRequest,
  'request.answer': answerRequest,
  'request.link': linkRequest,
  'request.takeBack': takeRequestBack,
  'reserve.hold': holdReserve,
  'reserve.move': moveReserve,
  'reserve.tell': tellReserve,
  'planOrder.add': addOrder,
  'planOrder.link': linkOrder,
  'planOrder.close': closeOrder,
  'budget.read': readBudget,
  'budget.explain': explainBudget,
  'budget.takeBack': takeReasonBack,
  'budget.issue': issueBudget,
} satisfies Pick<Handlers, keyof typeof planRoutes>;
