import { type HomeTask } from '#core/book/homeTasks';
import { type PensionTask } from '#core/contract/shapes/pension';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** Contributions of paydays that wait for the bank: both sides, to one provider, by one day. */
export type ContributionsDue = { readonly provider: string; readonly open: Pence; readonly payBy: Day };

const soon = 10;

function toPay(dues: readonly ContributionsDue[], today: Day): readonly HomeTask[] {
  const [first, ...others] = dues.filter(({ payBy }) => payBy <= addDays(today, soon));
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` There ${others.length === 1 ? 'is one more' : `are ${String(others.length)} more`}.`;
  const words = `${pounds(first.open)} has to reach ${first.provider} by ${dayInWords(first.payBy)}.${more}`;
  return [{ id: 'pension-pay', title: 'Pay the pension contributions', words, minutes: 5, action: 'See what to pay', screen: 'payments' }];
}

/** What home asks about pensions: duties and letters first, then contributions that are due soon. */
export function pensionHomeTasks(tasks: readonly PensionTask[], dues: readonly ContributionsDue[], today: Day): readonly HomeTask[] {
  const asked = tasks.map(({ id, title, words, about }): HomeTask => {
    const one = { id, title, words, minutes: 10, action: 'Go to pensions' };
    return 'employerId' in about ? { ...one, screen: 'pensionDuties' } : { ...one, screen: 'pension', about: about.employmentId };
  });
  return [...asked, ...toPay(dues, today)];
}
