import { type FpsEmployee, type Reporter } from '#core/contract/shapes/reports';
import { genders } from './codes.ts';
import { group, item, type XmlElement } from './element.ts';
import { personItems } from './fpsTree.ts';
import { references } from './items.ts';
import { type Box, dayBox, words } from './keyingSheet.ts';

/** Somebody whose National Insurance number HMRC is asked to check, or to find where there is none. */
export type NiCheck = { readonly reporter: Reporter; readonly employee: Pick<FpsEmployee, 'niNumber' | 'born' | 'person' | 'payId'> };

/** HMRC, RTI schema NINOverificationRequest-v1-2.xsd, read 22 November 2026. It does not change with the tax year. */
export const nvrNamespace = 'http://www.govtalk.gov.uk/taxation/PAYE/RTI/NINOverificationRequest/1';

/** A National Insurance number verification request as elements, in the order of HMRC’s schema. */
export function nvrTree({ reporter, employee }: NiCheck): XmlElement {
  return group('NINOverificationRequest', [
    ...references(reporter),
    group('Employee', [group('EmployeeDetails', personItems(employee)), group('Employment', item('PayId', employee.payId))]),
  ]);
}

/** What to type into Basic PAYE Tools’ National Insurance number verification request. The order of its screen was not seen. */
export function niCheckKeys({ employee: { niNumber, born, person, payId } }: NiCheck): readonly Box[] {
  return [
    ...words('5A', 'Title', person.title),
    ...words('6', 'Surname', person.surname),
    ...person.forenames.flatMap((name, at) => words(at === 0 ? '7' : '9', at === 0 ? 'Forename' : 'Second forename', name)),
    ...words('5', 'National Insurance number', niNumber),
    ...dayBox('10', 'Date of birth', born),
    ...words('11', 'Gender', genders[person.gender]),
    ...person.lines.flatMap((line, at) => words(String(13 + at), `Address, line ${String(at + 1)}`, line)),
    ...words('17', 'Postcode', person.postcode),
    ...words('18', 'Country', person.country),
    ...words('38', 'Payroll id', payId),
  ];
}
