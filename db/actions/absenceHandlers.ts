import { type absenceRoutes } from '#core/contract/routes/absence';
import { agreeQualifyingDays, endSickness, proveSickness, takeBackSickness } from '#db/actions/absence/changeSickness';
import { endFamily, recordBirth, recordKeepInTouch, takeBackFamily, takeBackKeepInTouch } from '#db/actions/absence/changeFamily';
import { issueFamilyForm, issueSickForm } from '#db/actions/absence/issueForm';
import { readAbsence } from '#db/actions/absence/readAbsence';
import { issueLeaveLetter } from '#db/actions/absence/leaveLetter';
import { sayOverHoliday } from '#db/actions/absence/overHoliday';
import { previewFamily, recordFamily } from '#db/actions/absence/recordFamily';
import { previewSickness, recordSickness } from '#db/actions/absence/recordSickness';
import { saySmallEmployer } from '#db/actions/absence/smallEmployer';
import { type Handlers } from '#db/kernel/handlers';

export const absenceHandlers = {
  'absence.read': readAbsence,
  'sickness.preview': previewSickness,
  'sickness.qualifyingDays': agreeQualifyingDays,
  'sickness.record': recordSickness,
  'sickness.end': endSickness,
  'sickness.prove': proveSickness,
  'sickness.takeBack': takeBackSickness,
  'sickness.issueForm': issueSickForm,
  'sickness.holiday': sayOverHoliday,
  'family.preview': previewFamily,
  'family.record': recordFamily,
  'family.end': endFamily,
  'family.born': recordBirth,
  'family.issueLetter': issueLeaveLetter,
  'family.takeBack': takeBackFamily,
  'family.issueForm': issueFamilyForm,
  'keepInTouch.record': recordKeepInTouch,
  'keepInTouch.takeBack': takeBackKeepInTouch,
  'employer.small': saySmallEmployer,
} satisfies Pick<Handlers, keyof typeof absenceRoutes>;
