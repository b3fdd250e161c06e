import { type helperRoutes } from '#core/contract/routes/helpers';
import { addHelper, endHelper, renewHelper } from '#db/actions/helpers/changeHelpers';
import { listHelpers } from '#db/actions/helpers/listHelpers';
import { readLog } from '#db/actions/helpers/readLog';
import { recordedBy } from '#db/actions/helpers/recordedBy';
import { type Handlers } from '#db/kernel/handlers';

export const helperHandlers = {
  'helper.list': listHelpers,
  'helper.add': addHelper,
  'helper.renew': renewHelper,
  'helper.end': endHelper,
  'record.by': recordedBy,
  'log.read': readLog,
} satisfies Pick<Handlers, keyof typeof helperRoutes>;
