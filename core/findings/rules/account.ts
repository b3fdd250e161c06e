import { mayPay } from '#core/bank/payers';
import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Facts } from '../facts.ts';
import { type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { cashFound, cashWagesFound, transferFound, unplacedCharge } from './accountParts.ts';
import { balanceRules } from './balance.ts';
import { asksOf, ofStream, placeOf } from './shared.ts';

function nobodySaid(facts: Facts): string | undefined {
  const asked = facts.accounts.filter(({ streamIds }) => namedFor(facts, streamIds).length > 0);
  if (asked.length === 0) return 'No funder has said who may pay from the account.';
  const told = asked.some(({ payers }) => payers !== undefined);
  return told ? undefined : 'Nobody has said who can pay from the account: the bank’s own list says it.';
}

function namedFor(facts: Facts, streamIds: readonly string[]): readonly string[] {
  return asksOf(facts, streamIds).flatMap(({ signatories }) => signatories ?? []);
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
    name: 'Somebody can pay whom nobody approved',
    means:
      'The account must be open only to the holder and to people whom the funder has approved. Banks’ files do not say who gave an order, so it is asked who can.',
    toDo: 'Ask the funder to approve them, or have the bank take them off its list, and say so here.',
    source: sources.account,
    screen: 'payers',
    cannot: nobodySaid,
    find: (facts) =>
      facts.accounts.flatMap(({ id, name, streamIds, payers = [] }) => {
        const named = namedFor(facts, streamIds);
        return payers
          .filter((payer) => mayPay(payer.name, named, facts.holder?.name) === false)
          .map(({ id: payerId, called, from }) => ({
            words: `${called} can pay from ${name} since ${dayInWords(from)}, and is not among those whom the funder named. This needs an explanation.`,
            about: [payerId],
            ...ofStream(streamIds),
            day: from,
            place: placeOf('payers', id),
          }));
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
