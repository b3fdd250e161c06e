import { absenceHandlers } from '#db/actions/absenceHandlers';
import { awayHandlers } from '#db/actions/awayHandlers';
import { bankHandlers } from '#db/actions/bankHandlers';
import { careHandlers } from '#db/actions/careHandlers';
import { costingHandlers } from '#db/actions/costingHandlers';
import { demandHandlers } from '#db/actions/demandHandlers';
import { fileHandlers } from '#db/actions/fileHandlers';
import { findingHandlers } from '#db/actions/findingHandlers';
import { funderHandlers } from '#db/actions/funderHandlers';
import { fundingHandlers } from '#db/actions/fundingHandlers';
import { helperHandlers } from '#db/actions/helperHandlers';
import { holidayHandlers } from '#db/actions/holidayHandlers';
import { deductionHandlers } from '#db/actions/deductionHandlers';
import { leaseHandlers } from '#db/actions/leaseHandlers';
import { ledgerHandlers } from '#db/actions/ledgerHandlers';
import { moneyHandlers } from '#db/actions/moneyHandlers';
import { pensionHandlers } from '#db/actions/pensionHandlers';
import { peopleHandlers } from '#db/actions/peopleHandlers';
import { paperHandlers } from '#db/actions/paperHandlers';
import { payHandlers } from '#db/actions/payHandlers';
import { planHandlers } from '#db/actions/planHandlers';
import { reportHandlers } from '#db/actions/reportHandlers';
import { rotaHandlers } from '#db/actions/rotaHandlers';
import { setupHandlers } from '#db/actions/setupHandlers';
import { sharingHandlers } from '#db/actions/sharingHandlers';
import { statementHandlers } from '#db/actions/statementHandlers';
import { vehicleHandlers } from '#db/actions/vehicleHandlers';
import { workHandlers } from '#db/actions/workHandlers';
import { yearHandlers } from '#db/actions/yearHandlers';
import { type Handlers } from '#db/kernel/handlers';

/** One handler for each route of a book; a missing one does not compile. */
export const handlers = {
  ...setupHandlers,
  ...sharingHandlers,
  ...findingHandlers,
  ...planHandlers,
  ...demandHandlers,
  ...moneyHandlers,
  ...ledgerHandlers,
  ...bankHandlers,
  ...statementHandlers,
  ...careHandlers,
  ...peopleHandlers,
  ...pensionHandlers,
  ...workHandlers,
  ...payHandlers,
  ...reportHandlers,
  ...paperHandlers,
  ...absenceHandlers,
  ...awayHandlers,
  ...costingHandlers,
  ...helperHandlers,
  ...holidayHandlers,
  ...leaseHandlers,
  ...vehicleHandlers,
  ...deductionHandlers,
  ...yearHandlers,
  ...fileHandlers,
  ...funderHandlers,
  ...fundingHandlers,
  ...rotaHandlers,
} satisfies Handlers;
