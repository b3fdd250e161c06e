import { type Span } from '#core/time/day';
import { places } from './places.ts';

const screens: Readonly<Record<string, string>> = {
  bank: places.bank,
  purchases: places.purchases,
  repeats: places.repeats,
  money: places.money,
  setup: places.setup,
  statements: places.statements,
  papers: places.papers,
  year: places.year,
  care: places.backups,
  evidence: places.evidence,
  vehicle: places.vehicles,
  team: places.team,
  rota: places.rota,
  timesheets: places.timesheets,
  away: places.away,
  pay: places.pay,
  hmrc: places.hmrc,
  reports: places.reports,
  payments: places.payments,
  plan: places.setup,
  budget: places.budget,
  approvals: places.approvals,
  demand: places.demands,
  reserves: places.reserves,
  costing: places.costing,
  pension: places.pensionDuties,
  pensionDuties: places.pensionDuties,
};

/** Screens about one record: of a purchase, of a bank account, of a kind of money and the days of its statement. */
const about: Readonly<Record<string, (id: string, span: Span | undefined) => string>> = {
  purchases: places.purchase,
  budget: places.budgetOf,
  carePlan: places.carePlan,
  approvals: places.request,
  demand: places.demand,
  vehicle: places.vehicle,
  vehicleCare: places.vehicleCare,
  addReceipt: places.addReceipt,
  pension: places.pension,
  report: places.paydayReport,
  bank: places.account,
  bringIn: places.bringIn,
  reconcile: places.reconcile,
  payers: places.payers,
  fileStatement: places.fileStatement,
  deductions: places.jobDeductions,
  leaving: places.leaving,
  leaveRequest: places.leaveRequest,
  stay: places.stay,
  file: places.file,
  ending: places.ending,
  hiringList: places.hiringList,
  payday: (groupId, span) => (span === undefined ? places.pay : places.checkPayday(groupId, span.to)),
  holiday: (employmentId) => places.jobHoliday(employmentId),
  absence: (employmentId) => places.jobAbsence(employmentId),
  statements: (streamId, span) => (span === undefined ? places.statements : places.previewSpan(streamId, span.from, span.to)),
};

/** The screen that the book names ('bank', 'bringIn'), about one record where it says which. */
export function placeOf(name: string, id?: string, span?: Span): string {
  const place = Object.hasOwn(about, name) ? about[name] : undefined;
  return id === undefined || place === undefined ? (screens[name] ?? places.home) : place(id, span);
}
