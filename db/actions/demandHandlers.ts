import { type demandRoutes } from '#core/contract/routes/demands';
import { decideDemand, giveDemandBack, reconsiderDemand, takeDemandBack } from '#db/actions/demand/answerDemand';
import { listDemands } from '#db/actions/demand/listDemands';
import { addDemandLetter, recordDemand } from '#db/actions/demand/recordDemand';
import { type Handlers } from '#db/kernel/handlers';

export const demandHandlers = {
  'demand.list': listDemands,
  'demand.record': recordDemand,
  'demand.addLetter': addDemandLetter,
  'demand.reconsider': reconsiderDemand,
  'demand.outcome': decideDemand,
  'demand.giveBack': giveDemandBack,
  'demand.takeBack': takeDemandBack,
} satisfies Pick<Handlers, keyof typeof demandRoutes>;
