import { type FindingPlace, type FindingScreen } from '#core/findings/rule';
import { places } from '#renderer/kit/places';

type Place = Pick<FindingPlace, 'of' | 'span'>;
type Way = { readonly all: string; readonly one?: (about: string, place: Place) => string };

/** Of a record that stands under another: of the other's list where that is not said. */
function under(all: string, one: (of: string, about: string) => string): Way {
  return { all, one: (about, { of }) => (of === undefined ? all : one(of, about)) };
}

/** The screen that answers a finding: of one record where it says which. A new screen of the rules does not compile without its place. */
const ways: Readonly<Record<FindingScreen, Way>> = {
  purchases: { all: places.purchases, one: places.purchase },
  money: { all: places.money },
  receipt: { all: places.money, one: places.receipt },
  receiveDue: {
    all: places.money,
    one: (awardId, { span }) => (span === undefined ? places.money : places.receiveDue(awardId, span.from)),
  },
  bank: { all: places.bank, one: places.account },
  bankLine: under(places.bank, places.match),
  payers: { all: places.bank, one: places.payers },
  reconcile: { all: places.bank, one: places.reconcile },
  statements: {
    all: places.statements,
    one: (streamId, { span }) => (span === undefined ? places.statements : places.previewSpan(streamId, span.from, span.to)),
  },
  statement: { all: places.statements, one: places.statement },
  plan: { all: places.plan },
  planLine: { all: places.plan, one: places.planLine },
  carePlan: { all: places.budget, one: places.carePlan },
  budget: { all: places.budget, one: places.budgetOf },
  explainBudget: { all: places.budget, one: places.explainBudget },
  approvals: { all: places.approvals, one: places.request },
  demand: { all: places.demands, one: places.demand },
  reserves: { all: places.reserves },
  tellReserve: { all: places.reserves, one: places.tellReserve },
  funders: { all: places.funders },
  evidence: { all: places.evidence },
  evidenceFile: { all: places.evidence, one: places.evidenceFile },
  payslip: { all: places.pay, one: places.payslip },
  pay: { all: places.pay },
  extras: { all: places.payExtras },
  timesheets: { all: places.timesheets },
  timesheet: { all: places.timesheets, one: (id, { span }) => (span === undefined ? places.timesheets : places.timesheet(id, span.to)) },
  deductions: { all: places.team, one: places.jobDeductions },
  holiday: { all: places.team, one: places.jobHoliday },
  absence: { all: places.away, one: places.jobAbsence },
  sickness: under(places.away, places.sickness),
  hmrc: { all: places.hmrc },
  year: { all: places.year },
  hmrcRecord: under(places.year, places.paymentRecord),
  pension: { all: places.pensionDuties },
  employer: { all: places.employers, one: places.employer },
  allowance: { all: places.employers, one: places.allowance },
  file: { all: places.team, one: places.file },
  redundancy: { all: places.redundancyReserve },
  vehicle: { all: places.vehicles, one: places.vehicle },
  vehicleTrips: { all: places.vehicles, one: places.vehicleTrips },
  vehicleMiles: { all: places.vehicles, one: places.vehicleMiles },
  vehicleCare: { all: places.vehicles, one: places.vehicleCare },
  vehicleEnding: { all: places.vehicles, one: places.vehicleEnding },
  sharing: { all: places.sharing },
  away: { all: places.away },
};

type Asked = {
  readonly screen: FindingScreen;
  readonly about?: string | undefined;
  readonly of?: string | undefined;
  readonly span?: FindingPlace['span'] | undefined;
};

export function placeOfFinding({ screen, about, of, span }: Asked): string {
  const { all, one } = ways[screen];
  if (about === undefined || one === undefined) return all;
  return one(about, { ...(of === undefined ? {} : { of }), ...(span === undefined ? {} : { span }) });
}
