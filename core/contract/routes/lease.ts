import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, lineShape, madeShape, penceShape, reasonShape, recentShape } from '../shapes/basic.ts';
import * as lease from '../shapes/lease.ts';
import { command, query } from '../route.ts';

const file = { file: fileTokenShape.optional() };

export const leaseRoutes = {
  /** Every vehicle that is leased, or whose end is not long ago, or of which something is to be paid; else every one there was. */
  'lease.list': query(
    recentShape,
    z.strictObject({ today: dayShape, leases: z.array(lease.leaseReadShape), count: z.int(), earlier: z.boolean() }),
  ),
  /** One vehicle, named by itself or by one of its payments; none where the book has none of that name. */
  'lease.read': query(
    z.union([z.strictObject({ id: idShape }), z.strictObject({ leaseDueId: idShape })]),
    z.strictObject({ today: dayShape, lease: lease.leaseReadShape.optional() }),
  ),
  /** With the agreement, or the reason why it is not here: never neither. */
  'lease.add': command(
    z.strictObject({ lease: lease.leaseShape, terms: lease.leaseTermsShape, ...file, noFileBecause: reasonShape.optional() }),
    madeShape,
  ),
  /** New terms from a day: the dues to come are stored afresh, those of the old terms from that day on are dropped. */
  'lease.newTerms': command(z.strictObject({ id: idShape, terms: lease.leaseTermsShape, reason: reasonShape, ...file }), madeShape),
  /** The payment is owed and waits for the bank. A sum that differs is new terms. */
  'lease.confirmDue': command(z.strictObject({ leaseDueId: idShape, bankLineId: idShape.optional(), ...file }), madeShape),
  'lease.takeBackDue': command(z.strictObject({ leaseDueId: idShape, reason: reasonShape }), madeShape),
  /** The end: dues after the day are dropped; a last charge (above nothing) or what comes back (below) becomes a due. */
  'lease.end': command(
    z.strictObject({
      id: idShape,
      day: dayShape,
      reason: reasonShape,
      last: z.strictObject({ amount: penceShape, words: lineShape, day: dayShape }).optional(),
    }),
    madeShape,
  ),
};
