import { z } from 'zod';
import { dayShape, idShape, penceShape } from './basic.ts';

/** Jobs of the PA whose National Insurance is one sum, and under which of them HMRC is told of it. */
export const togetherShape = z.strictObject({
  toldUnder: idShape,
  /**
   * `gross` is all pay of the job on this payday; payslips from before it was kept have none. `usual` is what it would come to had its paid
   * family leave been worked as usual.
   */
  jobs: z.array(
    z.strictObject({ employmentId: idShape, earnings: penceShape, gross: penceShape.optional(), usual: penceShape.optional() }),
  ),
  /** Where HMRC is told under a job that is not paid on this payday: the job here whose payslip holds the bands of all of them. */
  heldBy: idShape.optional(),
  /** Payslips of other pay groups that were counted with it. */
  before: z.array(z.strictObject({ payslipId: idShape, payslip: z.int(), payday: dayShape, earnings: penceShape })).optional(),
});
