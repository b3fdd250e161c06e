import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { type Found, type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import {
  boughtInWords,
  dearer,
  isUnknown,
  neverBought,
  ofSpending,
  oldPlan,
  outside,
  overspent,
  reviewWasDue,
  runsOn,
  unanswered,
  unasked,
  underspent,
  withoutLetters,
} from './planParts.ts';
import { asksOf, placeOf, streamOf, wordsIn } from './shared.ts';

/** P01 to P10: the plan and who agreed. */
export const planRules: readonly Rule[] = [
  {
    id: 'P01',
    gravity: 'high',
    name: 'Spending without a line of the plan',
    means: 'The money may be spent only on what the plan names. Nobody has said which line of the plan, or which outcome, this was for.',
    toDo: 'Say which line of the plan it belongs to. If no line fits, say what it was for and ask your funder to add it.',
    source: sources.repayment,
    screen: 'purchases',
    find: ({ spending }) =>
      spending
        .filter(({ planLineIds, outcomeIds }) => isUnknown(planLineIds) || isUnknown(outcomeIds))
        .map((one) => ofSpending(one, `${boughtInWords(one)} has no line or outcome of the plan yet. This needs an explanation.`)),
  },
  {
    id: 'P02',
    gravity: 'high',
    name: 'Spending outside the days of the money',
    means: 'This was spent before the agreement began, after it ended, or after another funder took over.',
    toDo: 'Look at the day. If it is right, write down who agreed, and keep the letter.',
    source: sources.northLincolnshire,
    screen: 'purchases',
    find: (facts) =>
      facts.spending.flatMap((one) => {
        const why = one.streamIds.map((id) => streamOf(facts, id)).flatMap((stream) => (stream && outside(stream, one.day)) ?? [])[0];
        return why === undefined ? [] : [ofSpending(one, `${boughtInWords(one)} was ${why}. This needs an explanation.`)];
      }),
  },
  {
    id: 'P03',
    gravity: 'high',
    name: 'Things that may never be bought',
    means:
      'Alcohol, tobacco, gambling, debts, anything illegal, and care that the NHS gives anyway are never paid from this money. A word of this purchase sounds like one of them; it may well be something else.',
    toDo: 'Say what it was. If it was bought by mistake, pay the money back into the account and note it.',
    source: sources.prohibited,
    screen: 'purchases',
    find: ({ spending }) =>
      spending.flatMap((one) => {
        const [word] = wordsIn(`${one.payee} ${one.what}`, neverBought);
        if (word === undefined) return [];
        return [
          ofSpending(one, `${boughtInWords(one)} has the word “${word}”. Say what it was, so that nobody has to guess.`, {
            changesWith: [word],
          }),
        ];
      }),
  },
  {
    id: 'P04',
    gravity: 'medium',
    name: 'Things that this funder does not pay for',
    means: 'Your funder’s own list has this among what may not be bought, and the plan does not make an exception.',
    toDo: 'Find where the plan or a letter allows it and attach that; or ask your funder.',
    source: sources.barred,
    screen: 'purchases',
    cannot: ({ streams }) =>
      streams.some(({ asks }) => asks.barred !== undefined || asks.barredWords !== undefined)
        ? undefined
        : 'No funder’s own list of what may not be bought is recorded.',
    find: (facts) =>
      facts.spending
        .filter(({ rule, isApproved, planLineIds }) => !isApproved && (rule !== 'allowed' || isUnknown(planLineIds)))
        .flatMap((one) => {
          const asked = asksOf(facts, one.streamIds);
          const isBarred = asked.some(({ barred = [] }) => barred.some((category) => category === one.category));
          const [word] = wordsIn(
            `${one.payee} ${one.what}`,
            asked.flatMap(({ barredWords = [] }) => barredWords),
          );
          if (!isBarred && word === undefined) return [];
          return [
            ofSpending(one, `${boughtInWords(one)} is on your funder’s list of what it does not pay for. This needs an explanation.`),
          ];
        }),
  },
  {
    id: 'P05',
    gravity: 'medium',
    name: 'The plan’s review is overdue',
    means:
      'The funder looks at the plan some months after the start, and then every year. That it has not is seldom your fault, but a plan that nobody looked at is what repayments were later claimed over.',
    toDo: 'Record the review if there was one. Otherwise write to the funder, ask for it, and keep a copy.',
    source: sources.reviews,
    unconfirmed: 'The months of the NHS rule (3, then 12) are not confirmed at their source; check with your ICB.',
    screen: 'carePlan',
    cannot: ({ streams }) =>
      streams.some(({ reviews }) => reviews !== undefined) ? undefined : 'The book does not keep reviews of the plan yet.',
    find: (facts) =>
      runsOn(facts).flatMap((stream): readonly Found[] => {
        const due = reviewWasDue(stream, facts.today);
        if (due === undefined) return [];
        const words = `A review of the plan of ${stream.name} was due by ${dayInWords(due)}, and none is recorded since.`;
        return [{ words, about: [stream.id], streamId: stream.id, day: due, place: placeOf('carePlan', stream.id) }];
      }),
  },
  {
    id: 'P06',
    gravity: 'medium',
    name: 'An old plan, or lines without a letter',
    means:
      'What was agreed is proved by the plan and by the letters that changed it. A plan of long ago, or a line that nobody’s letter stands behind, is hard to prove later.',
    toDo: 'Attach the plan or the letter to each line. If the plan is old, ask for a new one.',
    source: sources.leeds,
    screen: 'plan',
    find: (facts) => runsOn(facts).flatMap((stream) => [...oldPlan(facts, stream), ...withoutLetters(facts, stream)]),
  },
  {
    id: 'P07',
    gravity: 'medium',
    name: 'Spending that had to be asked for, and requests without an answer',
    means:
      'Some things are paid only after the funder was asked. A note of what was asked, when, and what the answer was protects you, even where nobody answered.',
    toDo: 'Record whom you asked and when. Where no answer came, remind them, and note that too.',
    source: sources.kent,
    screen: 'approvals',
    find: (facts) => [...unasked(facts), ...unanswered(facts)],
  },
  {
    id: 'P08',
    gravity: 'medium',
    name: 'More than the plan has for a line',
    means:
      'More was spent of a line than the plan has for these days, or a usual hour of the last eight weeks is paid above the rate in the plan. What nights or bank holidays pay is no usual hour.',
    toDo: 'Say why. If it will go on, ask the funder to change the line before the next statement.',
    source: sources.humber,
    screen: 'planLine',
    find: (facts) => facts.lines.flatMap((line) => [...overspent(facts, line), ...dearer(line)]),
  },
  {
    id: 'P09',
    gravity: 'low',
    name: 'Much less than the plan has for a line',
    means: 'Little of this line was used. Often no PA could be found, or somebody was in hospital: the need is still there.',
    toDo: 'Write down the reason, so that the sum is not taken for one that is not needed.',
    source: sources.underspend,
    screen: 'explainBudget',
    cannot: ({ streams }) =>
      streams.some(({ asks }) => asks.underspendPercent !== undefined) ? undefined : 'No funder has said from how little spending it asks.',
    find: (facts) => facts.lines.flatMap((line) => underspent(facts, line)),
  },
  {
    id: 'P10',
    gravity: 'medium',
    name: 'Savings that the plan does not name',
    means: 'Money may be saved up for something, where the plan or the funder has agreed to it. Otherwise it counts as not needed.',
    toDo: 'Attach where it was agreed, or ask for it to go into the plan.',
    source: sources.essex,
    screen: 'reserves',
    cannot: ({ reserves }) => (reserves === undefined ? 'The book does not keep money that is set aside yet.' : undefined),
    find: ({ reserves = [] }) =>
      reserves
        .filter(({ kind, isAgreed }) => kind === 'savings' && !isAgreed)
        .map(({ id, streamId, name, amount }) => ({
          words: `${pounds(amount)} is saved for ${name}, and nothing says that it was agreed. This needs an explanation.`,
          about: [id],
          streamId,
          sum: amount,
          place: placeOf('reserves'),
        })),
  },
];
