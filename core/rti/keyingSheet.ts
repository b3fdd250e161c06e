import { type Compared } from '#core/contract/shapes/reportRead';
import { type Eps, type Fps, type FpsEmployee } from '#core/contract/shapes/reports';
import { nothing, type Pence, subtract, total } from '#core/money/pence';
import { decimal, pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { familyPayItems, frequencyNames, genders, hoursBands, lateReasons, starterStatements } from './codes.ts';

/** One box to fill in: its name, HMRC's number of the data item, what a person reads and what is copied. */
export type Box = { readonly item: string; readonly name: string; readonly shown: string; readonly copied: string };

/** What Basic PAYE Tools works out by itself, and what it should come to. */
export type Answer = { readonly item: Compared['item']; readonly name: string; readonly expected: Pence };

export type PersonKeys = {
  readonly employmentId: string;
  /** With the payroll id where one person has two records in the report. */
  readonly name: string;
  /** Why National Insurance is not what this record’s own pay comes to. */
  readonly note?: string;
  /** Typed once for each person, and looked at again when something of it changes. */
  readonly details: readonly Box[];
  /** Typed for every payday. */
  readonly payment: readonly Box[];
  readonly answers: readonly Answer[];
};

/** `17/07/2026`, as boxes of three parts take it when it is pasted or typed. */
function dayCopied(on: Day): string {
  return `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
}

export function words(item: string, name: string, shown: string | undefined): readonly Box[] {
  return shown === undefined || shown === '' ? [] : [{ item, name, shown, copied: shown }];
}

export function dayBox(item: string, name: string, on: Day | undefined): readonly Box[] {
  return on === undefined ? [] : [{ item, name, shown: dayInWords(on), copied: dayCopied(on) }];
}

function money(item: string, name: string, sum: Pence): Box {
  return { item, name, shown: pounds(sum), copied: decimal(sum) };
}

function moneyIfAny(item: string, name: string, sum: Pence): readonly Box[] {
  return sum === nothing ? [] : [money(item, name, sum)];
}

function detailsOf({
  person,
  niNumber,
  born,
  payId,
  formerPayId,
  starter,
  irregular,
  leftOn,
  taxCode,
  regime,
  nonCumulative,
  letters,
}: FpsEmployee) {
  const lines = person.lines.flatMap((line, at) => words(String(13 + at), `Address, line ${String(at + 1)}`, line));
  return [
    ...words('5', 'National Insurance number', niNumber?.trim()),
    ...words('5A', 'Title', person.title),
    ...words('6', 'Surname', person.surname),
    ...person.forenames.flatMap((name, at) => words(at === 0 ? '7' : '9', at === 0 ? 'Forename' : 'Second forename', name)),
    ...dayBox('10', 'Date of birth', born),
    ...words('11', 'Gender', genders[person.gender]),
    ...words('12', 'Passport number', person.passport),
    ...lines,
    ...words('17', 'Postcode', person.postcode),
    ...words('18', 'Country', person.country),
    ...dayBox('24', 'Start date', starter?.startsOn),
    ...words('24A', 'Starter declaration', starter && starterStatements[starter.statement]),
    ...words('27', 'Has a student loan', starter?.studentLoan === true ? 'Yes' : undefined),
    ...words('193', 'Has a postgraduate loan', starter?.postgraduateLoan === true ? 'Yes' : undefined),
    ...words('38', 'Payroll id', payId),
    ...words('40', 'Payroll id before it changed', formerPayId),
    ...words('40A', 'Irregular employment', irregular ? 'Yes' : undefined),
    ...dayBox('41', 'Leaving date', leftOn),
    ...words('55', 'Tax code', `${regime ?? ''}${taxCode}`),
    ...words('56', 'Week 1 or month 1 basis', nonCumulative ? 'Yes' : undefined),
    ...words('79', 'National Insurance letter', letters.find(({ earnings }) => earnings > 0)?.letter ?? letters[0]?.letter ?? 'X'),
  ];
}

function paymentOf(employee: FpsEmployee, payday: Day): readonly Box[] {
  const { pay, toDate, frequency, period, lateReason, letters } = employee;
  const monthly = frequency === 'M1';
  const family = familyPayItems.flatMap(([kind, short, name]) =>
    toDate.familyPay
      .filter((paid) => paid.kind === kind)
      .map(({ amount }) => money('', `Statutory ${name} pay (${short}) this tax year`, amount)),
  );
  return [
    ...words('42', 'Pay frequency', frequencyNames[frequency]),
    ...dayBox('43', 'Payment date', payday),
    ...words('154', 'Late reporting reason', lateReason && `${lateReason}: ${lateReasons[lateReason]}`),
    ...words(monthly ? '45' : '44', monthly ? 'Tax month' : 'Tax week', String(period)),
    ...words('48', 'Number of earnings periods', String(employee.periodsCovered)),
    ...words('49', 'Aggregated earnings', employee.aggregated === true ? 'Yes' : undefined),
    ...words('51', 'Payment after leaving', employee.paidAfterLeaving ? 'Yes' : undefined),
    ...words('54', 'Normal hours worked', hoursBands[employee.hours]),
    money('58', 'Pay for tax purposes', pay.taxable),
    money('79B', 'Pay for National Insurance', total(letters.map(({ earnings }) => earnings))),
    ...moneyIfAny('58A', 'Payments not subject to tax or National Insurance', pay.notTaxed),
    ...moneyIfAny('58B', 'Deductions from net pay', pay.takenAfterTax),
    ...moneyIfAny('61', 'Employee pension contributions under a net pay arrangement', pay.netPayPension),
    ...moneyIfAny('65', 'Employee pension contributions not under a net pay arrangement', pay.otherPension),
    ...family,
  ];
}

function answersOf({ pay, letters }: FpsEmployee): readonly Answer[] {
  const loans: readonly Answer[] = [
    ...(pay.studentLoan === undefined ? [] : [{ item: 'studentLoan' as const, name: 'Student loan', expected: pay.studentLoan.amount }]),
    ...(pay.postgraduateLoan === nothing
      ? []
      : [{ item: 'postgraduateLoan' as const, name: 'Postgraduate loan', expected: pay.postgraduateLoan }]),
  ];
  return [
    { item: 'tax', name: 'Tax', expected: pay.tax },
    { item: 'employeeNi', name: 'Employee’s National Insurance', expected: total(letters.map(({ employee }) => employee)) },
    { item: 'employerNi', name: 'Employer’s National Insurance', expected: total(letters.map(({ employer }) => employer)) },
    ...loans,
  ];
}

const notSeen =
  'How the present Basic PAYE Tools takes that could not be read: where it works out something else, these figures are what HMRC asks for.';

/** Two jobs’ National Insurance is told under one of them (HMRC NIM11545, NIM11550). */
function noteOf({ aggregated, letters, pay }: FpsEmployee): string | undefined {
  if (aggregated !== true) return undefined;
  if (letters.length === 0)
    return `National Insurance of this job is told under the person’s other job, and here there is none. ${notSeen}`;
  const unpaid = pay.taxable === nothing ? ' This payday pays nothing for this job: it is here for the National Insurance alone.' : '';
  return `National Insurance is of two jobs of this person together, and told once, under this one.${unpaid} ${notSeen}`;
}

function named({ name, payId }: FpsEmployee, { employees }: Fps): string {
  return employees.filter((one) => one.name === name).length === 1 ? name : `${name}, payroll id ${payId}`;
}

/**
 * What to type into Basic PAYE Tools for a payday, person by person. The order is that of HMRC's data items; the screens of the present
 * Basic PAYE Tools could not be read (its guide was, of 14 May 2025), so that a box may have another name or place there.
 */
export function keyingSheet(fps: Fps): readonly PersonKeys[] {
  return fps.employees.map((employee) => {
    const note = noteOf(employee);
    return {
      employmentId: employee.employmentId,
      name: named(employee, fps),
      ...(note === undefined ? {} : { note }),
      details: detailsOf(employee),
      payment: paymentOf(employee, fps.payday),
      answers: answersOf(employee),
    };
  });
}

/** What to type for the employer's own report. */
export function summaryKeys({ noPayment, inactive, allowance, recovered, taxMonth, sumsMonth = taxMonth, final }: Eps): readonly Box[] {
  const ceasedOn = final !== undefined && 'ceasedOn' in final ? final.ceasedOn : undefined;
  const names = new Map<string, string>(familyPayItems.map(([kind, , name]) => [kind, name]));
  const sums = recovered.flatMap(({ kind, recovered: back, compensation }): readonly Box[] => {
    const name = `Statutory ${names.get(kind) ?? kind} pay got back, this tax year`;
    const other = `National Insurance compensation on ${names.get(kind) ?? kind} pay, this tax year`;
    // A kind that is got back no more is typed as nothing: what was told before stands in HMRC's program until then.
    if (back === nothing && compensation === nothing) return [money('', name, nothing), money('', other, nothing)];
    return [...moneyIfAny('', name, back), ...moneyIfAny('', other, compensation)];
  });
  return [
    ...words('', 'Tax month', String(sumsMonth)),
    ...dayBox('', 'Nobody was paid from', noPayment?.from),
    ...dayBox('', 'Nobody was paid to', noPayment?.to),
    ...dayBox('', 'Nobody will be paid from', inactive?.from),
    ...dayBox('', 'Nobody will be paid to', inactive?.to),
    ...words('', 'Employment Allowance claimed', allowance === undefined ? undefined : allowance ? 'Yes' : 'No'),
    ...sums,
    ...words('', 'Final submission for the year', final !== undefined && 'forYear' in final ? 'Yes' : undefined),
    ...words('', 'Final submission because the scheme ceased', ceasedOn === undefined ? undefined : 'Yes'),
    ...dayBox('', 'Date the scheme ceased', ceasedOn),
  ];
}

/** How far a figure of Basic PAYE Tools is from ours, to the penny; nothing where they agree. */
export function differenceOf(answer: Answer, typed: Pence): Pence {
  return subtract(typed, answer.expected);
}

/** What is typed of a report's answers and is not what it says, with whose and which. */
export function differences(
  fps: Fps,
  compared: readonly Compared[],
): readonly { readonly name: string; readonly what: string; readonly by: Pence }[] {
  return keyingSheet(fps).flatMap(({ employmentId, name, answers }) =>
    answers.flatMap((answer) => {
      const typed = compared.find((one) => one.employmentId === employmentId && one.item === answer.item);
      const by = typed === undefined ? nothing : differenceOf(answer, typed.amount);
      return by === nothing ? [] : [{ name, what: answer.name, by }];
    }),
  );
}
