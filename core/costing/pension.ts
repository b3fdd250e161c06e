import { type PensionTerms, contributionsOf, leastOf, percent } from '#core/pension/contributions';
import { type Assessment, assess } from '#core/pension/assess';
import { type Pence, nothing, total } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { pounds } from '#core/money/words';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { pensionSources } from '#core/pension/sources';
import { type YearItem, overLines, paydaysInWords } from './item.ts';
import { type Paid } from './employer.ts';
import { bornOf, frequencyOf } from './paydays.ts';
import { planSource } from './sources.ts';

function assessments(paid: Paid, thresholds: PensionThresholds): readonly Assessment[] {
  const { plan, assistant, wages } = paid;
  const facts = { name: assistant.name, born: bornOf(assistant, plan.taxYear), startsOn: daysOfTaxYear(plan.taxYear).from };
  const frequency = frequencyOf(plan, assistant);
  return wages.paydays.map(({ from, to }, place) =>
    assess({ ...facts, period: { from, to }, frequency, earnings: paid.pay[place] ?? nothing }, thresholds),
  );
}

/** The payday from which the PA is a member: enrolled as soon as the law wants it, and from then on. -1 for never. */
function memberFrom({ assistant }: Paid, found: readonly Assessment[]): number {
  if (assistant.pension === 'none') return -1;
  return assistant.pension === 'member' ? 0 : found.findIndex(({ category }) => category === 'eligible');
}

function termsOf({ plan }: Paid): PensionTerms {
  const { basis, employerHundredths } = plan.pension;
  const employeeHundredths = Math.max(0, leastOf[basis].value.together - employerHundredths);
  return { method: 'relief_at_source', basis, employerHundredths, employeeHundredths };
}

function onWhat({ basis }: PensionTerms, { lower, upper }: PensionThresholds): string {
  if (basis !== 'qualifying') return 'all pay';
  return `pay between ${pounds(fromPounds(lower.value))} and ${pounds(fromPounds(upper.value))} a payday`;
}

/** Who covers is not known beforehand: what is said of the PA’s earnings has to say that cover stands among them. */
function countedInWords({ assistant, pay, wages }: Paid): string {
  if (assistant.holiday !== 'cover' || total(pay) === total(wages.pay)) return '';
  return 'Cover for holiday, sick pay and training are counted as if all of it were the PA’s own pay. ';
}

function outside({ assistant }: Paid, found: readonly Assessment[]): string {
  if (assistant.pension === 'none') return 'In no pension, as the plan says.';
  const highest = found.toSorted((one, other) => other.earnings - one.earnings)[0];
  return `${highest?.words ?? 'Nothing is earned.'} The employer need not pay in; who opts in has to be paid for.`;
}

/** What the employer pays into the pension of one PA: assessed payday by payday, as core/pension does. */
export function pensionOf(paid: Paid): YearItem {
  const { plan, assistant, weights, table } = paid;
  const thresholds = table.employers.pensions[frequencyOf(plan, assistant)];
  const found = assessments(paid, thresholds);
  const from = memberFrom(paid, found);
  const terms = termsOf(paid);
  const amounts = paid.pay.map((pay, place): Pence =>
    from < 0 || place < from ? nothing : contributionsOf(terms, { earnings: pay, pensionable: pay }, thresholds).employer,
  );
  const year = total(amounts);
  const whole = from === 0 ? '' : `From payday ${String(from + 1)}: `;
  const why = assistant.pension === 'member' ? 'A member of the scheme.' : (found[Math.max(from, 0)]?.words ?? '');
  const counted = assistant.pension === 'none' ? '' : countedInWords(paid);
  const words =
    from < 0
      ? `${counted}${outside(paid, found)}`
      : `${counted}${why} ${whole}${percent(terms.employerHundredths)} of ${onWhat(terms, thresholds)}. ${paydaysInWords(amounts.slice(from))} make ${pounds(year)}.`;
  return {
    kind: 'pension',
    assistant: assistant.key,
    name: 'Pension, employer’s part',
    words,
    sources:
      assistant.pension === 'none' ? [planSource] : [pensionSources.jobholders, leastOf[terms.basis].source, thresholds.trigger.source],
    year,
    parts: overLines(year, weights),
  };
}
