import { type careRoutes } from '#core/contract/routes/care';
import { addActor } from '#db/actions/care/addActor';
import { checkHealth } from '#db/actions/care/checkHealth';
import { eraseEvidence } from '#db/actions/care/eraseEvidence';
import { listActors } from '#db/actions/care/listActors';
import { listSnapshots } from '#db/actions/care/listSnapshots';
import { readErasure } from '#db/actions/care/readErasure';
import { type Handlers } from '#db/kernel/handlers';

export const careHandlers = {
  'health.check': checkHealth,
  'snapshot.list': listSnapshots,
  'actor.list': listActors,
  'actor.add': addActor,
  'evidence.erasure': readErasure,
  'evidence.erase': eraseEvidence,
} satisfies Pick<Handlers, keyof typeof careRoutes>;
