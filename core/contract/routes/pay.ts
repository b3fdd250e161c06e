import { z } from 'zod';
import {
  amountShape,
  dayShape,
  digestShape,
  idShape,
  lineShape,
  madeShape,
  nothingShape,
  penceShape,
  reasonShape,
  recentShape,
} from '../shapes/basic.ts';
import * as pay from '../shapes/pay.ts';
import * as paydays from '../shapes/paydays.ts';
import { command, query } from '../route.ts';

const payday = z.strictObject({ payGroupId: idShape, payday: dayShape });

export const payRoutes = {
  /** `recent`: the pay runs of the last fourteen months only; `earlier` says that there are others. */
  'pay.read': query(
    recentShape,
    z.strictObject({
      paydays: z.array(paydays.paydayShape),
      runs: z.array(pay.payRunReadShape.omit({ payslips: true })),
      earlier: z.boolean(),
    }),
  ),
  /** Works a payday out and writes nothing. */
  'payRun.preview': query(payday, pay.payPreviewShape),
  /** Works it out again, refuses if anything moved, freezes payslips, locks timesheets, posts. One transaction. */
  'payRun.approve': command(payday.extend({ digest: digestShape }), z.strictObject({ id: idShape, number: z.int() })),
  'payRun.read': query(z.strictObject({ id: idShape }), pay.payRunReadShape),
  /** Only before anything of it is paid or billed; the timesheets are free again. */
  'payRun.void': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  /** The page that says of a void payslip that it does not count: the payslip itself is never changed. */
  'payslip.voidNotice': command(z.strictObject({ payslipId: idShape }), z.strictObject({ id: idShape, number: z.int() })),
  'payslip.read': query(z.strictObject({ id: idShape }), pay.payslipReadShape),
  /** A line of the PA's next pay run: an extra sum, or a correction of an earlier payslip. */
  'payExtra.add': command(
    z.strictObject({
      employmentId: idShape,
      kind: z.enum(['correction', 'extra']),
      day: dayShape,
      amount: penceShape,
      planLineId: idShape,
      corrects: idShape.optional(),
      /** What an extra sum is, where the minimum wage asks: overtime with its minutes, back-pay with the days it is for. */
      what: z
        .strictObject({
          kind: z.enum(['bonus', 'overtime', 'back_pay']),
          minutes: z.int().optional(),
          from: dayShape.optional(),
          to: dayShape.optional(),
        })
        .optional(),
      words: lineShape,
    }),
    madeShape,
  ),
  'payExtra.takeBack': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  'payExtra.list': query(
    nothingShape,
    z.strictObject({
      extras: z.array(
        z.strictObject({
          id: idShape,
          employmentId: idShape,
          assistant: z.string(),
          kind: z.enum(['correction', 'extra']),
          what: z.enum(['bonus', 'overtime', 'back_pay']).optional(),
          day: dayShape,
          amount: penceShape,
          words: z.string(),
          payslipNumber: z.int().optional(),
        }),
      ),
    }),
  ),
  /**
   * `owed` is what HMRC has yet to be paid in all, billed or not; below nothing where it owes back. `recent`: the last fourteen months and
   * whatever is not paid; `earlier` says that there are others. `setOffs` are of the tax years of these months: what no
   * bill has taken yet, in none of the sums but `toBill`.
   */
  'hmrc.read': query(
    recentShape,
    z.strictObject({
      months: z.array(paydays.taxMonthShape),
      owed: penceShape,
      earlier: z.boolean(),
      setOffs: z.array(paydays.setOffShape),
      back: z.array(paydays.backShape),
      paidBack: z.array(paydays.paidBackShape),
    }),
  ),
  /** Records what is to be paid to HMRC for everything not billed yet up to the end of that tax month. */
  'hmrc.bill': command(
    z.strictObject({ employerId: idShape, taxYear: z.string().regex(/^20\d{2}-\d{2}$/u), taxMonth: z.int().min(1).max(12) }),
    madeShape,
  ),
  /** Records that HMRC pays back what it owes, or some of it: then it waits for the bank. It is taken back as a bill is. */
  'hmrc.payBack': command(
    z.strictObject({ employerId: idShape, taxYear: z.string().regex(/^20\d{2}-\d{2}$/u), amount: amountShape, day: dayShape }),
    madeShape,
  ),
  'hmrc.takeBackBill': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  /** What is to be paid at the bank, oldest first. */
  'payment.list': query(nothingShape, z.strictObject({ payments: z.array(paydays.paymentShape) })),
};
