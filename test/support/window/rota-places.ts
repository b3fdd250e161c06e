import { z } from 'zod';
import { day } from '#core/time/day';
import { places } from '#renderer/kit/places';
import { type Ask, idsShape } from './ask-in.ts';

const plannedShape = z.object({ ids: z.array(z.string()) });
const teamShape = z.object({ assistants: z.array(z.object({ employments: idsShape })) });
const linesShape = z.object({ planLines: z.array(z.object({ id: z.string(), category: z.string() })) });

/** The screens of the rota, about a night that repeats and one of its days that is cancelled; another that nobody works yet. */
export async function rotaPlaces(ask: Ask) {
  const { assistants } = await ask(teamShape, 'team.read', {});
  const { planLines } = await ask(linesShape, 'setup.read', {});
  const from = day('2026-11-02');
  const job = assistants[0]?.employments[0]?.id ?? null;
  const charge = { planLineId: planLines.find(({ category }) => category === 'wages')?.id ?? 'none' };
  const duty = { kind: 'work', starts: '21:00', ends: '07:00', endsNextDay: true, breaks: [], charge, note: 'The long night.' };
  const recurs = { everyWeeks: 1, weekdays: [1, 3] };
  const { ids } = await ask(plannedShape, 'rota.plan', { employmentIds: [job], duty, from, recurs }, true);
  await ask(plannedShape, 'rota.plan', { employmentIds: [null], duty, from: day('2026-11-06') }, true);
  const pattern = ids[0] ?? 'none';
  const cancelled = { patternId: pattern, day: from, change: { kind: 'cancelled', reason: 'Away with the family.' } };
  await ask(z.object({ id: z.string() }), 'rota.change', cancelled, true);
  return {
    rotaWeek: places.rotaWeek(from),
    rotaList: places.rotaList(from),
    saveRota: places.saveRota(from),
    addShift: places.addShift(from, job ?? 'nobody'),
    plannedShift: places.plannedShift(pattern, from),
    changeShift: places.changeShift(pattern, from),
    cancelShift: places.cancelShift(pattern, from),
    changeShiftFrom: places.changeShiftFrom(pattern, from),
    endShifts: places.endShifts(pattern, from),
  };
}
