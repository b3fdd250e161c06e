import { type workRoutes } from '#core/contract/routes/work';
import { copyPeriod } from '#db/actions/work/copyPeriod';
import { correctShift } from '#db/actions/work/correctShift';
import { openTimesheet } from '#db/actions/work/openTimesheet';
import { readPeriod } from '#db/actions/work/readPeriod';
import { readShift } from '#db/actions/work/readShift';
import { readTimesheet } from '#db/actions/work/readTimesheet';
import { recordShift } from '#db/actions/work/recordShift';
import { signTimesheet } from '#db/actions/work/signTimesheet';
import { workShift } from '#db/actions/work/workShift';
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
