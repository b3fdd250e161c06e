import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Period } from './period/Period.tsx';
import { ShiftFile } from './file/ShiftFile.tsx';
import { TypeTimesheet } from './paper/TypeTimesheet.tsx';
import { ChangeLate } from './shift/ChangeLate.tsx';
import { CorrectShift } from './shift/CorrectShift.tsx';
import { RecordShift } from './shift/RecordShift.tsx';
import { OpenTimesheet } from './sign/OpenTimesheet.tsx';
import { SignTimesheet } from './sign/SignTimesheet.tsx';
import { Timesheets } from './Timesheets.tsx';

// An address about one PA's period names the PA's job and any day of the period; its parts are the text between the strokes.
const period = '/timesheets/$id/$day';

export const timesheetScreens: readonly Screen[] = [
  screen(places.timesheets, Timesheets),
  screen(places.correctShift('$id'), CorrectShift),
  screen(places.shiftFile, ShiftFile),
  screen(places.changeShiftLate('$id'), ChangeLate),
  screen(period, Period),
  screen(`${period}/type`, TypeTimesheet),
  screen(`${period}/planned/$pattern/$on`, RecordShift),
  screen(`${period}/record`, RecordShift),
  screen(`${period}/sign`, SignTimesheet),
  screen(`${period}/open`, OpenTimesheet),
];
