import { type FindingPlace, type FindingScreen } from '#core/findings/rule';
import { places } from '#renderer/kit/places';

type Way = { readonly all: string; readonly one?: (about: string, span: FindingPlace['span']) => string };

/** The screen that answers a finding: of one record where it says which. A new screen of the rules does not compile without its place. */
const ways: Readonly<Record<FindingScreen, Way>> = {
  purchases: { all: places.purchases, one: places.purchase },
  money: { all: places.money },
  bank: { all: places.bank, one: places.account },
  reconcile: { all: places.bank, one: places.reconcile },
  statements: {
    all: places.statements,
    one: (streamId, span) => (span === undefined ? places.statements : places.previewSpan(streamId, span.from, span.to)),
  },
  plan: { all: places.plan },
  planLine: { all: places.plan, one: places.planLine },
  funders: { all: places.funders },
  evidence: { all: places.evidence },
  evidenceFile: { all: places.evidence, one: places.evidenceFile },
  payslip: { all: places.pay, one: places.payslip },
  pay: { all: places.pay },
  extras: { all: places.payExtras },
  timesheets: { all: places.timesheets },
  timesheet: { all: places.timesheets, one: (id, span) => (span === undefined ? places.timesheets : places.timesheet(id, span.to)) },
  deductions: { all: places.team, one: places.jobDeductions },
  holiday: { all: places.team, one: places.jobHoliday },
  absence: { all: places.away, one: places.jobAbsence },
  hmrc: { all: places.hmrc },
  year: { all: places.year },
  pension: { all: places.pensionDuties },
  employer: { all: places.employers, one: places.employer },
  allowance: { all: places.employers, one: places.allowance },
  file: { all: places.team, one: places.file },
  redundancy: { all: places.redundancyReserve },
  vehicle: { all: places.vehicles, one: places.vehicle },
  sharing: { all: places.sharing },
  away: { all: places.away },
};

export function placeOfFinding({
  screen,
  about,
  span,
}: {
  readonly screen: FindingScreen;
  readonly about?: string | undefined;
  readonly span?: FindingPlace['span'] | undefined;
}): string {
  const { all, one } = ways[screen];
  return about === undefined || one === undefined ? all : one(about, span);
}
