import { type z } from 'zod';
import { absenceRoutes } from './routes/absence.ts';
import { awayRoutes } from './routes/away.ts';
import { bankRoutes } from './routes/bank.ts';
import { bankCheckRoutes } from './routes/bankCheck.ts';
import { bankMoreRoutes } from './routes/bankMore.ts';
import { careRoutes } from './routes/care.ts';
import { costingRoutes } from './routes/costing.ts';
import { deductionRoutes } from './routes/deductions.ts';
import { demandRoutes } from './routes/demands.ts';
import { fileRoutes } from './routes/file.ts';
import { findingRoutes } from './routes/findings.ts';
import { funderRoutes } from './routes/funders.ts';
import { fundingRoutes } from './routes/funding.ts';
import { helperRoutes } from './routes/helpers.ts';
import { holidayRoutes } from './routes/holiday.ts';
import { leaseRoutes } from './routes/lease.ts';
import { ledgerRoutes } from './routes/ledger.ts';
import { moneyRoutes } from './routes/money.ts';
import { paperRoutes } from './routes/papers.ts';
import { pensionRoutes } from './routes/pension.ts';
import { peopleRoutes } from './routes/people.ts';
import { payRoutes } from './routes/pay.ts';
import { planRoutes } from './routes/plan.ts';
import { reportRoutes } from './routes/reports.ts';
import { rotaRoutes } from './routes/rota.ts';
import { setupRoutes } from './routes/setup.ts';
import { sharingRoutes } from './routes/sharing.ts';
import { shelfRoutes } from './routes/shelf.ts';
import { statementRoutes } from './routes/statement.ts';
import { timesheetRoutes } from './routes/timesheets.ts';
import { vehicleRoutes } from './routes/vehicle.ts';
import { workRoutes } from './routes/work.ts';
import { yearRoutes } from './routes/year.ts';

/** Everything a window, or the command line, can ask of the book. The gate knows these and nothing else. */
export const routes = {
  ...shelfRoutes,
  ...setupRoutes,
  ...sharingRoutes,
  ...planRoutes,
  ...demandRoutes,
  ...moneyRoutes,
  ...ledgerRoutes,
  ...bankRoutes,
  ...bankCheckRoutes,
  ...bankMoreRoutes,
  ...statementRoutes,
  ...careRoutes,
  ...peopleRoutes,
  ...pensionRoutes,
  ...workRoutes,
  ...timesheetRoutes,
  ...payRoutes,
  ...paperRoutes,
  ...absenceRoutes,
  ...awayRoutes,
  ...reportRoutes,
  ...helperRoutes,
  ...holidayRoutes,
  ...leaseRoutes,
  ...vehicleRoutes,
  ...yearRoutes,
  ...deductionRoutes,
  ...costingRoutes,
  ...fileRoutes,
  ...findingRoutes,
  ...funderRoutes,
  ...fundingRoutes,
  ...rotaRoutes,
};

export type RouteName = keyof typeof routes;
export type InputOf<Name extends RouteName> = z.output<(typeof routes)[Name]['input']>;
export type OutputOf<Name extends RouteName> = z.output<(typeof routes)[Name]['output']>;

type Where<Part> = { [Name in RouteName]: (typeof routes)[Name] extends Part ? Name : never }[RouteName];
export type ShelfRoute = Where<{ readonly scope: 'shelf' }>;
export type BookRoute = Where<{ readonly scope: 'book' }>;
export type BookQuery = Where<{ readonly scope: 'book'; readonly kind: 'query' }>;
export type BookCommand = Where<{ readonly scope: 'book'; readonly kind: 'command' }>;
export type JobRoute = Where<{ readonly pace: 'job' }>;

export function isRoute(text: string): text is RouteName {
  return Object.hasOwn(routes, text);
}
