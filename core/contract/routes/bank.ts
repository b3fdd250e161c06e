import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, lineShape, madeShape, nothingShape, penceShape, reasonShape } from '../shapes/basic.ts';
import * as bank from '../shapes/bank.ts';
import { evidenceShape } from '../shapes/money.ts';
import { command, commandJob, query, queryJob } from '../route.ts';

const accountInput = { bankAccountId: idShape };
const fileInput = {
  ...accountInput,
  profileId: bank.profileIdShape,
  file: fileTokenShape,
  /** Said by a person where every date of the file could be read both ways. */
  dateOrder: z.enum(['day_first', 'month_first']).optional(),
};

export const bankRoutes = {
  'bank.profiles': query(nothingShape, z.strictObject({ profiles: z.array(bank.profileShape) })),
  /** The first rows of a file, so that a person can map its columns. Nothing is guessed. */
  'bank.inspect': query(
    z.strictObject({ file: fileTokenShape }),
    z.strictObject({ rows: z.array(z.array(z.string())), columns: z.int(), fits: z.array(bank.profileIdShape) }),
  ),
  'bank.saveProfile': command(z.strictObject({ name: lineShape, mapping: bank.mappingShape }), madeShape),
  /** What bringing the file in would do; writes nothing. */
  'bank.preview': queryJob(z.strictObject(fileInput), bank.importReadShape),
  /** Refused while a line that may have been typed by hand has no answer. */
  'bank.import': commandJob(z.strictObject({ ...fileInput, answers: z.array(bank.typedAnswerShape).optional() }), bank.importReadShape),
  /** Lines typed from a paper statement, for a bank that gives no file. */
  'bank.typeLine': command(z.strictObject({ ...accountInput, day: dayShape, amount: penceShape, words: lineShape }), madeShape),
  'bank.lines': query(
    z.strictObject({ ...accountInput, only: z.enum(['all', 'unmatched']), from: dayShape.optional(), to: dayShape.optional() }),
    z.strictObject({ lines: z.array(bank.bankLineShape), balance: penceShape, unmatched: z.int() }),
  ),
  'bank.suggest': query(
    z.strictObject({ lineId: idShape }),
    z.strictObject({
      suggestions: z.array(bank.suggestionShape),
      dues: z.array(bank.dueShape),
      rules: z.array(bank.ruleShape),
      others: z.array(bank.otherAccountShape),
      /** Absent for a tin of cash. */
      charge: bank.chargeShape.optional(),
    }),
  ),
  'bank.match': command(z.strictObject({ lineId: idShape, parts: z.array(bank.duePartShape).min(1) }), madeShape),
  /** Several lines that paid several dues, in one stroke: both sides must come to the same sum. Answers the first match. */
  'bank.matchTogether': command(
    z.strictObject({ ...accountInput, lineIds: z.array(idShape).min(1).max(50), dueIds: z.array(idShape).min(1).max(50) }),
    madeShape,
  ),
  /** Takes a match back; one that was accepted together with others takes those back too. */
  'bank.unmatch': command(z.strictObject({ matchId: idShape, reason: reasonShape }), madeShape),
  /** The bank's own statement, kept as evidence of the balance at the end of a day. */
  'bank.fileStatement': command(
    z.strictObject({
      ...accountInput,
      day: dayShape,
      closing: penceShape,
      file: fileTokenShape,
      covers: bank.statementSpanShape.optional(),
    }),
    madeShape,
  ),
  'bank.reconciliation': query(
    z.strictObject({ ...accountInput, to: dayShape.optional() }),
    z.strictObject({
      done: z.array(bank.reconciliationShape),
      statements: z.array(
        z.strictObject({
          id: idShape,
          day: dayShape,
          closing: penceShape,
          evidence: evidenceShape,
          covers: bank.statementSpanShape.optional(),
        }),
      ),
      /** Days, sheets and balances that the statements kept leave out between them, in sentences. */
      gaps: z.array(z.string()),
      next: z.strictObject({
        from: dayShape,
        to: dayShape.optional(),
        opening: penceShape,
        closing: penceShape.optional(),
        lines: penceShape,
        lineCount: z.int(),
        unmatched: z.int(),
        difference: penceShape.optional(),
        ledgerDifference: penceShape.optional(),
        proofs: z.array(z.strictObject({ holds: z.boolean(), words: z.string() })),
        /** What is worth a second look and refuses nothing: days that no file reaches, quiet months. */
        notes: z.array(z.string()),
      }),
    }),
  ),
  'bank.reconcile': command(z.strictObject({ ...accountInput, bankStatementId: idShape }), madeShape),
  'bank.reopen': command(z.strictObject({ reconciliationId: idShape, reason: reasonShape }), madeShape),
};
