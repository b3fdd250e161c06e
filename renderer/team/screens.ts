import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Agreement } from './agreement/Agreement.tsx';
import { EditRate } from './agreement/EditRate.tsx';
import { About } from './assistant/About.tsx';
import { Assistant } from './assistant/Assistant.tsx';
import { BankDetails } from './assistant/BankDetails.tsx';
import { Allowance } from './employers/Allowance.tsx';
import { EditEmployer } from './employers/EditEmployer.tsx';
import { Employers } from './employers/Employers.tsx';
import { AddPayGroup } from './employers/AddPayGroup.tsx';
import { AddJob } from './job/AddJob.tsx';
import { BringForward } from './job/BringForward.tsx';
import { ChangeJob } from './job/ChangeJob.tsx';
import { TaxDetails } from './job/TaxDetails.tsx';
import { absenceScreens } from './absence/screens.ts';
import { awayScreens } from './away/screens.ts';
import { deductionScreens } from './deductions/screens.ts';
import { fileScreens } from './file/screens.ts';
import { hiringScreens } from './hiring/screens.ts';
import { holidayScreens } from './holiday/screens.ts';
import { pensionScreens } from './pension/screens.ts';
import { leavingScreens } from './leaving/screens.ts';
import { Team } from './Team.tsx';

export const teamScreens: readonly Screen[] = [
  screen(places.team, Team),
  screen(places.employers, Employers),
  screen(places.addEmployer, EditEmployer),
  screen(places.employer('$id'), EditEmployer),
  screen(places.allowance('$id'), Allowance),
  screen(places.addPayGroup, AddPayGroup),
  screen(places.addAssistant, About),
  screen(places.hiringNewPerson('$list'), About),
  screen(places.assistant('$id'), Assistant),
  screen(places.aboutAssistant('$id'), About),
  screen(places.assistantBank('$id'), BankDetails),
  screen(places.addJob('$id'), AddJob),
  screen(places.job('$id'), ChangeJob),
  screen(places.jobTax('$id'), TaxDetails),
  screen(places.jobPay('$id', '$step'), Agreement),
  screen(places.jobRate('$id', '$rate'), EditRate),
  screen(places.jobForward('$id'), BringForward),
  ...holidayScreens,
  ...fileScreens,
  ...hiringScreens,
  ...pensionScreens,
  ...leavingScreens,
  ...absenceScreens,
  ...awayScreens,
  ...deductionScreens,
];
