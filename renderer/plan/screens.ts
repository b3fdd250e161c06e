import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Approvals, RequestPage } from './Approvals.tsx';
import { Budget } from './Budget.tsx';
import { BudgetOf } from './BudgetOf.tsx';
import { CarePlan } from './CarePlan.tsx';
import { ExplainBudget } from './Explain.tsx';
import { GiveBack } from './GiveBack.tsx';
import { Reserves } from './Held.tsx';
import { HoldReserve, MoveReserve, TellReserve } from './HoldForms.tsx';
import { AddPlanOrder, AddReview, AddRisk } from './PlanForms.tsx';
import { AddRequest, AnswerRequest, LinkPurchase } from './RequestForms.tsx';
import { TakeBackPlan } from './TakeBack.tsx';
import { AddVersion } from './Version.tsx';

export const planScreens: readonly Screen[] = [
  screen(places.budget, Budget),
  screen(places.budgetOf('$stream'), BudgetOf),
  screen(places.explainBudget('$stream'), ExplainBudget),
  screen(places.giveBack('$stream'), GiveBack),
  screen(places.carePlan('$stream'), CarePlan),
  screen(places.addVersion('$stream'), AddVersion),
  screen(places.addReview('$stream'), AddReview),
  screen(places.addRisk('$stream'), AddRisk),
  screen(places.changeRisk('$stream', '$risk'), AddRisk),
  screen(places.addPlanOrder('$stream'), AddPlanOrder),
  screen(places.reserves, Reserves),
  screen(places.holdReserve('$stream'), HoldReserve),
  screen(places.moveReserve('$id'), MoveReserve),
  screen(places.tellReserve('$id'), TellReserve),
  screen(places.approvals, Approvals),
  screen(places.addRequest, AddRequest),
  screen(places.request('$id'), RequestPage),
  screen(places.answerRequest('$id'), AnswerRequest),
  screen(places.linkPurchase('$kind', '$id'), LinkPurchase),
  screen(places.takeBackPlan('$kind', '$id'), TakeBackPlan),
];
