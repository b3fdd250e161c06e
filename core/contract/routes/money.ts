import { z } from 'zod';
import {
  amountShape,
  dayShape,
  fileTokenShape,
  idShape,
  lineShape,
  madeShape,
  nothingShape,
  optionalLineShape,
  penceShape,
  reasonShape,
  recentShape,
  spanShape,
} from '../shapes/basic.ts';
import { fileReadShape, flawShape, lookShape } from '../shapes/looks.ts';
import * as money from '../shapes/money.ts';
import { dueShape } from '../shapes/bank.ts';
import { command, query } from '../route.ts';

export const moneyRoutes = {
  'home.read': query(
    nothingShape,
    z.strictObject({
      holder: z.string().optional(),
      bookName: z.string(),
      kind: z.enum(['real', 'practice']),
      today: dayShape,
      hour: z.int().min(0).max(23),
      tasks: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          words: z.string(),
          minutes: z.int(),
          action: z.string(),
          screen: z.string(),
          about: idShape.optional(),
          span: spanShape.optional(),
        }),
      ),
      coming: z.array(z.strictObject({ words: z.string(), day: dayShape })),
      money: z.array(
        z.strictObject({
          streamId: idShape,
          name: z.string(),
          balance: penceShape,
          owed: penceShape,
          free: penceShape,
          freeWeeksHundredths: z.int().optional(),
          retainedWeeks: z.int().optional(),
          receivedThisYear: penceShape,
          spentThisYear: penceShape,
        }),
      ),
    }),
  ),
  /** `recent`: of the last fourteen months and of all days that no statement covers; `earlier` says that there is more. */
  'money.read': query(
    recentShape,
    z.strictObject({ receipts: z.array(money.receiptShape), schedule: z.array(money.scheduleRowShape), earlier: z.boolean() }),
  ),
  'money.receive': command(
    z.strictObject({
      streamId: idShape,
      kind: money.receiptKindShape,
      day: dayShape,
      amount: amountShape,
      from: lineShape,
      /** Which payment of the schedule it is, where it is one. */
      due: z.strictObject({ awardId: idShape, day: dayShape }).optional(),
      bankLineId: idShape.optional(),
    }),
    madeShape,
  ),
  /** The holder lends the account their own money because the payment was late. */
  'money.lend': command(
    z.strictObject({ streamId: idShape, day: dayShape, amount: amountShape, because: reasonShape, bankLineId: idShape.optional() }),
    madeShape,
  ),
  /** Money that goes back to the funder: what is left over, or was asked for. It waits for the bank, and is no spending. */
  'money.giveBack': command(
    z.strictObject({
      streamId: idShape,
      day: dayShape,
      amount: amountShape,
      because: reasonShape,
      file: fileTokenShape.optional(),
      bankLineId: idShape.optional(),
    }),
    madeShape,
  ),
  /** Takes back something recorded by mistake: a reversing entry with its reason. Nothing is edited. */
  'money.reverse': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  /** Newest first, a page at a time: `before` is the last purchase of the page already read. The counts are of the whole book. */
  'purchase.list': query(
    z.strictObject({ before: idShape.optional(), words: optionalLineShape, only: z.enum(['wanting', 'explained']).optional() }),
    z.strictObject({ purchases: z.array(money.purchaseShape), earlier: z.boolean(), count: z.int(), wanting: z.int() }),
  ),
  'purchase.payees': query(nothingShape, z.strictObject({ payees: z.array(z.string()) })),
  'purchase.read': query(z.strictObject({ id: idShape }), money.purchaseShape),
  'purchase.record': command(money.purchaseInputShape, madeShape),
  'purchase.refund': command(
    z.strictObject({
      purchaseId: idShape,
      day: dayShape,
      amount: amountShape,
      because: reasonShape,
      file: fileTokenShape.optional(),
      bankLineId: idShape.optional(),
    }),
    madeShape,
  ),
  /** A receipt that turned up later, added to the purchase it proves. */
  'purchase.addEvidence': command(
    z.union([
      z.strictObject({
        purchaseId: idShape,
        files: z.array(fileTokenShape).min(1),
        numbers: money.numbersShape.optional(),
        read: z.array(fileReadShape).optional(),
        /** What is wrong with the files, where something is. */
        flaw: flawShape.optional(),
      }),
      z.strictObject({ purchaseId: idShape, numbers: money.numbersShape.min(1) }),
    ]),
    madeShape,
  ),
  'purchase.explain': command(z.strictObject({ purchaseId: idShape, noReceiptBecause: reasonShape }), madeShape),
  /** It is a deposit, expected back by a day: its return is asked about then. */
  'purchase.deposit': command(z.strictObject({ purchaseId: idShape, backBy: dayShape }), madeShape),
  /** The deposit, or what is left of it, does not come back. */
  'purchase.keepDeposit': command(z.strictObject({ purchaseId: idShape, because: reasonShape }), madeShape),
  /** What is bought again and again, told once: proposed on its days, recorded by a person each time. */
  'purchase.repeats': query(nothingShape, z.strictObject({ repeats: z.array(money.repeatShape) })),
  'purchase.repeat': command(
    z.strictObject({ purchaseId: idShape, every: money.repeatEveryShape, from: dayShape, to: dayShape.optional() }),
    madeShape,
  ),
  /** The purchase once more, under the same plan lines, for one of its days: `on` is the receipt's own day. */
  'purchase.again': command(
    z.strictObject({ repeatId: idShape, day: dayShape, on: dayShape, amount: amountShape, proof: money.proofShape }),
    madeShape,
  ),
  'purchase.skip': command(z.strictObject({ repeatId: idShape, day: dayShape, reason: reasonShape }), madeShape),
  'purchase.endRepeat': command(z.strictObject({ repeatId: idShape, lastDay: dayShape, reason: reasonShape }), madeShape),
  'due.list': query(z.strictObject({ direction: z.enum(['in', 'out']).optional() }), z.strictObject({ dues: z.array(dueShape) })),
  /** Newest first, a page at a time: `before` is the last number of the page already read. */
  'evidence.list': query(
    z.strictObject({ before: z.int().min(1).optional() }),
    z.strictObject({ evidence: z.array(money.evidenceUsedShape), earlier: z.boolean(), count: z.int() }),
  ),
  /** Whether a proof can be read, and what it says, by a person's own word. The newest counts. */
  'evidence.look': command(z.strictObject({ evidenceId: idShape, look: lookShape }), madeShape),
  'evidence.one': query(z.strictObject({ id: idShape }), money.evidenceUsedShape),
};
