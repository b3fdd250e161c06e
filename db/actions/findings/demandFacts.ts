import { type DemandFacts } from '#core/findings/facts/money';
import { isOver } from '#core/demands/demand';
import { allDemands } from '#db/actions/demand/demands';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';

/** Letters that ask for money back and are not over. */
export function demandFacts(reading: Reading): readonly DemandFacts[] {
  return allDemands(reading)
    .filter((one) => !isOver(one))
    .map(({ id, streamId, day, state, leavesOut, reconsiderBy }) => ({
      id,
      streamId,
      day,
      leavesOut,
      isAnswered: state !== 'to_answer',
      ...given({ reconsiderBy }),
    }));
}
