import { type workRoutes } from '#core/contract/routes/work';
import { copyPeriod } from '#db/actions/shifts/copyPeriod';
import { correctShift } from '#db/actions/shifts/correctShift';
import { openTimesheet } from '#db/actions/shifts/openTimesheet';
import { readPeriod } from '#db/actions/shifts/readPeriod';
import { readShift } from '#db/actions/shifts/readShift';
import { readTimesheet } from '#db/actions/shifts/readTimesheet';
import { recordShift } from '#db/actions/shifts/recordShift';
import { signTimesheet } from '#db/actions/shifts/signTimesheet';
import { workShift } from '#db/actions/shifts/workShift';
import { type Handlers } from '#db/kernel/handlers';

export const workHandlers = {
  'timesheet.period': readPeriod,
  'timesheet.read': readTimesheet,
  'shift.read': readShift,
  'shift.work': workShift,
  'shift.record': recordShift,
  'shift.correct': correctShift,
  'shift.copyPeriod': copyPeriod,
  'timesheet.sign': signTimesheet,
  'timesheet.open': openTimesheet,
} satisfies Pick<Handlers, keyof typeof workRoutes>;
