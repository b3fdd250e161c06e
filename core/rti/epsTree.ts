import { type Eps, type Recovered } from '#core/contract/shapes/reports';
import { nothing } from '#core/money/pence';
import { type Span } from '#core/time/day';
import { familyPayItems } from './codes.ts';
import { group, groupOf, item, type XmlElement } from './element.ts';
import { finalSubmission, mark, money, moneyIfAny, references } from './items.ts';
import { type ReportYear } from './years.ts';

function days(name: string, { from, to }: Span): readonly XmlElement[] {
  return groupOf(name, [...item('From', from), ...item('To', to)]);
}

function allowanceOf({ allowance }: Eps, { saysStateAid }: ReportYear): readonly XmlElement[] {
  if (allowance === undefined) return [];
  // State aid limits bind undertakings; somebody who employs people for their own care is none, so that the rules do not apply.
  const stateAid = allowance && saysStateAid ? groupOf('DeMinimisStateAid', mark('NA', true)) : [];
  return [...item('EmpAllceInd', allowance ? 'yes' : 'no'), ...stateAid];
}

function recoveredOf({ recovered, taxMonth, sumsMonth = taxMonth }: Eps): readonly XmlElement[] {
  if (recovered.length === 0) return [];
  // A kind that was told and is got back no more is written as 0.00: without it the report would say nothing (HMRC's rule 7913).
  const sum = (name: string, one: Recovered, part: 'recovered' | 'compensation'): readonly XmlElement[] =>
    one.recovered === nothing && one.compensation === nothing ? money(name, nothing) : moneyIfAny(name, one[part]);
  const of = (part: 'recovered' | 'compensation', named: (kind: string) => string): readonly XmlElement[] =>
    familyPayItems.flatMap(([kind, name]) => recovered.filter((one) => one.kind === kind).flatMap((one) => sum(named(name), one, part)));
  return groupOf('RecoverableAmountsYTD', [
    ...item('TaxMonth', String(sumsMonth)),
    ...of('recovered', (name) => `${name}Recovered`),
    ...of('compensation', (name) => `NICCompensationOn${name}`),
  ]);
}

/** An employer payment summary as elements, in the order of HMRC's schema. Sums got back are of the tax year so far. */
export function epsTree(eps: Eps, year: ReportYear): XmlElement {
  return group('EmployerPaymentSummary', [
    ...references(eps.reporter),
    ...(eps.noPayment === undefined ? [] : [...mark('NoPaymentForPeriod', true), ...days('NoPaymentDates', eps.noPayment)]),
    ...(eps.inactive === undefined ? [] : days('PeriodOfInactivity', eps.inactive)),
    ...allowanceOf(eps, year),
    ...recoveredOf(eps),
    ...item('RelatedTaxYear', year.related),
    ...finalSubmission(eps.final),
  ]);
}
