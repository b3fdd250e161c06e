import { z } from 'zod';
import {
  dayShape,
  fileTokenShape,
  idShape,
  lineShape,
  madeShape,
  nothingShape,
  optionalLineShape,
  penceShape,
  amountShape,
  reasonShape,
} from '../shapes/basic.ts';
import { proofShape } from '../shapes/money.ts';
import * as setup from '../shapes/setup.ts';
import { command, query } from '../route.ts';

const withId = { id: idShape };
const letter = { file: fileTokenShape.optional() };

export const setupRoutes = {
  'setup.read': query(nothingShape, setup.setupReadShape),
  'holder.save': command(setup.holderShape, madeShape),
  'beneficiary.add': command(setup.beneficiaryShape, madeShape),
  'beneficiary.change': command(setup.beneficiaryShape.extend(withId), madeShape),
  'funder.add': command(setup.funderShape, madeShape),
  'funder.change': command(setup.funderShape.omit({ name: true, nameFrom: true }).extend(withId), madeShape),
  /** A funder's name from a day on: a CCG that became an ICB keeps its older statements' name. */
  'funder.rename': command(z.strictObject({ id: idShape, name: lineShape, from: dayShape }), madeShape),
  'stream.add': command(setup.streamShape, madeShape),
  'stream.change': command(setup.streamShape.extend(withId), madeShape),
  'award.add': command(setup.awardShape.extend(letter), madeShape),
  'award.end': command(z.strictObject({ id: idShape, to: dayShape }), madeShape),
  'outcome.add': command(setup.outcomeShape, madeShape),
  'planLine.add': command(setup.planLineAskedShape, madeShape),
  'planLine.change': command(setup.planLineAskedShape.extend(withId), madeShape),
  'planLine.approve': command(z.strictObject({ id: idShape, by: lineShape, on: dayShape, ...letter }), madeShape),
  'split.add': command(setup.splitShape.extend(letter), madeShape),
  'account.add': command(setup.bankAccountShape, madeShape),
  /** The proven balance on the day the book begins, shared to the streams whose money is in the account. */
  'opening.record': command(
    z.strictObject({
      bankAccountId: idShape,
      balance: penceShape,
      parts: z.array(z.strictObject({ streamId: idShape, amount: penceShape })).min(1),
      file: fileTokenShape,
    }),
    madeShape,
  ),
  /** Something already owed on the day the book begins. */
  'opening.owed': command(
    z.strictObject({
      planLineId: idShape,
      payee: lineShape,
      what: lineShape,
      invoice: optionalLineShape,
      amount: amountShape,
      proof: proofShape,
    }),
    madeShape,
  ),
  /** What the book began with, and what was corrected of it since. */
  'opening.read': query(nothingShape, setup.openingReadShape),
  /** The balance of before is reversed with the reason and stays readable. Without a file, its proof proves the new one. */
  'opening.correct': command(
    z.strictObject({
      bankAccountId: idShape,
      balance: penceShape,
      parts: z.array(z.strictObject({ streamId: idShape, amount: penceShape })).min(1),
      file: fileTokenShape.optional(),
      reason: reasonShape,
    }),
    madeShape,
  ),
  'opening.correctOwed': command(
    z.strictObject({
      purchaseId: idShape,
      planLineId: idShape,
      payee: lineShape,
      what: lineShape,
      invoice: optionalLineShape,
      amount: amountShape,
      proof: proofShape.optional(),
      reason: reasonShape,
    }),
    madeShape,
  ),
};
