import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Facts } from '../facts.ts';
import { type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { cashFound, cashWagesFound, ofLine, transferFound, unplacedCharge } from './accountParts.ts';
import { balanceRules } from './balance.ts';
import { asksOf, ofStream, placeOf } from './shared.ts';

function noWhoPaid({ streams, bankLines }: Facts): string | undefined {
  if (!streams.some(({ asks }) => asks.signatories !== undefined)) return 'No funder has said who may pay from the account.';
  if (bankLines.some(({ paidBy }) => paidBy !== undefined)) return undefined;
  return 'Neither the bank’s files nor the book say who gave the order for a payment: look at the bank’s own list of who may pay.';
}

const statementRules: readonly Rule[] = [
  {
    id: 'A01',
    gravity: 'high',
    name: 'Bank and book differ',
    means: 'The bank’s own statement closes with another sum than the book has for that day. An auditor begins here.',
    toDo: 'Look for a line that is missing or was brought in twice, and check the opening balance.',
    source: sources.account,
    screen: 'reconcile',
    find: ({ accounts }) =>
      accounts.flatMap(({ id, name, streamIds, checks }) =>
        checks
          .filter(({ bank, book }) => bank !== book)
          .map(({ id: statementId, day, bank, book }) => ({
            words: `${name}: on ${dayInWords(day)} the bank says ${pounds(bank)} and the book ${pounds(book)}. The difference of ${pounds(subtract(bank, book))} needs an explanation.`,
            about: [statementId],
            ...ofStream(streamIds),
            day,
            sum: subtract(bank, book),
            place: placeOf('reconcile', id),
          })),
      ),
  },
  {
    id: 'A02',
    gravity: 'high',
    name: 'Days of the bank are missing',
    means: 'Every page of every statement is asked for. For these days the book has neither lines nor a statement.',
    toDo: 'Download the bank’s file or statement for those days, and bring it in.',
    source: sources.statements,
    screen: 'bank',
    find: ({ accounts }) =>
      accounts.flatMap(({ id, name, streamIds, gaps, leftOut = [] }) => {
        const of = { about: [id], ...ofStream(streamIds), place: placeOf('bank', id) };
        return [
          ...gaps.map((gap) => ({
            ...of,
            words: `${name}: nothing of the bank is in the book for ${spanInWords(gap)}.`,
            day: gap.from,
            changesWith: [gap.from, gap.to],
          })),
          ...leftOut.map((words) => ({ ...of, words: `${name}: ${words}`, changesWith: [words] })),
        ];
      }),
  },
  {
    id: 'A03',
    gravity: 'high',
    name: 'A statement opens otherwise than the last one closed',
    means: 'Statements follow on from each other to the penny. This one begins with another sum than the one before it ended with.',
    toDo: 'See what was recorded in the days of the statement before, and correct that statement.',
    source: sources.statements,
    screen: 'statement',
    find: ({ issued }) =>
      issued
        .filter(({ opening, closedBefore }) => opening !== closedBefore)
        .map(({ id, number, streamId, from, opening, closedBefore }) => ({
          words: `Statement ${String(number)} begins with ${pounds(opening)}, and the one before it ended with ${pounds(closedBefore)}. This needs an explanation.`,
          about: [id],
          streamId,
          day: from,
          sum: subtract(opening, closedBefore),
          place: placeOf('statement', id),
        })),
  },
  {
    id: 'A08',
    gravity: 'medium',
    name: 'Money came otherwise than agreed',
    means: 'A payment of the award did not come, or with another sum than the letter has.',
    toDo: 'Ask your funder what happened, and note the answer. If the sum changed, record the new letter.',
    source: sources.received,
    screen: 'money',
    find: ({ awardDues }) =>
      awardDues
        .filter(({ expected, received }) => expected !== received)
        .map(({ streamId, awardId, day, expected, received, words }) => ({
          words,
          about: [streamId],
          streamId,
          day,
          sum: subtract(received, expected),
          place:
            awardId === undefined || received !== nothing
              ? placeOf('money')
              : ({ screen: 'receiveDue', about: awardId, span: { from: day, to: day } } as const),
        })),
  },
];

const lineRules: readonly Rule[] = [
  {
    id: 'A04',
    gravity: 'medium',
    name: 'Cash taken out',
    means: 'Cash leaves no trace of what it paid. Some funders bar it; the others ask for a receipt of everything it bought.',
    toDo: 'Record what the cash paid, each with its receipt.',
    source: sources.cash,
    screen: 'bank',
    find: (facts) => [...facts.bankLines.flatMap((line) => cashFound(facts, line)), ...cashWagesFound(facts)],
  },
  {
    id: 'A05',
    gravity: 'high',
    name: 'Money to the holder’s own account',
    means: 'Money went to the holder. That is right where it gives back what they paid for the plan; the receipt shows it.',
    toDo: 'Record the purchase that was paid back, with its receipt, and match it with this line.',
    source: sources.norfolk,
    screen: 'bank',
    find: (facts) => facts.bankLines.flatMap((line) => transferFound(facts, line)),
  },
  {
    id: 'A06',
    gravity: 'medium',
    name: 'Other money in the account',
    means: 'The account is for this money alone. Something else was paid in.',
    toDo: 'Say where it came from and why, and take out what does not belong there.',
    source: sources.account,
    screen: 'money',
    find: (facts) =>
      facts.received
        .filter(({ kind, streamId }) => kind === 'other' && !asksOf(facts, [streamId]).some(({ account }) => account?.ownMoney === true))
        .map(({ id, streamId, day, amount, from }) => ({
          words: `${pounds(amount)} from ${from} came on ${dayInWords(day)}, and is no payment of the award. Say what it is.`,
          about: [id],
          streamId,
          day,
          sum: amount,
          place: placeOf('receipt', id),
        })),
  },
  {
    id: 'A07',
    gravity: 'high',
    name: 'Paid by somebody else',
    means: 'Only people whom the funder has approved may pay from the account.',
    toDo: 'Say who paid and why, and ask the funder to approve them.',
    source: sources.account,
    screen: 'funders',
    cannot: noWhoPaid,
    find: (facts) =>
      facts.bankLines.flatMap((line) => {
        const named = asksOf(facts, line.streamIds).flatMap(({ signatories }) => signatories ?? []);
        if (line.paidBy === undefined || line.amount >= nothing || named.length === 0 || named.includes(line.paidBy)) return [];
        return [
          ofLine(
            line,
            `${line.paidBy} paid ${pounds(subtract(nothing, line.amount))} on ${dayInWords(line.day)}, and is not among those who may. This needs an explanation.`,
          ),
        ];
      }),
  },
  {
    id: 'A14',
    gravity: 'low',
    name: 'Bank charges and interest that nobody named',
    means: 'Charges and interest are small, but an auditor asks for each line.',
    toDo: 'Open the line, and choose that it was the bank’s own charge or interest: it is recorded and matched in one.',
    source: sources.charges,
    screen: 'bank',
    find: ({ bankLines }) => bankLines.flatMap(unplacedCharge),
  },
];

/** A01 to A15: the account and its money. */
export const accountRules: readonly Rule[] = [...statementRules, ...lineRules, ...balanceRules];
