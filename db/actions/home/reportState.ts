import { type HomeTask } from '#core/book/homeTasks';
import { reportTasks } from '#core/rti/homeTasks';
import { listReports } from '#db/actions/reports/readReports';
import { type Reading } from '#db/kernel/handlers';

/** What telling HMRC asks of a person today. */
export function reportState(reading: Reading): readonly HomeTask[] {
  const found = listReports(reading, {});
  return found.ok ? reportTasks(found.value.employers, reading.today) : [];
}
