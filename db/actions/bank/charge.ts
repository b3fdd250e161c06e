import { looksLikeCharge } from '#core/bank/chargeWords';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays } from '#core/time/day';
import { bankAccount } from '#db/actions/bank/accounts';
import { isCash, streamsIn } from '#db/actions/bank/cash/cashAccount';
import { type Line, lineById } from '#db/actions/bank/lines';
import { reconciledProblem } from '#db/actions/bank/places';
import { spendUnplanned } from '#db/actions/bank/unplanned';
import { type Made } from '#db/actions/made';
import { receiveMoney } from '#db/actions/money/receiveMoney';
import { nameFor } from '#db/actions/named';
import { type PlanLine, allPlanLines, notInForce, planLineById } from '#db/actions/planLines';
import { purchaseParts } from '#db/actions/purchase/purchaseParts';
import { purchaseById } from '#db/actions/purchase/purchaseRow';
import { recordPurchase } from '#db/actions/purchase/recordPurchase';
import { refundPurchase } from '#db/actions/purchase/refundPurchase';
import { isReversed } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'bank.charge'>;
type LineHere = Line & { readonly bankAccountId: string };

/** The plan's line for bank charges that pays for this money on the day; undefined where none was agreed. */
function plannedFor(reading: Reading, streamId: string, { day }: Pick<Line, 'day'>): PlanLine | undefined {
  return allPlanLines(reading).find(
    (line) =>
      line.streamId === streamId &&
      line.category === 'bank_charge' &&
      (line.rule === 'allowed' || (line.rule === 'ask_first' && line.approved)) &&
      notInForce(line, day, 'streamId') === undefined,
  );
}

/** Whose money a charge of the bank's can be: each kind kept in the account, with the plan line that bears it. */
export function chargedTo(reading: Reading, line: LineHere): OutputOf<'bank.suggest'>['charge'] {
  if (isCash(reading, line.bankAccountId)) return undefined;
  const likely = looksLikeCharge(line.words);
  const streams = streamsIn(reading, line.bankAccountId).map(({ id, name }) => {
    const planLine = plannedFor(reading, id, line)?.name;
    return { id, name, ...(planLine === undefined ? {} : { planLine }) };
  });
  return { streams, ...(likely === undefined ? {} : { likely }) };
}

function wrongIn(reading: Reading, line: LineHere, { streamId, planLineId }: Input): Problem | undefined {
  if (line.open === 0) return problem('bank.lineMatched', {}, 'lineId');
  if (isCash(reading, line.bankAccountId)) return problem('bank.chargeInCash', {}, 'lineId');
  const stream = nameFor(reading, 'stream', streamId);
  if (stream === undefined) return problem('input.notFound', { what: 'money' }, 'streamId');
  if (!streamsIn(reading, line.bankAccountId).some(({ id }) => id === streamId)) return problem('bank.notItsMoney', { stream }, 'streamId');
  if (planLineId !== undefined && planLineById(reading, planLineId)?.streamId !== streamId)
    return problem('input.notFound', { what: 'plan line' }, 'planLineId');
  return reconciledProblem(reading, line.bankAccountId, line.day);
}

/** The bank's own statement is the proof of what the bank took. */
const because = 'The bank took it itself: its statement shows it.';

function spend(writing: Writing, line: LineHere, { is, streamId, planLineId }: Input, bank: string): Result<unknown> {
  const words = { payee: bank, what: is === 'interest' ? 'interest charged' : 'bank charge' };
  const planned = planLineId ?? plannedFor(writing, streamId, line)?.id;
  const spent = { day: line.day, amount: line.open, category: 'bank_charge' } as const;
  if (planned === undefined) return spendUnplanned(writing, { ...spent, streamId, lineId: line.id, words, because });
  const charge = { planLineId: planned };
  const proof = { noReceiptBecause: because };
  return recordPurchase(writing, { ...spent, ...words, charge, paidBy: 'account', proof, bankLineId: line.id });
}

// Found by the index of days: a charge is given back within the year.
const chargesOfYear = `
  SELECT id FROM purchase WHERE day BETWEEN ? AND ? AND category = 'bank_charge' ORDER BY day DESC, log_seq DESC`;

/** The newest charge of this money that is still as large as what came back. */
function chargeToReturn(reading: Reading, line: LineHere, streamId: string): string | undefined {
  const since = addDays(line.day, -365);
  const found = reading.sql.all(chargesOfYear, [since, line.day], { id: text });
  return found.find(({ id }) => {
    const charge = purchaseById(reading, id);
    if (charge === undefined || isReversed(reading, charge.entryId)) return false;
    const { shares, refunded } = purchaseParts(reading, id);
    return shares.some((share) => share.streamId === streamId) && subtract(charge.amount, refunded) >= line.open;
  })?.id;
}

function giveBack(writing: Writing, line: LineHere, { streamId }: Input): Made {
  const purchaseId = chargeToReturn(writing, line, streamId);
  if (purchaseId === undefined) return refused(problem('bank.noChargeToReturn', { sum: pounds(line.open) }, 'is'));
  const refund = { purchaseId, day: line.day, amount: line.open, because: 'The bank gave its charge back.' };
  return refundPurchase(writing, { ...refund, bankLineId: line.id });
}

/**
 * What the bank took or gave by itself: a charge is spending on the plan line agreed for charges, or on none; interest paid is income of its own; a
 * charge given back goes to the one it was. Matched at once. Problems: bank.lineMatched, bank.notItsMoney, bank.noChargeToReturn, bank.reconciled.
 */
export function recordCharge(writing: Writing, input: Input): Made {
  const line = lineById(writing, input.lineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'bank line' }, 'lineId'));
  const wrong = wrongIn(writing, line, input);
  if (wrong !== undefined) return refused(wrong);
  const bank = bankAccount(writing, line.bankAccountId)?.bank ?? '';
  const { id: bankLineId, day, open: amount } = line;
  const recorded =
    line.amount < 0
      ? spend(writing, line, input, bank)
      : input.is === 'interest'
        ? receiveMoney(writing, { streamId: input.streamId, kind: 'interest', day, amount, from: bank, bankLineId })
        : giveBack(writing, line, input);
  return recorded.ok ? done({ id: bankLineId }) : recorded;
}
