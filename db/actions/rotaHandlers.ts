import { type rotaRoutes } from '#core/contract/routes/rota';
import { changeDay } from '#db/actions/rota/changeDay';
import { changeFrom, endPattern } from '#db/actions/rota/changeFrom';
import { copyWeek } from '#db/actions/rota/copyWeek';
import { drawRota } from '#db/actions/rota/drawRota';
import { findShifts } from '#db/actions/rota/findShifts';
import { planShift } from '#db/actions/rota/planShift';
import { readPlanned } from '#db/actions/rota/readPlanned';
import { readWeek } from '#db/actions/rota/readWeek';
import { rotaCalendar, rotaOnPaper } from '#db/actions/rota/saveRota';
import { type Handlers } from '#db/kernel/handlers';

export const rotaHandlers = {
  'rota.week': readWeek,
  'rota.find': findShifts,
  'rota.shift': readPlanned,
  'rota.draw': drawRota,
  'rota.plan': planShift,
  'rota.change': changeDay,
  'rota.changeFrom': changeFrom,
  'rota.end': endPattern,
  'rota.copyWeek': copyWeek,
  'rota.sheet': rotaOnPaper,
  'rota.calendar': rotaCalendar,
} satisfies Pick<Handlers, keyof typeof rotaRoutes>;
