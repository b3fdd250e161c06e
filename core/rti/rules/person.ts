import { addMonths } from '#core/time/day';
import { has } from '#core/rti/element';
import { addressLines, dayAt, type Rule, ruleAt } from './rule.ts';

const seconded = ['Stay183DaysOrMore', 'StayLessThan183Days', 'InOutUK'] as const;

/** Rules about who somebody is. */
export const personRules: readonly Rule[] = [
  ruleAt('7825', 'EmployeeDetails/Address/ForeignCountry', ({ employee, name }) =>
    addressLines(employee) >= 2
      ? undefined
      : `${name} lives abroad, so HMRC needs two lines of the address and the country. Add the lines.`,
  ),
  ruleAt('5001', 'EmployeeDetails/BirthDate', ({ employee, name, message }) => {
    const born = dayAt(employee, 'EmployeeDetails/BirthDate');
    return born === undefined || born <= message.today
      ? undefined
      : `${name} cannot have been born on a day to come. Look at the date of birth.`;
  }),
  ruleAt('7826', 'EmployeeDetails/BirthDate', ({ employee, name, message }) => {
    const born = dayAt(employee, 'EmployeeDetails/BirthDate');
    return born === undefined || born > addMonths(message.today, -130 * 12)
      ? undefined
      : `By their date of birth ${name} is 130 or older. Look at the year.`;
  }),
  ruleAt('7846', 'EmployeeDetails/PartnerDetails', ({ element, name }) =>
    has(element, 'Name/Fore') || has(element, 'Name/Initials')
      ? undefined
      : `Add a forename or the initials of ${name}’s partner, as HMRC asks for shared parental pay.`,
  ),
  ruleAt('7823', 'EmployeeDetails', ({ element, employee, name }) =>
    has(element, 'NINO') || addressLines(employee) >= 2
      ? undefined
      : `${name} has no National Insurance number recorded, so HMRC needs two lines of the address to know them by. Add the number or the address.`,
  ),
  ruleAt('7824', 'EmployeeDetails', ({ element, name }) =>
    has(element, 'Name/Fore') || has(element, 'Name/Initials') ? undefined : `Add a forename for ${name}, as in their passport.`,
  ),
  ruleAt('7907', '', ({ element, name }) =>
    has(element, 'EmployeeDetails/BirthDate') || has(element, 'Employment/PaymentToANonIndividual')
      ? undefined
      : `Add ${name}’s date of birth: HMRC asks for it of everyone.`,
  ),
  ruleAt('7932', 'EmployeeDetails/Address', ({ element, name }) =>
    has(element, 'Line') || has(element, 'UKPostcode')
      ? undefined
      : `${name}’s address is empty. Add its lines or the postcode, or leave it out.`,
  ),
  ruleAt('7845', '', ({ element, name }) =>
    has(element, 'EmployeeDetails/PartnerDetails') && !has(element, 'Employment/Payment/ShPPYTD')
      ? `${name}’s partner is only told to HMRC with shared parental pay. Leave the partner out.`
      : undefined,
  ),
  ruleAt('7884', 'Employment/Starter/Seconded/EEACitizen', ({ employee, name }) =>
    seconded.some((stay) => has(employee, `Employment/Starter/Seconded/${stay}`))
      ? undefined
      : `Say how long ${name}, who was sent to work in the UK, means to stay.`,
  ),
  ruleAt('7931', 'Employment/Starter/Seconded', ({ element, name }) =>
    [...seconded, 'EPM6'].some((stay) => has(element, stay))
      ? undefined
      : `Say how long ${name}, who was sent to work in the UK, means to stay, or that a special scheme applies.`,
  ),
];
