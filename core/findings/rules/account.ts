import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Facts } from '../facts.ts';
import { type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { ofLine, cashFound, surplus, tooLittle, transferFound, twins, unplacedCharge } from './accountParts.ts';
import { asksOf, ofStream, placeOf, streamOf } from './shared.ts';

function noWhoPaid({ streams, bankLines }: Facts): string | undefined {
  if (!streams.some(({ asks }) => asks.signatories !== undefined)) return 'No funder has said who may pay from the account.';
  return bankLines.some(({ paidBy }) => paidBy !== undefined) ? undefined : 'The bank’s lines do not say who paid.';
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
      accounts.flatMap(({ id, name, streamIds, gaps }) =>
        gaps.map((gap) => ({
          words: `${name}: nothing of the bank is in the book for ${spanInWords(gap)}.`,
          about: [id],
          ...ofStream(streamIds),
          day: gap.from,
          place: placeOf('bank', id),
          changesWith: [gap.from, gap.to],
        })),
      ),
  },
  {
    id: 'A03',
    gravity: 'high',
    name: 'A statement opens otherwise than the last one closed',
    means: 'Statements follow on from each other to the penny. This one begins with another sum than the one before it ended with.',
    toDo: 'See what was recorded in the days of the statement before, and correct that statement.',
    source: sources.statements,
    screen: 'statements',
    find: ({ issued }) =>
      issued
        .filter(({ opening, closedBefore }) => opening !== closedBefore)
        .map(({ id, number, streamId, from, opening, closedBefore }) => ({
          words: `Statement ${String(number)} begins with ${pounds(opening)}, and the one before it ended with ${pounds(closedBefore)}. This needs an explanation.`,
          about: [id],
          streamId,
          day: from,
          sum: subtract(opening, closedBefore),
          place: placeOf('statements'),
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
        .map(({ streamId, day, expected, received, words }) => ({
          words,
          about: [streamId],
          streamId,
          day,
          sum: subtract(received, expected),
          place: placeOf('money'),
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
    find: (facts) => facts.bankLines.flatMap((line) => cashFound(facts, line)),
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
          place: placeOf('money'),
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
    toDo: 'Match the line: a charge as a purchase of that kind, interest as money received.',
    source: sources.charges,
    screen: 'bank',
    find: ({ bankLines }) => bankLines.flatMap(unplacedCharge),
  },
];

const balanceRules: readonly Rule[] = [
  {
    id: 'A09',
    gravity: 'medium',
    name: 'The person’s own share',
    means: 'A council may ask for a contribution, which is paid into the account. NHS care is free: nothing may be charged for it.',
    toDo: 'Pay the share in, or note why it was not; of NHS money, ask who charged it.',
    source: sources.contribution,
    screen: 'money',
    find: (facts) => [
      ...facts.received
        .filter(({ kind, streamId }) => kind === 'contribution' && streamOf(facts, streamId)?.basis === 'nhs')
        .map(({ id, streamId, day, amount }) => ({
          words: `A contribution of ${pounds(amount)} came on ${dayInWords(day)} for NHS money, and NHS care is free. This needs an explanation.`,
          about: [id],
          streamId,
          day,
          sum: amount,
          place: placeOf('money'),
          gravity: 'high' as const,
        })),
      ...(facts.contributions ?? [])
        .filter(({ expected, received, streamId }) => received < expected && streamOf(facts, streamId)?.basis !== 'nhs')
        .map(({ streamId, day, expected, received, words }) => ({
          words,
          about: [streamId],
          streamId,
          day,
          sum: subtract(expected, received),
          place: placeOf('money'),
        })),
    ],
  },
  {
    id: 'A10',
    gravity: 'medium',
    name: 'More is kept than may be',
    means:
      'Funders let some weeks of the money stay in the account. What is above that may be asked back, unless it is needed for something.',
    toDo: 'Say what it is for: unpaid wages, a holiday, a purchase that was agreed. Or offer it back.',
    source: sources.surplus,
    screen: 'plan',
    cannot: ({ streams }) =>
      streams.some(({ asks }) => asks.retainedWeeks !== undefined) ? undefined : 'No funder has said how many weeks may be kept.',
    find: ({ streams }) => streams.flatMap(surplus),
  },
  {
    id: 'A11',
    gravity: 'medium',
    name: 'Too little is left',
    means: 'What is owed is more than what is there, or less is left than the funder asks for, or it will run out before the award ends.',
    toDo: 'Tell your funder early, with what is still to be paid.',
    source: sources.lowBalance,
    screen: 'money',
    find: (facts) => facts.streams.flatMap((stream) => tooLittle(facts, stream)),
  },
  {
    id: 'A12',
    gravity: 'medium',
    name: 'Emergency money was used',
    means: 'Money kept for emergencies may be used for them. Some funders want to know each time.',
    toDo: 'Tell the team, and record the day on which you did.',
    source: sources.contingency,
    screen: 'plan',
    cannot: ({ reserves }) => (reserves === undefined ? 'The book does not keep money that is set aside yet.' : undefined),
    find: (facts) =>
      (facts.reserves ?? [])
        .filter(({ kind, streamId }) => kind === 'contingency' && streamOf(facts, streamId)?.asks.contingency?.tellWhenUsed !== false)
        .flatMap(({ streamId, name, uses }) =>
          uses
            .filter(({ toldOn }) => toldOn === undefined)
            .map(({ id, day, amount }) => ({
              words: `${pounds(amount)} of ${name} was used on ${dayInWords(day)}, and nothing says that the funder was told.`,
              about: [id],
              streamId,
              day,
              sum: amount,
              place: placeOf('plan'),
            })),
        ),
  },
  {
    id: 'A13',
    gravity: 'medium',
    name: 'Perhaps paid twice',
    means: 'The same payee, sum and thing stand twice within three days, or one receipt stands behind two payments.',
    toDo: 'If both were paid for, say so. If one was typed twice, take it back.',
    source: sources.ours,
    screen: 'purchases',
    find: twins,
  },
  {
    id: 'A15',
    gravity: 'medium',
    name: 'Several funders’ money without a rule',
    means: 'Money of several funders lies in one account. Each wants to see its own, so there has to be a rule of whose money pays what.',
    toDo: 'Give each kind of money its own plan lines, or record the agreement by which costs are shared.',
    source: sources.mixed,
    screen: 'plan',
    find: ({ accounts, streams }) =>
      accounts
        .filter(({ streamIds, dividedStreamIds }) => streamIds.length > 1 && streamIds.some((id) => !dividedStreamIds.includes(id)))
        .map(({ id, name, streamIds, dividedStreamIds }) => {
          const bare = streamIds.filter((one) => !dividedStreamIds.includes(one));
          const named = bare.map((one) => streams.find((stream) => stream.id === one)?.name ?? 'one of them').join(' and ');
          return {
            words: `${name} holds money of several kinds, and nothing says what ${named} pays for. This needs a rule.`,
            about: [id],
            ...ofStream(bare),
            place: placeOf('plan'),
            changesWith: bare.toSorted(),
          };
        }),
  },
];

/** A01 to A15: the account and its money. */
export const accountRules: readonly Rule[] = [...statementRules, ...lineRules, ...balanceRules];
