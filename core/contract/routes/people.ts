import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, madeShape, nothingShape, penceShape, wordsShape } from '../shapes/basic.ts';
import * as people from '../shapes/people.ts';
import { command, query } from '../route.ts';

const id = { id: idShape };
const file = { file: fileTokenShape.optional() };

export const peopleRoutes = {
  'team.read': query(nothingShape, people.teamShape),
  'employer.add': command(people.employerShape, madeShape),
  'employer.change': command(people.employerShape.extend(id), madeShape),
  /** Whether the Employment Allowance is claimed for a tax year, and what an earlier payroll used of it. The newest word stands. */
  'employer.claimAllowance': command(
    z.strictObject({ employerId: idShape, taxYear: z.string().regex(/^20\d{2}-\d{2}$/u), claimed: z.boolean(), usedBefore: penceShape }),
    madeShape,
  ),
  'payGroup.add': command(people.payGroupShape, madeShape),
  'assistant.add': command(people.assistantShape, madeShape),
  'assistant.change': command(people.assistantShape.extend(id), madeShape),
  /** Bank details are typed twice and must agree; a change of them says why. */
  'assistant.bank': command(
    z.strictObject({ assistantId: idShape, details: people.bankDetailsShape, again: people.bankDetailsShape, why: wordsShape.optional() }),
    madeShape,
  ),
  'employment.add': command(people.employmentShape, madeShape),
  'employment.change': command(people.employmentShape.omit({ assistantId: true, payGroupId: true }).extend(id), madeShape),
  'employment.end': command(z.strictObject({ ...id, endsOn: dayShape }), madeShape),
  'employment.tax': command(people.taxDetailsShape.extend({ employmentId: idShape, ...file }), madeShape),
  'employment.agree': command(people.agreementShape.extend({ employmentId: idShape, ...file }), madeShape),
  'employment.bringForward': command(people.broughtForwardShape.extend({ employmentId: idShape, ...file }), madeShape),
};
