import { type HomeTask } from '#core/book/homeTasks';
import { pensionHomeTasks } from '#core/pension/homeTasks';
import { openDues } from '#db/actions/dues';
import { allEmployers } from '#db/actions/pay/payGroups';
import { tasksOfEmployer } from '#db/actions/pension/tasksOf';
import { type Reading } from '#db/kernel/handlers';

/** What pensions ask of a person today. */
export function pensionState(reading: Reading): readonly HomeTask[] {
  const tasks = allEmployers(reading).flatMap((employer) => tasksOfEmployer(reading, employer));
  const dues = openDues(reading, { direction: 'out' }).filter(({ kind }) => kind === 'pension');
  const waiting = dues.map(({ words, open, day }) => ({ provider: words.payee, open, payBy: day }));
  return pensionHomeTasks(tasks, waiting, reading.today);
}
