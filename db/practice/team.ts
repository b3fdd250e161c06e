import { type InputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { taxYearOf } from '#core/pay/taxCalendar';
import { nextReEnrolment } from '#core/pension/dates';
import { type Day, addDays, addMonths, day, later } from '#core/time/day';
import { fourWeekly, monthly } from './calendar.ts';
import { type PaidBefore, joanBefore, kitBefore } from './paidBefore.ts';
import { type GroupName, type Pa, type PaName, joan, kit, noor, paNames } from './pas.ts';
import { type Teller } from './teller.ts';

export type TeamIds = {
  readonly employers: Readonly<Record<GroupName, string>>;
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly employments: Readonly<Record<PaName, string>>;
};

const joanStarts = day('2023-03-06');

/** As HMRC writes it: the bank's lines name it. */
export const accountsOffices = { ellis: '123PA00045678', ruth: '123PB00078901' } as const;

/** Ellis employs two PAs every four weeks; Ruth, for Robin, one by the month: two schemes, each with its own Employment Allowance. */
function employers({ tell, calendar }: Teller): Pick<TeamIds, 'employers' | 'groups'> {
  const employer = (name: string, paye: string, group: GroupName, paysHmrc: 'month' | 'quarter'): string =>
    tell('employer.add', { name, nation: 'england', payeReference: paye, accountsOffice: accountsOffices[group], paysHmrc }).id;
  const ellis = employer('Ellis Sample', '123/ES45678', 'ellis', 'month');
  const ruth = employer('Ruth Sample', '123/RS78901', 'ruth', 'quarter');
  const [weeks, months] = [fourWeekly(calendar), monthly(calendar)];
  const first = { weeks: weeks[0]?.payday ?? calendar.end, months: months[0]?.payday ?? calendar.end };
  const begins = { firstFrom: calendar.start };
  const before = joanBefore(first.weeks);
  const years = new Set([...weeks, ...months].map(({ payday }) => taxYearOf(payday)));
  for (const taxYear of years) {
    const usedBefore = taxYear === before?.taxYear ? before.employerNi : nothing;
    tell('employer.claimAllowance', { employerId: ellis, taxYear, claimed: true, usedBefore });
    tell('employer.claimAllowance', { employerId: ruth, taxYear, claimed: true, usedBefore: nothing });
  }
  const fourWeeks = { ...begins, name: 'Every four weeks', frequency: 'four-weekly', firstPayday: first.weeks } as const;
  const month = { ...begins, name: 'By the month', frequency: 'monthly', firstPayday: first.months } as const;
  return {
    employers: { ellis, ruth },
    groups: {
      ellis: tell('payGroup.add', { employerId: ellis, ...fourWeeks }).id,
      ruth: tell('payGroup.add', { employerId: ruth, ...month }).id,
    },
  };
}

function employ({ tell, letter, calendar: { start } }: Teller, groups: TeamIds['groups'], pa: Pa): string {
  const name = paNames[pa.name];
  const assistantId = tell('assistant.add', { name, reference: pa.reference, born: pa.born, address: '7 Invented Street, Exampleton' }).id;
  const details = { accountName: name, ...pa.bank, reference: `PAY ${pa.reference}` };
  tell('assistant.bank', { assistantId, details, again: details });
  const job = { payrollId: pa.payrollId, job: 'Personal assistant', startsOn: pa.startsOn };
  const employmentId = tell('employment.add', { assistantId, payGroupId: groups[pa.group], ...job }).id;
  tell('employment.tax', { employmentId, from: start, basis: 'cumulative', postgraduateLoan: false, ...pa.tax });
  const signed = { title: `Pay agreement with ${name}`, from: 'The Sample family', on: later(pa.startsOn, addDays(start, -10)) };
  const { file, files } = letter({ ...signed, facts: [['Day rate', `${pounds(pa.terms.perHour)} an hour`]] }, `${name} pay agreement.pdf`);
  tell('employment.agree', { employmentId, from: start, weekMinutes: pa.weekMinutes, terms: pa.terms, file }, files);
  return employmentId;
}

function bringForward(
  { tell, letter, calendar: { start } }: Teller,
  employmentId: string,
  kind: 'p45' | 'takeover',
  before?: PaidBefore,
): void {
  if (before === undefined) return;
  const title = kind === 'p45' ? 'P45' : 'Payroll up to the change';
  const facts = [['Pay', pounds(before.pay)] as const, ['Tax', pounds(before.tax)] as const];
  const { file, files } = letter({ title, from: 'Sample Payroll Bureau', on: addDays(start, -1), facts }, `${title}.pdf`);
  const none = { employeeNi: nothing, studentLoan: nothing, postgraduateLoan: nothing };
  tell('employment.bringForward', { employmentId, kind, ...none, ...before, file }, files);
}

type HolidayTerms = Omit<InputOf<'holiday.agree'>, 'employmentId' | 'from'>;

const leave = { leaveYearStart: '04-01', weeks: 560, bankHolidays: 'included', paid: 'when_taken', accrual: 'unrounded' } as const;
const others = { ...leave, beyondFourWeeks: 'normal', sleepIns: 'woken' } as const;

/** Joan's mornings and Kit's days are fixed hours; Noor's vary from week to week. */
const holidayTerms: Readonly<Record<PaName, HolidayTerms>> = {
  joan: { ...others, kind: 'regular', week: { days: 400, minutes: 12 * 60 } },
  kit: { ...others, kind: 'regular', week: { days: 400, minutes: 36 * 60 } },
  noor: { ...others, kind: 'irregular' },
};

/** How holiday is agreed with each PA; Joan had taken some of hers under the payroll before. */
function holidays({ tell, calendar: { start } }: Teller, employments: TeamIds['employments']): void {
  for (const [name, terms] of Object.entries(holidayTerms)) {
    const employmentId = Object.entries(employments).find(([own]) => own === name)?.[1];
    if (employmentId !== undefined) tell('holiday.agree', { employmentId, from: start, ...terms });
  }
  tell('holiday.open', { employmentId: employments.joan, on: addDays(start, -1), accrued: 0, taken: 24 * 60, carried: 0 });
}

/**
 * Duties begin with the first PA. Nobody of the family's earns what the law enrols for, or is of the age; three years on nobody had to be
 * enrolled again, which is declared all the same.
 */
function pensionDuties(
  { tell, calendar: { start } }: Teller,
  employers: TeamIds['employers'],
  starts: Readonly<Record<GroupName, Day>>,
): void {
  tell('pension.duties', { employerId: employers.ellis, startsOn: starts.ellis });
  tell('pension.duties', { employerId: employers.ruth, startsOn: starts.ruth });
  tell('pension.declare', { employerId: employers.ellis, kind: 'declaration', doneOn: addMonths(starts.ellis, 2) });
  const { anniversary } = nextReEnrolment(starts.ellis);
  if (addMonths(anniversary, 1) > start) return;
  tell('pension.reEnrol', { employerId: employers.ellis, day: anniversary });
  tell('pension.declare', { employerId: employers.ellis, kind: 'redeclaration', doneOn: addMonths(anniversary, 1) });
}

/** The two employers and the three PAs, each with tax details, bank details, a pay agreement and what an earlier payroll had paid. */
export function team(teller: Teller): TeamIds {
  const { start } = teller.calendar;
  const made = employers(teller);
  const born = addDays(addMonths(start, -(21 * 12 + 5)), 11);
  const employments = {
    joan: employ(teller, made.groups, { ...joan, startsOn: joanStarts }),
    kit: employ(teller, made.groups, { ...kit, born, startsOn: start }),
    noor: employ(teller, made.groups, { ...noor, startsOn: start }),
  };
  const first = fourWeekly(teller.calendar)[0]?.payday ?? start;
  bringForward(teller, employments.joan, 'takeover', joanBefore(first));
  bringForward(teller, employments.kit, 'p45', kitBefore(start, first));
  holidays(teller, employments);
  pensionDuties(teller, made.employers, { ellis: joanStarts, ruth: start });
  return { ...made, employments };
}
