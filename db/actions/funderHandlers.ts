import { type funderRoutes } from '#core/contract/routes/funders';
import { copyTerms, lookAtFile, profileFile, readRules, saveTerms } from '#db/actions/funders/saveTerms';
import { type Handlers } from '#db/kernel/handlers';

export const funderHandlers = {
  'funder.rules': readRules,
  'funder.saveTerms': saveTerms,
  'funder.copyTerms': copyTerms,
  'funder.file': profileFile,
  'funder.lookAtFile': lookAtFile,
} satisfies Pick<Handlers, keyof typeof funderRoutes>;
