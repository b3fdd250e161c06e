import { type holidayRoutes } from '#core/contract/routes/holiday';
import { agreeHoliday } from '#db/actions/holiday/agreeHoliday';
import { carryBack, carryLeave } from '#db/actions/holiday/carryLeave';
import { issueHolidayRecord } from '#db/actions/holiday/issueRecord';
import { openHoliday, recordHistory } from '#db/actions/holiday/openHoliday';
import { readHoliday } from '#db/actions/holiday/readHoliday';
import { takeLeave, takeLeaveBack } from '#db/actions/holiday/takeLeave';
import { type Handlers } from '#db/kernel/handlers';

export const holidayHandlers = {
  'holiday.read': readHoliday,
  'holiday.agree': agreeHoliday,
  'holiday.open': openHoliday,
  'holiday.history': recordHistory,
  'holiday.take': takeLeave,
  'holiday.takeBack': takeLeaveBack,
  'holiday.carry': carryLeave,
  'holiday.carryBack': carryBack,
  'holiday.issueRecord': issueHolidayRecord,
} satisfies Pick<Handlers, keyof typeof holidayRoutes>;
