import { z } from 'zod';
import { dayShape, idShape, lineShape, madeShape, reasonShape } from '../shapes/basic.ts';
import * as rota from '../shapes/rota.ts';
import { command, query } from '../route.ts';

const spanToSave = z.strictObject({ from: dayShape, to: dayShape.optional(), employmentId: idShape.optional() });

export const rotaRoutes = {
  /** The week, Monday to Sunday, that holds the day (today where none is given). */
  'rota.week': query(
    z.strictObject({ day: dayShape.optional() }),
    z.strictObject({
      today: dayShape,
      from: dayShape,
      to: dayShape,
      bankHolidays: z.array(dayShape),
      people: z.array(rota.rotaPersonShape),
      shifts: z.array(rota.rotaShiftShape),
      warnings: z.array(rota.rotaWarningShape),
      cost: rota.rotaCostShape,
      /** How the cost was counted, as sentences. */
      counted: z.array(z.string()),
    }),
  ),
  /** Planned shifts of these days, newest first; `words` are looked for in names, plan lines, notes and states. At most 100 at once. */
  'rota.find': query(
    z.strictObject({ from: dayShape.optional(), to: dayShape.optional(), words: z.string().max(200).optional() }),
    z.strictObject({ shifts: z.array(rota.rotaShiftShape), more: z.boolean() }),
  ),
  'rota.shift': query(
    rota.plannedRefShape,
    z.strictObject({
      today: dayShape,
      shift: rota.rotaShiftShape,
      employmentId: idShape.optional(),
      /** As it would be typed, on this day and in the pattern. */
      duty: rota.dutyShape,
      inPattern: rota.dutyShape.extend({ employmentId: idShape.optional(), recurs: rota.recursShape.optional() }),
      from: dayShape,
      to: dayShape.optional(),
      warnings: z.array(rota.rotaWarningShape),
      /** When it was planned, and what was said of this day since, oldest first: what notice was given. `by` where several people type. */
      history: z.array(z.strictObject({ on: dayShape, words: z.string(), by: z.string().optional() })),
    }),
  ),
  /** What a shift that is being typed would come to in its first week: what it costs, and what somebody would have to look at. */
  'rota.draw': query(
    z.discriminatedUnion('act', [
      rota.planShape.extend({ act: z.literal('plan') }),
      rota.dayChangeShape.extend({ act: z.literal('change') }),
      rota.changeFromShape.extend({ act: z.literal('changeFrom') }),
    ]),
    z.strictObject({
      from: dayShape,
      to: dayShape,
      words: z.array(z.string()),
      warnings: z.array(rota.rotaWarningShape),
      before: rota.rotaCostShape,
      after: rota.rotaCostShape,
    }),
  ),
  'rota.plan': command(rota.planShape, z.strictObject({ ids: z.array(idShape) })),
  'rota.change': command(rota.dayChangeShape, madeShape),
  'rota.changeFrom': command(rota.changeFromShape, madeShape),
  /** Says a pattern's last day, another, or none again. A last day before the first takes all of it out. */
  'rota.end': command(z.strictObject({ patternId: idShape, to: dayShape.optional(), reason: reasonShape.optional() }), madeShape),
  /** Plans in this week, once each, what last week had and this one has not. */
  'rota.copyWeek': command(z.strictObject({ from: dayShape }), z.strictObject({ made: z.int(), there: z.int(), left: z.array(lineShape) })),
  /** The rota on paper: what draws it. */
  'rota.sheet': query(spanToSave, rota.rotaSheetFactsShape),
  /** Planned shifts as an iCalendar file: times and PAs' names alone. */
  'rota.calendar': query(spanToSave, z.strictObject({ text: z.string() })),
};
