import { type FinalReport, type Reporter } from '#core/contract/shapes/reports';
import { type Pence, nothing } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { groupOf, item, type XmlElement } from './element.ts';

/** A sum of money, as `12.00`. */
export function money(name: string, sum: Pence): readonly XmlElement[] {
  return item(name, decimal(sum));
}

/** A sum that is left out where it is nothing. */
export function moneyIfAny(name: string, sum: Pence): readonly XmlElement[] {
  return sum === nothing ? [] : money(name, sum);
}

/** `yes`, or nothing at all: HMRC has no `no` for most of its marks. */
export function mark(name: string, isSo: boolean): readonly XmlElement[] {
  return item(name, isSo ? 'yes' : undefined);
}

export function references({ office, reference, accountsOffice }: Reporter): readonly XmlElement[] {
  return groupOf('EmpRefs', [...item('OfficeNo', office), ...item('PayeRef', reference), ...item('AORef', accountsOffice)]);
}

export function finalSubmission(final: FinalReport | undefined): readonly XmlElement[] {
  if (final === undefined) return [];
  const ended = 'ceasedOn' in final ? final.ceasedOn : undefined;
  return groupOf('FinalSubmission', [
    ...mark('BecauseSchemeCeased', ended !== undefined),
    ...item('DateSchemeCeased', ended),
    ...mark('ForYear', ended === undefined),
  ]);
}
