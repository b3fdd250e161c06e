import { isWithin, readDay } from '#core/time/day';
import { all, has, wordsAt, type XmlElement } from '#core/rti/element';
import { dayAt, type Rule, ruleOf } from './rule.ts';

const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2] as const;

/** A unique taxpayer reference's first digit proves the other nine. */
export function isUtr(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = weights.reduce((so, weight, at) => so + weight * Number(text.charAt(at + 1)), 0);
  return text.startsWith('21987654321'.charAt(sum % 11));
}

function keyOf(keys: readonly XmlElement[], type: string): string | undefined {
  return keys.find(({ attributes }) => attributes['Type'] === type)?.words;
}

const again = 'Make the report again; if this comes back, it is our mistake.';

function utrRule(id: string, element: string, what: string): Rule {
  return ruleOf(id, ({ report }) => {
    const utr = wordsAt(report, `EmpRefs/${element}`);
    return utr === undefined || isUtr(utr)
      ? undefined
      : `The ${what} is not one that HMRC gives out. Copy its ten digits from HMRC’s letter.`;
  });
}

function sameKey(id: string, type: string, element: string, what: string): Rule {
  return ruleOf(id, ({ header, report }) => {
    const key = keyOf(all(header, 'Keys/Key'), type);
    if (key === undefined || key === wordsAt(report, `EmpRefs/${element}`)) return undefined;
    return `The ${what} stands twice in the report and differs. Look at the employer’s PAYE reference under Team, then make the report again.`;
  });
}

/** Rules about the message as a whole and the employer's references. */
export const employerRules: readonly Rule[] = [
  ruleOf('5005', ({ whole, header }) => {
    const outer = all(whole, 'GovTalkDetails/Keys/Key');
    const lost = all(header, 'Keys/Key').find((key) => keyOf(outer, key.attributes['Type'] ?? '') !== key.words);
    return lost && `The envelope and the report name different PAYE references. ${again}`;
  }),
  ruleOf('5004', ({ header }) => (has(header, 'Keys/Key') ? undefined : `The report names no PAYE reference. ${again}`)),
  sameKey('7821', 'TaxOfficeNumber', 'OfficeNo', 'tax office’s number'),
  sameKey('7822', 'TaxOfficeReference', 'PayeRef', 'employer’s PAYE reference'),
  utrRule('7882-self-assessment', 'SAUTR', 'Self Assessment reference'),
  ruleOf('7952', ({ report }) =>
    has(report, 'EmpRefs/SAUTR') && has(report, 'EmpRefs/COTAXRef')
      ? 'HMRC takes a Self Assessment reference or a Corporation Tax reference, not both. Leave out the one that is not this employer’s.'
      : undefined,
  ),
  utrRule('7882-corporation-tax', 'COTAXRef', 'Corporation Tax reference'),
  ruleOf('7889', ({ report, schemaYear }) =>
    wordsAt(report, 'RelatedTaxYear') === schemaYear
      ? undefined
      : `The report is about another tax year than its form, which is for ${schemaYear}. Make it again from a payday of that year.`,
  ),
  ruleOf('7844', ({ header, report }) => {
    const end = dayAt(header, 'PeriodEnd');
    const related = wordsAt(report, 'RelatedTaxYear') ?? '';
    const [from, to] = [readDay(`20${related.slice(0, 2)}-04-06`), readDay(`20${related.slice(3, 5)}-04-05`)];
    if (end !== undefined && from !== undefined && to !== undefined && isWithin(end, { from, to })) return undefined;
    return `The report’s period does not end in its tax year. ${again}`;
  }),
  ruleOf('7837', ({ whole }) =>
    ['HMRC-PAYE-RTI-FPS', 'HMRC-PAYE-RTI-FPS-TIL'].includes(wordsAt(whole, 'Header/MessageDetails/Class') ?? '')
      ? undefined
      : `The envelope does not say that this is a full payment submission. ${again}`,
  ),
  ruleOf('7877', ({ report }) =>
    ['Employee', 'CompressedPart', 'FinalSubmission'].some((part) => has(report, part))
      ? undefined
      : 'There is nobody in this report. Report a payday on which somebody is paid, or tell HMRC that nobody was.',
  ),
  ruleOf('7875', ({ report }) =>
    has(report, 'FinalSubmission/BecauseSchemeCeased') && !has(report, 'FinalSubmission/DateSchemeCeased')
      ? 'Say the day on which the PAYE scheme ended: HMRC asks for it with the last report.'
      : undefined,
  ),
  ruleOf('7876', ({ report, today }) => {
    const ended = dayAt(report, 'FinalSubmission/DateSchemeCeased');
    return ended !== undefined && ended > today
      ? 'The PAYE scheme cannot have ended on a day to come. Report it once that day is here.'
      : undefined;
  }),
  ruleOf('7933', ({ report }) =>
    has(report, 'FinalSubmission') &&
    !['BecauseSchemeCeased', 'DateSchemeCeased', 'ForYear'].some((part) => has(report, `FinalSubmission/${part}`))
      ? 'Say why this is the last report: the tax year is over, or the PAYE scheme has ended.'
      : undefined,
  ),
];
