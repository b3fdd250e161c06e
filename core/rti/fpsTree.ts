import { type Fps, type FpsEmployee, type LetterSums } from '#core/contract/shapes/reports';
import { familyPayItems } from './codes.ts';
import { group, groupOf, item, type XmlElement } from './element.ts';
import { finalSubmission, mark, money, moneyIfAny, references } from './items.ts';
import { type ReportYear } from './years.ts';

/** Who somebody is, as every message of HMRC’s has them. */
export function personItems({ niNumber, born, person }: Pick<FpsEmployee, 'niNumber' | 'born' | 'person'>): readonly XmlElement[] {
  const { title, forenames, surname, gender, lines, postcode, country } = person;
  return [
    ...item('NINO', niNumber),
    group('Name', [...item('Ttl', title), ...forenames.flatMap((name) => item('Fore', name)), ...item('Sur', surname)]),
    ...groupOf('Address', [
      ...lines.flatMap((line) => item('Line', line)),
      ...(country === undefined ? item('UKPostcode', postcode) : item('ForeignCountry', country)),
    ]),
    ...item('BirthDate', born),
    ...item('Gender', gender),
  ];
}

function details(employee: FpsEmployee): XmlElement {
  return group('EmployeeDetails', [...personItems(employee), ...item('PassportNumber', employee.person.passport)]);
}

function starterOf({ starter }: FpsEmployee): readonly XmlElement[] {
  if (starter === undefined) return [];
  return groupOf('Starter', [
    ...item('StartDate', starter.startsOn),
    ...item('StartDec', starter.statement),
    ...mark('StudentLoan', starter.studentLoan),
    ...mark('PostgradLoan', starter.postgraduateLoan),
  ]);
}

function payIds({ payId, formerPayId }: FpsEmployee): readonly XmlElement[] {
  const changed = formerPayId === undefined ? [] : [...mark('PayrollIdChangedIndicator', true), ...item('OldPayrollId', formerPayId)];
  return [...item('PayId', payId), ...groupOf('PayIdChgd', changed)];
}

function figuresToDate({ toDate }: FpsEmployee): XmlElement {
  return group('FiguresToDate', [
    ...money('TaxablePay', toDate.taxable),
    ...money('TotalTax', toDate.tax),
    ...moneyIfAny('StudentLoansTD', toDate.studentLoan),
    ...moneyIfAny('PostgradLoansTD', toDate.postgraduateLoan),
    ...moneyIfAny('EmpeePenContribnsPaidYTD', toDate.netPayPension),
    ...moneyIfAny('EmpeePenContribnsNotPaidYTD', toDate.otherPension),
  ]);
}

function studentLoanOf({ pay: { studentLoan } }: FpsEmployee): readonly XmlElement[] {
  return studentLoan === undefined
    ? []
    : money('StudentLoanRecovered', studentLoan.amount).map((one) => ({ ...one, attributes: { PlanType: studentLoan.plan } }));
}

function paymentOf(employee: FpsEmployee, { payday }: Fps): XmlElement {
  const { pay, toDate, frequency } = employee;
  const code = { BasisNonCumulative: employee.nonCumulative ? 'yes' : undefined, TaxRegime: employee.regime };
  return group('Payment', [
    ...item('PayFreq', frequency),
    ...item('PmtDate', payday),
    ...item('LateReason', employee.lateReason),
    ...item(frequency === 'M1' ? 'MonthNo' : 'WeekNo', String(employee.period)),
    ...item('PeriodsCovered', String(employee.periodsCovered)),
    ...mark('AggregatedEarnings', employee.aggregated === true),
    ...mark('PmtAfterLeaving', employee.paidAfterLeaving),
    ...item('HoursWorked', employee.hours),
    ...item('TaxCode', employee.taxCode, code),
    ...money('TaxablePay', pay.taxable),
    ...moneyIfAny('NonTaxOrNICPmt', pay.notTaxed),
    ...moneyIfAny('DednsFromNetPay', pay.takenAfterTax),
    ...money('PayAfterStatDedns', pay.afterStatutory),
    ...moneyIfAny('EmpeePenContribnsPaid', pay.netPayPension),
    ...moneyIfAny('EmpeePenContribnsNotPaid', pay.otherPension),
    ...studentLoanOf(employee),
    ...moneyIfAny('PostgradLoanRecovered', pay.postgraduateLoan),
    ...money('TaxDeductedOrRefunded', pay.tax),
    ...familyPayItems.flatMap(([kind, name]) =>
      toDate.familyPay.filter((paid) => paid.kind === kind).flatMap(({ amount }) => moneyIfAny(`${name}YTD`, amount)),
    ),
  ]);
}

function letterOf(sums: LetterSums): XmlElement {
  return group('NIlettersAndValues', [
    ...item('NIletter', sums.letter),
    ...money('GrossEarningsForNICsInPd', sums.earnings),
    ...money('GrossEarningsForNICsYTD', sums.earningsToDate),
    ...money('AtLELYTD', sums.atLel),
    ...money('LELtoPTYTD', sums.lelToPt),
    ...money('PTtoUELYTD', sums.ptToUel),
    ...money('TotalEmpNICInPd', sums.employer),
    ...money('TotalEmpNICYTD', sums.employerToDate),
    ...money('EmpeeContribnsInPd', sums.employee),
    ...money('EmpeeContribnsYTD', sums.employeeToDate),
  ]);
}

function employeeOf(employee: FpsEmployee, fps: Fps): XmlElement {
  const employment = group('Employment', [
    ...starterOf(employee),
    ...item('EmployeeWorkplacePostcode', employee.workplacePostcode),
    ...payIds(employee),
    ...mark('IrrEmp', employee.irregular),
    ...item('LeavingDate', employee.leftOn),
    figuresToDate(employee),
    paymentOf(employee, fps),
    ...employee.letters.map(letterOf),
  ]);
  return group('Employee', [details(employee), employment]);
}

/** A full payment submission as elements, in the order of HMRC's schema. Employer's own contributions are item 86A: TotalEmpNIC. */
export function fpsTree(fps: Fps, { related }: ReportYear): XmlElement {
  return group('FullPaymentSubmission', [
    ...references(fps.reporter),
    ...item('RelatedTaxYear', related),
    ...fps.employees.map((employee) => employeeOf(employee, fps)),
    ...finalSubmission(fps.final),
  ]);
}
