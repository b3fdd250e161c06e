import { type HomeTask } from '#core/book/homeTasks';
import { type PensionTask } from '#core/contract/shapes/pension';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, addDays, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** Contributions of paydays that wait for the bank: both sides, to one provider, by one day. */
export type ContributionsDue = { readonly provider: string; readonly open: Pence; readonly payBy: Day };

const soon = 10;

function toPay(dues: readonly ContributionsDue[], today: Day): readonly HomeTask[] {
  const [first, ...others] = dues.filter(({ payBy }) => payBy <= addDays(today, soon));
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` There ${others.length === 1 ? 'is one more' : `are ${String(others.length)} more`}.`;
  const has = today > first.payBy ? 'had' : 'has';
  const words = `${pounds(first.open)} ${has} to reach ${first.provider} by ${dayInWords(first.payBy)}.${more}`;
  return [{ id: 'pension-pay', title: 'Pay the pension contributions', words, minutes: 5, action: 'See what to pay', screen: 'payments' }];
}

function one({ id, title, words, about }: PensionTask): HomeTask {
  const task = { id, title, words, minutes: 10, action: 'Go to pensions' };
  return 'employerId' in about ? { ...task, screen: 'pensionDuties' } : { ...task, screen: 'pension', about: about.employmentId };
}

/** Several letters are one thing to do, by the day of the first of them. */
function letters(tasks: readonly PensionTask[], today: Day): readonly HomeTask[] {
  const [first, ...others] = tasks;
  if (first === undefined || others.length === 0) return tasks.map(one);
  const by = others.reduce((so, task) => (task.by === undefined || so === undefined ? so : earlier(so, task.by)), first.by);
  const words = `${first.title}, and ${others.length === 1 ? 'one other' : `${String(others.length)} others`}. The first ${by !== undefined && by < today ? 'was' : 'is'} due${by === undefined ? '' : ` by ${dayInWords(by)}`}.`;
  const title = `Give ${String(tasks.length)} letters about pensions`;
  return [{ id: 'pension-letters', title, words, minutes: 3 * tasks.length, action: 'Go to pensions', screen: 'pensionDuties' }];
}

/** What home asks about pensions: duties, letters, then contributions that are due soon. */
export function pensionHomeTasks(tasks: readonly PensionTask[], dues: readonly ContributionsDue[], today: Day): readonly HomeTask[] {
  const isLetter = ({ id }: PensionTask): boolean => id.startsWith('pension-letter-') || id.startsWith('pension-information-');
  return [...tasks.filter((task) => !isLetter(task)).map(one), ...letters(tasks.filter(isLetter), today), ...toPay(dues, today)];
}
