import { addDays } from '#core/time/day';
import { has, type XmlElement } from '#core/rti/element';
import { addressLines, dayAt, isSum, type Rule, ruleAt } from './rule.ts';

function hasStay(employment: XmlElement): boolean {
  return ['Stay183DaysOrMore', 'StayLessThan183Days', 'InOutUK'].some((stay) => has(employment, `Starter/Seconded/${stay}`));
}

function hasPension(employment: XmlElement): boolean {
  return has(employment, 'Starter/OccPension/Amount');
}

const statement = 'statement A, B or C of the starter checklist';

/** Rules about a job: how it began, and that it ended. */
export const employmentRules: readonly Rule[] = [
  ruleAt('7883', 'Employment/TaxWkOfApptOfDirector', ({ employee, name }) =>
    has(employee, 'Employment/DirectorsNIC')
      ? undefined
      : `Say how ${name}’s National Insurance as a director is worked out, or leave the week of appointment out.`,
  ),
  ruleAt('7828', 'Employment/Starter/StartDate', ({ employee, name, message }) => {
    const starts = dayAt(employee, 'Employment/Starter/StartDate');
    return starts === undefined || starts <= addDays(message.today, 30)
      ? undefined
      : `${name} starts more than 30 days from now. Report the start nearer to it, or look at the start date.`;
  }),
  ruleAt('7829', 'Employment/Starter/StartDate', ({ employee, name }) =>
    addressLines(employee) >= 2 ? undefined : `${name} is new, so HMRC asks for at least two lines of the address. Add them.`,
  ),
  ruleAt('7831', 'Employment/LeavingDate', ({ employee, name, message }) => {
    const left = dayAt(employee, 'Employment/LeavingDate');
    return left === undefined || left <= addDays(message.today, 30)
      ? undefined
      : `${name} leaves more than 30 days from now. Report it nearer to that day, or look at the leaving date.`;
  }),
  ruleAt('7878', 'Employment', ({ element, name }) =>
    !has(element, 'Starter/StartDate') ||
    has(element, 'Starter/StartDec') ||
    hasStay(element) ||
    isSum(element, 'Starter/OccPension/Amount')
      ? undefined
      : `${name} is new: say which ${statement} they ticked.`,
  ),
  ruleAt('7879', 'Employment', ({ element, name }) =>
    has(element, 'Starter/StartDec') && has(element, 'OccPenInd') && hasPension(element)
      ? `A pension is reported for ${name}, so there is no starter statement. Leave the statement out.`
      : undefined,
  ),
  ruleAt('7880', 'Employment', ({ element, name }) =>
    has(element, 'Starter/StartDec') && hasStay(element)
      ? `${name} was sent to work in the UK, so there is no starter statement. Leave the statement out.`
      : undefined,
  ),
  ruleAt('7881', 'Employment', ({ element, name }) =>
    !has(element, 'Starter/StartDate') ||
    has(element, 'Starter/StartDec') ||
    hasStay(element) ||
    (has(element, 'OccPenInd') && hasPension(element))
      ? undefined
      : `${name} is new: HMRC must be told which ${statement} they ticked. Where there is none, it is C.`,
  ),
  ruleAt('7916', 'Employment', ({ element, name }) =>
    hasPension(element) && !has(element, 'OccPenInd') ? `Say that ${name} is paid a pension, or leave its amount out.` : undefined,
  ),
  ruleAt('7934', 'Employment/Starter', ({ element, name }) =>
    ['StartDate', 'StartDec', 'StudentLoan', 'PostgradLoan', 'Seconded', 'OccPension', 'StatePension'].some((part) => has(element, part))
      ? undefined
      : `Nothing is said of how ${name} started. Add the start date and the statement, or leave the start out.`,
  ),
  ruleAt('7847', 'Employment/Payment/PmtAfterLeaving', ({ employee, name }) =>
    has(employee, 'Employment/LeavingDate')
      ? undefined
      : `${name} is paid after leaving, so HMRC needs the day they left. Record when the job ended.`,
  ),
];
