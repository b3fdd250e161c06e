import { type leaseRoutes } from '#core/contract/routes/lease';
import { addLease } from '#db/actions/lease/addLease';
import { confirmLeaseDue } from '#db/actions/lease/confirmLeaseDue';
import { endLease } from '#db/actions/lease/endLease';
import { listLeases, readLease } from '#db/actions/lease/listLeases';
import { newLeaseTerms } from '#db/actions/lease/newLeaseTerms';
import { takeBackLeaseDue } from '#db/actions/lease/takeBackLeaseDue';
import { type Handlers } from '#db/kernel/handlers';

export const leaseHandlers = {
  'lease.list': listLeases,
  'lease.read': readLease,
  'lease.add': addLease,
  'lease.newTerms': newLeaseTerms,
  'lease.confirmDue': confirmLeaseDue,
  'lease.takeBackDue': takeBackLeaseDue,
  'lease.end': endLease,
} satisfies Pick<Handlers, keyof typeof leaseRoutes>;
