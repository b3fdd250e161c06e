import { type sharingRoutes } from '#core/contract/routes/sharing';
import { issueSharing } from '#db/actions/sharing/issueSharing';
import { readSharing } from '#db/actions/sharing/readSharing';
import { type Handlers } from '#db/kernel/handlers';

export const sharingHandlers = {
  'sharing.read': readSharing,
  'sharing.issue': issueSharing,
} satisfies Pick<Handlers, keyof typeof sharingRoutes>;
