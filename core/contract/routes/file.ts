import { z } from 'zod';
import { endingReasons, stepStates } from '#core/people/checklists';
import { dayShape, idShape, lineShape, madeShape, nothingShape, reasonShape, wordsShape } from '../shapes/basic.ts';
import * as file from '../shapes/file.ts';
import { command, query } from '../route.ts';

const issued = madeShape.extend({ number: z.int() });

export const fileRoutes = {
  /** A PA's file: what it holds, and what is missing or runs out. */
  'file.read': query(z.strictObject({ assistantId: idShape }), file.fileReadShape),
  'file.record': command(file.fileItemShape, madeShape),
  /** A person says that a record is not needed, and why: it is asked for no more. */
  'file.putAside': command(file.putAsideShape, madeShape),
  'file.takeBack': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  'file.asks': query(nothingShape, z.strictObject({ funders: z.array(file.funderAsksShape.extend({ funder: z.string() })) })),
  'file.ask': command(file.funderAsksShape, madeShape),
  'file.statement': command(file.statementAnswersShape, issued),
  'file.change': command(file.changeAnswersShape, issued),
  'file.privacy': command(file.privacyAnswersShape, issued),

  'hiring.list': query(
    nothingShape,
    z.strictObject({
      today: dayShape,
      employers: z.array(z.strictObject({ id: idShape, name: z.string() })),
      lists: z.array(file.hiringShape),
    }),
  ),
  'hiring.begin': command(z.strictObject({ employerId: idShape, title: lineShape, words: wordsShape.optional() }), madeShape),
  'hiring.choose': command(z.strictObject({ id: idShape, assistantId: idShape }), madeShape),
  'hiring.offer': command(file.offerAnswersShape, issued),

  'ending.read': query(z.strictObject({ employmentId: idShape }), file.endingShape),
  'ending.begin': command(z.strictObject({ employmentId: idShape, reason: z.enum(endingReasons), words: wordsShape }), madeShape),
  'ending.letter': command(file.letterAnswersShape, issued),

  'checklist.step': command(
    z.strictObject({ id: idShape, step: z.string().max(40), state: z.enum(stepStates), day: dayShape, words: wordsShape.optional() }),
    madeShape,
  ),
  'checklist.move': command(
    z.strictObject({ id: idShape, state: z.enum(['stopped', 'resumed', 'finished']), words: reasonShape }),
    madeShape,
  ),

  /** What redundancy pay would come to, by PA and by the plan lines that pay them. */
  'redundancy.read': query(nothingShape, file.reserveShape),
};
