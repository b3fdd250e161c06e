import { lettersWithoutEmployee, reducedLetters, zoneLetters } from '#core/rti/codes';
import { all, has, wordsAt } from '#core/rti/element';
import { letterAt } from './payment.ts';
import { dayAt, isSum, type Place, type Rule, ruleAt } from './rule.ts';

const block = 'Employment/NIlettersAndValues';

/** A rule that a sum is nothing on some letters. */
function noneOn(id: string, letters: readonly string[], item: string, what: string): Rule {
  return ruleAt(id, block, (place: Place) => {
    const letter = letterAt(place);
    if (!letters.includes(letter) || !isSum(place.element, item)) return undefined;
    return `On letter ${letter} there is ${what}, and ${place.name}’s figures have some. Look at the letter under tax details; figures brought forward may be by another.`;
  });
}

const onX = ['X'] as const;

/** Rules about National Insurance by letter. */
export const letterRules: readonly Rule[] = [
  ruleAt('7849', block, (place) =>
    wordsAt(place.employee, 'EmployeeDetails/Gender') === 'M' && reducedLetters.includes(letterAt(place))
      ? `Letter ${letterAt(place)} is a reduced rate that only some women kept from before 1977, and HMRC is told that ${place.name} is male. Look at the letter, or at what HMRC is told.`
      : undefined,
  ),
  ruleAt('7850', 'Employment', ({ element, name }) => {
    const letters = all(element, 'NIlettersAndValues/NIletter').map(({ words }) => words);
    return new Set(letters).size === letters.length
      ? undefined
      : `${name} has one National Insurance letter twice. Add its figures up into one.`;
  }),
  ruleAt('7954', block, (place) =>
    zoneLetters.includes(letterAt(place)) && !has(place.employee, 'Employment/EmployeeWorkplacePostcode')
      ? `Letter ${letterAt(place)} is for work in a freeport or investment zone: add the postcode where ${place.name} works.`
      : undefined,
  ),
  ruleAt('7955', block, (place) => {
    const born = dayAt(place.employee, 'EmployeeDetails/BirthDate');
    return born !== undefined && born > '1961-04-05' && reducedLetters.includes(letterAt(place))
      ? `Letter ${letterAt(place)} is only for women born before 6 April 1961. Look at ${place.name}’s letter and date of birth.`
      : undefined;
  }),
  noneOn('7852', onX, 'AtLELYTD', 'no earnings at the lower earnings limit'),
  noneOn('7853', onX, 'LELtoPTYTD', 'no earnings above the lower earnings limit'),
  noneOn('7854', onX, 'PTtoUELYTD', 'no earnings above the primary threshold'),
  noneOn('7863', onX, 'TotalEmpNICInPd', 'no employer’s National Insurance'),
  noneOn('7864', onX, 'TotalEmpNICYTD', 'no employer’s National Insurance this year'),
  noneOn('7865', lettersWithoutEmployee, 'EmpeeContribnsInPd', 'no employee’s National Insurance'),
  noneOn('7866', lettersWithoutEmployee, 'EmpeeContribnsYTD', 'no employee’s National Insurance this year'),
];
