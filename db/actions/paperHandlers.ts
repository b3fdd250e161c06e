import { type paperRoutes } from '#core/contract/routes/papers';
import { listPapers, readPaper } from '#db/actions/papers/papers';
import { type Handlers } from '#db/kernel/handlers';

export const paperHandlers = {
  'papers.list': listPapers,
  'paper.read': readPaper,
} satisfies Pick<Handlers, keyof typeof paperRoutes>;
