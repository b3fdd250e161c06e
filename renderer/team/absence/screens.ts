import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Absence } from './Absence.tsx';
import { EndFamily, KeepInTouchBack, KeepInTouchDay, LeaveBorn, TakeBackFamily } from './familyChanges.tsx';
import { FamilyPage } from './FamilyPage.tsx';
import { HolidayWhileSick } from './OverHoliday.tsx';
import { QualifyingDays } from './QualifyingDays.tsx';
import { RecordFamily } from './RecordFamily.tsx';
import { RecordSickness } from './RecordSickness.tsx';
import { EndSickness, ProveSickness, TakeBackSickness } from './sicknessChanges.tsx';
import { SicknessPage } from './SicknessPage.tsx';
import { SmallEmployer } from './SmallEmployer.tsx';

export const absenceScreens: readonly Screen[] = [
  screen(places.jobAbsence('$id'), Absence),
  screen(places.qualifyingDays('$id'), QualifyingDays),
  screen(places.recordSickness('$id', '$step'), RecordSickness),
  screen(places.sickness('$id', '$sickness'), SicknessPage),
  screen(places.endSickness('$id', '$sickness'), EndSickness),
  screen(places.proveSickness('$id', '$sickness'), ProveSickness),
  screen(places.holidayWhileSick('$id', '$sickness'), HolidayWhileSick),
  screen(places.takeBackSickness('$id', '$sickness'), TakeBackSickness),
  screen(places.recordFamily('$id', '$step'), RecordFamily),
  screen(places.familyLeave('$id', '$leave'), FamilyPage),
  screen(places.leaveBorn('$id', '$leave'), LeaveBorn),
  screen(places.endFamily('$id', '$leave'), EndFamily),
  screen(places.takeBackFamily('$id', '$leave'), TakeBackFamily),
  screen(places.keepInTouch('$id', '$leave'), KeepInTouchDay),
  screen(places.keepInTouchBack('$id', '$leave', '$day'), KeepInTouchBack),
  screen(places.smallEmployer('$id', '$year'), SmallEmployer),
];
