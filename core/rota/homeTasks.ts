import { type HomeTask } from '#core/book/homeTasks';
import { type PlannedShift } from './planShifts.ts';
import { isStanding } from './warning.ts';
import { whenInWords } from './words.ts';

/** What home asks about the rota: shifts of the coming days that nobody works yet, by their start. */
export function rotaHomeTasks(shifts: readonly PlannedShift[]): readonly HomeTask[] {
  const [first, ...others] = shifts.filter((shift) => isStanding(shift) && shift.duty.employmentId === undefined);
  if (first === undefined) return [];
  const count = others.length + 1;
  const more =
    others.length === 0 ? '' : ` There ${others.length === 1 ? 'is one more' : `are ${String(others.length)} more`} in these two weeks.`;
  return [
    {
      id: 'rota-unfilled',
      title: count === 1 ? 'Find somebody for a shift' : `Find somebody for ${String(count)} shifts`,
      words: `Nobody works ${whenInWords(first)} yet.${more}`,
      minutes: 5,
      action: 'Open the rota',
      screen: 'rota',
    },
  ];
}
