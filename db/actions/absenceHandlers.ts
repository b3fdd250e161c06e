import { type absenceRoutes } from '#core/contract/routes/absence';
import { agreeQualifyingDays, endSickness, proveSickness, takeBackSickness } from '#db/actions/absence/changeSickness';
import { issueFamilyForm, issueSickForm } from '#db/actions/absence/issueForm';
import { readAbsence } from '#db/actions/absence/readAbsence';
import {
  endFamily,
  previewFamily,
  recordFamily,
  recordKeepInTouch,
  takeBackFamily,
  takeBackKeepInTouch,
} from '#db/actions/absence/recordFamily';
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
  'family.preview': previewFamily,
  'family.record': recordFamily,
  'family.end': endFamily,
  'family.takeBack': takeBackFamily,
  'family.issueForm': issueFamilyForm,
  'keepInTouch.record': recordKeepInTouch,
  'keepInTouch.takeBack': takeBackKeepInTouch,
  'employer.small': saySmallEmployer,
} satisfies Pick<Handlers, keyof typeof absenceRoutes>;
