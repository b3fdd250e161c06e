import { type Day, daysBetween } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Demand, type DemandPart } from './demand.ts';

const parts: Readonly<Record<DemandPart, string>> = {
  reasons: 'why it is asked back',
  amount: 'how much it is',
  payBy: 'by when it is to be paid',
  payer: 'who has to pay',
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What the letters leave out, as a list in words; '' where they leave out nothing. */
export function leftOutInWords(leavesOut: readonly DemandPart[]): string {
  return listed(leavesOut.map((part) => parts[part]));
}

function left(today: Day, by: Day): string {
  const days = daysBetween(today, by);
  if (days < 0) return 'that day has passed';
  if (days === 0) return 'that is today';
  return days === 1 ? '1 day is left' : `${String(days)} days are left`;
}

type Told = Pick<Demand, 'state' | 'leavesOut' | 'reconsiderBy' | 'payBy' | 'askedOn'>;

/** What is to be known of a demand today, in whole sentences; none where it is over. */
export function demandInWords({ state, leavesOut, reconsiderBy, payBy, askedOn }: Told, today: Day): readonly string[] {
  if (state === 'given_back' || state === 'withdrawn' || state === 'taken_back') return [];
  const missing = leavesOut.length === 0 ? [] : [`Nothing says yet ${leftOutInWords(leavesOut)}. Ask for it in writing.`];
  const asked = askedOn === undefined ? [] : [`You asked on ${dayInWords(askedOn)} for it to be looked at again, and wait for the answer.`];
  const again =
    state !== 'to_answer'
      ? []
      : reconsiderBy === undefined
        ? ['Nothing says by when you may ask for it to be looked at again. If you disagree, ask soon.']
        : [`If you disagree, ask for it to be looked at again by ${dayInWords(reconsiderBy)}: ${left(today, reconsiderBy)}.`];
  const pay = payBy === undefined ? [] : [`It is to be paid by ${dayInWords(payBy)}: ${left(today, payBy)}.`];
  return [...asked, ...missing, ...again, ...pay];
}
