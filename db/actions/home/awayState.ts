import { awayTasks } from '#core/away/homeTasks';
import { leaveNotice } from '#core/away/leaveNotice';
import { type HomeTask } from '#core/book/homeTasks';
import { papersWanted } from '#db/actions/away/papers';
import { waitingRequests } from '#db/actions/away/requests';
import { standingStays, stayForPeople } from '#db/actions/away/stays';
import { daysInWords } from '#db/actions/holiday/leaveToPay';
import { type Reading } from '#db/kernel/handlers';

/** What people who are away ask for today. Of stays those that go on, so that an old one is left in peace. */
export function awayState(reading: Reading): readonly HomeTask[] {
  const { today } = reading;
  return awayTasks({
    today,
    requests: waitingRequests(reading).map(({ id, assistant, from, to, days, askedOn, askedBy }) => ({
      id,
      name: assistant.name,
      when: daysInWords({ from, to }),
      askedOn,
      refuseBy: leaveNotice(from, days).refuseBy,
      byAssistant: askedBy === 'assistant',
    })),
    papers: papersWanted(reading)
      .filter(({ isUrgent }) => isUrgent)
      .map(({ sicknessId, employmentId, assistant: name, words }) => ({ sicknessId, employmentId, name, words })),
    stays: standingStays(reading, { from: today, to: today })
      .map((stay) => stayForPeople(reading, stay))
      .map(({ id, beneficiary: name, from, notTold }) => ({ id, name, from, funders: notTold.map((funder) => funder.name) })),
  });
}
