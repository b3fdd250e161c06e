import { type timesheetRoutes } from '#core/contract/routes/timesheets';
import { type workRoutes } from '#core/contract/routes/work';
import { changeLate, lateDifference } from '#db/actions/shifts/changeLate';
import { copyPeriod } from '#db/actions/shifts/copyPeriod';
import { correctShift } from '#db/actions/shifts/correctShift';
import { openTimesheet } from '#db/actions/shifts/openTimesheet';
import { readPaper } from '#db/actions/shifts/readPaper';
import { readPeriod } from '#db/actions/shifts/readPeriod';
import { readShift } from '#db/actions/shifts/readShift';
import { readTimesheet } from '#db/actions/shifts/readTimesheet';
import { recordAsPlanned, recordMany } from '#db/actions/shifts/recordMany';
import { recordShift } from '#db/actions/shifts/recordShift';
import { importShiftFile, inspectShiftFile, previewShiftFile } from '#db/actions/shifts/shiftFile';
import { signTimesheet } from '#db/actions/shifts/signTimesheet';
import { workShift } from '#db/actions/shifts/workShift';
import { wholeWith } from '#db/actions/shifts/wholeWith';
import { type Handlers } from '#db/kernel/handlers';

export const workHandlers = {
  'timesheet.period': readPeriod,
  'timesheet.read': readTimesheet,
  'shift.read': readShift,
  'shift.work': workShift,
  'shift.record': recordShift,
  'shift.correct': correctShift,
  'shift.copyPeriod': copyPeriod,
  'timesheet.whole': wholeWith,
  'timesheet.sign': signTimesheet,
  'timesheet.open': openTimesheet,
  'shift.recordMany': recordMany,
  'shift.asPlanned': recordAsPlanned,
  'shift.lateDifference': lateDifference,
  'shift.changeLate': changeLate,
  'timesheet.paper': readPaper,
  'shiftFile.inspect': inspectShiftFile,
  'shiftFile.preview': previewShiftFile,
  'shiftFile.import': importShiftFile,
} satisfies Pick<Handlers, keyof typeof workRoutes | keyof typeof timesheetRoutes>;
