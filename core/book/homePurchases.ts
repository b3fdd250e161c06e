import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type HomeTask } from './homeTasks.ts';

type Repeating = { readonly payee: string; readonly what: string; readonly amount: Pence };

export type PurchaseFacts = {
  /** What comes again and was neither recorded nor left out, each with its days, oldest first. */
  readonly notRecorded: readonly (Repeating & { readonly id: string; readonly days: readonly Day[] })[];
  /** What came again and was recorded, and the bank shows no payment of. */
  readonly notPaid: readonly (Repeating & { readonly id: string; readonly day: Day })[];
  /** Deposits that were expected back by now. */
  readonly deposits: readonly { readonly id: string; readonly payee: string; readonly backBy: Day; readonly left: Pence }[];
};

function repeats({ notRecorded, notPaid }: PurchaseFacts): readonly HomeTask[] {
  const recorded = notRecorded.flatMap(({ id, payee, what, amount, days }): readonly HomeTask[] => {
    const [first, ...others] = days;
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` and ${others.length === 1 ? 'one day' : `${String(others.length)} days`} since`;
    const words = `${pounds(amount)} to ${payee} (${what}), for ${dayInWords(first)}${more}. Record it with its receipt, or say that it did not happen.`;
    const minutes = 2 * days.length;
    return [{ id: `repeat-${id}`, title: `Record ${payee}: it comes again`, words, minutes, action: 'See its days', screen: 'repeats' }];
  });
  const paid = notPaid.map(({ id, payee, what, amount, day }) => ({
    id: `unpaid-${id}`,
    title: `Was ${payee} paid?`,
    words: `${pounds(amount)} for ${what} of ${dayInWords(day)} is recorded, and the bank shows no payment of it yet. Match it, or take it back.`,
    minutes: 2,
    action: 'Look at it',
    screen: 'purchases',
    about: id,
  }));
  return [...recorded, ...paid];
}

/** What purchases ask besides their receipts: those that come again, and deposits that are to come back. */
export function purchaseTasks(facts: PurchaseFacts): readonly HomeTask[] {
  const back = facts.deposits.map(({ id, payee, backBy, left }) => ({
    id: `deposit-${id}`,
    title: `Is the deposit back from ${payee}?`,
    words: `${pounds(left)} was expected back by ${dayInWords(backBy)}. Record its return, or say why it was kept.`,
    minutes: 2,
    action: 'Look at it',
    screen: 'purchases',
    about: id,
  }));
  return [...repeats(facts), ...back];
}
