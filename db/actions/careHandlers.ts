import { type careRoutes } from '#core/contract/routes/care';
import { checkHealth } from '#db/actions/care/checkHealth';
import { eraseEvidence } from '#db/actions/care/eraseEvidence';
import { listSnapshots } from '#db/actions/care/listSnapshots';
import { readErasure } from '#db/actions/care/readErasure';
import { type Handlers } from '#db/kernel/handlers';

export const careHandlers = {
  'health.check': checkHealth,
  'snapshot.list': listSnapshots,
  'evidence.erasure': readErasure,
  'evidence.erase': eraseEvidence,
} satisfies Pick<Handlers, keyof typeof careRoutes>;
