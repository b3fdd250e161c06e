import { type PayPeriod } from '#core/pay/payPeriods';
import { type PayeeFacts } from '#core/pay/payeeRemarks';
import { type ChargedLine } from '#core/pay/shareCost';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type WorkedShift, paidMinutes, payLinesOf } from '#core/shifts/payLinesOf';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { bankDetailsOf } from '#db/actions/people/bankDetails';
import { agreementsOf } from '#db/actions/people/employments';
import { elsewhereOf } from '#db/actions/pay/elsewhere';
import { type Employment, employmentsOfGroup } from '#db/actions/pay/employments';
import { waitingExtras } from '#db/actions/pay/extras';
import { type FoundPart, type PartContext } from '#db/actions/pay/parts/part';
import { followPay, parts } from '#db/actions/pay/parts/parts';
import { usualCharges } from '#db/actions/pay/parts/usualCharges';
import { type PayGroup } from '#db/actions/pay/payGroups';
import { type UnpaidTimesheet, timesheetsOf } from '#db/actions/pay/timesheetsOf';
import { yearSoFarOf } from '#db/actions/pay/yearSoFar';
import { taxForPayday } from '#db/actions/year/taxForPayday';
import { planLineById } from '#db/actions/planLines';
import { type LatePay, freezeLatePay, latePayOf } from '#db/actions/shifts/latePay';
import { shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';

/** A payee with the ids of what the payslip will take: to be marked as paid when it is approved. */
export type Payee = {
  readonly facts: PayeeFacts;
  readonly timesheetIds: readonly string[];
  readonly extraIds: readonly string[];
  /** What each part of payroll brings, to be told once its payslip is frozen. */
  readonly parts: readonly FoundPart[];
  /** The same payday with more pay on it, as if it were recorded: rolled-up holiday follows it. */
  readonly withMore: (more: readonly ChargedLine[]) => PayeeFacts;
};

type Hours = Pick<PayeeFacts, 'timesheets' | 'unpriced'> & {
  readonly lines: readonly ChargedLine[];
  readonly shifts: readonly WorkedShift[];
};

function hoursOf(reading: Reading, employmentId: string, { employer }: PayGroup, signed: readonly UnpaidTimesheet[]): Hours {
  const worked = signed.map((sheet) => ({ sheet, shifts: shiftsOfTimesheet(reading, sheet.id) }));
  const timesheets = worked.map(({ sheet: { number, period }, shifts }) => ({ number, ...period, minutes: paidMinutes(shifts) }));
  const shifts = worked.flatMap((one) => one.shifts);
  if (shifts.length === 0) return { timesheets, lines: [], shifts };
  const priced = payLinesOf(shifts, agreementsOf(reading, employmentId), employer.nation);
  return priced.ok
    ? { timesheets, lines: priced.value.lines, shifts }
    : { timesheets, lines: [], shifts, unpriced: priced.problem.sentence };
}

/** What a payslip says of a plan line: its own name, whose it is by reference, and whose money pays it. */
function planLineNames(reading: Reading): PayeeFacts['planLine'] {
  return (planLineId) => {
    const line = planLineById(reading, planLineId);
    if (line === undefined) throw new RangeError('pay borne by no plan line');
    return {
      planLineId,
      planLine: line.name,
      beneficiary: nameFor(reading, 'beneficiary', line.beneficiaryId) ?? '',
      streamId: line.streamId,
      stream: nameFor(reading, 'stream', line.streamId) ?? '',
    };
  };
}

function paidHow(account: string | undefined): string {
  return account === undefined ? 'Bank details not recorded yet' : `By bank transfer, to the account ending ${account.slice(-4)}`;
}

type Base = Pick<PartContext, 'reading' | 'group' | 'employment' | 'period' | 'shifts'>;
type Brought = { readonly context: PartContext; readonly late: LatePay };

/** What the parts of payroll are told, of hours and extra sums: with what of late changes these can bear. */
function contextOf(base: Base, paidNow: readonly ChargedLine[]): Brought {
  const { reading, employment, period } = base;
  const late = latePayOf(reading, employment, paidNow);
  const worked = [...paidNow, ...late.changes.flatMap((change) => change.lines)];
  const minutes = worked.reduce((so, line) => so + (line.minutes ?? 0), 0);
  const charges = usualCharges(reading, employment.id, period.payday, worked);
  return { context: { ...base, worked, late: late.changes, minutes, charges }, late };
}

function foundWith({ late }: Brought, own: readonly FoundPart[]): readonly FoundPart[] {
  return [{ remarks: late.remarks, freeze: (writing, { payslipId }) => freezeLatePay(writing, payslipId, late.changes) }, ...own];
}

/** With more pay most parts bring what they brought before, unless other late changes are paid, or a plan line is known only now. */
function bringSame(before: Brought, now: Brought): boolean {
  const ids = ({ late }: Brought): string => late.changes.map(({ id }) => id).join(' ');
  return ids(before) === ids(now) && before.context.charges.length > 0;
}

function withMoreOf(
  facts: PayeeFacts,
  base: Base,
  paidNow: readonly ChargedLine[],
  before: Brought,
  own: readonly FoundPart[],
): Payee['withMore'] {
  return (more) => {
    if (more.length === 0) return facts;
    const now = contextOf(base, [...paidNow, ...more]);
    const isSame = bringSame(before, now);
    const again = parts.map((part, place) => (isSame && !followPay.has(part) ? own[place] : undefined) ?? part(now.context));
    return { ...facts, lines: now.context.worked, parts: foundWith(now, again).map(({ freeze: _, ...part }) => part) };
  };
}

function payeeOf(reading: Reading, group: PayGroup, employment: Employment, period: PayPeriod): Payee {
  const { id, name, reference, niNumber, payrollId, born, startsOn, endsOn, assistantId } = employment;
  const { signed, waiting } = timesheetsOf(reading, id, group.times, period.to);
  const extras = waitingExtras(reading, id, period.payday);
  const { timesheets, lines, unpriced, shifts } = hoursOf(reading, id, group, signed);
  const base = { reading, group, employment, period, shifts };
  const paidNow = [...lines, ...extras.map(({ line }) => line)];
  const brought = contextOf(base, paidNow);
  const own = parts.map((part) => part(brought.context));
  const found = foundWith(brought, own);
  const bank = bankDetailsOf(reading, assistantId);
  const facts: PayeeFacts = {
    book: { kind: bookFacts(reading).kind },
    employer: { name: group.employer.name, ...given({ payeReference: group.employer.payeReference }) },
    assistant: { name, reference, payrollId, ...given({ niNumber }) },
    employmentId: id,
    period: { from: period.from, to: period.to },
    payday: period.payday,
    frequency: group.times.frequency,
    timesheets,
    paidHow: paidHow(bank?.account),
    lines: brought.context.worked,
    parts: found.map(({ freeze: _, ...part }) => part),
    before: yearSoFarOf(reading, id, taxYearOf(period.payday), period.payday),
    planLine: planLineNames(reading),
    born,
    startsOn,
    assistantId,
    waiting,
    hasBank: bank !== undefined,
    elsewhere: elsewhereOf(reading, employment, period.payday),
    ...given({ unpriced, leftOn: endsOn, tax: taxForPayday(reading, employment, period.payday) }),
  };
  return {
    facts,
    timesheetIds: signed.map((sheet) => sheet.id),
    extraIds: extras.map((extra) => extra.id),
    parts: found,
    withMore: withMoreOf(facts, base, paidNow, brought, own),
  };
}

/** Everybody of a pay group with what they are to be paid on a payday. */
export function payeesOf(reading: Reading, group: PayGroup, period: PayPeriod): readonly Payee[] {
  return employmentsOfGroup(reading, group.id).map((employment) => payeeOf(reading, group, employment, period));
}
