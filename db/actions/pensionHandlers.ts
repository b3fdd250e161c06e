import { type pensionRoutes } from '#core/contract/routes/pension';
import { agreeArrears } from '#db/actions/pension/agreeArrears';
import { leavePension, optOutOfPension, takeBackPensionEvent } from '#db/actions/pension/endPension';
import { issuePensionLetter, previewPensionLetter } from '#db/actions/pension/issueLetter';
import { joinPension } from '#db/actions/pension/joinPension';
import { agreeOwnTerms } from '#db/actions/pension/ownTerms';
import { postponePension } from '#db/actions/pension/postponePension';
import { readPensionAssistant } from '#db/actions/pension/readAssistant';
import { readPensionEmployers } from '#db/actions/pension/readEmployers';
import { readPensionFile } from '#db/actions/pension/readFile';
import { chooseReEnrolment, declarePension, setPensionDuties } from '#db/actions/pension/saveDuties';
import { addPensionScheme, agreePensionTerms, changePensionScheme } from '#db/actions/pension/saveScheme';
import { type Handlers } from '#db/kernel/handlers';

export const pensionHandlers = {
  'pension.employers': readPensionEmployers,
  'pension.assistant': readPensionAssistant,
  'pension.duties': setPensionDuties,
  'pension.addScheme': addPensionScheme,
  'pension.changeScheme': changePensionScheme,
  'pension.agreeTerms': agreePensionTerms,
  'pension.join': joinPension,
  'pension.postpone': postponePension,
  'pension.optOut': optOutOfPension,
  'pension.leave': leavePension,
  'pension.takeBack': takeBackPensionEvent,
  'pension.ownTerms': agreeOwnTerms,
  'pension.agreeArrears': agreeArrears,
  'pension.previewLetter': previewPensionLetter,
  'pension.letter': issuePensionLetter,
  'pension.declare': declarePension,
  'pension.reEnrol': chooseReEnrolment,
  'pension.file': readPensionFile,
} satisfies Pick<Handlers, keyof typeof pensionRoutes>;
