import { type HomeTask } from '#core/book/homeTasks';
import { pounds } from '#core/money/words';
import { type Day, daysBetween } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Budget } from './budget.ts';
import { outlookInWords } from './lineWords.ts';
import { type ReviewDue } from './reviews.ts';

export type PlanFacts = {
  readonly today: Day;
  readonly budgets: readonly (Pick<Budget, 'streamId' | 'name' | 'outlook' | 'surplus' | 'reasons'> & {
    /** Money was recorded as received lately: of a book that lags behind, nobody can say that too much is there. */
    readonly isKept: boolean;
  })[];
  readonly reviews: readonly { readonly streamId: string; readonly stream: string; readonly due: ReviewDue }[];
  /** Requests that wait longer than the funder takes, oldest first. */
  readonly waiting: readonly { readonly id: string; readonly what: string; readonly askedOn: Day; readonly days: number }[];
  /** Sums of a reserve that were used, of which the funder's team was not told though it asks to be. */
  readonly untold: readonly { readonly id: string; readonly purpose: string; readonly day: Day }[];
};

/** Money that runs out is said so long before that something can be done; a review some weeks before. */
const outlookDays = 120;
const reviewDays = 28;
/** Hundredths of a week of the award. */
const worthSaying = 100;

function running({ budgets, today }: PlanFacts): readonly HomeTask[] {
  return budgets.flatMap(({ streamId, name, outlook, surplus, reasons, isKept }): readonly HomeTask[] => {
    const { runsOutOn, pilesUpOn, isTooMuchNow } = outlook;
    const words = outlookInWords({ outlook, name });
    if (words === undefined) return [];
    const one = { minutes: 10, action: 'Look at the budget', screen: 'budget', about: streamId };
    const isSoon = (day: Day): boolean => daysBetween(today, day) <= outlookDays;
    if (runsOutOn !== undefined)
      return isSoon(runsOutOn)
        ? [{ ...one, words, id: `runs-out-${streamId}`, title: `${name} runs out on ${dayInWords(runsOutOn)}` }]
        : [];
    // A reason once recorded is enough, and less than a week of the award is nothing to explain.
    if (reasons.length > 0 || !isKept) return [];
    const why = { ...one, id: `piles-up-${streamId}`, words: `${words} Record why, before anybody asks.` };
    if (isTooMuchNow)
      return (surplus.surplusWeeks ?? 0) < worthSaying ? [] : [{ ...why, title: `Say why ${pounds(surplus.surplus)} of ${name} is over` }];
    return pilesUpOn !== undefined && isSoon(pilesUpOn) ? [{ ...why, title: `${name} piles up from ${dayInWords(pilesUpOn)}` }] : [];
  });
}

function reviewsDue({ reviews }: PlanFacts): readonly HomeTask[] {
  return reviews
    .filter(({ due }) => due.daysLeft <= reviewDays)
    .map(({ streamId, stream, due }) => ({
      id: `review-${streamId}`,
      title: due.isOverdue ? `A review of the plan of ${stream} is overdue` : `A review of the plan of ${stream} is due`,
      words: due.isFirst
        ? `The first was to be held by ${dayInWords(due.by)}. If it was held, record it. If not, ask your funder for it in writing.`
        : `The next was to be held by ${dayInWords(due.by)}. Ask your funder for a day, and record it when it was held.`,
      minutes: 5,
      action: 'Look at the plan',
      screen: 'carePlan',
      about: streamId,
    }));
}

function unanswered({ waiting }: PlanFacts): readonly HomeTask[] {
  const [first, ...others] = waiting;
  if (first === undefined) return [];
  const words = `“${first.what}”, asked on ${dayInWords(first.askedOn)}, has waited ${String(first.days)} days. Ask again in writing, and keep a copy.`;
  const title =
    others.length === 0 ? 'Your funder has not answered' : `Your funder has not answered ${String(others.length + 1)} questions`;
  return [{ id: 'unanswered', title, words, minutes: 5, action: 'See what was asked', screen: 'approvals' }];
}

function tellTheTeam({ untold }: PlanFacts): readonly HomeTask[] {
  return untold.map(({ id, purpose, day }) => ({
    id: `untold-${id}`,
    title: `Tell your funder that “${purpose}” was used`,
    words: `It was used on ${dayInWords(day)}, and the funder asks to be told.`,
    minutes: 3,
    action: 'See what is held',
    screen: 'reserves',
  }));
}

/** What the plan and its budget ask of a person. */
export function planTasks(facts: PlanFacts): readonly HomeTask[] {
  return [running, reviewsDue, unanswered, tellTheTeam].flatMap((tasksOf) => tasksOf(facts));
}
