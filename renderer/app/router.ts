import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type Screen } from '#renderer/kit/screen';
import { bankScreens } from '#renderer/bank/screens';
import { careScreens } from '#renderer/care/screens';
import { costingScreens } from '#renderer/costing/screens';
import { demandScreens } from '#renderer/demands/screens';
import { findingScreens } from '#renderer/findings/screens';
import { homeScreens } from '#renderer/home/screens';
import { ledgerScreens } from '#renderer/ledger/screens';
import { moneyScreens } from '#renderer/money/screens';
import { planScreens } from '#renderer/plan/screens';
import { paperScreens } from '#renderer/papers/screens';
import { payScreens } from '#renderer/pay/screens';
import { reportScreens } from '#renderer/report/screens';
import { purchaseScreens } from '#renderer/purchases/screens';
import { rotaScreens } from '#renderer/rota/screens';
import { setupScreens } from '#renderer/setup/screens';
import { shelfScreens } from '#renderer/shelf/screens';
import { statementScreens } from '#renderer/statements/screens';
import { vehicleScreens } from '#renderer/vehicle/screens';
import { teamScreens } from '#renderer/team/screens';
import { yearScreens } from '#renderer/year/screens';
import { timesheetScreens } from '#renderer/timesheets/screens';
import { Shell } from './Shell.tsx';

const screens: readonly Screen[] = [
  ...homeScreens,
  ...shelfScreens,
  ...setupScreens,
  ...teamScreens,
  ...costingScreens,
  ...planScreens,
  ...demandScreens,
  ...rotaScreens,
  ...timesheetScreens,
  ...moneyScreens,
  ...payScreens,
  ...paperScreens,
  ...reportScreens,
  ...yearScreens,
  ...purchaseScreens,
  ...vehicleScreens,
  ...bankScreens,
  ...statementScreens,
  ...findingScreens,
  ...ledgerScreens,
  ...careScreens,
];

const root = createRootRoute({ component: Shell });

/** Addresses stand behind the #, so that going back and reloading work and nothing is ever asked of a server. */
export const router = createRouter({
  routeTree: root.addChildren(screens.map(({ path, component }) => createRoute({ getParentRoute: () => root, path, component }))),
  history: createHashHistory(),
  defaultPreload: false,
});
