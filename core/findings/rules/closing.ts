import { leftOutInWords } from '#core/demands/demandWords';
import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Facts } from '../facts.ts';
import { type Found, type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { placeOf } from './shared.ts';

/** Within eight weeks of the end, what will be owed has to be there. */
const endSoonDays = 56;

function notProvided(facts: Facts): readonly Found[] {
  return facts.streams.flatMap(({ id, name, to, free }): readonly Found[] => {
    if (to === undefined || to > addDays(facts.today, endSoonDays)) return [];
    const redundancy = facts.redundancy.find(({ streamId, met }) => streamId === id && met !== 'promise' && met !== 'insurance');
    const left = subtract(free, redundancy?.liability ?? nothing);
    if (left >= nothing) return [];
    const ended = to < facts.today ? 'ended' : 'ends';
    const words = `${name} ${ended} on ${dayInWords(to)}, and what is owed and would be owed is ${pounds(subtract(nothing, left))} more than is there. Ask your funder to pay it before the account is closed.`;
    return [{ words, about: [id], streamId: id, day: to, sum: left, place: placeOf('budget', id), changesWith: [to] }];
  });
}

function askedBy(reconsiderBy: Day, today: Day): string {
  const day = dayInWords(reconsiderBy);
  return reconsiderBy < today
    ? `The day to ask for it to be looked at again was ${day}.`
    : `If you disagree, ask for it to be looked at again by ${day}.`;
}

/** C01 and C02: when the money stops. */
export const closingRules: readonly Rule[] = [
  {
    id: 'C01',
    gravity: 'high',
    name: 'The money stops, and bills are left',
    means:
      'When the payments end, wages, notice, holiday, redundancy pay, HMRC and the lease are still to be paid. Afterwards nobody may pay them but you.',
    toDo: 'List what will be owed, and ask the funder for it before it closes the account.',
    source: sources.hillingdon,
    screen: 'budget',
    find: notProvided,
  },
  {
    id: 'C02',
    gravity: 'medium',
    name: 'Money is asked back',
    means:
      'A letter that asks NHS money back has to say why, how much, by when and who pays; and you may ask for it to be looked at again, with your evidence. Ask the same of any other funder.',
    toDo: 'Ask for what the letter leaves out. If you disagree, ask for it to be looked at again before its day.',
    source: sources.demand,
    screen: 'demand',
    cannot: ({ demands }) => (demands === undefined ? 'No letters that ask for money back are kept here.' : undefined),
    find: ({ demands = [], today }) =>
      demands
        .filter(({ isAnswered, leavesOut }) => !isAnswered || leavesOut.length > 0)
        .map(({ id, streamId, day, leavesOut, reconsiderBy, isAnswered }) => {
          const out = leavesOut.length === 0 ? '' : ` Nothing says yet ${leftOutInWords(leavesOut)}.`;
          const by = isAnswered || reconsiderBy === undefined ? '' : ` ${askedBy(reconsiderBy, today)}`;
          return {
            words: `The letter of ${dayInWords(day)} asks for money back.${out}${by}`,
            about: [id],
            streamId,
            day,
            place: placeOf('demand', id),
            changesWith: [day, String(isAnswered), ...leavesOut],
          };
        }),
  },
];
