import { z } from 'zod';
import { command, query } from '../route.ts';
import * as away from '../shapes/away.ts';
import { dayShape, idShape, madeShape, reasonShape, spanShape } from '../shapes/basic.ts';

const withId = z.strictObject({ id: idShape });
const takeBack = z.strictObject({ id: idShape, reason: reasonShape });

/** Who is not there: leave asked for and answered, sickness and family leave beside it, days in hospital, and what is kept paid in them. */
export const awayRoutes = {
  'away.read': query(spanShape, away.awayReadShape),
  /** One request with what a person needs to decide: the balance, the law’s notice, who else is away. */
  'leave.decide': query(withId, away.leaveDecisionShape),
  'leave.ask': command(away.leaveAskShape, madeShape),
  /** Records the leave too, so that the next payday pays it. */
  'leave.approve': command(away.approveShape, madeShape),
  'leave.refuse': command(away.declineShape, madeShape),
  'leave.withdraw': command(away.declineShape, madeShape),
  'stay.record': command(away.stayInput, madeShape),
  'stay.end': command(z.strictObject({ id: idShape, to: dayShape }), madeShape),
  'stay.takeBack': command(takeBack, madeShape),
  'stay.told': command(away.toldInput, madeShape),
  'retainer.read': query(z.strictObject({ employmentId: idShape }), away.retainerReadShape),
  'retainer.agree': command(away.retainerInput, madeShape),
};
