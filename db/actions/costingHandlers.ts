import { type costingRoutes } from '#core/contract/routes/costing';
import { startCost } from '#db/actions/costing/startCost';
import { type Handlers } from '#db/kernel/handlers';

export const costingHandlers = {
  'cost.start': startCost,
} satisfies Pick<Handlers, keyof typeof costingRoutes>;
