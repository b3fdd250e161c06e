import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape, reasonShape } from './basic.ts';
import { workChargeShape } from './work.ts';

/** A time by London's clock. */
export const timeShape = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time, as 22:00');

export const rotaBreaksShape = z.array(z.strictObject({ from: timeShape, to: timeShape })).max(8);

/** What one planned shift is, as typed: that it goes on past midnight is said and never guessed. */
export const dutyShape = z.strictObject({
  kind: z.enum(['work', 'sleep_in']),
  starts: timeShape,
  ends: timeShape,
  endsNextDay: z.boolean(),
  /** Unpaid breaks. */
  breaks: rotaBreaksShape,
  charge: workChargeShape,
  note: lineShape.optional(),
});
export type DutyInput = z.infer<typeof dutyShape>;
