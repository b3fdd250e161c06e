import { type peopleRoutes } from '#core/contract/routes/people';
import { addPayGroup } from '#db/actions/people/addPayGroup';
import { agreeTerms } from '#db/actions/people/agreeTerms';
import { bringForward } from '#db/actions/people/bringForward';
import { claimAllowance } from '#db/actions/people/claimAllowance';
import { readTeam } from '#db/actions/people/readTeam';
import { addAssistant, changeAssistant } from '#db/actions/people/saveAssistant';
import { addEmployer, changeEmployer } from '#db/actions/people/saveEmployer';
import { addEmployment, changeEmployment, endEmployment } from '#db/actions/people/saveEmployment';
import { setBankDetails } from '#db/actions/people/setBankDetails';
import { setTaxDetails } from '#db/actions/people/setTaxDetails';
import { type Handlers } from '#db/kernel/handlers';

export const peopleHandlers = {
  'team.read': readTeam,
  'employer.add': addEmployer,
  'employer.change': changeEmployer,
  'employer.claimAllowance': claimAllowance,
  'payGroup.add': addPayGroup,
  'assistant.add': addAssistant,
  'assistant.change': changeAssistant,
  'assistant.bank': setBankDetails,
  'employment.add': addEmployment,
  'employment.change': changeEmployment,
  'employment.end': endEmployment,
  'employment.tax': setTaxDetails,
  'employment.agree': agreeTerms,
  'employment.bringForward': bringForward,
} satisfies Pick<Handlers, keyof typeof peopleRoutes>;
