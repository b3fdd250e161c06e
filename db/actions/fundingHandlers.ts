import { type fundingRoutes } from '#core/contract/routes/funding';
import { agreeFunding } from '#db/actions/funding/agreeFunding';
import { readChanges } from '#db/actions/funding/careChanges';
import { sayCareStep } from '#db/actions/funding/careSteps';
import { readCareYear } from '#db/actions/funding/careYear';
import { endContribution, recordContribution } from '#db/actions/funding/contributions';
import { endElsewhere, recordElsewhere } from '#db/actions/funding/elsewhere';
import { lookAtHandover, recordHandover } from '#db/actions/funding/handover';
import { recordLifeEvent, sayCutOff, takeBackLifeEvent } from '#db/actions/funding/lifeEvents';
import { sayPurpose } from '#db/actions/funding/oneOffs';
import { takeBackHandover } from '#db/actions/funding/takeBackHandover';
import { type Handlers } from '#db/kernel/handlers';

export const fundingHandlers = {
  'careYear.read': readCareYear,
  'funding.agree': agreeFunding,
  'contribution.record': recordContribution,
  'contribution.end': endContribution,
  'elsewhere.record': recordElsewhere,
  'elsewhere.end': endElsewhere,
  'award.purpose': sayPurpose,
  'handover.look': lookAtHandover,
  'handover.record': recordHandover,
  'handover.takeBack': takeBackHandover,
  'lifeEvent.record': recordLifeEvent,
  'lifeEvent.takeBack': takeBackLifeEvent,
  'lifeEvent.cutOff': sayCutOff,
  'careStep.say': sayCareStep,
  'careChanges.read': readChanges,
} satisfies Pick<Handlers, keyof typeof fundingRoutes>;
