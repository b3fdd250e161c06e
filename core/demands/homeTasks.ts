import { type HomeTask } from '#core/book/homeTasks';
import { pounds } from '#core/money/words';
import { type Day, daysBetween } from '#core/time/day';
import { type Demand } from './demand.ts';
import { demandInWords } from './demandWords.ts';

export type DemandOfHome = Demand & {
  readonly id: string;
  readonly funder: string;
  /** Days within which the funder answers what it is asked, where it has said. */
  readonly answersWithin?: number | undefined;
};

/** Where the funder has not said how long it takes: four weeks, a measure of this app's own, as for other requests. */
const usualDays = 28;

function taskOf(demand: DemandOfHome, today: Day): readonly HomeTask[] {
  const { id, funder, state, left, askedOn, answersWithin = usualDays } = demand;
  const sum = left === undefined ? 'money' : pounds(left);
  const one = { id: `demand-${id}`, words: demandInWords(demand, today).join(' '), screen: 'demand', about: id };
  switch (state) {
    case 'to_answer':
      return [{ ...one, title: `${funder} asks ${sum} back`, minutes: 15, action: 'See what you can do' }];
    case 'to_pay':
      return [{ ...one, title: `Give ${sum} back to ${funder}`, minutes: 10, action: 'See what is asked back' }];
    case 'asked_again':
      if (askedOn === undefined || daysBetween(askedOn, today) <= answersWithin) return [];
      return [{ ...one, title: `${funder} has not answered about ${sum} that it asks back`, minutes: 5, action: 'See what was asked' }];
    case 'given_back':
    case 'withdrawn':
    case 'taken_back':
      return [];
  }
}

/** What letters that ask for money back want of a person today. */
export function demandTasks(demands: readonly DemandOfHome[], today: Day): readonly HomeTask[] {
  return demands.flatMap((demand) => taskOf(demand, today));
}
