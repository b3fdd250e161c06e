import { type HomeTask } from '#core/book/homeTasks';
import { demandTasks } from '#core/demands/homeTasks';
import { allDemands } from '#db/actions/demand/demands';
import { profileOfStream } from '#db/actions/funders/profile';
import { type Reading } from '#db/kernel/handlers';

/** What letters that ask for money back want of a person today. */
export function demandState(reading: Reading): readonly HomeTask[] {
  const demands = allDemands(reading).map((one) => ({
    ...one,
    answersWithin: profileOfStream(reading, one.streamId)?.answerWithinDays,
  }));
  return demandTasks(demands, reading.today);
}
