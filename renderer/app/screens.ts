import { type FunctionComponent } from 'react';
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

const all: readonly Screen[] = [
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

/** Every screen by its address, whose parts start with $. */
export const screens: ReadonlyMap<string, FunctionComponent> = new Map(all.map(({ path, component }) => [path, component]));
