import { z } from 'zod';
import { command, query } from '../route.ts';
import { dayShape, idShape, madeShape, nothingShape, reasonShape } from '../shapes/basic.ts';
import * as demands from '../shapes/demands.ts';

/** Money that a funder asks back: its letters, what is asked in return, what it decides, and what is given back. */
export const demandRoutes = {
  /** Newest first, those that are over among them. */
  'demand.list': query(nothingShape, z.strictObject({ today: dayShape, demands: z.array(demands.demandReadShape) })),
  'demand.record': command(demands.newDemandShape, madeShape),
  /** Another letter about the same: it says what the one before left out, or says it anew. */
  'demand.addLetter': command(demands.demandLetterShape, madeShape),
  /** The funder was asked to look at it again. */
  'demand.reconsider': command(demands.reconsiderShape, madeShape),
  'demand.outcome': command(demands.demandOutcomeShape, madeShape),
  /** Accepted: the money goes back to the funder as any that is given back, and waits for the bank. */
  'demand.giveBack': command(demands.demandGiveBackShape, madeShape),
  /** Recorded by mistake. Only where nothing was given back because of it. */
  'demand.takeBack': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
};
