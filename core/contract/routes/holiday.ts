import { z } from 'zod';
import { command, query } from '../route.ts';
import { idShape, madeShape, reasonShape } from '../shapes/basic.ts';
import * as holiday from '../shapes/holiday.ts';

const employment = { employmentId: idShape };
const takenBack = z.strictObject({ id: idShape, reason: reasonShape });
/** Said on the form and in the preview of pay; leave beyond the balance is recorded when a person says that it is meant. */
const warned = {
  meant: z.boolean().optional(),
  besides: holiday.besidesShape.optional(),
};

export const holidayRoutes = {
  'holiday.read': query(z.strictObject(employment), holiday.holidayReadShape),
  'holiday.agree': command(holiday.holidayTermsShape.extend(employment), madeShape),
  /** Where an earlier payroll stood, and the weeks that holiday pay is averaged on. The newest of each stands. */
  'holiday.open': command(holiday.holidayOpeningShape.extend(employment), madeShape),
  'holiday.history': command(z.strictObject({ ...employment, weeks: z.array(holiday.historyWeekShape).max(104) }), madeShape),
  'holiday.take': command(holiday.leaveShape.extend({ ...employment, ...warned }), madeShape),
  'holiday.takeBack': command(takenBack, madeShape),
  'holiday.carry': command(holiday.carryShape.extend(employment), madeShape),
  'holiday.carryBack': command(takenBack, madeShape),
  /** The record of six years as a paper. */
  'holiday.issueRecord': command(z.strictObject(employment), madeShape.extend({ number: z.int() })),
};
