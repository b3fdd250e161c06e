import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { allDemands } from '#db/actions/demand/demands';
import { type Reading } from '#db/kernel/handlers';

export function listDemands(reading: Reading, _: InputOf<'demand.list'>): Result<OutputOf<'demand.list'>> {
  return done({ today: reading.today, demands: [...allDemands(reading)] });
}
