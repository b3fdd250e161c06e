import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, lineShape, reasonShape } from './basic.ts';

export const relations = ['family', 'friend', 'assistant', 'broker', 'other'] as const;
export const relationShape = z.enum(relations);

const term = {
  relation: relationShape,
  from: dayShape,
  to: dayShape.optional(),
  /** What they may do, and how the holder agreed to it. */
  agreed: reasonShape,
};
const letter = { file: fileTokenShape.optional() };

export const addHelperShape = z.strictObject({ name: lineShape, ...term, ...letter });
export const renewHelperShape = z.strictObject({ actorId: idShape, ...term, ...letter });
export const endHelperShape = z.strictObject({ termId: idShape, lastDay: dayShape, reason: reasonShape });

const termReadShape = z.strictObject({
  id: idShape,
  ...term,
  evidenceNumber: z.int().optional(),
  ended: z.strictObject({ lastDay: dayShape, reason: z.string() }).optional(),
});

export const typistShape = z.strictObject({
  actorId: idShape,
  name: z.string(),
  role: z.enum(['holder', 'helper', 'broker']),
  /** How an auditor’s copy names them: ‘Helper 1’, ‘Broker 1’, ‘the holder’. */
  reference: z.string(),
});
export type Typist = z.infer<typeof typistShape>;

export const writerShape = typistShape.extend({
  /** Whether they may type today. */
  isCurrent: z.boolean(),
  /** Newest first; none for the holder. */
  terms: z.array(termReadShape),
});
export type Writer = z.infer<typeof writerShape>;

export const writersShape = z.strictObject({
  today: dayShape,
  /** Who asks, as this window says. */
  current: idShape,
  writers: z.array(writerShape),
});

export const recordedShape = z.strictObject({ id: idShape, by: typistShape, at: z.string(), day: dayShape, time: z.string() });
export type Recorded = z.infer<typeof recordedShape>;

export const logShape = z.strictObject({
  entries: z.array(
    z.strictObject({
      seq: z.int(),
      day: dayShape,
      time: z.string(),
      what: z.string(),
      /** Absent where the app did it by itself: a paper drawn, an old backup cleared away. */
      by: typistShape.optional(),
    }),
  ),
  /** Whether there is more before the last of them. */
  earlier: z.boolean(),
});
