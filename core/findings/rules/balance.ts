import { subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { surplus, tooLittle, twins } from './accountParts.ts';
import { ofStream, placeOf, streamOf } from './shared.ts';

/** A09 to A13 and A15: how the money stands, and whose it is. */
export const balanceRules: readonly Rule[] = [
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
          place: placeOf('receipt', id),
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
    screen: 'budget',
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
    screen: 'budget',
    find: (facts) => facts.streams.flatMap((stream) => tooLittle(facts, stream)),
  },
  {
    id: 'A12',
    gravity: 'medium',
    name: 'Emergency money was used',
    means: 'Money kept for emergencies may be used for them. Some funders want to know each time.',
    toDo: 'Tell the team, and record the day on which you did.',
    source: sources.contingency,
    screen: 'tellReserve',
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
              place: placeOf('tellReserve', id),
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
