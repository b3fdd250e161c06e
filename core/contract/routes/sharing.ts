import { z } from 'zod';
import { command, query } from '../route.ts';
import { idShape, madeShape, spanShape } from '../shapes/basic.ts';
import { sharingShape } from '../shapes/sharing.ts';

/** How hours, wages, the vehicle and purchases are shared between beneficiaries, and the proof that nothing is counted twice. */
export const sharingRoutes = {
  'sharing.read': query(spanShape, sharingShape),
  /** The same as a paper: of everybody, or of one beneficiary beside the whole. */
  'sharing.issue': command(spanShape.extend({ beneficiaryId: idShape.optional() }), madeShape.extend({ number: z.int() })),
};
