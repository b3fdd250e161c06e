import { z } from 'zod';
import { dayShape, idShape, madeShape, nothingShape, reasonShape } from '../shapes/basic.ts';
import * as funding from '../shapes/funding.ts';
import { command, query } from '../route.ts';

export const fundingRoutes = {
  /** The year from a day on, or the one from April that today is in. */
  'careYear.read': query(z.strictObject({ from: dayShape.optional() }), funding.careYearShape),
  /** Who pays for a plan line from a day on. */
  'funding.agree': command(funding.fundingShape, madeShape),
  'contribution.record': command(funding.contributionShape, madeShape),
  'contribution.end': command(funding.endingShape, madeShape),
  'elsewhere.record': command(funding.elsewhereShape, madeShape),
  'elsewhere.end': command(funding.endingShape, madeShape),
  /** What a payment that comes once is for. */
  'award.purpose': command(funding.purposeShape, madeShape),
  'handover.look': query(funding.handoverShape.pick({ fromStreamId: true, toStreamId: true, on: true }), funding.handoverLookShape),
  'handover.record': command(funding.handoverShape, madeShape),
  'handover.takeBack': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  'lifeEvent.record': command(funding.lifeEventShape, madeShape),
  'lifeEvent.takeBack': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  'lifeEvent.cutOff': command(funding.cutOffShape, madeShape),
  'careStep.say': command(funding.sayCareStepShape, madeShape),
  'careChanges.read': query(nothingShape, funding.careChangesShape),
};
