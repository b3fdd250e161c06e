import { z } from 'zod';
import { toldSteps } from '#core/year/yearChecklist';
import { dayShape, digestShape, fileTokenShape, idShape, lineShape, madeShape, nothingShape, penceShape } from '../shapes/basic.ts';
import * as year from '../shapes/year.ts';
import { figureChangeShape, yearTableShape } from '../shapes/yearPack.ts';
import { command, query } from '../route.ts';

const issued = z.strictObject({ id: idShape, number: z.int() });
const { taxYearShape: taxYear, fileShape: file } = year;

export const yearRoutes = {
  /** What the answers would make, before they are recorded. */
  'starter.preview': query(year.starterShape, year.starterReadShape),
  /** A P45, a starter checklist or neither: tax details from the day, the P45’s figures carried in, and what HMRC is told. */
  'starter.record': command(year.starterShape.extend(file), madeShape),
  /** The newest word about each employment’s start; absent where nobody recorded one. */
  'starter.read': query(
    z.strictObject({ employmentId: idShape }),
    z.strictObject({ starter: year.starterReadShape.pick({ brought: true, statement: true }).optional() }),
  ),
  /** A code or loan notice of HMRC’s: tax details from its day. */
  'notice.record': command(year.noticeShape.extend(file), madeShape),
  'notice.list': query(z.strictObject({ employmentId: idShape }), z.strictObject({ notices: z.array(year.noticeReadShape) })),
  /** The same PA in a new job with the same employer, under a payroll id of its own. */
  'employment.again': command(z.strictObject({ employmentId: idShape, startsOn: dayShape, payrollId: lineShape.max(35) }), madeShape),
  'leaving.record': command(year.leavingShape, madeShape),
  'leaving.takeBack': command(year.takeBackShape, madeShape),
  'leaving.read': query(z.strictObject({ employmentId: idShape }), year.leavingReadShape),
  'p45.issue': command(z.strictObject({ employmentId: idShape }), issued),
  'earnings.issue': command(z.strictObject({ employmentId: idShape, taxYear }), issued),
  'year.read': query(nothingShape, year.yearReadShape),
  /** That a person did, or did not do, what nothing in the book shows. The newest word stands. */
  'year.step': command(z.strictObject({ employerId: idShape, taxYear, step: z.enum(toldSteps), isDone: z.boolean() }), madeShape),
  /** One PA’s, or where no employment is told that of everybody who has none yet. */
  'p60.issue': command(
    z.strictObject({ employerId: idShape, taxYear, employmentId: idShape.exactOptional() }),
    z.strictObject({ papers: z.array(issued) }),
  ),
  /** Each code as HMRC’s rules carry it into a new tax year. */
  'codes.preview': query(z.strictObject({ taxYear }), year.codesShape),
  'codes.carry': command(z.strictObject({ taxYear, digest: digestShape }), z.strictObject({ carried: z.int() })),
  /** HMRC’s account as it was read: what it says is owed, and what explains a difference. */
  'hmrc.balance': command(
    z.strictObject({ employerId: idShape, day: dayShape, balance: penceShape, words: lineShape.exactOptional() }),
    madeShape,
  ),
  'hmrc.balances': query(z.strictObject({ employerId: idShape }), z.strictObject({ balances: z.array(year.balanceReadShape) })),
  'p32.issue': command(z.strictObject({ employerId: idShape, taxYear, upTo: z.int().min(1).max(12).exactOptional() }), issued),
  'payRun.summary': command(z.strictObject({ payRunId: idShape }), issued),
  'payslip.easyRead': command(z.strictObject({ payslipId: idShape }), issued),
  'payslip.give': command(year.deliveryShape.omit({ id: true }), madeShape),
  'payslip.takeBackGiven': command(year.takeBackShape, madeShape),
  'payRun.given': query(z.strictObject({ payRunId: idShape }), z.strictObject({ given: z.array(year.deliveryShape) })),
  /** The Employment Allowance asked for and answered with its reason; never claimed by itself. */
  'allowance.answer': command(year.allowanceAnswerShape, madeShape),
  /** What a year pack would bring, figure by figure with its source. */
  'yearPack.look': query(
    z.strictObject({ file: fileTokenShape }),
    z.strictObject({
      taxYear: z.string(),
      madeOn: dayShape,
      madeBy: z.string(),
      digest: digestShape,
      comparedWith: z.string().optional(),
      changes: z.array(figureChangeShape),
      /** What the pack does not bring, and what then stays refused, as sentences. */
      missing: z.array(z.string()),
    }),
  ),
  /** The tables of the book’s year packs: with the app’s own they are the law by which this book works (core/payroll/law). */
  'law.read': query(nothingShape, z.strictObject({ packs: z.array(yearTableShape) })),
  'yearPack.add': command(z.strictObject({ file: fileTokenShape, digest: digestShape }), madeShape),
};
